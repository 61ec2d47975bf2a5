import type { Drug } from '../../catalogue/types.ts';
import { writtenFlows } from '../../syntax/stretches.ts';
import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { openingsIn } from '../flow-openings.ts';
import type { Subject } from '../subject.ts';
import { drugOpenings, drugsAt, type FoundDrug, type Misspelling } from './drug-names.ts';

/** A drug where the letter names it, by generic name, substance, brand or a known misspelling of these. */
export interface DrugMention {
  /** What the name may mean, at least one: `hydrocodone` is in several drugs of the catalogue. */
  readonly drugs: readonly Drug[];
  /** The name as the letter has it, white space folded. */
  readonly text: string;
  readonly misspelling: Misspelling;
  /** From the first letter of the name to its last; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** Whether it is in the request of a disputed item. */
  readonly requested: boolean;
}

/** The drugs that each written stretch of a part names, as spans of its folded words. */
export const drugsInFlows = remembered(({ determination: part, catalogue }: Subject) =>
  writtenFlows(part).map(({ kind, flow }) => {
    const openings = openingsIn(flow, part, drugOpenings(catalogue));
    return { kind, flow, found: drugsAt(flow.text, openings, flow.text.length, catalogue) };
  }),
);

/** Every drug that a part of a letter names, in order, without overlap. Time grows with the length of the text. */
export const readDrugMentions = remembered((subject: Subject): readonly DrugMention[] =>
  drugsInFlows(subject).flatMap(({ kind, flow, found }) =>
    found.map((drug) => mentionOf(drug, flow, kind === 'request')),
  ),
);

/** A drug found in a flow as a mention. */
export function mentionOf(
  { drugs, misspelling, start, end }: FoundDrug,
  flow: Flow,
  requested: boolean,
): DrugMention {
  const range = flow.sourceRange(start, end);
  return { drugs, text: flow.text.slice(start, end), misspelling, range, requested };
}
