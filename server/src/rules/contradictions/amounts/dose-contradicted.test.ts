import { expect, it } from 'vitest';
import { findingsOf } from '../../test-support.ts';
import { doseContradicted } from './dose-contradicted.ts';

function marks(summary: string, request: string, rationale: string): string[] {
  const text = `CLINICAL CASE SUMMARY\n\n${summary}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n${request}: Upheld\n\nDecision rationale: ${rationale} The request is not medically necessary.\n`;
  return findingsOf(doseContradicted, text).map(({ range }) => text.slice(range.start, range.end));
}

it.each([
  [
    'He takes gabapentin 300 mg three times a day.',
    'Gabapentin 300mg #90',
    'He takes gabapentin 600 mg three times a day without effect.',
    '600 mg three times a day',
  ],
  [
    'Medications: tramadol 50 mg bid, naproxen.',
    'Tramadol 50mg #60',
    'He has been taking tramadol four times a day.',
    'four times a day',
  ],
  [
    'He is on baclofen 10 mg one at bedtime.',
    'Baclofen 10mg #30',
    'The worker takes baclofen 10 mg three times daily, and no spasticity is described.',
    '10 mg three times daily',
  ],
  [
    'He takes Cymbalta 60 mg daily.',
    'Cymbalta 60mg #30',
    'The patient takes Cymbalta 30 mg daily, and mood is not discussed.',
    '30 mg daily',
  ],
  [
    'Per the PR-2 of 11/01/2016 he uses Norco twice a day.',
    'Norco 10/325mg #60',
    'The PR-2 of 11/01/2016 has Norco six times a day, with no measured gain.',
    'six times a day',
  ],
  [
    'He uses Voltaren gel twice a day.',
    'Voltaren gel 1% 100 g',
    'The gel is applied four times a day.',
    'four times a day',
  ],
  [
    'Zanaflex 4 mg at bedtime.',
    'Zanaflex 4mg #30',
    'She takes this medication four times daily.',
    'four times daily',
  ],
  [
    'Report of 10/12/16: continue Soma qhs prn, ibuprofen.',
    'Soma 350mg #30',
    'It is taken four times daily, as the report of 10/12/16 has it.',
    'four times daily',
  ],
  [
    'He has taken pregabalin 75 mg twice daily since 07/2016.',
    'Lyrica 75mg #60',
    'She is on 150 mg three times a day, and gabapentin was not tried first.',
    '150 mg three times a day',
  ],
])('marks another dose than that of the summary: %s', (summary, request, rationale, found) => {
  expect(marks(summary, request, rationale)).toEqual([found]);
});

it.each([
  ['Clonazepam 0.5mg #60', 'He has been on clonazepam 5 mg for two years, past four weeks.', '5 mg'],
  ['Fentanyl patch 25 mcg/hr #10', 'Fentanyl 25 mg/hr is a dangerous drug for him.', '25 mg/hr'],
  ['Topamax 25mg #60', 'Topamax 250 mg is not shown to help her migraine.', '250 mg'],
  ['Ambien 5mg #30', 'She has used Ambien 50 mg nightly since last year.', '50 mg nightly'],
])('marks a strength with its point or unit in another place: %s, %s', (request, rationale, found) => {
  expect(marks('Sleep is poor.', request, rationale)).toEqual([found]);
});

