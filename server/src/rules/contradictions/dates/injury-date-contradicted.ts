import type { Letter } from '../../../letter/letter.ts';
import type { IsoDate } from '../../../catalogue/types.ts';
import type { Stated } from '../../../reading/requests/request.ts';
import type { Rule } from '../../finding.ts';
import { contradictions, statedIn } from '../patient/told-otherwise.ts';
import { headerDates } from './header-dates.ts';
import { writtenDay } from './written-day.ts';

/** Another day of injury in the summary or a rationale than in the header or the rest of the letter. */
export const injuryDateContradicted: Rule = {
  code: 'injury-date-contradicted',
  title: 'The date of injury is told in two ways',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => contradictions(tellings(letter), { name: 'date of injury', words: writtenDay }),
};

/** The header counts twice: it is filled in by the application, not by the reviewer. */
function tellings(letter: Letter): Stated<IsoDate>[] {
  const header = headerDates(letter.determination).find(({ key }) => key === 'dateOfInjury');
  const inHeader = header ? [{ value: header.date, range: header.range }] : [];
  return [...inHeader, ...inHeader, ...statedIn(letter, ({ injuries }) => injuries)];
}
