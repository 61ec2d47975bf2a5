import { DECISION_VALUES } from '../../../form/form-of.ts';
import { statesDecision } from '../../../syntax/items/unlabeled-decisions.ts';
import { endsSentence, opensSentence } from '../../../syntax/page.ts';
import type { DisputedItem, Part } from '../../../syntax/tree.ts';
import { lineIndexFrom } from '../../../text/lines.ts';
import { type Range, range } from '../../../text/range.ts';

/** A request that was begun after a rationale: without labels, and its decision not typed to the end. */
export interface HalfTypedItem {
  readonly request: Range;
  /** From the colon to the end of what is typed of the decision. */
  readonly typed: Range;
}

/** Longer lines are no requests. In UTF-16 units. */
const LONGEST = 200;
/** What is counted or measured in a request; other words before a colon may be a heading of the reviewer's own. */
const AMOUNT = /#\s?\d|\d\s?(?:mg|mcg|ml|units|tablets|capsules|patches|sessions|visits)\b/i;
const DECISIONS = DECISION_VALUES.map((value) => value.toLowerCase());

/**
 * The request on the last line of a rationale, set off from a finished sentence above it: `Soma 350mg #90: Uph`. It is read as
 * words of the rationale until its decision is whole. Null where the line may be something else.
 */
export function halfTypedItem({ source, lines }: Part, item: DisputedItem): HalfTypedItem | null {
  if (!item.rationale) return null;
  const { start, end } = item.rationale.flow.range;
  const last = lineIndexFrom(lines, end) - 1;
  const [above, line] = [lines[last - 1], lines[last]];
  if (!above || !line || line.start <= start || end - line.start > LONGEST) return null;
  if (!endsSentence(source, above) || !opensSentence(source, line)) return null;
  const words = source.slice(line.start, end);
  const colon = words.lastIndexOf(':');
  if (colon <= 0 || statesDecision(words.slice(0, colon).trim())) return null;
  const typed = words
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  const isBegun =
    typed === '' ? AMOUNT.test(words) : DECISIONS.some((decision) => decision.startsWith(typed));
  if (!isBegun) return null;
  const requestEnd = line.start + words.slice(0, colon).trimEnd().length;
  return { request: range(line.start, requestEnd), typed: range(requestEnd, end) };
}
