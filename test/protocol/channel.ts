import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** How a client and a server exchange messages: over the standard streams, or over Node's channel between processes. */
export type Transport = 'stdio' | 'ipc';

/** What a server is told on its command line. */
const ARGUMENTS: Readonly<Record<Transport, string>> = { stdio: '--stdio', ipc: '--node-ipc' };

/** After its exit, what a process has written is read within so many milliseconds. */
const CLOSING = 500;

/** A server's process with the client's end of its transport; no library stands between the caller and the server. */
export class Channel<Sent extends object> {
  readonly process: ChildProcess;
  /** The exit code; null where a signal ended the process. */
  readonly exited: Promise<number | null>;
  readonly #transport: Transport;

  /** `command` is what Node is started with: its own options and the server's file. `take` is given every message. */
  constructor(
    command: readonly string[],
    transport: Transport,
    // biome-ignore lint/suspicious/noExplicitAny: what servers send is of many shapes
    take: (message: any) => void,
    surroundings: Pick<SpawnOptions, 'cwd' | 'env'> = {},
  ) {
    this.#transport = transport;
    this.process = spawn(process.execPath, [...command, ARGUMENTS[transport]], {
      ...surroundings,
      stdio: transport === 'ipc' ? ['pipe', 'pipe', 'pipe', 'ipc'] : 'pipe',
    });
    this.exited = new Promise((resolve) => {
      this.process.on('close', resolve);
      // where we hang up ourselves, Node never calls the channel closed
      this.process.on('exit', (code) => !this.process.connected && setTimeout(resolve, CLOSING, code));
    });
    // a server that has ended cannot be written to; callers look at its exit code
    this.process.on('error', () => {});
    this.process.stdin?.on('error', () => {});
    if (transport === 'stdio') this.process.stdout?.on('data', cutIntoMessages(take));
    else {
      this.process.on('message', take);
      // what nobody reads would keep the process from closing
      this.process.stdout?.resume();
    }
  }

  send(message: Sent): void {
    if (this.#transport === 'stdio') this.sendRaw(frame(JSON.stringify(message)));
    else if (this.process.connected) this.process.send(message, () => {});
  }

  /** Writes bytes to the server's standard input, whatever they are. */
  sendRaw(bytes: string | Uint8Array): void {
    this.process.stdin?.write(bytes);
  }

  /** Ends what the server reads from, as a client that is gone does. */
  hangUp(): void {
    if (this.#transport === 'stdio') this.process.stdin?.end();
    else this.process.disconnect();
  }
}

/** A message body with its header. */
export function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Reads what a server writes on its standard output; throws at what is no message. */
function cutIntoMessages(take: (message: unknown) => void): (chunk: Buffer) => void {
  let unread: Buffer = Buffer.alloc(0);
  return (chunk) => {
    unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
    for (;;) {
      const headEnd = unread.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(unread.toString('latin1', 0, headEnd))?.[1]);
      if (Number.isNaN(length)) throw new Error('the server wrote something that is no message');
      const end = headEnd + 4 + length;
      if (unread.length < end) return;
      const body = unread.toString('utf8', headEnd + 4, end);
      unread = unread.subarray(end);
      take(JSON.parse(body));
    }
  };
}
