import type { Range } from '../range.ts';

/** Where something is in a JSON file: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Something wrong with a value of a JSON file that people write, in words for people who are no programmers. */
export interface ValueProblem {
  readonly path: Path;
  /** Begins in lower case and ends without a full stop. */
  readonly message: string;
  /** Which of its words it is about, where it is about some of a value of words: offsets into it. */
  readonly within?: Range;
  /** Whether the value at the path cannot be used; otherwise it counts all the same. */
  readonly unusable?: true;
}

/** A problem for which a value is left out. */
export function unusable(path: Path, message: string): ValueProblem {
  return { path, message, unusable: true };
}

/** A problem with a value that counts all the same; `within` are the words of the value that it is about. */
export function doubtful(path: Path, message: string, within?: Range): ValueProblem {
  return { path, message, ...(within ? { within } : {}) };
}
