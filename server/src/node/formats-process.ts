import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileFormat, FileTrouble, type LetterFiles } from '../features/exporting/letter-files.ts';
import type { PrintedLetter } from '../features/exporting/printed-letter.ts';
import {
  type Done,
  MEMORY_LIMIT,
  type Numbered,
  OUT_OF_MEMORY,
  OUT_OF_TIME,
  type Task,
  TIME_LIMIT,
} from './formats/tasks.ts';

/** Larger files are not read, in bytes. */
const LARGEST_FILE = 20 * 1024 * 1024;
/** No letter comes near it, in UTF-16 units. */
const LONGEST_TEXT = 2_000_000;
/** The program ends when nothing was asked of it for so long, in milliseconds. */
const IDLE = 5000;
/** The program ends itself over a file; so much later it is ended from here, in milliseconds. */
const GRACE = 2000;

const ENDED: Readonly<Record<number, string>> = {
  [OUT_OF_TIME]: `it took longer than ${TIME_LIMIT / 1000} seconds`,
  [OUT_OF_MEMORY]: 'it takes too much memory',
};

/** The program of the formats: in a folder beside the program that runs, or beside its folder. */
function formatsProgram(program: string): string {
  const folders = [dirname(program), dirname(dirname(program))];
  const places = folders.map((folder) => join(folder, 'formats', 'program.js'));
  return places.find((place) => existsSync(place)) ?? (places[0] as string);
}

/** Writes and reads files of other formats in the program of the formats, which runs while it is needed. */
export class FormatsProcess implements LetterFiles {
  readonly #program: string;
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;
  /** Tasks wait for one another: a file over which the program ends takes no other with it. */
  #work: Promise<unknown> = Promise.resolve();

  /** `program` is the file that runs; the program of the formats is in a folder beside it, or beside its folder. */
  constructor(program: string) {
    this.#program = program;
  }

  async write(letter: PrintedLetter, format: FileFormat): Promise<Uint8Array> {
    const done = await this.#inTurn({ kind: 'write', format, letter });
    return 'bytes' in done ? done.bytes : refuse(done);
  }

  async read(bytes: Uint8Array, format: FileFormat): Promise<string> {
    if (bytes.length > LARGEST_FILE) throw new FileTrouble('it is larger than 20 MB');
    const done = await this.#inTurn({ kind: 'read', format, bytes });
    const text = 'text' in done ? done.text : refuse(done);
    if (text.length > LONGEST_TEXT) throw new FileTrouble('its text is longer than 2 million characters');
    return text;
  }

  #inTurn(task: Task): Promise<Done> {
    const done = this.#work.then(() => this.#run(task));
    this.#work = done.catch(() => {});
    return done;
  }

  #run(task: Task): Promise<Done> {
    const child = this.#started();
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      const finish = (done: Done) => {
        clearTimeout(late);
        child.off('message', take);
        child.off('exit', ended);
        child.off('error', ended);
        this.#rest(child);
        resolve(done);
      };
      const take = (message: Numbered<Done>) => {
        if (message.id === id) finish(message.what);
      };
      const ended = (code: unknown) => {
        if (this.#child === child) this.#child = null;
        child.kill('SIGKILL');
        const trouble = typeof code === 'number' ? ENDED[code] : undefined;
        finish({ trouble: trouble ?? 'the program that reads and writes such files ended over it' });
      };
      const late = setTimeout(() => ended(OUT_OF_TIME), TIME_LIMIT + GRACE);
      child.on('message', take);
      child.on('exit', ended);
      child.on('error', ended);
      child.send({ id, what: task } satisfies Numbered<Task>, (error) => {
        if (error) ended(null);
      });
    });
  }

  /** The program, which from here on keeps this process from ending. */
  #started(): ChildProcess {
    clearTimeout(this.#idle);
    this.#child ??= fork(formatsProgram(this.#program), [], {
      execArgv: [`--max-old-space-size=${MEMORY_LIMIT}`],
      serialization: 'advanced',
      // what a library prints is dropped, as it may quote a document
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // an editor's own program runs as Node when this variable asks for it
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    this.#child.ref();
    this.#child.channel?.ref();
    return this.#child;
  }

  /** Lets this process end, and ends the program when it is not needed for a while. */
  #rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.#idle = setTimeout(() => {
      if (this.#child === child) this.#child = null;
      child.kill();
    }, IDLE);
    this.#idle.unref();
  }
}

function refuse(done: Done): never {
  throw new FileTrouble('trouble' in done ? done.trouble : 'the program failed on it');
}
