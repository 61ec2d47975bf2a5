import { expect, it } from 'vitest';
import { findingsOf } from '../../test-support.ts';
import { visitsContradicted } from './visits-contradicted.ts';

function letter(summary: string, request: string, rationale: string): string {
  return `CLINICAL CASE SUMMARY\n\n${summary}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n${request}: Upheld\n\nDecision rationale: ${rationale} The request is not medically necessary.\n`;
}

function marks(summary: string, request: string, rationale: string): string[] {
  const text = letter(summary, request, rationale);
  return findingsOf(visitsContradicted, text).map(({ range }) => text.slice(range.start, range.end));
}

it.each([
  [
    'She has had 12 sessions of physical therapy since June, with some relief.',
    'She already attended 21 sessions of physical therapy and does exercises at home.',
    '21 sessions',
  ],
  [
    '24 PT visits completed to date. Neck pain goes on.',
    'Having completed 14 physical therapy visits, the worker should know the exercises.',
    '14 physical therapy visits',
  ],
  [
    'Surgery on the left knee was done in May and followed by 20 visits of therapy.',
    'Following surgery he had 30 visits of therapy, which is above the 24 that are recommended.',
    '30 visits',
  ],
  [
    'She reports that 18 sessions of physical therapy helped.',
    'According to the records, 8 sessions of physical therapy have been completed.',
    '8 sessions',
  ],
  [
    'She has had 12 sessions of physical therapy.',
    'With only two prior sessions of physical therapy it is too early to say.',
    'two prior sessions',
  ],
])('marks another number than that of the summary: %s, %s', (summary, rationale, found) => {
  expect(marks(summary, 'Physical therapy x 6', rationale)).toEqual([found]);
});

it.each([
  [
    'He completed eight acupuncture treatments in 2016. Pain went down.',
    'Acupuncture x 6',
    'Eighteen acupuncture treatments have been given without a lasting effect.',
    'Eighteen acupuncture treatments',
  ],
  [
    'Two epidural steroid injections were given in 2015 and 2016.',
    'Epidural steroid injection L4-5',
    'The worker has had three epidural steroid injections and research does not support a series.',
    'three epidural steroid injections',
  ],
  [
    'To date he has attended 6 sessions of cognitive behavioral therapy.',
    'Cognitive behavioral therapy x 4',
    'The 16 sessions of cognitive behavioral therapy that he attended brought no gain.',
    '16 sessions',
  ],
])('knows what is counted: %s', (summary, request, rationale, found) => {
  expect(marks(summary, request, rationale)).toEqual([found]);
});

it.each([
  ['She has had 12 sessions of physical therapy.', 'She had twelve sessions of physical therapy.'],
  [
    'She has had 12 sessions of physical therapy for the knee and 8 for the back.',
    'She had twenty sessions of physical therapy in all.',
  ],
  [
    'She has had 12 sessions of physical therapy.',
    'Eight sessions of physical therapy were certified in June.',
  ],
  [
    'She has had 12 sessions of physical therapy. Eight visits of acupuncture were also given.',
    'She had eight acupuncture visits without relief.',
  ],
  [
    'She has had 12 sessions of physical therapy.',
    'Six of these sessions of physical therapy were given after the flare.',
  ],
  [
    'In 2014 she had 12 sessions of physical therapy. She had more this year.',
    'She attended 6 sessions of physical therapy in 2016.',
  ],
  [
    'By 05/2016 she had 12 sessions of physical therapy.',
    'As of 11/2016 she has completed 18 sessions of physical therapy.',
  ],
  [
    'She has had 12 sessions of physical therapy.',
    'Utilization review counted 24 sessions of physical therapy as completed.',
  ],
  ['She has had at least 12 sessions of physical therapy.', 'She completed 16 sessions of physical therapy.'],
  [
    'She has had 12 sessions of physical therapy.',
    'With the six requested she would have had 18 sessions of physical therapy.',
  ],
  [
    'She has had 12 sessions of physical therapy.',
    'After the first 6 sessions of physical therapy she was reassessed.',
  ],
  [
    'She attended 12 of 18 authorized sessions of physical therapy.',
    'She attended 12 sessions of physical therapy.',
  ],
  [
    'She has had 12 sessions of physical therapy for the neck.',
    'She had 8 sessions of physical therapy for the left ankle.',
  ],
  [
    'She has had 12 sessions of physical therapy.',
    'The guideline allows 24 visits of therapy after surgery.',
  ],
])('is silent on the same number, a part, a sum, and another day: %s, %s', (summary, rationale) => {
  expect(marks(summary, 'Physical therapy x 6', rationale)).toEqual([]);
});
