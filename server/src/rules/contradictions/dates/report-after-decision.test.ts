import { it } from 'vitest';
import { expectFindings, HEADER, inSummary, paragraphs } from '../../test-support.ts';
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
