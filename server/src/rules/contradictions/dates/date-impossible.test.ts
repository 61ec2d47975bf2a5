import { expect, it } from 'vitest';
import { dedented, expectFindings, graded, HEADER, HOW, inSummary, paragraphs } from '../../test-support.ts';
import { dateImpossible } from './date-impossible.ts';

it('marks dates that are in no calendar', () => {
  const letter = inSummary(`
    He was seen on 02/30/2016 and on February 30, 2016.
                   ^^^^^^^^^^        ^^^^^^^^^^^^^^^^^
  `);
  expectFindings(dateImpossible, letter);
});

it('marks them in the header', () => {
  const header = dedented(`
    Case Number: CM16-0999001
    Date Assigned: 11/09/2016
    Decision Date: 13/09/2016
                   ^^^^^^^^^^
  `);
  expectFindings(dateImpossible, paragraphs(header, HOW));
});

it('marks years of another century, however the date is written', () => {
  expectFindings(
    dateImpossible,
    inSummary(`
    On December 9, 3016, on 12/09/3016, 02/10/0217 and 9 Dec 3016 he was seen.
       ^^^^^^^^^^^^^^^^     ^^^^^^^^^^  ^^^^^^^^^^     ^^^^^^^^^^
    `),
  );
});

it('marks days long after the decision', () => {
  const summary = inSummary(`
    An MRI was denied on 12/09/2061. He retires on 06/01/2018.
                         ^^^^^^^^^^
  `);
  const [finding] = expectFindings(dateImpossible, paragraphs(HEADER, summary));
  expect(finding?.severity).toBe('warning');
});

it('marks months and years long after the decision, and says which year is of another century', () => {
  const summary = inSummary(`
    Surgery in June of 2061 failed. He has worked here since 2061. He was seen on 10/02/2116.
               ^^^^^^^^^^^^                                  ^^^^                 ^^^^^^^^^^
  `);
  const findings = expectFindings(dateImpossible, paragraphs(HEADER, summary));
  expect(findings.map(({ severity }) => severity).toSorted()).toEqual(['error', 'warning', 'warning']);
  expect(findings.map(({ message }) => message)).toContain('Year of “10/02/2116” is in another century.');
});

it.each([
  ['Therapy in the fall of 2106 helped.', 'fall of 2106'],
  ['Since the Spring 2105 he has limped.', 'Spring 2105'],
  ['An ultrasound made in the winter of 2061 was normal.', 'winter of 2061'],
  ['He had a course of therapy in early 2061.', '2061'],
  ['The 2106 MRI shows a tear.', '2106'],
  ['His 2105 meniscectomy did not help.', '2105'],
  ['The arthroscopy of 2105 did not help.', '2105'],
  ['The x-rays from 2061 were normal.', '2061'],
  ['Throughout 2106 he did his exercises.', '2106'],
])('marks a season or a year of something long after the decision: %s', (words, found) => {
  expect(graded(dateImpossible, paragraphs(HEADER, inSummary(words)))).toEqual([`warning ${found}`]);
});

it.each([
  'Therapy in the fall of 2015 helped.',
  'He fell from a height, a fall of 2106 millimeters.',
  'The injection of 2400 mg was given in 2016.',
  'His 2100 calories a day and 2106 steps are noted.',
  'The report of 2106 pages was reviewed.',
  'He plans a visit in the spring of 2031, and funds last through the fall of 2041.',
  'The exam at 2100 hours was by the night nurse, in room 2106.',
  'The implant is expected to last until 2040.',
  'A trial in 2400 patients found no benefit of massage.',
  'In 2150 injured workers the drug was no better.',
  'Medicare eligibility begins in 2029.',
  'The lease on the unit ends in 2024.',
  'The unit gives pulses in 2400 seconds of use, in 2250 square feet.',
])('is silent on other numbers and on what is to come: %s', (words) => {
  expectFindings(dateImpossible, paragraphs(HEADER, inSummary(words)));
});

it('compares with the other dates where there is no header', () => {
  const letter = inSummary(`
    He fell on 04/02/2013. An MRI dated 09/09/2041 shows a tear. The request was denied on 02/12/2015.
                                        ^^^^^^^^^^
  `);
  expectFindings(dateImpossible, letter);
});

it('is silent on what is to come, and on letters of long ago', () => {
  const words =
    'He plans to retire in June 2031. Benefits are valid until March 2025. He eats 1 of 2100 calories.';
  expectFindings(dateImpossible, paragraphs(HEADER, inSummary(words)));
  expectFindings(
    dateImpossible,
    inSummary('He fell on 04/02/2013. He was seen on 03/09/2019, denied on 03/12/2019.'),
  );
});

it('is silent on times behind a day', () => {
  expectFindings(dateImpossible, inSummary('He was seen on May 5, 1430 hours, and on May 6, 2130.'));
});

it('is silent on leap days, durations and numbers that are no date', () => {
  expectFindings(dateImpossible, inSummary('On 02/29/2016, 30/60/90 days, 1/2 tablet, 13/15.'));
});

it.each([
  ['The facet injections were given on March 4, 2116 and helped.', 'March 4, 2116'],
  ['A discogram was done on Oct. 12, 2215 at L4-5.', 'Oct. 12, 2215'],
  ['Surgery followed on 7 May 2114 without complications.', '7 May 2114'],
  ['On August 2nd, 2316 he came for his refill.', 'August 2nd, 2316'],
  ['The sleep study of June 30, 2156 showed no apnea.', 'June 30, 2156'],
  ['The psychologist saw her on Sept. 9, 2115.', 'Sept. 9, 2115'],
  ['He returned on January 11, 2116; the brace was worn out.', 'January 11, 2116'],
  ['An EMG dated November 3, 2116, was normal.', 'November 3, 2116'],
])('marks the year of a day in words that is a hundred years off: %s', (words, found) => {
  expect(graded(dateImpossible, paragraphs(HEADER, inSummary(words)))).toEqual([`information ${found}`]);
});

it.each([
  'He was brought in on March 4, 2116 hours, by ambulance.',
  'He was brought in on March 4, 2116 and seen at 2140.',
  'Vital signs were taken on March 4, 0930, and on March 4, 2116.',
  'On March 4, 2116h, the nurse was called.',
  'On March 4, 2116 hrs, the nurse was called.',
  'On May 5, 2014 and May 6, 2015 he was seen.',
  'He fell in May. 20 of 2116 pages were reviewed.',
  'On March 4, 21:16, the nurse was called.',
])('is silent on times of day and numbers: %s', (words) => {
  expectFindings(dateImpossible, paragraphs(HEADER, inSummary(words)));
});
