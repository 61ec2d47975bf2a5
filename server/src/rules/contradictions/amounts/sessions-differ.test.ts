import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues, marked } from '../../test-support.ts';
import { sessionsDiffer } from './sessions-differ.ts';

it('marks the sessions that the rationale restates', () => {
  const letter = inIssues(`
    Acupuncture QTY: 12: Upheld

    Decision rationale: The request for 8 sessions of acupuncture is not medically necessary.
                                        ^^^^^^^^^^
  `);
  expectFindings(sessionsDiffer, letter);
});

it('is silent on the same number, and on the product of a frequency', () => {
  const letter = inIssues(`
    Acupuncture QTY: 12: Upheld

    Decision rationale: The request for 12 sessions of acupuncture is not medically necessary.

    Therapy 2 times a week for 3 weeks: Upheld

    Decision rationale: The request for 6 visits is not medically necessary.
  `);
  expectFindings(sessionsDiffer, letter);
});

it('compares products', () => {
  const letter = inIssues(`
    Physical therapy 3x4 lumbar spine: Upheld

    Decision rationale: No gain. The request for physical therapy 2x4 is not medically necessary.
                                                                  ^^^
  `);
  expectFindings(sessionsDiffer, letter);
});

it('compares frequencies with the same product', () => {
  const letter = inIssues(`
    Physical therapy 2 times a week for 6 weeks: Upheld

    Decision rationale: No gain. The request for physical therapy 3 times a week for 4 weeks is not medically necessary.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(sessionsDiffer, letter);
});

it('compares frequencies beside the number of the request', () => {
  const letter = inIssues(`
    Eight visits of physical therapy, twice a week for four weeks: Upheld

    Decision rationale: No gain. The request for eight visits of physical therapy, twice a week for six weeks, is not medically necessary.
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^

    Ten visits of acupuncture, twice a week for five weeks: Upheld

    Decision rationale: No gain. The request for six visits of acupuncture or twice a week for four weeks is not medically necessary.
  `);
  expectFindings(sessionsDiffer, letter);
});

it.each([
  ['Physical therapy 2x6', 'physical therapy, 12 visits'],
  ['Physical therapy 2 x 6', 'physical therapy twice a week for six weeks'],
  ['Acupuncture 6 sessions', 'acupuncture x6'],
])('%s is said again as %s', (request, again) => {
  expectFindings(
    sessionsDiffer,
    inIssues(`
    ${request}: Upheld

    Decision rationale: No gain. The request for ${again} is not medically necessary.
  `),
  );
});

it.each([
  ['Chiropractic manipulation, 18 visits', 'Overturned', 'All 8 visits are medically necessary.', '8 visits'],
  [
    'Acupuncture, neck, 6 sessions',
    'Overturned',
    'The nine sessions are medically necessary.',
    'nine sessions',
  ],
  [
    'Aquatic therapy x 10',
    'Upheld',
    'Aquatic therapy for 16 visits is not medically necessary.',
    '16 visits',
  ],
  ['Acupuncture, 6 visits', 'Upheld', 'Acupuncture, 10 visits, is not medically necessary.', '10 visits'],
])('compares the number in a conclusion on all of %s: %s, %s', (request, decision, words, found) => {
  const text = inIssues(`${request}: ${decision}\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(sessionsDiffer, text)).toEqual([found]);
});

