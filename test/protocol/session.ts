import { type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from 'node:child_process';

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

/** A client of our own on a real server process: no library stands between the test and the bytes. */
export class Session {
  readonly messages: Message[] = [];
  stderr = '';
  readonly exitCode: Promise<number | null>;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Set<() => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;
  #answers: ((method: string, params: Message['params']) => unknown) | undefined;

  constructor(
    serverFile: string,
    args: readonly string[] = ['--stdio'],
    surroundings: Pick<SpawnOptions, 'cwd' | 'env'> = {},
  ) {
    this.#process = spawn(process.execPath, [serverFile, ...args], { ...surroundings, stdio: 'pipe' });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#process.stderr.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    // a server that has ended cannot be written to; the tests look at its exit code
    this.#process.stdin.on('error', () => {});
    this.exitCode = new Promise((resolve) => this.#process.on('close', resolve));
  }

  /** Starts a server and initializes it with the client capabilities given under `textDocument`. */
  static async open(serverFile: string, textDocument: object = {}): Promise<Session> {
    const session = new Session(serverFile);
    await session.request('initialize', { processId: null, rootUri: null, capabilities: { textDocument } });
    session.notify('initialized', {});
    return session;
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
    this.sendRaw(messages.map((message) => frame(JSON.stringify({ jsonrpc: '2.0', ...message }))).join(''));
  }

  sendRaw(bytes: string | Uint8Array): void {
    this.#process.stdin.write(bytes);
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
    this.#process.kill('SIGKILL');
    await this.exitCode;
  }

  /** The number of the server's process; undefined where it could not be started. */
  get processId(): number | undefined {
    return this.#process.pid;
  }

  endInput(): void {
    this.#process.stdin.end();
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const headEnd = this.#unread.indexOf('\r\n\r\n');
      if (headEnd < 0) break;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString('ascii', 0, headEnd))?.[1]);
      if (Number.isNaN(length)) throw new Error('the server wrote something that is no message');
      const end = headEnd + 4 + length;
      if (this.#unread.length < end) break;
      const message: Message = JSON.parse(this.#unread.toString('utf8', headEnd + 4, end));
      this.messages.push(message);
      const { id, method, params } = message;
      if (this.#answers && method !== undefined && id !== undefined) {
        this.send({ id, result: this.#answers(method, params) });
      }
      this.#unread = this.#unread.subarray(end);
    }
    for (const wake of [...this.#waiting]) wake();
  }
}

/** A message body with its header. */
export function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
