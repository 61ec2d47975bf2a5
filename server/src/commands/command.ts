import type { Arguments, Flag, Valued } from './arguments.ts';
import type { Input } from './letters/inputs.ts';
import type { Made, Work } from './letters/outcome.ts';
import type { Form } from './printing.ts';

/** What a command works with. */
export interface Surroundings {
  /** The program's. */
  readonly version: string;
  /** The file that threads run; it calls `workAsThread` when it finds itself in one. */
  readonly program: string;
  readonly out: (text: string) => void;
  /** For what went wrong, a line at a time. Never holds words of a document. */
  readonly complain: (line: string) => void;
}

/** 0: all well. 1: the command found what it looks for. 2: it was misused, or something could not be read. */
export type ExitCode = 0 | 1 | 2;

interface Described {
  readonly name: string;
  /** A line for the list of commands. */
  readonly summary: string;
  readonly help: string;
}

/** A command of `imr` that reads letters one by one; `letters/over-letters.ts` runs it on files and folders. */
export interface LetterCommand extends Described {
  /** The first is the default. */
  readonly formats: readonly [string, ...string[]];
  /** The options that it knows. */
  readonly flags: readonly Flag[];
  /** The options with a value that it knows. */
  readonly valued?: readonly Valued[];
  /** Whether it prints the text that it was given, changed, so that of an empty one nothing is to be said. */
  readonly isFilter?: (work: Work) => boolean;
  /** Throws `Misuse` for arguments that do not go together. */
  readonly refuse?: (asked: Arguments) => void;
  /** What is printed around the letters; `version` is the program's. */
  readonly form: (format: string, version: string) => Form;
  /** What it makes of one letter. `tell` takes what could not be done, in words of ours. May run in a thread. */
  readonly make: (input: Input, work: Work, tell: (line: string) => void) => Made;
}

/** A command of `imr` that reads no letters. */
export interface PlainCommand extends Described {
  /** Runs with the arguments after the command's name. Throws `Misuse` when they make no sense. */
  readonly run: (args: readonly string[], surroundings: Surroundings) => ExitCode | Promise<ExitCode>;
}

/** A command of `imr`. */
export type Command = LetterCommand | PlainCommand;

/** The lines on files and folders in the help of a command over letters. */
export const INPUTS_HELP = `  FILE            a determination as text, .docx or .pdf; - reads the standard input
  FOLDER          every determination in it and its subfolders: files that end in .imr, .imr.txt,
                  .determination or .determination.txt, and .txt, .docx and .pdf files that hold a determination`;

/** The lines on the workspace's catalogue, and on the help itself. */
export const CATALOGUE_HELP = `  --no-workspace-catalogue
                  use the built-in catalog alone; otherwise the .imr/catalogue.json in the file's folder, or in the
                  nearest folder above it up to the one with .git, corrects and extends it
  -h, --help      show this help`;
