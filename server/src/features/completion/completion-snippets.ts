import { generationOn } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import { itemBefore } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Range } from '../../text/range.ts';
import { newItem } from '../drafting/new-item.ts';
import { NOTHING_KNOWN, newHeader, newLetter } from '../drafting/new-letter.ts';
import { asSnippet, asText, type Piece } from '../drafting/pieces.ts';
import { reviewSentence } from '../drafting/utilization-review.ts';
import { type Completion, entry } from './proposals.ts';

/** A stretch of the form that is inserted as a whole. */
interface Offered {
  /** What is typed for it. */
  readonly name: string;
  readonly detail: string;
  readonly pieces: () => Piece[];
}

/**
 * Stretches of the form for a place where a paragraph begins: the whole letter in an empty document, the header above the
 * first section, an item after one that has its fields, and in the summary the sentence on utilization review. `typed` are the
 * letters before the cursor, `replaced` where they are.
 */
export function snippetCompletions(letter: Letter, replaced: Range, typed: string): Completion[] {
  return offeredAt(letter, replaced, typed)
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, detail, pieces }) => {
      const made = pieces();
      return entry('snippet', name, asText(made), replaced, { detail, snippet: asSnippet(made) });
    });
}

const HEADER: Offered = {
  name: 'header',
  detail: 'All labels of the header',
  pieces: () => newHeader(null),
};

function offeredAt(letter: Letter, { start, end }: Range, typed: string): Offered[] {
  const { source, determination, asOf } = letter;
  const { sections, header } = determination;
  const above = source.slice(0, start).trim() === '';
  if (above && source.slice(end).trim() === '')
    return [
      { name: 'imr', detail: 'New determination: the whole form', pieces: () => newLetter(NOTHING_KNOWN) },
      HEADER,
    ];
  if (above && header === null) return [HEADER];
  const section = sections.findLast(({ range: area }) => area.start < start);
  if (!section || start < (section.leadIn?.end ?? section.heading?.range.end ?? 0)) return [];
  // in prose only what is asked for
  if (section.kind === 'clinical-case-summary' && typed !== '')
    return [{ name: 'ur', detail: 'Sentence on utilization review', pieces: () => reviewSentence(letter) }];
  if (typed === '' || !isItemPlace(letter, start)) return [];
  const pieces = () => newItem(null, generationOn(asOf.decided ?? asOf.date));
  return [{ name: 'item', detail: 'A disputed item with its fields', pieces }];
}

/** Whether an item may begin at the place: in the section of the items, after its lead-in and after an item with its labels. */
export function isItemPlace(letter: Letter, start: number): boolean {
  const section = letter.determination.sections.findLast(({ range: area }) => area.start < start);
  return (
    section?.kind === 'issues-decisions-rationales' &&
    start >= (section.leadIn?.end ?? section.heading?.range.end ?? 0) &&
    isItemWhole(letter, start)
  );
}

/** Whether no item before the place lacks a label. */
function isItemWhole(letter: Letter, offset: number): boolean {
  const item = itemBefore(letter, offset - 1);
  const fields = item?.part.determination.items[0]?.fields;
  return !fields || FORM.fields.every(({ kind }) => fields.some((field) => field.kind === kind));
}
