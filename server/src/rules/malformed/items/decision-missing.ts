import { DECISION_VALUES } from '../../../form/form-of.ts';
import type { DisputedItem, Part } from '../../../syntax/tree.ts';
import { lastLineOf } from '../../../text/line-ends.ts';
import { type Range, range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { hasWords } from '../../own-words.ts';
import { replacement } from '../../replacement.ts';
import { either, forRequest, quoted, shown } from '../../wording.ts';
import { halfTypedItem } from './half-typed-item.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The paragraph before `Claims Administrator guideline:` does not end in `Upheld` or `Overturned`. Its ' +
    'last line is marked. A request at the end of a rationale whose decision is not typed to its end ' +
    '(`Knee brace: Uph`) is marked as well.',
  why:
    '`Upheld`: the denial by utilization review stays in effect. `Overturned`: it does not. Without the word ' +
    'the item is undecided.',
  law: ['necessity-stated'],
  fix: 'Two fixes are offered, one for each decision: only the reviewer knows which is right.',
  wrong: { request: 'MRI of the left knee' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** An item whose request is not followed by a decision. */
export const decisionMissing: Rule = {
  code: 'decision-missing',
  title: 'Disputed item without a decision',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap((item) => [...undecided(determination, item), ...begun(determination, item)]),
};

function undecided({ lines }: Part, item: DisputedItem): Observation[] {
  // Where the request is missing as well, request-empty says both.
  if (item.decision !== null || !hasWords(item.request.text)) return [];
  const { requestRange, colon } = item;
  // the decision belongs after the colon: one that is there is marked too, and replaced
  const end = colon?.end ?? requestRange.end;
  return [missing(forRequest(item), lastLineOf(lines, requestRange).start, range(requestRange.end, end))];
}

/** A request whose decision is not typed to its end: it is read as the last line of the rationale before it. */
function begun(determination: Part, item: DisputedItem): Observation[] {
  const half = halfTypedItem(determination, item);
  if (!half) return [];
  const { request, typed } = half;
  const words = determination.source.slice(request.start, request.end);
  return [missing(` for ${shown(words)}`, request.start, typed)];
}

/** Says that a decision is missing; `place` is what one replaces. */
function missing(forWhat: string, start: number, place: Range): Observation {
  return {
    message: `Missing decision${forWhat}. End the request with ${either(ENDINGS)}.`,
    range: range(start, place.end),
    choices: ENDINGS.map((ending) => replacement(`End the request with ${quoted(ending)}`, place, ending)),
  };
}

const ENDINGS = DECISION_VALUES.map((value) => `: ${value}`);