it.each([
  [
    'He takes gabapentin 300 mg three times a day.',
    'Gabapentin 300mg #90',
    'At 900 mg a day gabapentin is below the effective dose.',
  ],
  [
    'He takes gabapentin 300 mg three times a day.',
    'Gabapentin 300mg #90',
    'Gabapentin may be raised to 600 mg three times a day.',
  ],
  [
    'He took gabapentin 600 mg twice a day before. Now gabapentin 300 mg three times a day.',
    'Gabapentin 300mg #90',
    'He took gabapentin 600 mg twice a day until March.',
  ],
  ['Clonazepam 0.5 mg since 2014.', 'Clonazepam 0.5mg #60', 'The maximum of clonazepam is 5 mg a day.'],
  ['Takes Ambien as needed.', 'Ambien 10mg #30', 'For women the FDA advises Ambien 5 mg.'],
  ['He takes Norco twice a day.', 'Norco 10/325mg #60', 'He was weaned from Norco six times a day.'],
  [
    'He takes two tablets of tramadol 50 mg twice a day.',
    'Tramadol 50mg #120',
    'Tramadol 100 mg twice a day brings no gain.',
  ],
  [
    'He takes Norco 10/325 twice a day.',
    'Norco 10/325mg #60',
    'In 2014 he took Norco 5/325 four times a day.',
  ],
  [
    'He takes naproxen 550 mg twice a day and tramadol once a day.',
    'Naproxen 550mg #60',
    'Tramadol is taken once a day, naproxen twice.',
  ],
  [
    'Soma 350 mg three times daily since 2011.',
    'Soma 350mg #90',
    'He has swallowed it daily for three years.',
  ],
  [
    'He takes Norco up to four times a day.',
    'Norco 10/325mg #120',
    'He takes Norco twice a day on most days.',
  ],
  [
    'He takes gabapentin twice a day.',
    'Gabapentin 300mg #90',
    'The request is for gabapentin three times a day.',
  ],
  [
    'She takes Lunesta 2 mg at bedtime.',
    'Lunesta 2mg #30',
    'Her exercises are done three times a day. She walks twice daily.',
  ],
  ['Lidoderm patch once a day.', 'Lidoderm 5% #30', 'The TENS unit is used twice a day.'],
  [
    'Voltaren gel is applied to the knee twice a day.',
    'Voltaren gel 1% 100 g',
    'Ice is put on the knee four times a day.',
  ],
  ['He takes gabapentin.', 'Gabapentin 300mg #300', 'He takes gabapentin 3,000 mg a day.'],
])(
  'is silent on the same dose, another time, and what is allowed: %s, %s, %s',
  (summary, request, rationale) => {
    expect(marks(summary, request, rationale)).toEqual([]);
  },
);

it.each([
  [
    'He takes gabapentin, one capsule three times a day.',
    'Gabapentin 300mg #90 with 1 refill',
    'With ninety capsules and one refill he is supplied for three months.',
    'three months',
  ],
  [
    'He takes gabapentin 300 mg three times a day.',
    'Gabapentin 300mg #90',
    'The 90 capsules last 60 days.',
    '60 days',
  ],
  [
    'He takes naproxen twice a day.',
    'Naproxen 550mg #60',
    'Sixty tablets are a two month supply.',
    'two month',
  ],
  [
    'He takes naproxen twice a day.',
    'Naproxen 550mg #60 with 2 refills',
    'The naproxen with two refills will carry him for six months.',
    'six months',
  ],
  [
    'Baclofen, one tablet four times a day, makes transfers possible.',
    'Baclofen 10mg #120 with 3 refills',
    'Three refills carry him over two months before the next visit.',
    'two months',
  ],
])(
  'marks how long a supply lasts where the dose does not give it: %s',
  (summary, request, rationale, found) => {
    expect(marks(summary, request, rationale)).toEqual([found]);
  },
);

it.each([
  [
    'He takes gabapentin three times a day.',
    'Gabapentin 300mg #90 with 1 refill',
    'The ninety capsules with the refill last two months.',
  ],
  ['He takes naproxen twice a day.', 'Naproxen 550mg #60', 'Sixty tablets are a one month supply.'],
  [
    'He takes naproxen twice a day as needed.',
    'Naproxen 550mg #60',
    'Sixty tablets last him two months, since he skips days.',
  ],
  [
    'He takes gabapentin three times a day.',
    'Gabapentin 300mg #90',
    'The 90 capsules last 30 days. Three months of the drug were tried.',
  ],
  [
    'He takes gabapentin three times a day.',
    'Gabapentin 300mg #45',
    'The 45 capsules are enough for a two week taper.',
  ],
  ['Prilosec is taken daily.', 'Prilosec 20mg #60', 'Sixty capsules are a one month supply.'],
])('is silent where the dose gives it, or where less may be taken: %s', (summary, request, rationale) => {
  expect(marks(summary, request, rationale)).toEqual([]);
});

it.each([
  'The denial has it at 150 mg three times a day.',
  'In the pivotal trial 300 mg were given twice a day.',
  'She takes metformin 500 mg three times a day too.',
  'Her lisinopril 10 mg daily is unchanged.',
  'A dose of 150 mg three times a day was not tried.',
  'The effective range is 150 mg to 600 mg daily.',
  'Doses are 150 mg three times a day in most adults.',
])('is silent on a dose of another drug, of a study and of a denial: %s', (words) => {
  expect(marks('She takes Lyrica 75 mg twice a day.', 'Lyrica 75mg #60', words)).toEqual([]);
});
