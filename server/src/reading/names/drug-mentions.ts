import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Drug } from '../../catalogue/types.ts';
import { writtenFlows } from '../../syntax/stretches.ts';
import type { Determination } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import { perWords } from '../per-words.ts';
import { drugOpenings, drugsAt, type FoundDrug, type Misspelling } from './drug-names.ts';
import { openingsIn } from './flow-openings.ts';

/** A drug where the letter names it, by generic name, substance, brand or a known misspelling of these. */
export interface DrugMention {
  /** What the name may stand for, at least one: `hydrocodone` is in several drugs of the catalogue. */
  readonly drugs: readonly Drug[];
  /** The name as the letter has it, white space folded. */
  readonly text: string;
  readonly misspelling: Misspelling;
  /** From the first letter of the name to its last; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** Whether it stands in the request of a disputed item. */
  readonly requested: boolean;
}

/** Every drug the letter names, in the order of the text, without overlap. Time grows with the length of the text. */
export function readDrugMentions(determination: Determination, catalogue: Catalogue): DrugMention[] {
  const mentions: DrugMention[] = [];
  for (const { kind, flow } of writtenFlows(determination)) {
    for (const { drugs, misspelling, start, end } of drugsIn(flow, catalogue, determination)) {
      mentions.push({
        drugs,
        text: flow.text.slice(start, end),
        misspelling,
        range: flow.sourceRange(start, end),
        requested: kind === 'request',
      });
    }
  }
  return mentions;
}

/** The drugs of a flow. */
const drugsIn = perWords((flow, catalogue: Catalogue, letter: Determination): readonly FoundDrug[] => {
  const openings = openingsIn(flow, letter, (text, words, from, to) =>
    drugOpenings(text, words, from, to, catalogue),
  );
  return openings.length === 0 ? [] : drugsAt(flow.text, openings, flow.text.length, catalogue);
});
