import { FORM } from '../../form/printed-form.ts';
import type { Generation } from '../../form/shapes.ts';
import { fixed, knownOrOwed, owed, type Piece } from './pieces.ts';

/** The sentence with which a guideline field begins, most often; a gap follows it. */
const CITING = `${FORM.citation.opening} ${FORM.citation.mtus} `;

/**
 * A disputed item: its request, its decision, and its fields with their labels, a paragraph each; no line end after the last. A
 * guideline field opens as most do, with a citation of the MTUS. The decision is no choice: when an editor comes back to one, it
 * selects the first row, and the next Tab would write the gap over what was decided. Both decisions are proposed while it is typed.
 */
export function newItem(
  request: string | null,
  { beforeDecision }: Pick<Generation, 'beforeDecision'>,
): Piece[] {
  const fields = FORM.fields.flatMap(({ kind, label }): Piece[] => [
    fixed(`\n\n${label} `),
    kind === 'rationale' ? owed('rationale') : owed('guideline', CITING),
  ]);
  return [knownOrOwed('request', request), fixed(beforeDecision), owed('decision'), ...fields];
}
