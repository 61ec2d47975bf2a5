import type { Stated } from '../../../reading/requests/request.ts';
import type { Restatement } from '../../../reading/requests/restatements.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { findDates } from '../../../text/dates.ts';
import { type IsoDate, printedDay } from '../../../text/days.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { concludedOtherwise } from './last-conclusion.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The date of service in the conclusion of a rationale is none of those of the request. The words of the ' +
    'rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes:
    'Only dates that are called dates of service (`DOS`, `performed on`) are compared, and the one date of what is concluded to ' +
    'have been necessary (`the injection of 09/21/2016 was`).',
  wrong: {
    request: 'Retrospective MRI of the left knee, DOS: 09/12/2016: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee, DOS 09/21/2016, is medically necessary.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee, DOS 09/12/2016, is medically necessary.',
  },
};

/** `DOS: 01/12/2017` in the request, `DOS 01/21/2017` in the conclusion. */
export const serviceDateDiffers: Rule = {
  code: 'service-date-differs',
  title: 'Date of service in conclusion differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part) =>
    concludedOtherwise(part, ({ item, request, last }) => {
      const asked = [request, request.original, request.authorized].flatMap((one) => one?.serviceDates ?? []);
      const [own] = asked;
      const days = asked.map(({ value }) => value).sort();
      const [first = '', final = ''] = [days[0], days.at(-1)];
      const stated = datesIn(item, last, asked.length);
      const other = stated.find(({ value }) => value < first || value > final);
      if (!own || !other || stated.some(({ value }) => days.includes(value))) return null;
      return {
        message: `Date of service is ${printedDay(other.value)} in the conclusion but ${printedDay(own.value)} in the request.`,
        range: other.range,
        related: [{ range: own.range, message: `Request: ${printedDay(own.value)}.` }],
      };
    }),
};

/** What is dated so was not done on that day, or is not the one in dispute. */
const OTHERWISE_DATED =
  /\b(?:request\w*|reports?|notes?|rfa|form|plan|visit|first|second|other|previous|prior|earlier|last|next|decision|review|determination|letter|injury|accident|examin\w*|evaluation|consultation|results?|findings?|of|for|with|like|after|before|since|dated)\b/i;
/** `The injection of`, `Retrospectively, the test given on`: all that is concluded on, up to its date. */
const OPENS_DATED =
  /^\s*(?:retrospectively,? )?(?:the|this|that) ((?:[a-z0-9-]{1,20} ){1,6}?)(?:(?:given|done|made|performed|provided|taken|obtained) )?(?:of|on|from) $/i;

/** The days on which a conclusion says that something was done; where it calls none so, the one that it dates what it is about by. */
function datesIn(
  { rationale }: DisputedItem,
  { span, part, verdict }: Restatement,
  asked: number,
): readonly Stated<IsoDate>[] {
  if (part.serviceDates.length > 0 || !rationale || asked !== 1 || verdict?.namesOther)
    return part.serviceDates;
  const { flow } = rationale;
  const words = flow.text.slice(span.start, span.end);
  const [day, ...others] = findDates(words);
  if (!day || others.length > 0 || words.slice(day.range.end).trim() !== '') return [];
  const named = OPENS_DATED.exec(words.slice(0, day.range.start))?.[1];
  if (!named || OTHERWISE_DATED.test(named)) return [];
  if (!IN_THE_PAST.test(flow.text.slice(span.end, span.end + LONGEST_VERB))) return [];
  const { start, end } = day.range;
  return [{ value: day.date, range: flow.sourceRange(span.start + start, span.start + end) }];
}

const LONGEST_VERB = 7;
const IN_THE_PAST = /^,? w(?:as|ere)\b/;
