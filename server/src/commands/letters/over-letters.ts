import { statSync } from 'node:fs';
import { FormatsProcess } from '../../node/formats-process.ts';
import { readArguments } from '../arguments.ts';
import type { ExitCode, LetterCommand, Surroundings } from '../command.ts';
import type { Form } from '../printing.ts';
import { listed } from './listing.ts';
import { letterReader } from './one-letter.ts';
import type { Job, Outcome, Work } from './outcome.ts';
import { threadCount } from './thread-count.ts';
import { outcomesFromThreads } from './threads.ts';

/**
 * Runs a command on every determination among the files and folders that its arguments name, and prints what comes of
 * it, in the order named; files of a folder sorted by path. One thread does it or many: what is printed is the same.
 */
export async function overLetters(
  command: LetterCommand,
  args: readonly string[],
  { version, program, out, complain }: Surroundings,
): Promise<ExitCode> {
  const asked = readArguments(args, command.formats, command.flags, true, command.valued);
  if (asked.help) {
    out(command.help);
    return 0;
  }
  command.refuse?.(asked);
  const work: Work = {
    command: command.name,
    format: asked.format,
    flags: asked.flags,
    values: asked.values,
  };
  const listings = asked.inputs.map(listed);
  const jobs = listings.flatMap(({ folder, files }) =>
    files.map((file): Job => ({ file, isNamed: folder === null })),
  );
  const outcomes = outcomesOf(command, work, jobs, program);
  const result = new Result(command.form(asked.format, version), out, complain);
  try {
    for (const { folder, files, unreadable } of listings) {
      for (const line of unreadable) result.lose(line);
      let found = false;
      for (const _ of files) {
        const outcome = (await outcomes.next()).value as Outcome;
        result.add(outcome);
        found ||= outcome.kind !== 'none';
      }
      if (folder !== null && !found) result.lose(`${folder}: no determination found in this folder`);
    }
  } finally {
    await outcomes.return(undefined); // ends the threads
  }
  return result.end();
}

/** The outcome of each job, in order. */
async function* outcomesOf(
  command: LetterCommand,
  work: Work,
  jobs: readonly Job[],
  program: string,
): AsyncGenerator<Outcome> {
  const here = letterReader(work, command, new FormatsProcess(program));
  const files = jobs.map(({ file }) => file);
  // two threads must not write the same file at once
  const writes = work.flags.has('fix') || work.flags.has('write');
  const threads = writes && isNamedTwice(files) ? 0 : threadCount(files);
  if (threads > 1) yield* outcomesFromThreads(work, jobs, here, { program, threads });
  else for (const job of jobs) yield await here(job);
}

/** Whether two of the paths lead to one file: the same path, or links. */
function isNamedTwice(files: readonly string[]): boolean {
  const known = files.map(identityOf).filter((identity) => identity !== null);
  return new Set(known).size < known.length;
}

function identityOf(file: string): string | null {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}/${ino}`;
  } catch {
    return null; // reading it will tell why
  }
}

/** What is printed, and what the exit code is to be. */
class Result {
  readonly #form: Form;
  readonly #out: (text: string) => void;
  readonly #complain: (line: string) => void;
  /** Files of workspaces whose faults were reported. */
  readonly #told = new Set<string>();
  readonly #kinds = new Set<Outcome['kind']>();
  #hasPrinted = false;
  #isWrong = false;
  #hasLost = false;

  constructor(form: Form, out: (text: string) => void, complain: (line: string) => void) {
    this.#form = form;
    this.#out = out;
    this.#complain = complain;
    out(form.open);
  }

  add({ text, remarks, kind, isWrong }: Outcome): void {
    const news = remarks.filter(({ about }) => about === undefined || !this.#told.has(about));
    for (const { line, isLoss, about } of news) {
      if (about !== undefined) this.#told.add(about);
      this.#hasLost ||= isLoss;
      this.#complain(line);
    }
    this.#kinds.add(kind);
    this.#isWrong ||= isWrong;
    if (text === '') return;
    this.#out(this.#form.before(!this.#hasPrinted) + text);
    this.#hasPrinted = true;
  }

  lose(line: string): void {
    this.#hasLost = true;
    this.#complain(line);
  }

  end(): ExitCode {
    this.#out(this.#form.close(!this.#hasPrinted));
    const nothingChecked = this.#kinds.has('empty') && !this.#kinds.has('letter');
    if (this.#hasLost || nothingChecked) return 2;
    return this.#isWrong ? 1 : 0;
  }
}
