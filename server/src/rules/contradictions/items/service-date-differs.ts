import { printedDay } from '../../../text/days.ts';
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
  notes: 'Only dates that are called dates of service (`DOS`, `performed on`) are compared.',
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
    concludedOtherwise(part, ({ request, last }) => {
      const asked = [request, request.original, request.authorized].flatMap((one) => one?.serviceDates ?? []);
      const [own] = asked;
      const days = asked.map(({ value }) => value).sort();
      const [first = '', final = ''] = [days[0], days.at(-1)];
      const other = last.part.serviceDates.find(({ value }) => value < first || value > final);
      if (!own || !other || last.part.serviceDates.some(({ value }) => days.includes(value))) return null;
      return {
        message: `Date of service is ${printedDay(other.value)} in the conclusion but ${printedDay(own.value)} in the request.`,
        range: other.range,
        related: [{ range: own.range, message: `Request: ${printedDay(own.value)}.` }],
      };
    }),
};
