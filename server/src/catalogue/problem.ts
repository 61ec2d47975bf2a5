/** Where something stands in a JSON file: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Something wrong with a catalogue file, in words for people who are no programmers. */
export interface FactProblem {
  readonly path: Path;
  /** Begins in lower case and ends without a full stop. */
  readonly message: string;
  /** Whether the fact at the path cannot be used; otherwise it counts all the same. */
  readonly unusable?: true;
}

/** A problem for which a fact is left out. */
export function unusable(path: Path, message: string): FactProblem {
  return { path, message, unusable: true };
}
