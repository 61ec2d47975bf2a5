import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LETTER } from '../protocol/letter.ts';
import { Session, type SessionOptions } from '../protocol/session.ts';

/** Stands in every document of these tests, and may stand nowhere but in answers that quote the document. */
export const CANARY = 'canary-91c4-Timbuktu';

/** The letter of the protocol tests with the canary in its prose, where no finding quotes it. */
export const WATCHED_LETTER = LETTER.replace('cook who', `cook (${CANARY}) who`);

export const URI = 'file:///watched.imr';
export const DOCUMENT = { textDocument: { uri: URI } };

/** The system tells which sockets a process has only here. */
export const CAN_LIST_SOCKETS = process.platform === 'linux';

/** Surroundings of a server that can be asked how much it holds (`heapInUse`). */
export const TELLS_HEAP: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--require "${fileURLToPath(new URL('tells-heap.cjs', import.meta.url))}"`,
};

/** A session on a server whose temporary, home and working folder is one of its own, so that nothing it writes is missed. */
export class Watched extends Session {
  readonly #folder: string;
  readonly #leaked: string[] = [];

  constructor(serverFile: string, options: SessionOptions = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'imr-watched-'));
    const own = { TMPDIR: folder, TMP: folder, TEMP: folder, HOME: folder, USERPROFILE: folder };
    super(serverFile, { ...options, cwd: folder, env: { ...own, ...options.env } });
    this.#folder = folder;
  }

  /** Forgets the messages so far, once they have been looked at for leaks: long sessions would be slow to search. */
  forget(): void {
    this.#leaked.push(...this.#quotes());
    this.messages.length = 0;
  }

  /** Where words of a document have come that they must not, in words; empty for a server that keeps them. */
  leaks(): string[] {
    const found = [...this.#leaked, ...this.#quotes()];
    if (this.stderr.includes(CANARY)) found.push('the standard error quotes the document');
    if (this.printed !== '') found.push('something was printed');
    for (const name of readdirSync(this.#folder)) found.push(`the file ${name} was written`);
    for (const { target } of this.#openFiles()) {
      if (target.startsWith('socket:')) found.push('a socket is open');
    }
    return found;
  }

  override async close(): Promise<void> {
    await super.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The messages, other than answers, that quote the document. */
  #quotes(): string[] {
    return this.messages.flatMap(({ result: _answer, ...told }) =>
      JSON.stringify(told).includes(CANARY) ? [`${told.method ?? 'an error'} quotes the document`] : [],
    );
  }

  /**
   * What the process has open beside its three standard streams and its channel to the client; nothing where it has
   * ended or cannot be looked at.
   */
  #openFiles(): { target: string }[] {
    const folder = `/proc/${this.processId}/fd`;
    if (!CAN_LIST_SOCKETS) return [];
    try {
      return readdirSync(folder)
        .filter((number) => Number(number) > (this.transport === 'ipc' ? 3 : 2))
        .map((number) => ({ target: linkTarget(join(folder, number)) }));
    } catch {
      return []; // it has ended
    }
  }

  /**
   * The bytes that objects and buffers of the server take after a collection of garbage; null on Windows, which has no
   * such signal. The server was started with `TELLS_HEAP`. What it had to do before is done by then.
   */
  async heapInUse(): Promise<number | null> {
    if (process.platform === 'win32' || this.processId === undefined) return null;
    await this.settled();
    const told = () => this.stderr.match(/heap in use: \d+\n/g) ?? [];
    const before = told().length;
    process.kill(this.processId, 'SIGUSR2');
    for (let tries = 0; told().length === before; tries++) {
      if (tries > 1_000) throw new Error('the server does not tell what it holds');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Number(/\d+/.exec(told().at(-1) ?? '')?.[0]);
  }

  /** How much memory the process holds, in bytes; null where the system does not tell. */
  residentBytes(): number | null {
    if (process.platform !== 'linux') return null;
    const status = readFileSync(`/proc/${this.processId}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
  }
}

/** A file that was closed while we looked has no target any more. */
function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** The remarks in the client's log. */
export function remarks(session: Session): string[] {
  return session.notifications('window/logMessage').map(({ params }) => params.message);
}
