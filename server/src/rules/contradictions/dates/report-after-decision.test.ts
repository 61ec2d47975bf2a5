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

it.each(['A follow-up visit on 12/20/2016 is planned.', 'The report dated 11/20/2016 tells more.'])(
  'is silent on %j',
  (words) => {
    expectFindings(reportAfterDecision, paragraphs(HEADER, inSummary(words)));
  },
);
