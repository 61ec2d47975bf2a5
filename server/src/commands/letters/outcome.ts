import type { Flag, Valued } from '../arguments.ts';

/** What is to be done with every letter. Plain data: it is sent to threads. */
export interface Work {
  /** The name of the command. */
  readonly command: string;
  /** One of the formats of the command. */
  readonly format: string;
  readonly flags: ReadonlySet<Flag>;
  readonly values: ReadonlyMap<Valued, string>;
}

/** A file that is to be read: `-` for the standard input; named itself, or found in a folder that was. */
export interface Job {
  readonly file: string;
  readonly isNamed: boolean;
}

/** A line that goes to the error stream. Never holds words of a document. */
export interface Remark {
  readonly line: string;
  /** Whether something could not be read, judged or written. */
  readonly isLoss: boolean;
  /** The workspace's own file that it is about; what is wrong with it is reported once, not for every letter. */
  readonly about?: string;
}

/** What a command makes of one letter. */
export interface Made {
  /** What is printed of it; see `printing.ts` for what is between letters. */
  readonly text: string;
  /** Whether it has what the command looks for: an error or a warning. */
  readonly isWrong: boolean;
}

/** What came of one file. Plain data: it is sent by threads. */
export interface Outcome extends Made {
  /** In the order in which they arose. */
  readonly remarks: readonly Remark[];
  /**
   * `letter`: it was read. `empty`: there is nothing but white space in it. `none`: it was found in a folder and is no
   * determination. `lost`: it could not be read, which a remark says.
   */
  readonly kind: 'letter' | 'empty' | 'none' | 'lost';
}

/** The outcome of a file that could not be read or judged. */
export function lost(line: string, before: readonly Remark[] = []): Outcome {
  return { text: '', remarks: [...before, { line, isLoss: true }], kind: 'lost', isWrong: false };
}
