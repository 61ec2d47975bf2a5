import { withoutColon } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { hasConclusion } from '../../rules/contradictions/items/conclusion-missing.ts';
import { findPlaceholders } from '../../rules/malformed/placeholders.ts';
import { contains, type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { wordsOfSource } from '../../text/word-list.ts';

/** Something that an item owes. */
export interface ItemGap {
  /** `request`, `decision`, the name of a field as the form prints it, `conclusion`. */
  readonly what: string;
  /** Where it is to be written, in the part: empty where nothing is, else the placeholder that is to be replaced. */
  readonly place: Range;
}

/** What a rationale is named. */
const RATIONALE = withoutColon(FORM.fields.find(({ kind }) => kind === 'rationale')?.label ?? '');

/** Whether the rationale of an item is written, and no placeholder is left in it. */
export function hasRationale(part: LetterPart): boolean {
  return itemGaps(part).every(({ what }) => what !== RATIONALE);
}

/** What the item of a part lacks or has a placeholder for, in the order of the form; none for a part that is no item. */
export const itemGaps = remembered(({ determination, verdicts }: LetterPart): readonly ItemGap[] => {
  const { items, source } = determination;
  const [item] = items;
  if (!item) return [];
  const { request, requestRange, colon, decision, fields, rationale } = item;
  const placeholders = findPlaceholders(source, wordsOfSource(determination));
  const gaps: ItemGap[] = [];
  const add = (what: string, start: number, end = start) => gaps.push({ what, place: range(start, end) });
  /** Adds what is to be replaced of an area; whether there is any. */
  const addPlaceholder = (what: string, area: Range) => {
    const place = placeholders.find((one) => contains(area, one));
    if (place) add(what, place.start, place.end);
    return place !== undefined;
  };
  const headEnd = fields[0]?.label.range.start ?? source.length;
  if (request.text === '') add('request', requestRange.start);
  else addPlaceholder('request', requestRange);
  if (!decision) add('decision', Math.min(colon?.end ?? requestRange.end, headEnd));
  else addPlaceholder('decision', decision.range);
  let end = decision?.range.end ?? requestRange.end;
  let isRationaleWritten = true;
  for (const { kind, label } of FORM.fields) {
    const field = fields.find((one) => one.kind === kind);
    const what = withoutColon(label);
    if (!field?.flow.text) add(what, field?.label.range.end ?? end);
    else if (addPlaceholder(what, field.flow.range) && kind === 'rationale') isRationaleWritten = false;
    end = field?.range.end ?? end;
  }
  if (isRationaleWritten && rationale?.flow.text && !hasConclusion(rationale.flow.text, verdicts[0]))
    add('conclusion', rationale.flow.range.end);
  return gaps;
});
