import type { Stated } from '../../../reading/requests/request.ts';
import { type IsoDate, printedDay } from '../../../text/days.ts';
import type { Rule, RuleInput } from '../../finding.ts';
import { contradictions } from '../patient/told-otherwise.ts';
import { headerDates } from './header-dates.ts';

/** Another day of injury in the summary or a rationale than in the header or the rest of the letter. */
export const injuryDateContradicted: Rule = {
  code: 'injury-date-contradicted',
  title: 'The date of injury is told in two ways',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (input) => contradictions(tellings(input), { name: 'date of injury', words: printedDay }),
};

/** The header counts twice: it is filled in by the application, not by the reviewer. */
function tellings({ determination, patient }: RuleInput): Stated<IsoDate>[] {
  const header = headerDates(determination).find(({ key }) => key === 'dateOfInjury');
  const inHeader = header ? [{ value: header.date, range: header.range }] : [];
  return [...inHeader, ...inHeader, ...patient.injuries];
}
