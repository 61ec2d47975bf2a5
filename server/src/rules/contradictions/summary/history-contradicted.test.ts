import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../../test-support.ts';
import { historyContradicted } from './history-contradicted.ts';

const told = (summary: string, ...items: readonly (readonly [request: string, rationale: string])[]) =>
  findingsOf(
    historyContradicted,
    inSummary(
      summary,
      items
        .map(([request, rationale]) => `${request}: Upheld\n\nDecision rationale: ${rationale}\n`)
        .join('\n'),
    ),
  ).map(({ severity, message }) => `${severity}: ${message}`);

it.each([
  [
    'He has never had surgery on the spine.',
    'The L5-S1 fusion that he underwent in 2011 brought no relief.',
    'surgery',
  ],
  ['The knee locks. No MRI was done.', 'An MRI of 03/08/2016 showed a tear.', 'an MRI'],
  [
    'She has not had any physical therapy.',
    'She has completed 12 visits of physical therapy.',
    'physical therapy',
  ],
  [
    'No epidural injection has been given.',
    'He received two epidural steroid injections, each of brief help.',
    'an epidural injection',
  ],
  ['The worker did not receive any injection.', 'The first injection gave her 80% relief.', 'an injection'],
  ['There is no history of surgery.', 'Her lumbar laminectomy in 2009 did not help.', 'surgery'],
  ['No surgery was done.', 'He is status post a rotator cuff repair of 2011.', 'surgery'],
  [
    'He has never had a single session of acupuncture.',
    'He attended 10 sessions in all of acupuncture.',
    'acupuncture',
  ],
  [
    'Not one visit of chiropractic care is on file.',
    'She had 8 chiropractic visits in May.',
    'chiropractic care',
  ],
  [
    'She never underwent psychotherapy.',
    'The 20 sessions of psychotherapy she attended helped.',
    'psychotherapy',
  ],
  ['Physical therapy was never tried.', 'She went to 12 sessions of physical therapy.', 'physical therapy'],
  [
    'No urine drug screen was ever obtained.',
    'The urine drug screen of 05/02/2014 was consistent.',
    'a urine drug test',
  ],
  ['She has never worn a brace.', 'She has worn a brace daily for a year.', 'a brace'],
  ['He does no exercises at home.', 'His home exercise program is done daily.', 'a home exercise program'],
  [
    'The worker has never had any stomach trouble.',
    'Two gastric ulcers bled in 2012.',
    'gastrointestinal symptoms',
  ],
  ['She has never tried an NSAID.', 'She takes Motrin with food.', 'Motrin'],
  ['She has never taken naproxen.', 'Naproxen was tried in May and failed.', 'Naproxen'],
  ['He takes no opioid.', 'He takes Norco three times a day.', 'Norco'],
  ['He has not taken an opioid since 2013.', 'He has been on Norco every day without a break.', 'Norco'],
])('marks what a rationale mentions and the summary denies: %s %s', (summary, rationale, name) => {
  expect(told(summary, ['Gabapentin 300mg #90', rationale])).toContainEqual(
    expect.stringContaining(`information: Rationale mentions ${name}, but the case summary says`),
  );
});

it('marks what one rationale mentions and another denies', () => {
  const all = told(
    'The back hurts.',
    [
      'Physical therapy, lumbar spine, 8 visits',
      'Physical therapy has not been provided to this worker at any time.',
    ],
    ['Tramadol 50mg #20', 'Naproxen was enough.'],
    ['Physiotherapy, low back, 6 visits', 'The worker completed a full course of physical therapy in May.'],
  );
  expect(all).toEqual([
    'information: Rationale mentions physical therapy, but the rationale of item 1 says “Physical therapy has not been provided”.',
  ]);
});

