import { type Letter, readLetter } from '../../letter/letter.ts';
import { foldedText } from '../../text/flow.ts';
import { placedRange, shifted } from '../../text/placed.ts';
import { type Range, range } from '../../text/range.ts';
import { applyEdits, type TextEdit } from '../../text/text-edits.ts';
import { type DeterminationRecord, extract, type FieldRecord, type ItemRecord } from '../extract.ts';

/**
 * Whether a letter is read as before once some of its words have changed: its items, decisions, fields, sections, citations and
 * credentials are the same, and its requests and fields have these words changed and nothing else.
 */
export function isReadAlike(letter: Letter, edits: readonly TextEdit[], isOfHeader: boolean): boolean {
  const { catalogue } = letter;
  const after = readLetter(applyEdits(letter.source, edits), () => catalogue);
  const [old, now] = [extract('', letter), extract('', after)];
  return plain(expected(letter, old, edits, isOfHeader)) === plain(isOfHeader ? withoutDay(now) : now);
}

function expected(
  { source, items }: Letter,
  record: DeterminationRecord,
  edits: readonly TextEdit[],
  isOfHeader: boolean,
): DeterminationRecord {
  const said = (place: Range) => {
    const inside = edits.filter(({ range: edit }) => place.start <= edit.start && edit.end <= place.end);
    const words = applyEdits(source.slice(place.start, place.end), shifted(inside, -place.start));
    return foldedText(words, range(0, words.length));
  };
  const field = (one: FieldRecord | null) => one && { ...one, text: said(range(one.range[0], one.range[1])) };
  const changed = {
    ...record,
    items: record.items.map((item, i): ItemRecord => {
      const { start = 0, part } = items[i] ?? {};
      const place = part?.determination.items[0]?.request.range;
      return {
        ...item,
        request: place ? said(placedRange(place, start)) : item.request,
        claimsAdministratorGuideline: field(item.claimsAdministratorGuideline),
        reviewerGuideline: field(item.reviewerGuideline),
        rationale: field(item.rationale),
      };
    }),
  };
  return isOfHeader ? withoutDay(changed) : changed;
}

function withoutDay(record: DeterminationRecord): DeterminationRecord {
  return { ...record, header: { ...record.header, dateOfInjury: null } };
}

/** A record without places. */
function plain(record: unknown): string {
  return JSON.stringify(record, (key, value) => (key === 'range' ? undefined : value)) ?? '';
}
