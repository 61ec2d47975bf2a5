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
])('marks what a rationale tells and the summary denies: %s %s', (summary, rationale, name) => {
  expect(told(summary, ['Gabapentin 300mg #90', rationale])).toContainEqual(
    expect.stringContaining(`information: Rationale mentions ${name}, but the case summary says`),
  );
});

it('marks what one rationale tells and another denies', () => {
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
