import { expect, it } from 'vitest';
import { expectFindings, inIssues, marked } from '../../test-support.ts';
import { numbersDisagree } from './numbers-disagree.ts';

const about = (request: string, rationale: string) =>
  inIssues(
    `${request}: Upheld\n\nDecision rationale: ${rationale} The request is not medically necessary.\n`,
  );

it.each([
  ['The six (8) visits are premature.', 'six (8)'],
  ['Twelve (10) sessions of supervised therapy are premature.', 'Twelve (10)'],
  ['He has had 24 (twenty) visits of therapy.', '24 (twenty)'],
  ['A trial of sixty (30) days is proper.', 'sixty (30)'],
  ['One hundred twenty (100) tablets were dispensed.', 'One hundred twenty (100)'],
])('marks a number in words and another in digits: %s', (words, found) => {
  expect(marked(numbersDisagree, about('Massage x 6', words))).toEqual([found]);
});

it.each([
  'The six (6) visits are premature.',
  'He attended eight (of 12) visits.',
  'Reference one (3) supports a trial.',
  'Pain is five (10 at worst).',
  'Two (8%) of the patients gained strength.',
  'Twenty-four (24) visits were had.',
  'One hundred and twenty (120) tablets were dispensed.',
  '“Eight (12) visits are asked for,” the denial says.',
])('is silent on one number said twice, and on two numbers: %s', (words) => {
  expectFindings(numbersDisagree, about('Massage x 6', words));
});

it.each([
  ['The 6 visits asked for are more than the eight that the guideline allows.', '6 visits'],
  ['The 24 visits requested are within the 9-10 visits of the guideline.', '24 visits'],
  ['His dose is 30 mg MED a day, which exceeds the limit of 120 mg MED.', '30 mg'],
  ['At 135 mg of morphine equivalents he stays below the ceiling of 80 mg.', '135 mg'],
  ['Twelve sessions do not exceed the six sessions that are recommended.', 'Twelve sessions'],
  ['The 900 mg daily is higher than the 3,600 mg that is allowed.', '900 mg'],
  ['The rental of 30 days is longer than the 60 days allowed.', 'rental of 30 days'],
  ['The request for 4 visits is over the limit of 6 visits.', '4 visits'],
  ['The total daily MED is 160, which is below the recommended ceiling of 100 MED.', 'MED is 160'],
  ['At 300 mg daily this exceeds the FDA maximum of 400 mg per day.', '300 mg daily'],
  ['Three months is within the one month trial that the guideline advises.', 'Three months'],
  ['The five sessions now asked for would be more than the usual 3 to 6.', 'five sessions'],
])('marks a comparison that its numbers deny: %s', (words, begins) => {
  const [found = ''] = marked(numbersDisagree, about('Massage x 6', words));
  expect(found.startsWith(begins)).toBe(true);
});

it.each([
  'The twelve visits asked for are more than the ten that the guideline allows.',
  'With the eight visits he had, the six visits asked for exceed the ten of the guideline.',
  'He attended eight visits in May. The six visits asked for exceed the ten of the guideline.',
  'Six visits on top of the twelve that he had are more than the ten that are recommended.',
  'The denial says that the six visits exceed the ten of the guideline.',
  'The dose of 60 mg MED is below the ceiling of 120 mg.',
  'The six visits do not exceed the ten that are recommended.',
  'If 6 visits exceeded 10 visits the request would fail.',
  'Two visits a week exceed the 6 visits over 8 weeks that are recommended.',
  'The request has 4 visits over the 10 recommended.',
  'He takes 40 mg above the ceiling of 80 mg.',
  'He had 8 visits of therapy within 6 weeks of the injury.',
  'Pain of 4 after therapy is less than the 8 before.',
  'A patch of 50 mcg/hr is more than the 100 mg of morphine that is the ceiling.',
])('is silent on a comparison that holds, or that may be of something else: %s', (words) => {
  expectFindings(numbersDisagree, about('Massage x 6', words));
});

