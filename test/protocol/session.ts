import { SERVER_ARGUMENTS, SERVER_TRANSPORT } from '../../client/src/server/serverArguments.ts';
import { Channel, type Transport } from './channel.ts';

/** A message as it came over the wire. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into by tests, field by field
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

const PATIENCE = 60_000;

/** How a server is started; by default as the extension starts it. */
export interface SessionOptions {
  readonly transport?: Transport;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A client of our own on a real server process: no library stands between the test and the server. */
export class Session {
  readonly messages: Message[] = [];
  stderr = '';
  /** What came on the standard output that is no message; nothing may come there. */
  printed = '';
  readonly transport: Transport;
  readonly exitCode: Promise<number | null>;
  readonly #channel: Channel<object>;
  readonly #waiting = new Set<() => void>();
  #lastId = 0;
  #answers: ((method: string, params: Message['params']) => unknown) | undefined;

  constructor(serverFile: string, { transport, env, cwd }: SessionOptions = {}) {
    this.transport = transport ?? chosenTransport();
    this.#channel = new Channel(
      [...SERVER_ARGUMENTS, serverFile],
      this.transport,
      (message: Message) => this.#take(message),
      { ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, ...env } },
    );
    const { stdout, stderr } = this.#channel.process;
    stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    if (this.transport !== 'stdio') {
      stdout?.on('data', (chunk: Buffer) => {
        this.printed += chunk.toString();
      });
    }
    this.exitCode = this.#channel.exited;
  }

  /** Initializes the server as a client that can do little, but for what `params` say. */
  async initialize(params: object = {}): Promise<void> {
    await this.request('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
    this.notify('initialized', {});
  }

  /** Sends a request and waits for its answer. */
  request(method: string, params?: unknown): Promise<Message> {
    return this.answerTo(this.ask(method, params));
  }

  /** Sends a request and gives its id. */
  ask(method: string, params?: unknown): number {
    const id = ++this.#lastId;
    this.send({ id, method, params });
    return id;
  }

  answerTo(id: number | string, patience = PATIENCE): Promise<Message> {
    return this.until((message) => message.id === id && message.method === undefined, patience);
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  send(...messages: object[]): void {
    for (const message of messages) this.#channel.send({ jsonrpc: '2.0', ...message });
  }

  /** Sends a message as it is, whatever its shape. */
  sendBare(message: object): void {
    this.#channel.send(message);
  }

  /** Writes bytes to the server's standard input: for sessions over `stdio`. */
  sendRaw(bytes: string | Uint8Array): void {
    this.#channel.sendRaw(bytes);
  }

  /** The first message, of those received already or later, that the test accepts. */
  async until(accepts: (message: Message) => boolean, patience = PATIENCE): Promise<Message> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = this.messages.find(accepts);
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`no such message within ${patience} ms`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 200);
        this.#waiting.add(wake);
      });
    }
  }

  /** Has the server's requests answered from here on, those that wait already included. */
  answering(give: (method: string, params: Message['params']) => unknown): void {
    this.#answers = give;
    for (const { id, method, params } of this.messages) {
      if (method !== undefined && id !== undefined) this.send({ id, result: give(method, params) });
    }
  }

  /** Opens a document, version 1 unless told otherwise. */
  openDocument(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'imr-determination', version, text },
    });
  }

  changeDocument(uri: string, version: number, ...contentChanges: object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The notifications of a method so far. */
  notifications(method: string): Message[] {
    return this.messages.filter((message) => message.method === method);
  }

  /** Waits until the server has handled all that was sent before. */
  async settled(): Promise<void> {
    await this.request('test/nothing');
  }

  async close(): Promise<void> {
    this.#channel.process.kill('SIGKILL');
    await this.exitCode;
  }

  /** The number of the server's process; undefined where it could not be started. */
  get processId(): number | undefined {
    return this.#channel.process.pid;
  }

  /** Ends what the server reads from, as a client that is gone does. */
  hangUp(): void {
    this.#channel.hangUp();
  }

  #take(message: Message): void {
    this.messages.push(message);
    const { id, method, params } = message;
    if (this.#answers && method !== undefined && id !== undefined) {
      this.send({ id, result: this.#answers(method, params) });
    }
    for (const wake of [...this.#waiting]) wake();
  }
}

/** What ships, unless the environment asks for the other one: `IMR_TRANSPORT=stdio npx vitest run test/robustness`. */
function chosenTransport(): Transport {
  const asked = process.env.IMR_TRANSPORT;
  return asked === 'stdio' || asked === 'ipc' ? asked : SERVER_TRANSPORT;
}
