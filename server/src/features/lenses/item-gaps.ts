import { withoutColon } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { hasConclusion } from '../../rules/contradictions/items/conclusion-missing.ts';
import { remembered } from '../../text/remembered.ts';

/** Something that an item owes. */
export interface ItemGap {
  /** `request`, `decision`, the name of a field as the form prints it, `conclusion`. */
  readonly what: string;
  /** Where it is to be written; an offset into the part. */
  readonly place: number;
}

/** What the item of a part lacks, in the order of the form; none for a part that is no item. */
export const itemGaps = remembered(
  ({ determination: { items, source }, verdicts }: LetterPart): readonly ItemGap[] => {
    const [item] = items;
    if (!item) return [];
    const { request, requestRange, colon, decision, fields, rationale } = item;
    const gaps: ItemGap[] = [];
    const headEnd = fields[0]?.label.range.start ?? source.length;
    if (request.text === '') gaps.push({ what: 'request', place: requestRange.start });
    if (!decision) gaps.push({ what: 'decision', place: Math.min(colon?.end ?? requestRange.end, headEnd) });
    let end = decision?.range.end ?? requestRange.end;
    for (const { kind, label } of FORM.fields) {
      const field = fields.find((one) => one.kind === kind);
      if (!field?.flow.text) gaps.push({ what: withoutColon(label), place: field?.label.range.end ?? end });
      end = field?.range.end ?? end;
    }
    if (rationale?.flow.text && !hasConclusion(rationale.flow.text, verdicts[0]))
      gaps.push({ what: 'conclusion', place: rationale.flow.range.end });
    return gaps;
  },
);
