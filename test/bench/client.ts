import { Channel, type Transport } from '../protocol/channel.ts';

interface Message {
  readonly jsonrpc?: '2.0';
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what servers send is of many shapes
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
}

/** Answers a request of the server; undefined for one that is not known. */
export type Answering = (method: string, params: Message['params']) => unknown;

/**
 * Capabilities of an editor that asks for diagnostics, so that no server waits for a pause in typing. What is said of
 * completion is what `vscode-languageclient` 11 says.
 */
const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: {
      completionItem: {
        documentationFormat: ['markdown', 'plaintext'],
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
      completionList: {
        itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'],
      },
    },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
  },
};

/** A client of our own on a server process: no library stands between the clock and the server. */
export class Client {
  readonly #channel: Channel<Message>;
  readonly #answering: Answering;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #published = new Map<string, () => void>();
  #asksForDiagnostics = false;
  #lastId = 0;

  constructor(command: readonly string[], transport: Transport, answering: Answering = () => null) {
    this.#answering = answering;
    this.#channel = new Channel(command, transport, (message) => this.#take(message));
    this.#channel.process.stderr?.resume();
  }

  get pid(): number {
    return this.#channel.process.pid ?? 0;
  }

  async initialize(initializationOptions: object = {}): Promise<void> {
    const { result } = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: CAPABILITIES,
      initializationOptions,
    });
    this.#asksForDiagnostics ||= Boolean(result?.capabilities?.diagnosticProvider);
    this.notify('initialized', {});
  }

  /** What a request is answered with; an answer that is an error ends the measurement. */
  async request(method: string, params: unknown): Promise<Message> {
    const id = ++this.#lastId;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  open(uri: string, languageId: string, text: string): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Waits for the diagnostics of a document as it is now: asked for where the server offers that, else pushed. */
  async diagnostics(uri: string): Promise<void> {
    if (this.#asksForDiagnostics) await this.request('textDocument/diagnostic', { textDocument: { uri } });
    else await new Promise<void>((resolve) => this.#published.set(uri, resolve));
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    setTimeout(() => this.#channel.process.kill('SIGKILL'), 2000).unref();
    await this.#channel.exited;
  }

  #send(message: Message): void {
    this.#channel.send({ jsonrpc: '2.0', ...message });
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined) {
        this.#waiting.get(id)?.(message);
        this.#waiting.delete(id);
      }
      return;
    }
    if (method === 'textDocument/publishDiagnostics') {
      this.#published.get(params.uri)?.();
      this.#published.delete(params.uri);
    }
    if (method === 'client/registerCapability') {
      const registered: { method: string }[] = params.registrations;
      this.#asksForDiagnostics ||= registered.some(({ method }) => method === 'textDocument/diagnostic');
    }
    if (id !== undefined) this.#send({ id, result: this.#answering(method, params) ?? null });
  }
}
