import type { FieldForm } from '../syntax/layouts.ts';
import type { Determination, DisputedItem } from '../syntax/tree.ts';
import type { Range } from '../text/range.ts';
import { fieldGaps, printedFieldPlace } from './fields.ts';
import type { Observation, Rule } from './finding.ts';
import { lastLineOf } from './place.ts';
import { fieldBefore, unlabelledWords } from './unlabelled.ts';
import { listed } from './wording.ts';

/** An item without one of its three labelled fields, or whose label is gone while its words are still there. */
export const fieldMissing: Rule = {
  code: 'field-missing',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    return determination.items.flatMap((item) =>
      fieldGaps(item).map((gap) => missing(determination, item, gap)),
    );
  },
};

function missing(determination: Determination, item: DisputedItem, gap: readonly FieldForm[]): Observation {
  const labels = listed(gap.map((form) => form.label));
  for (const form of gap) {
    const words = unlabelledWords(determination, item, form.kind);
    if (!words) continue;
    return {
      message: `${labels} is missing. If these words belong to it, put the label in front of them.`,
      range: words,
    };
  }
  const behind = labelBehind(item, gap);
  if (behind) {
    return { message: `${labels} is missing from this item. Insert it before this label.`, range: behind };
  }
  const ahead = fieldBefore(item, (gap[0] as FieldForm).kind);
  const isLast = item.index === determination.items.length - 1;
  return {
    message: isLast
      ? `Still to come in this item: ${labels}.`
      : `${labels} is missing from this item. Insert it behind this.`,
    range: ahead?.label.range ?? item.decision?.range ?? lastLineOf(determination.lines, item.requestRange),
    // The last item is where a draft is being written.
    ...(isLast ? { severity: 'warning' as const } : {}),
  };
}

/** The label of the field that is printed behind the gap and stands in the item. */
function labelBehind(item: DisputedItem, gap: readonly FieldForm[]): Range | null {
  const last = printedFieldPlace((gap.at(-1) as FieldForm).kind);
  const behind = item.fields.filter((field) => printedFieldPlace(field.kind) > last);
  behind.sort((a, b) => printedFieldPlace(a.kind) - printedFieldPlace(b.kind));
  return behind[0]?.label.range ?? null;
}
