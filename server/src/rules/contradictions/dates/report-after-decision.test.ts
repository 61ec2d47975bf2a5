import { expect, it } from 'vitest';
import { expectFindings, findingsOf, HEADER, inSummary, marked, paragraphs } from '../../test-support.ts';
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

it.each([
  'She was last seen on 12/20/2016 with the same pain.',
  'When last seen, he limped. He was most recently evaluated on 12/20/2016.',
  'He was re-evaluated, on 12/20/2016, by the same surgeon.',
  'At her visit, on 12/20/2016, the knee was swollen.',
  'The knee was injected on 12/20/2016 without relief.',
  'Strength was tested on 12/20/2016 and was full.',
  'Motion was measured again on 12/20/2016.',
  'The claimant was seen in the clinic on 12/20/2016.',
  'She was last examined in January 2017.',
  'The knee was operated on in February 2017.',
])('marks the day of the last examination: %s', (words) => {
  expect(marked(reportAfterDecision, paragraphs(HEADER, inSummary(words)))).toHaveLength(1);
});

it.each([
  'She was last seen on 10/20/2016 with the same pain.',
  'He will be seen again on 12/20/2016.',
  'If she was last seen on 12/20/2016, as the index says, the page is missing.',
  'He is to be re-evaluated, on 12/20/2016, by the same surgeon.',
  'At the next visit, on 12/20/2016, the knee is to be injected.',
  'The appointment was moved to 12/20/2016.',
  'He is scheduled to be seen in the clinic on 12/20/2016.',
  'His authorization is valid until 12/20/2016.',
])('is silent on earlier days and on what is to come: %s', (words) => {
  expect(marked(reportAfterDecision, paragraphs(HEADER, inSummary(words)))).toEqual([]);
});
