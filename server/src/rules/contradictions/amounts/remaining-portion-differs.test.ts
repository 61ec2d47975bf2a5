import { expect, it } from 'vitest';
import { expectFindings, findingsOf, letterWith, marked } from '../../test-support.ts';
import { remainingPortionDiffers } from './remaining-portion-differs.ts';

const request = (asked: string, granted: string, left: string) =>
  letterWith(
    `${asked} was the original request. ${granted} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${left} is: Upheld\n\nDecision rationale: No need.\n`,
  );

it('marks what does not add up', () => {
  expectFindings(
    remainingPortionDiffers,
    letterWith(`Norco 10/325mg #120 was the original request. Norco 10/325mg #60 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 10/325mg #90 is: Upheld
                                                                                                                                                                                        ^^^

Decision rationale: No need.
`),
  );
});

it.each([
  ['Norco 10/325mg #120', 'Norco 10/325mg #60', 'Norco 10/325mg #60'],
  ['Norco 10/325mg #120 with 2 refills', 'Norco 10/325mg #120', 'Norco 10/325mg #120 with 1 refill'],
  ['Acupuncture, 12 sessions', 'acupuncture, 6 sessions', 'acupuncture, 6 sessions'],
  [
    'Home aide 8 hours a day, 5 times a week for 2 weeks',
    'Home aide 4 hours a day, 5 times a week for 2 weeks',
    'Home aide 4 hours a day, 5 times a week for 2 weeks',
  ],
  ['Norco 10/325mg', 'Norco 10/325mg #60', 'Norco 10/325mg #30'],
])('is silent on %s, %s, %s', (asked, granted, left) => {
  expectFindings(remainingPortionDiffers, request(asked, granted, left));
});

const inBrackets = (words: string) => letterWith(`${words}: Upheld\n\nDecision rationale: No need.\n`);

it.each([
  ['Aquatic therapy, 10 visits (3 visits certified, 5 remaining in dispute)', '5'],
  ['Chiropractic care, 6 visits (remaining of 10; 3 were certified)', '6 visits'],
  ['Occupational therapy, 9 visits (3 of 9 certified; 5 remain in dispute)', '5'],
  ['Acupuncture, 9 sessions (twelve requested, four certified)', '9 sessions'],
  ['Physical therapy 2 times a week for 6 weeks (6 authorized, 8 at issue)', '8'],
])('marks portions in brackets that do not add up: %s', (words, found) => {
  const text = inBrackets(words);
  const findings = findingsOf(remainingPortionDiffers, text);
  expect(findings.map(({ range, severity }) => [text.slice(range.start, range.end), severity])).toEqual([
    [found, 'warning'],
  ]);
});

it.each([
  'Aquatic therapy, 10 visits (3 visits certified, 7 remaining in dispute)',
  'Chiropractic care, 7 visits (remaining of 10; 3 were certified)',
  'Acupuncture, 8 sessions (twelve requested, four certified)',
  'Occupational therapy, 9 visits (3 of 9 certified; 6 remain in dispute)',
  'Occupational therapy, 9 visits (3 of the 9 certified, 6 of 9 remaining)',
  'Acupuncture, 8 sessions (6 certified in 2015)',
  'Acupuncture, 8 sessions (the first 6 approved brought relief)',
  'Norco 10/325mg #60 (#120 requested, #60 certified)',
  'Physical therapy, 12 visits (24 completed, 6 certified earlier)',
  'MRI of the left knee (2 views approved)',
])('is silent on portions in brackets that may be right: %s', (words) => {
  expectFindings(remainingPortionDiffers, inBrackets(words));
});

it.each([
  ['Mobic 15mg #30 with 5 refills', 'Mobic 15mg #30 with 1 refill', 'Mobic 15mg #30, 2 refills', '2 refills'],
  [
    'Zanaflex 4mg #90 x 6 refills',
    'Zanaflex 4mg #90 x 2 refills',
    'Zanaflex 4mg #90 x 6 refills',
    '6 refills',
  ],
  ['Gym membership, 12 months', 'Gym membership, 3 months', 'gym membership, 12 months', '12 months'],
  ['Walker rental, 6 weeks', 'Walker rental, 2 months', 'walker rental, 4 weeks', '4 weeks'],
  [
    'Hospital bed rental for 90 days',
    'Hospital bed rental for 30 days',
    'hospital bed rental for 90 days',
    '90 days',
  ],
  [
    'Home aide, 20 hours a week for 6 weeks',
    'Home aide, 20 hours a week for 2 weeks',
    'home aide, 20 hours a week for 5 weeks',
    '20 hours a week for 5 weeks',
  ],
])('marks refills and time that do not add up: %s, %s, %s', (asked, granted, left, found) => {
  expect(marked(remainingPortionDiffers, request(asked, granted, left))).toEqual([found]);
});

