import { doubtful, type Path, type ValueProblem } from '../text/json/value-problem.ts';
import type { Catalogue } from './catalogue.ts';

/** The problem that something is named which the catalogue does not have. */
export function notInCatalogue(path: Path, what: string, name: string): ValueProblem {
  return doubtful(path, `there is no ${what} “${name}” in the catalog`);
}

/** The same of the section that a regulation (`9792.24.2`) is, if it is none: a range does not count. */
export function regulationProblems(path: Path, regulation: string, catalogue: Catalogue): ValueProblem[] {
  const cite = `8 CCR ${regulation}`;
  const isKnown = catalogue.lawSection(cite)?.cite === cite;
  return isKnown ? [] : [notInCatalogue([...path, 'regulation'], 'section', cite)];
}
