import { expect, it } from 'vitest';
import { findingsOf } from '../../test-support.ts';
import { summaryRequestDiffers } from './summary-request-differs.ts';

function marks(summary: string, ...requests: string[]): string[] {
  const items = requests.map(
    (request) =>
      `${request}: Upheld\n\nDecision rationale: No gain is measured. The request is not medically necessary.\n\n`,
  );
  const text = `CLINICAL CASE SUMMARY\n\n${summary}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n${items.join('')}`;
  return findingsOf(summaryRequestDiffers, text).map(({ range }) => text.slice(range.start, range.end));
}

it.each([
  [
    'Her physician requests physical therapy three times a week for six weeks.',
    'Physical therapy 2x6, neck',
    'three times a week for six weeks',
  ],
  [
    'The RFA dated 11/02/2016 asks for 12 acupuncture visits.',
    'Acupuncture x 8, neck',
    '12 acupuncture visits',
  ],
  [
    'By the request for authorization of 11/02/2016 the surgeon asks for therapy of the hip, physical therapy once weekly for four weeks.',
    'Physical therapy 3 times weekly for 4 weeks, hip',
    'once weekly for four weeks',
  ],
  ['A request was made for Norco 10/325 mg #120.', 'Norco 10/325mg #90', '#120'],
  ['The treatment plan requests a 60 day rental of a TENS unit.', 'TENS unit, 30 day rental', '60 day'],
  [
    'The physician is requesting 6 chiropractic visits.',
    'Chiropractic, low back, 16 visits',
    '6 chiropractic visits',
  ],
  [
    'Tramadol 50 mg #60 with two refills has been requested.',
    'Tramadol 50mg #60 with 5 refills',
    'two refills',
  ],
  [
    'At issue is physical therapy, 8 visits, for the left hip.',
    'Physical therapy, left hip, 12 visits',
    '8 visits',
  ],
  ['The provider prescribed gabapentin 600 mg, ninety tablets.', 'Gabapentin 300mg #90', '600 mg'],
])('marks what the item has otherwise: %s, %s', (summary, request, found) => {
  expect(marks(`Pain goes on. ${summary}`, request)).toEqual([found]);
});

it.each([
  [
    'Her physician requests physical therapy twice a week for six weeks.',
    'Physical therapy, 12 visits, neck',
  ],
  [
    'Her physician requested 12 visits of physical therapy, of which UR certified 4.',
    'Physical therapy, 8 visits, neck',
  ],
  [
    'Her physician requests 12 visits of physical therapy. UR approved 6.',
    'Physical therapy, 6 visits, neck',
  ],
  [
    'In May the physician requested 6 visits of physical therapy, which were given.',
    'Physical therapy, 8 visits, neck',
  ],
  [
    'The physician asks for 12 visits of physical therapy. Acupuncture is requested as well.',
    'Acupuncture, 8 visits, knee',
  ],
  ['The previous request for 12 visits of physical therapy was denied.', 'Physical therapy, 8 visits, knee'],
  [
    'Treatment plan includes a gym membership and 12 visits of chiropractic care a year.',
    'Chiropractic care, 6 visits',
  ],
  ['The provider recommends massage therapy.', 'Massage therapy 2x6'],
  ['Norco 10/325 mg #120 was requested in August.', 'Norco 10/325mg #90'],
  ['Norco 10/325 mg #60 with one refill is requested.', 'Norco 10/325mg #120'],
  [
    'The physician requests 6 visits of physical therapy for the neck.',
    'Physical therapy, 12 visits, left ankle',
  ],
  [
    'He requests 12 visits of physical therapy. She requests 8 visits of physical therapy.',
    'Physical therapy, 8 visits, knee',
  ],
])('is silent on the same amount, an earlier request, and what was granted: %s, %s', (summary, request) => {
  expect(marks(`Pain goes on. ${summary}`, request)).toEqual([]);
});

it('is silent where two items are on the same treatment', () => {
  expect(
    marks(
      'Pain goes on. The physician asks for 12 visits of physical therapy.',
      'Physical therapy, 8 visits, knee',
      'Physical therapy, 12 visits, neck',
    ),
  ).toEqual([]);
});