it.each([
  ['Mobic 15mg #30 with 5 refills', 'Mobic 15mg #30 with 1 refill', 'Mobic 15mg #30, 4 refills'],
  ['Mobic 15mg #30 with 5 refills', 'Mobic 15mg #30 with 1 refill', 'Mobic 15mg #30 with 3 refills'],
  ['Lyrica 75mg #60 with 3 refills', 'Lyrica 75mg #60', 'Lyrica 75mg #60 with 2 refills'],
  [
    'Norco 10/325mg #120 with 2 refills',
    'Norco 10/325mg #60 with 2 refills',
    'Norco 10/325mg #60 with 2 refills',
  ],
  ['Gym membership, 1 year', 'Gym membership, 3 months', 'gym membership, 9 months'],
  ['Walker rental, 8 weeks', 'Walker rental, 1 month', 'walker rental, 4 weeks'],
  ['TENS unit, 12 months rental', 'TENS unit, 1 month trial', 'TENS unit, 12 months rental'],
  ['H-wave, 3 month rental with supplies', 'H-wave, 1 month rental', 'H-wave, 3 month rental with supplies'],
  [
    'Home aide, 20 hours a week for 6 weeks',
    'Home aide, 10 hours a week for 6 weeks',
    'home aide, 10 hours a week for 6 weeks',
  ],
])('is silent on refills and time that may add up: %s, %s, %s', (asked, granted, left) => {
  expect(marked(remainingPortionDiffers, request(asked, granted, left))).toEqual([]);
});

it.each([
  ['Mobic 15mg #30 with 5 refills', 'Mobic 15mg #30 with 1 refill', '5 refills', '5 refills'],
  ['Lyrica 75mg #60 x 4 refills', 'Lyrica 75mg #60 x 1 refill', 'two refills', 'two refills'],
  ['Topamax 50mg #60 with 6 refills', 'Topamax 50mg #60', '3 refills', '3 refills'],
  ['Topamax 50mg #60 with 6 refills', '2 refills', 'the remaining 6 refills', '6 refills'],
  ['Elavil 25mg #30 with 5 refills', '3 refills', '1 refill', '1 refill'],
  ['Gym membership, 12 months', '3 months', '8 months', '8 months'],
  ['Walker rental, 8 weeks', '2 weeks', '7 weeks', '7 weeks'],
  ['Hospital bed rental for 90 days', '30 days', 'the remaining 45 days', '45 days'],
  ['Home aide for 10 weeks', '4 weeks', 'home aide for 8 weeks', '8 weeks'],
  ['Hot tub rental, 6 months', 'Hot tub rental, 2 months', 'six months', 'six months'],
])('marks an amount alone that does not add up: %s, %s, %s', (asked, granted, left, found) => {
  expect(marked(remainingPortionDiffers, request(asked, granted, left))).toEqual([found]);
});

it.each([
  ['Mobic 15mg #30 with 5 refills', 'Mobic 15mg #30 with 1 refill', '4 refills'],
  ['Topamax 50mg #60 with 6 refills', 'Topamax 50mg #60', '6 refills'],
  ['Topamax 50mg #60 with 6 refills', '2 refills', '4 refills'],
  ['Topamax 50mg #60 with 6 refills', '2 refills', '5 refills'],
  ['Topamax 50mg #60 with 6 refills', 'Topamax 50mg #30 with 6 refills', '6 refills'],
  ['Gym membership, 12 months', '3 months', '9 months'],
  ['Gym membership, 1 year', '3 months', '9 months'],
  ['Walker rental, 8 weeks', '1 month', '4 weeks'],
  ['Hospital bed rental for 90 days', '30 days', 'the remaining 60 days'],
  ['TENS unit rental for 3 months', 'TENS unit trial for 1 month', '3 months'],
  ['Home aide, 20 hours a week for 6 weeks', '10 hours a week for 6 weeks', '10 hours a week for 6 weeks'],
])('is silent on an amount alone that may add up: %s, %s, %s', (asked, granted, left) => {
  expect(marked(remainingPortionDiffers, request(asked, granted, left))).toEqual([]);
});