it.each([
  // another part of the body
  ['He has never had surgery on the lumbar spine.', 'He underwent a right knee arthroscopy in 2012.'],
  ['No MRI of the neck was done.', 'The MRI of the lumbar spine showed a tear.'],
  // not yet done, or general
  ['He has never had surgery.', 'The guideline allows it after a fusion in 2012 or later.'],
  [
    'No physical therapy was given.',
    'Once she has completed 12 visits of physical therapy, this may change.',
  ],
  ['No physical therapy was given.', 'It is recommended following physical therapy.'],
  ['No physical therapy was given.', 'Utilization review stated that she had received physical therapy.'],
  ['No physical therapy was given.', 'If she had completed physical therapy, an injection would be next.'],
  ['No physical therapy was given.', 'The physical therapy requested is for 12 visits.'],
  [
    'She has not had an injection before.',
    'The transforaminal epidural steroid injection is medically necessary.',
  ],
  [
    'Review refused it because she has not undergone physical therapy.',
    'She completed 12 visits of physical therapy.',
  ],
  [
    'The request was denied since she had no physical therapy.',
    'She completed 12 visits of physical therapy.',
  ],
  ['She has not undergone conservative care.', 'She completed 12 visits of physical therapy.'],
  // bounded, or told by the summary as well
  ['He has not had surgery since 2010.', 'He underwent a fusion in 2009.'],
  ['In 2012 he had not had surgery. He underwent a lumbar fusion in 2014.', 'He underwent a fusion in 2014.'],
  ['No urine drug test was done in 2015.', 'The urine drug test of 03/02/2014 was consistent.'],
  ['No sleep study was done in the last year.', 'The sleep study of 2012 showed apnea.'],
  // at present only
  ['She takes no opioid.', 'In 2013 she took Norco after the operation.'],
  ['He does not wear a brace.', 'A brace was worn for six weeks in 2012.'],
  // one of many, of another person, or still to come
  ['He does no exercise at home.', 'A home exercise program done daily is what the guideline wants.'],
  ['He has tried no opioid.', 'His wife takes Norco daily.'],
  ['No physical therapy was given.', 'Six visits of physical therapy are to be done at home.'],
  ['He has never worn a brace.', 'After the fusion a brace will be worn daily.'],
  ['He has not had any recent physical therapy.', 'He completed 12 visits of physical therapy in 2012.'],
])('is silent: %s %s', (summary, rationale) => {
  expect(told(summary, ['Gabapentin 300mg #90', rationale])).toEqual([]);
});

it('is silent on therapy of different parts of the body in two items', () => {
  expect(
    told(
      'The neck and a knee hurt.',
      ['Physical therapy, cervical spine, 8 visits', 'The worker has had no physical therapy.'],
      ['Physical therapy, left knee, 8 visits', 'The worker completed 12 visits of physical therapy.'],
    ),
  ).toEqual([]);
});

it.each([
  [
    'She completed 12 visits of physical therapy. Because no physical therapy has been done, more comes first.',
    'physical therapy',
  ],
  [
    'The psychologist saw her on 09/09/2016 and cleared her. She has not been seen by a psychologist.',
    'a psychological evaluation',
  ],
])('marks what one rationale both mentions and denies: %s', (rationale, name) => {
  expect(told('The back hurts.', ['Stimulator trial', rationale])).toContainEqual(
    expect.stringContaining(`Rationale mentions ${name}, but it also says`),
  );
});

it('marks a trial that one item denies and another describes', () => {
  expect(
    told(
      'The back hurts.',
      ['TENS unit, purchase', 'A one-month trial should come first. Such a trial has not taken place.'],
      [
        'TENS electrodes',
        'During the home trial of September she used TENS daily and her pain fell by half.',
      ],
    ),
  ).toContainEqual(expect.stringContaining('Rationale mentions a TENS trial'));
});

it.each([
  'He had therapy in 2012. However, no physical therapy has been done since.',
  'Lyrica has not been tried. A trial of Lyrica is medically necessary.',
  'Prior injections gave 80% relief. Injections of PRP have not been shown to help.',
])('is silent on what one rationale says in turn: %s', (rationale) => {
  expect(told('The back hurts.', ['Gabapentin 300mg #90', rationale])).toEqual([]);
});

it.each([
  ['A drug for nerve pain has yet to be given.', 'He has taken gabapentin since May.', 'gabapentin'],
  ['She is not on any muscle relaxant.', 'She has been using Flexeril every night.', 'Flexeril'],
])('marks a drug of a class that is denied: %s %s', (denial, rationale, name) => {
  expect(told('The back hurts.', ['Epidural injection', denial], ['Refills', rationale])).toContainEqual(
    expect.stringContaining(`Rationale mentions ${name}`),
  );
});
