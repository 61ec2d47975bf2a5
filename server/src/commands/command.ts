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

/** One command of `imr`. */
export interface Command {
  readonly name: string;
  /** A line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /**
   * Runs with the arguments behind the command's name. Throws `Misuse` when they make no sense.
   */
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}

/** The command line was not understood; the message says in plain words why, and names what was typed. */
export class Misuse extends Error {}
