import { generationOn, sectionForm, withoutColon } from '../../form/form-of.ts';
import { rangeOf } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { firstLineEnd } from '../../text/line-ends.ts';
import { applyEdits, type TextEdit } from '../../text/text-edits.ts';
import { newItem } from '../drafting/new-item.ts';
import { fixed, type Piece } from '../drafting/pieces.ts';
import { itemNumbers, renumberedItems, renumbering } from './item-numbers.ts';
import { gapFor, itemAt } from './item-places.ts';

/** The heading of the items, as the form prints it. */
const ITEMS_HEADING = sectionForm('issues-decisions-rationales')?.heading ?? '';

/** Why `addItem` adds none, in words for the reviewer. */
export const NO_PLACE_FOR_ITEMS = `There is no place for items yet. Write the heading “${withoutColon(ITEMS_HEADING)}” first.`;

/** An item that a letter is to have. */
export interface AddedItem {
  /** Where it goes: an offset into the letter as it is. */
  readonly place: number;
  readonly pieces: readonly Piece[];
  /** The new numbers of other items, in order, apart; none is at the place. */
  readonly renumbered: readonly TextEdit[];
}

/**
 * The item for a request, on one line, as new letters have it, with a gap for what is owed: after the item at an offset, else after
 * the last one, else where the section of the items ends. Null where the letter has no place for it.
 */
export function addItem(letter: Letter, offset: number, request: string): AddedItem | null {
  const { items } = letter;
  const index = itemAt(letter, offset)?.index ?? items.length - 1;
  const above = items[index];
  const place = above ? rangeOf(above).end : endOfSection(letter);
  if (place === null) return null;
  const gap = gapFor(letter, index);
  const words = request.replace(/\s+/g, ' ').trim();
  const item = newItem(words === '' ? null : words, { beforeDecision: colonIn(letter) });
  return {
    place,
    pieces: [
      fixed(`${gap}${above ? marksFor(letter, index) : ''}`),
      ...item.map((piece) => withLineEnds(piece, firstLineEnd(gap))),
    ],
    renumbered: renumberedItems(letter, index, 1),
  };
}

function withLineEnds(piece: Piece, lineEnd: string): Piece {
  return piece.kind === 'fixed' ? fixed(piece.words.replaceAll('\n', lineEnd)) : piece;
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

/** The colon before a decision with the spaces after it, as the other items of the letter have it, else as its time printed it. */
function colonIn({ items, asOf }: Letter): string {
  for (const { part } of items) {
    const { items: own, source } = part.determination;
    const { colon, decision } = own[0] ?? {};
    const printed = colon && decision ? source.slice(colon.start, decision.range.start) : '';
    if (/^: {1,3}$/.test(printed)) return printed;
  }
  return generationOn(asOf.decided ?? asOf.date).beforeDecision;
}
