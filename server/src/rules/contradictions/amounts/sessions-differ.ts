import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import type { Frequency } from '../../../reading/requests/request-sessions.ts';
import { wrongSums } from '../../../reading/requests/stated-sums.ts';
import { counted } from '../../../text/in-words.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { AMOUNTS_COMPARED, FIX_RESTATED, WHY_RESTATED } from '../../rule-docs.ts';
import { differences } from '../items/restated.ts';
import { wrongCalculations } from './calculations.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number of sessions, visits or treatments is compared between the request and the sentences of the rationale that restate ' +
    'it (`the request for 8 visits`, `the eight visits requested`). A frequency counts as its product: `2 times a week for 3 ' +
    'weeks` and `2x3` are 6; two frequencies with the same product differ, too. Where they differ, the words of the rationale are ' +
    'marked and those of the request are linked. Calculations of the summary or a rationale are checked as well: `4 hours per day, ' +
    '7 days per week for 6 weeks is 168 hours`, `12 visits less 6 leaves 6`.',
  why: WHY_RESTATED,
  fix: FIX_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: AMOUNTS_COMPARED,
  wrong: {
    request: 'Acupuncture, six sessions: Overturned',
    rationale:
      'The trial brought less pain. Therefore, the request for 8 sessions of acupuncture is medically ' +
      'necessary.',
  },
  right: {
    rationale:
      'The trial brought less pain. Therefore, the request for 6 sessions of acupuncture is medically ' +
      'necessary.',
  },
};

/** `12 visits` in the request, `8 visits` where the rationale says it again; a frequency counts as its product. */
export const sessionsDiffer: Rule = {
  code: 'sessions-differ',
  title: 'Number of sessions in rationale differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part, key) => {
    const bySum = differences({ name: 'Number of sessions', read: sessionsOf })(part, key);
    return [...(bySum.length > 0 ? bySum : byFrequency(part, key)), ...wrongCalculations(part, wrongSums)];
  },
};

/** Twice a week for six weeks is another request than three times a week for four. */
const byFrequency = differences<Frequency>({
  name: 'Frequency',
  read: ({ frequency }) => frequency,
  same: (one, other) => inWeeks(one) === inWeeks(other),
  // other numbers with the same product are no smaller or larger request
  isOf: ({ part }, request) =>
    part.sessions?.value === request.sessions?.value ||
    // `twelve sessions, three times a week for ten weeks`: the number is that of the request
    (request.sessions !== null && part.frequency?.value.printed === request.sessions.value),
  words: inWeeks,
});

/** `3 times a week for 4 weeks` */
function inWeeks({ times, per, duration }: Frequency): string {
  return `${counted(times, 'time')} a ${per} for ${duration} ${per}s`;
}

/** `Acupuncture QTY: 12` is said again as `12 sessions of acupuncture`. */
function sessionsOf({ sessions, quantity, drugs }: RequestPart): Stated<number> | null {
  if (sessions || drugs.length > 0 || !quantity || quantity.value.unit) return sessions;
  return { value: quantity.value.amount, range: quantity.range };
}
