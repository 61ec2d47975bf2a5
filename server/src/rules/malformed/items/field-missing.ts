import type { FieldForm } from '../../../form/shapes.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { DisputedItem, Frame } from '../../../syntax/tree.ts';
import { lastLineOf } from '../../../text/line-ends.ts';
import { placedRange } from '../../../text/placed.ts';
import { type Range, range } from '../../../text/range.ts';
import type { Fix, Observation, Rule, RuleDocs } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { forRequest, listed, quoted } from '../../wording.ts';
import { insertBefore, insertBehind, spacingOf, startsLine } from '../spacing.ts';
import { fieldGaps, printedFieldPlace } from './field-words.ts';
import { fieldBefore, unlabeledWords } from './unlabeled.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'One of the three labeled fields is not there: `Claims Administrator guideline:`, `MAXIMUS guideline:`, ' +
    '`Decision rationale:`. Where the words of the field are there without their label, their first line is ' +
    'marked; otherwise the label that the field should precede.',
  why: 'The reader finds evidence and reasons by these labels.',
  law: ['evidence-cited', 'clinical-reasons'],
  fix: 'Inserts the label: before its words where they are recognized, otherwise as an empty field.',
  notes: 'At the end of the last item, where a draft is being written, it is only a warning.',
  wrong: { request: 'MRI of the left knee: Overturned', reviewerGuideline: null },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** An item without one of its three labeled fields, or whose label is gone while its words are still there. */
export const fieldMissing: Rule = {
  code: 'field-missing',
  title: 'Missing field in disputed item',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  check: ({ determination, items }) =>
    items.flatMap(({ start, part }, index) =>
      fieldGaps(part).map((gap) => missing(determination, part, start, gap, index === items.length - 1)),
    ),
};

/** `isLast`: the end of the last item is where a draft is being written. */
function missing(
  letter: Frame,
  { determination: part }: LetterPart,
  start: number,
  gap: readonly FieldForm[],
  isLast: boolean,
): Observation {
  const item = part.items[0] as DisputedItem;
  const labels = listed(gap.map((form) => form.label));
  const message = `Missing ${labels}${forRequest(item)}.`;
  const title = gap.length === 1 ? 'Insert label' : 'Insert labels';
  const words = gap.map((form) => unlabeledWords(part, item, form.kind)).find((found) => found !== null);
  if (words) {
    const justBegun = isLast && item.fields.length === 0;
    const range = placedRange(words, start);
    const severity = justBegun ? 'warning' : 'error';
    return { message, range, severity, fix: labeling(letter, item, gap, range) };
  }
  const behind = labelBehind(item, gap);
  const paragraphs = gap.map((form) => form.label);
  if (behind) {
    const range = placedRange(behind, start);
    return {
      message,
      range,
      fix: { title, edits: [insertBefore(letter, range.start, paragraphs)], skeleton: true },
    };
  }

  const ahead = fieldBefore(item, (gap[0] as FieldForm).kind);
  const place = ahead?.label.range ?? item.decision?.range ?? lastLineOf(part.lines, item.requestRange);
  const end =
    ahead?.range.end ?? Math.max(item.requestRange.end, item.decision?.range.end ?? 0, item.stray?.end ?? 0);
  const fix = { title, edits: [insertBehind(letter, start + end, paragraphs)], skeleton: true };
  const range = placedRange(place, start);
  return isLast
    ? { message: `Still to be written${forRequest(item)}: ${labels}.`, range, severity: 'warning', fix }
    : { message, range, fix };
}

/** The label of the field that is printed after the gap and is in the item. */
function labelBehind(item: DisputedItem, gap: readonly FieldForm[]): Range | null {
  const last = printedFieldPlace((gap.at(-1) as FieldForm).kind);
  const behind = item.fields.filter((field) => printedFieldPlace(field.kind) > last);
  behind.sort((a, b) => printedFieldPlace(a.kind) - printedFieldPlace(b.kind));
  return behind[0]?.label.range ?? null;
}

/**
 * Puts the label before its words, which are at `words` in the letter. Which words belong to which label is plain only when
 * one label is missing.
 */
function labeling(
  letter: Frame,
  item: DisputedItem,
  gap: readonly FieldForm[],
  words: Range,
): Fix | undefined {
  const [form, ...others] = gap;
  if (!form || others.length > 0) return undefined;
  const isWholeStray = !fieldBefore(item, form.kind);
  const setOff = isWholeStray || startsLine(letter, words.start);
  return {
    ...replacement(
      `Insert ${quoted(form.label)} before these words`,
      range(words.start, words.start),
      `${setOff ? '' : spacingOf(letter).paragraph}${form.label} `,
    ),
    preferred: true,
  };
}
