import type { Letter } from '../../../letter/letter.ts';
import type { Stated } from '../../../reading/requests/request.ts';
import { type IsoDate, printedDay } from '../../../text/days.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { contradictions, statedOfPatient } from '../patient/stated-facts.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The date of injury in the summary or a rationale is not that of the header or of the rest of the ' +
    'letter. It is marked, and the other date is linked.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes:
    'A cumulative trauma from one date to another, and a sentence that gives several dates, are not judged.',
  wrong: { header: true, summary: 'The injured worker sustained an industrial injury on 10/31/2015.' },
  right: { summary: 'The injured worker sustained an industrial injury on 10/13/2015.' },
};

/** Another day of injury in the summary or a rationale than in the header or the rest of the letter. */
export const injuryDateContradicted: Rule = {
  code: 'injury-date-contradicted',
  title: 'Inconsistent date of injury',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => contradictions(tellings(letter), { name: 'date of injury', words: printedDay }),
};

/** The header counts twice: it is filled in by the application, not by the reviewer. */
function tellings(letter: Letter): Stated<IsoDate>[] {
  const header = headerDate(letter.determination, 'dateOfInjury');
  const inHeader = header ? [{ value: header.date, range: header.range }] : [];
  return [...inHeader, ...inHeader, ...statedOfPatient(letter).injuries];
}
