import { expect, it } from 'vitest';
import { expectFindings, findingsOf, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { reportAfterDecision } from './report-after-decision.ts';

it('marks the date of reports and studies', () => {
  const summary = inSummary(`
    The report dated 12/20/2016 tells more.
                     ^^^^^^^^^^
    She will return to work. The MRI of 12/20/2016 was normal.
                                        ^^^^^^^^^^
  `);
  expectFindings(reportAfterDecision, paragraphs(HEADER, summary));
});

it('marks what was done on a day or in a month after the decision', () => {
  const summary = inSummary(`
    An arthroscopy was performed in May 2018. She was seen on 12/20/2016. The report of January 2017 is short.
                                    ^^^^^^^^                  ^^^^^^^^^^                ^^^^^^^^^^^^
  `);
  expectFindings(reportAfterDecision, paragraphs(HEADER, summary));
});

it.each([
  'Surgery will be performed in May 2017. A visit is to be completed in January 2017. The MRI was done in December 2016.',
  'A follow-up visit on 12/20/2016 is planned.',
  'The report dated 11/20/2016 tells more.',
])('is silent on %j', (words) => {
  expectFindings(reportAfterDecision, paragraphs(HEADER, inSummary(words)));
});

it('marks the day on which somebody saw the patient', () => {
  const told = (words: string) =>
    findingsOf(reportAfterDecision, paragraphs(HEADER, inSummary(words))).length;
  expect(told('The surgeon saw him on 12/20/2016 for locking.')).toBe(1);
  expect(told('The surgeon examined the patient again on 12/20/2016.')).toBe(1);
  expect(told('The surgeon will see him on 12/20/2016.')).toBe(0);
  expect(told('The surgeon saw him on 10/20/2016.')).toBe(0);
});
