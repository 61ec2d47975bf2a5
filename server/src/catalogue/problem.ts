import type { Catalogue } from './catalogue.ts';

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

/** A problem with a fact that counts all the same. */
export function doubtful(path: Path, message: string): FactProblem {
  return { path, message };
}

/** The problem that something is named which the catalogue does not have. */
export function notInCatalogue(path: Path, what: string, name: string): FactProblem {
  return doubtful(path, `the catalogue has no ${what} “${name}”`);
}

/** The same of the section that a regulation (`9792.24.2`) is, if it is none: a range does not count. */
export function regulationProblems(path: Path, regulation: string, catalogue: Catalogue): FactProblem[] {
  const cite = `8 CCR ${regulation}`;
  const isKnown = catalogue.lawSection(cite)?.cite === cite;
  return isKnown ? [] : [notInCatalogue([...path, 'regulation'], 'section', cite)];
}