it('compares no visits where more are asked for', () => {
  expectFindings(
    numbersDisagree,
    about('Massage, 6 additional visits', 'The 6 visits exceed the 10 visits that are recommended.'),
  );
});

it.each([
  ['Gabapentin 300 mg three times a day is 1,200 mg a day.', '300 mg three times a day is 1,200 mg'],
  ['Three tablets of 800 mg make 3,200 mg a day.', 'Three tablets of 800 mg make 3,200 mg'],
  [
    'Six tablets of Norco 10/325 contain 1,590 mg of acetaminophen.',
    'Six tablets of Norco 10/325 contain 1,590 mg',
  ],
  [
    'Four tablets a day of Norco 10/325 are 60 mg of hydrocodone.',
    'Four tablets a day of Norco 10/325 are 60 mg',
  ],
  [
    'One 600 mg tablet three times a day equals 1,200 mg daily.',
    'One 600 mg tablet three times a day equals 1,200 mg',
  ],
  [
    'Norco 10/325 four times daily is a total of 60 mg of hydrocodone.',
    '10/325 four times daily is a total of 60 mg',
  ],
  ['Naproxen 550 mg bid comes to 1,650 mg daily.', '550 mg bid comes to 1,650 mg'],
])('marks a daily dose that is calculated wrongly: %s', (words, found) => {
  expect(marked(numbersDisagree, about('Norco 10/325mg #180', words))).toEqual([found]);
});

it.each([
  'Gabapentin 300 mg three times a day is 900 mg a day.',
  'Six tablets of Norco 10/325 contain 1,950 mg of acetaminophen and 60 mg of hydrocodone.',
  'Gabapentin 300 mg, two capsules three times a day, is 1,800 mg a day.',
  'Four tablets of Percocet 10/325 are 60 mg of morphine equivalents.',
  'Two 300 mg capsules three times a day are 1,800 mg.',
  'He takes two tablets of tramadol 50 mg twice a day, which is 200 mg.',
  'Up to six tablets of 50 mg make 400 mg a day at most.',
])('is silent on a daily dose that is calculated rightly, and on other measures: %s', (words) => {
  expectFindings(numbersDisagree, about('Norco 10/325mg #180', words));
});

it.each([
  [
    'Physical therapy twice a week for six weeks, 10 visits, left knee',
    'twice a week for six weeks, 10 visits',
  ],
  ['Chiropractic 3x/week x 4 weeks, total 9 visits', '3x/week x 4 weeks, total 9 visits'],
  ['Acupuncture 8 sessions (2x3), neck', '8 sessions (2x3'],
  ['Occupational therapy 2x5 (12 visits), right hand', '2x5 (12 visits'],
])('marks a number of sessions that the frequency does not give: %s', (request, found) => {
  expect(marked(numbersDisagree, about(request, 'No gain is measured.'))).toEqual([found]);
});

it('marks it where the rationale says what is asked for', () => {
  const letter = about('Massage x 8', 'She asks for massage twice a week for four weeks, ten visits in all.');
  expect(marked(numbersDisagree, letter)).toEqual(['twice a week for four weeks, ten visits']);
});

it.each([
  'Physical therapy twice a week for six weeks, 12 visits, left knee',
  'Chiropractic 3x/week x 4 weeks plus one evaluation, total 13 visits',
  'Physical therapy twice a week for three weeks, then once a week for three weeks, 9 visits',
  'Physical therapy 2x6, 24 visits, neck and back',
  'Physical therapy 2 times a week for 6 weeks for the bilateral knees, 24 sessions',
  'Additional 4 visits of therapy after 8, twice a week for six weeks in all',
  'Physical therapy 2-3 times a week for 4 weeks (12 visits)',
  'Physical therapy up to 3 times a week for 4 weeks, 10 visits',
])('is silent where the frequency gives it, or may be of a part: %s', (request) => {
  expectFindings(numbersDisagree, about(request, 'No gain is measured.'));
});
