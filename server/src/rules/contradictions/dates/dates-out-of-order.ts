import type { HeaderKey } from '../../../form/kinds.ts';
import type { HeaderDay } from '../../../reading/header-days.ts';
import { printedDay } from '../../../text/days.ts';
import { capitalized } from '../../../text/in-words.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Injury, utilization review denial, receipt of the application, assignment and decision follow each ' +
    'other in this order; two may be on one day. The date that disagrees with most of the others is marked, ' +
    'and those are linked.',
  why: 'Parties and courts count time limits from the header.',
  wrong: { header: { decisionDate: '10/02/2016' } },
  right: { header: { decisionDate: '12/02/2016' } },
};

/** Injury, denial, application, assignment and decision come to pass in this order; some may be on one day. */
export const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  title: 'Header dates out of order',
  category: 'contradiction',
  severity: 'error',
  scope: 'letter',
  check: ({ determination }) => {
    const dates = IN_ORDER.flatMap(([key, name]): NamedDay[] => {
      const day = headerDate(determination, key);
      return day ? [{ ...day, name }] : [];
    });
    const conflicts = dates.map((date, i) => dates.filter((other, k) => isAgainst(date, i, other, k)));
    const worst = Math.max(0, ...conflicts.map(({ length }) => length));
    if (worst === 0) return [];
    // the one that disagrees with most others is most likely wrong; of two, the later one in time
    const at = conflicts.findLastIndex(({ length }) => length === worst);
    const wrong = dates[at] as NamedDay;
    const others = conflicts[at] as NamedDay[];
    const [other] = others as [NamedDay, ...NamedDay[]];
    const relation = wrong.date < other.date ? 'before' : 'after';
    return [
      {
        message: `${capitalized(inWords(wrong))} is ${relation} ${inWords(other)}.`,
        range: wrong.range,
        related: others.map((place) => ({
          range: place.range,
          message: `${capitalized(place.name)}.`,
        })),
      },
    ];
  },
};

/** The days of the header in the order in which they come to pass, with what they are called in messages. */
const IN_ORDER: readonly (readonly [HeaderKey, string])[] = [
  ['dateOfInjury', 'date of injury'],
  ['utilizationReviewDenialDate', 'UR denial date'],
  ['applicationReceived', 'date the application was received'],
  ['dateAssigned', 'date assigned'],
  ['decisionDate', 'decision date'],
];

type NamedDay = HeaderDay & { readonly name: string };

/** `decision date 10/02/2016` */
function inWords({ name, date }: NamedDay): string {
  return `${name} ${printedDay(date)}`;
}

function isAgainst(date: NamedDay, i: number, other: NamedDay, k: number): boolean {
  return i < k ? date.date > other.date : i > k && date.date < other.date;
}