it.each([
  ['Upheld', 'Six visits are medically necessary as a trial.'],
  ['Upheld', 'Only six of the 18 visits are medically necessary. Eighteen visits are not.'],
  ['Upheld', 'Visits beyond ten are not medically necessary.'],
  ['Upheld', 'He had 12 visits. The 30 visits in all are not medically necessary.'],
  ['Upheld', 'Six visits a month are not medically necessary.'],
  ['Upheld', 'Ten to 12 visits are not medically necessary.'],
  ['Upheld', 'A further six visits are not medically necessary.'],
  ['Upheld', 'Twelve visits are not medically necessary. The request is not medically necessary.'],
  [
    'Overturned',
    'Nine visits for the neck are medically necessary, and nine visits for the hip are medically necessary.',
  ],
])('is silent where the number is not that of the whole request: %s, %s', (decision, words) => {
  const request = 'Physical therapy, neck and hip, 18 visits';
  expectFindings(sessionsDiffer, inIssues(`${request}: ${decision}\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['Guidance gives a trial: ODG suggests six visits first. She has had none.', 'Twelve sessions', true],
  ['The guidelines recommend a trial of 6 sessions.', 'Twelve sessions', true],
  ['The MTUS speaks of six visits. He had six visits in May.', 'Twelve sessions', false],
  ['The six visits of May were within the guideline and were completed.', 'Twelve sessions', false],
  ['Six visits were authorized by the same guideline.', 'Twelve sessions', false],
])('a number of a guideline excuses no other number: %s', (before, words, told) => {
  const rationale = `${before} ${words} of acupuncture are medically necessary.`;
  const text = inIssues(`Acupuncture, 6 sessions: Overturned\n\nDecision rationale: ${rationale}\n`);
  expect(findingsOf(sessionsDiffer, text)).toHaveLength(told ? 1 : 0);
});

it.each([
  ['The seven visits requested fit into that range.', 'seven visits'],
  ['The 7 requested visits fit into that range.', '7 requested visits'],
  ['The seven visits requested are enough for a first course.', 'seven visits'],
  ['Seven sessions of acupuncture are sought.', 'Seven sessions'],
  ['The proposed course of seven sessions is short.', 'seven sessions'],
  ['With the present seven sessions she comes to 13.', 'seven sessions'],
  ['The acupuncturist asks for seven visits.', 'seven visits'],
])('compares a number that is called requested: %s', (words, found) => {
  const text = inIssues(
    `Acupuncture, 10 visits: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`,
  );
  expect(marked(sessionsDiffer, text)).toEqual([found]);
});

it.each([
  'The ten visits requested fit into that range.',
  'Seven of the 17 visits requested were certified.',
  'The last seven visits requested brought little.',
  'The first seven visits requested are a trial.',
  'The present seven visits have brought little.',
  'If seven visits were requested, they would fit.',
  'The seven massage sessions requested beside it are enough.',
  'Seven visits were requested on 02/03/2015 and attended.',
  'One or two visits more are sought by most.',
  'His work has tasks for seven visits of clients.',
])('is silent where a number is not that of the request: %s', (words) => {
  expectFindings(
    sessionsDiffer,
    inIssues(`Acupuncture, 10 visits: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`),
  );
});

it.each([
  'Her trade asks for kneeling; eighteen visits of therapy have given what they can.',
  'The request is for acupuncture after 18 visits of manipulation brought little.',
  'The physician asks for acupuncture because 18 visits of massage gave nothing.',
  'The request is for acupuncture, and the 18 visits she took in summer did nothing.',
  'The request is for acupuncture, of which 18 visits have been taken.',
  'The request is for acupuncture on top of 18 visits of exercise.',
  'Page 8 asks for improvement of function within six visits.',
  'This request for acupuncture comes on the heels of 18 visits.',
  'The claims administrator asks for the notes of the 18 visits.',
  'The request is for acupuncture that ends a course of 24 visits.',
  'Nobody asks for 18 visits here.',
  'The request is for acupuncture (18 visits took place in spring).',
  'The request is for acupuncture, 18 visits having done nothing.',
  'The request is for acupuncture against a background of 18 visits.',
  'The request for acupuncture, after 18 visits, is not medically necessary.',
  'Acupuncture, tried for 18 visits, is not medically necessary.',
  'I do not consider acupuncture after 18 visits of it medically necessary.',
  'She has had 8. I do not find 18 visits of acupuncture for a sprain medically necessary.',
  'I do not consider 18 visits in all medically necessary, and the request is not medically necessary.',
])('is silent on what was done, certified or allowed: %s', (words) => {
  expectFindings(
    sessionsDiffer,
    inIssues(`Acupuncture, 10 visits: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`),
  );
});

it.each([
  ['The request is for 18 visits of acupuncture after a fall.', '18 visits'],
  ['Her physician is asking for acupuncture, 18 visits, in the hope of less medication.', '18 visits'],
  ['I do not find 18 visits of acupuncture for the knee medically necessary.', '18 visits'],
  ['I therefore do not consider acupuncture for the knee, 18 visits, medically necessary.', '18 visits'],
])('compares a number that is said with its object or its reason: %s', (words, found) => {
  const text = inIssues(
    `Acupuncture, 10 visits: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`,
  );
  expect(marked(sessionsDiffer, text)).toEqual([found]);
});

it.each([
  ['4 hours per day, 7 days per week for 6 weeks is 186 hours', '168 hours, not 186'],
  ['Four hours each day, every day, for six weeks come to 186 hours', '168 hours, not 186'],
  ['Six hours a day, five days a week for four weeks, a total of 100 hours', '120 hours, not 100'],
  ['3 hours/day for 10 days is 33 hours', '30 hours, not 33'],
  ['Eight hours a week for six weeks amounts to 54 hours', '48 hours, not 54'],
  ['Two visits a week for six weeks make ten visits', '12 sessions, not 10'],
  ['12 visits less 6 leaves 8', '12 less 6 leaves 6, not 8'],
  ['Twelve visits minus the six certified leaves eight', '12 less 6 leaves 6, not 8'],
  ['Of the 18 visits, 6 were certified, leaving 10', '18 less 6 leaves 12, not 10'],
])('marks a calculation that gives something else: %s', (words, says) => {
  const text = inIssues(`Therapy: Upheld\n\nDecision rationale: The sum is told. ${words}.\n`);
  const [finding, ...others] = findingsOf(sessionsDiffer, text);
  expect(others).toEqual([]);
  expect(finding?.message).toContain(says);
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe(words);
});

it.each([
  '4 hours per day, 7 days per week for 6 weeks is 168 hours',
  'Four hours each day, every day, for six weeks come to 168 hours',
  'Two visits a week for four weeks are two visits more than are usual',
  'Two or three visits a week for four weeks is ten visits',
  '2-3 visits a week for four weeks is 10 visits',
  'Eight hours a day, five days a week for two weeks is 8 hours a day',
  '12 visits less 6 leaves 6',
  'Of the 12 visits, 6 were certified, leaving 6',
  'Twelve visits, less 6 and less 2, leaves 4',
  '12 visits less 6 leaves one in doubt',
  'The 12 hours less than 6 leaves no doubt',
  'Twelve weeks after the operation 6 were certified, leaving 3 open',
])('is silent on a calculation that is right, and on what is none: %s', (words) => {
  expectFindings(sessionsDiffer, inIssues(`Therapy: Upheld\n\nDecision rationale: ${words}.\n`));
});

it.each([
  [
    'Response shows within 3 to 6 treatments. The acupuncture 12 sessions are not medically necessary.',
    '12 sessions',
  ],
  [
    'The 18 acupuncture sessions that are requested here are not medically necessary.',
    '18 acupuncture sessions',
  ],
])('marks another number, whatever a guideline counts: %s', (words, marked) => {
  const text = inIssues(`Acupuncture 2x3: Upheld\n\nDecision rationale: ${words}\n`);
  const [finding] = findingsOf(sessionsDiffer, text);
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe(marked);
});

it('is silent on the sum of what was had and what is asked for', () => {
  expectFindings(
    sessionsDiffer,
    inIssues(
      'Acupuncture 2x3: Upheld\n\nDecision rationale: He has had 6 treatments. Acupuncture, 12 sessions, is not medically necessary.\n',
    ),
  );
});

it.each([
  [
    'Acupuncture x12',
    'Acupuncture three times a week for six weeks is not medically necessary.',
    'three times a week for six weeks',
  ],
  [
    'Acupuncture x12',
    'Acupuncture once a week for nine weeks is not medically necessary.',
    'once a week for nine weeks',
  ],
  [
    'Acupuncture twice weekly for a month',
    'In light of the above, 12 sessions of acupuncture are not medically necessary.',
    '12 sessions',
  ],
])('marks another frequency: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The criteria are not met. ${words}\n`);
  expect(marked(sessionsDiffer, text)).toEqual([found]);
});

it.each([
  ['Acupuncture twice weekly for one month', 'Eight sessions of acupuncture are not medically necessary.'],
  ['Acupuncture x8', 'Acupuncture twice a week for a month is not medically necessary.'],
  ['Acupuncture once a week for 3 months', 'Thirteen sessions of acupuncture are not medically necessary.'],
  [
    'Acupuncture x12',
    'Twice a week for three weeks may be tried. Acupuncture x12 is not medically necessary.',
  ],
])('is silent on the same number: %s, %s', (request, words) => {
  expectFindings(sessionsDiffer, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it('reads a treatment whose name joins two words as the whole of it', () => {
  const text = inIssues(
    'Movement and vision retraining, 4 sessions: Overturned\n\nDecision rationale: Movement and vision retraining, 10 sessions, is medically necessary.\n',
  );
  const [finding] = findingsOf(sessionsDiffer, text);
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe('10 sessions');
});

it.each([
  ['Twice a week for six weeks comes to eighteen.', '12 sessions, not 18'],
  ['Three a week for four weeks add up to 16, and ten is the limit.', '12 sessions, not 16'],
  ['Two times per week for 8 weeks works out to twenty-four.', '16 sessions, not 24'],
  ['Once a week over ten weeks makes twenty sessions.', '10 sessions, not 20'],
  ['Two visits each week for five weeks would come to twelve; he has had nine.', '10 sessions, not 12'],
  ['Twice weekly for four weeks amounts to 12, while six are usual.', '8 sessions, not 12'],
  ['Six weeks at two a week are eighteen visits.', '12 sessions, not 18'],
  ['Eight weeks with three sessions a week come to 16.', '24 sessions, not 16'],
  ['Four weeks, at two treatments per week, total 12 treatments.', '8 sessions, not 12'],
  ['Three sessions a week for three weeks give twelve.', '9 sessions, not 12'],
  ['The plan of twice a week for five weeks is 15 visits in all.', '10 sessions, not 15'],
  ['One visit a week for twelve weeks equals 24.', '12 sessions, not 24'],
  ['Twice a week for twelve weeks, which comes to thirty-six, is more than a trial.', '24 sessions, not 36'],
])('marks a product without what is counted: %s', (words, found) => {
  const [observation] = findingsOf(sessionsDiffer, inIssues(`MRI: Upheld\n\nDecision rationale: ${words}\n`));
  expect(observation?.message).toContain(found);
});

it.each([
  'Twice a week for six weeks comes to twelve.',
  'Two times per week for 12 weeks works out to twenty-four.',
  'Twice a week for six weeks comes to twenty-four hours of therapy.',
  'Twice a week for four weeks comes to ten dollars a mile.',
  'Six weeks at two a week are twelve visits.',
  'Two or three times a week for four weeks comes to ten.',
  'Twice a week for two weeks, then once a week for four weeks, comes to eight.',
  'Twice a week for four weeks comes to two more than the guideline has.',
  'The denial says that twice a week for six weeks comes to eighteen.',
  'Twice a week for six weeks comes to eighteen, by an error of the form.',
  'The form has it wrong that three a week for three weeks comes to twelve.',
  'Three sessions a week for three weeks give relief.',
  'Two a week for six weeks make one wonder.',
  'Four weeks at two treatments a week, eight in all, are enough.',
  'Eight visits in 4 weeks come to two a week.',
])('is silent on a product that is right, of others or of something else: %s', (words) => {
  expectFindings(sessionsDiffer, inIssues(`MRI: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  [
    'Massage, 4 visits',
    'The request for eight (8) massage visits is medically necessary.',
    'eight (8) massage visits',
  ],
  [
    'Chiropractic, 6 visits',
    'The request is for twelve (12) chiropractic visits.',
    'twelve (12) chiropractic visits',
  ],
])('reads a number that is said twice: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Overturned\n\nDecision rationale: Spasm is noted. ${words}\n`);
  expect(marked(sessionsDiffer, text)).toEqual([found]);
});

it.each([
  ['Shock wave therapy is approved for 5 treatments as requested.', ['5 treatments']],
  ['Therapy is certified for 9 visits as asked.', ['9 visits']],
  ['Shock wave therapy is approved for 3 treatments as requested.', []],
  ['Utilization review certified 2 treatments as requested by the surgeon.', []],
  ['A trial of 5 treatments as recommended was not asked for.', []],
])('compares what is approved as requested: %s', (words, found) => {
  const text = inIssues(
    `Extracorporeal shock wave therapy, 3 sessions: Overturned\n\nDecision rationale: Stretching failed. ${words}\n`,
  );
  expect(marked(sessionsDiffer, text)).toEqual(found);
});

it.each([
  [
    'Two visits per week for six weeks would be 18 visits.',
    'Two visits per week for six weeks would be 18 visits',
  ],
  [
    'With 8 visits completed and 12 requested the total would be 24 visits.',
    '8 visits completed and 12 requested the total would be 24',
  ],
  [
    'The 10 visits already attended plus the 12 now requested add up to 26.',
    '10 visits already attended plus the 12 now requested add up to 26',
  ],
  ['Twenty days of eight hours amount to 120 hours.', 'Twenty days of eight hours amount to 120 hours'],
])('checks sums of visits and hours: %s', (words, found) => {
  const text = inIssues(
    `Massage x 12: Upheld\n\nDecision rationale: ${words} The request is not necessary.\n`,
  );
  expect(marked(sessionsDiffer, text)).toEqual([found]);
});

it.each([
  'With 8 visits completed and 12 requested the total would be 20 visits.',
  'With 4 visits in May, 8 visits completed and 12 requested the total would be 24 visits.',
  'The 10 visits already attended plus the 12 now requested add up to 22.',
  'Twenty days of eight hours amount to 160 hours.',
])('is silent on sums that add up, or that have more parts: %s', (words) => {
  expectFindings(
    sessionsDiffer,
    inIssues(`Massage x 12: Upheld\n\nDecision rationale: ${words} The request is not necessary.\n`),
  );
});
