import { sectionForm, withoutColon } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import { rangeOf } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { firstLineEnd } from '../../text/line-ends.ts';
import { range } from '../../text/range.ts';
import { applyEdits, inOrder, type TextEdit } from '../../text/text-edits.ts';
import { itemNumbers, renumberedItems, renumbering } from './item-numbers.ts';
import { type ChangedLetter, gapFor, itemAt, mapped } from './item-places.ts';

/** The heading of the items, as the form prints it. */
const ITEMS_HEADING = sectionForm('issues-decisions-rationales')?.heading ?? '';

/** Why `addItem` adds none, in words for the reviewer. */
export const NO_PLACE_FOR_ITEMS = `There is no place for items yet. Write the heading “${withoutColon(ITEMS_HEADING)}” first.`;

/**
 * Adds an item with a request, on one line, and the labels of its fields: after the item at an offset, else after the last one,
 * else where the section of the items ends. The cursor is where the decision is to be written, or the request where it is empty.
 * Null where the letter has no place for it.
 */
export function addItem(letter: Letter, offset: number, request: string): ChangedLetter | null {
  const { items } = letter;
  const index = itemAt(letter, offset)?.index ?? items.length - 1;
  const above = items[index];
  const place = above ? rangeOf(above).end : endOfSection(letter);
  if (place === null) return null;
  const gap = gapFor(letter, index);
  const lineEnd = firstLineEnd(gap);
  const words = request.replace(/\s+/g, ' ').trim();
  const marks = above ? marksFor(letter, index) : '';
  const head = `${marks}${words}${words === '' ? '' : colonIn(letter)}`;
  const fields = FORM.fields.map(({ label }) => `${lineEnd}${lineEnd}${label}`).join('');
  const edits: TextEdit[] = inOrder([
    { range: range(place, place), text: `${gap}${head}${fields}` },
    ...renumberedItems(letter, index, 1),
  ]);
  const at = mapped(edits, place) - fields.length;
  return { edits, selection: { anchor: at, active: at } };
}

/** The end of the last section of items; null where the letter has none. */
function endOfSection({ determination: { sections } }: Letter): number | null {
  return sections.findLast(({ kind }) => kind === 'issues-decisions-rationales')?.range.end ?? null;
}

/** The marks before the request of an item, with the next number; empty where items are not numbered from 1 on. */
function marksFor(letter: Letter, index: number): string {
  const number = itemNumbers(letter)?.[index];
  const determination = letter.items[index]?.part.determination;
  if (!number || !determination) return '';
  const end = determination.items[0]?.requestRange.start ?? 0;
  const edits = renumbering(number, index + 2, letter.items.length + 1);
  return applyEdits(determination.source.slice(0, end), edits);
}

/** The colon before a decision with the spaces after it, as the other items of the letter have it. */
function colonIn({ items }: Letter): string {
  for (const { part } of items) {
    const { items: own, source } = part.determination;
    const { colon, decision } = own[0] ?? {};
    const printed = colon && decision ? source.slice(colon.start, decision.range.start) : '';
    if (/^: {1,3}$/.test(printed)) return printed;
  }
  return ': ';
}
