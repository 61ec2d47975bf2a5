import { expect, it } from 'vitest';
import { graded, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { recordsDenied } from './records-denied.ts';

const REPORT = 'The progress report of 11/08/2016 describes knee pain.';

const found = (summary: string) => graded(recordsDenied, paragraphs(HEADER, inSummary(summary)));

it.each([
  ['I was not given any medical records in this case.', 'I was not given any medical records in this case'],
  ['The reviewer received no records.', 'The reviewer received no records'],
  ['No medical records were submitted for review.', 'No medical records were submitted for review'],
  ['There were no clinical records in the file.', 'There were no clinical records in the file'],
  ['The records were not made available to me.', 'The records were not made available to me'],
  [
    'No medical records of any kind were sent for this worker.',
    'No medical records of any kind were sent for this worker',
  ],
  [
    'There are no clinical notes in the file, so that nobody can judge it.',
    'There are no clinical notes in the file',
  ],
  [
    'Without a single record from the treating physician, nobody can judge it.',
    'Without a single record from the treating physician',
  ],
  ['In the absence of any records, nobody can judge it.', 'In the absence of any records'],
  ['Not a single document was submitted.', 'Not a single document was submitted'],
  ['The file was empty.', 'The file was empty'],
  ['Nothing from the provider was sent.', 'Nothing from the provider was sent'],
])('marks that records are said to be missing: %s', (words, place) => {
  expect(found(`${REPORT} ${words}`)).toEqual([`information ${place}`]);
});

it.each([
  `${REPORT} No records were provided of the surgery in 2009.`,
  `${REPORT} No medical records from 2014 were included.`,
  `${REPORT} Utilization review denied it as no records were provided.`,
  `${REPORT} The provider wrote that no records were available.`,
  `${REPORT} No records were available at that time.`,
  `${REPORT} He was operated on in 2009. The records were not available.`,
  `${REPORT} There are no progress notes that tell of exercise. There are no reports of a fall.`,
  `${REPORT} Without records of the trial it fails. In the absence of any documentation of function, it fails.`,
  `${REPORT} The file was not empty. The urine screen was sent, and nothing was found.`,
  `${REPORT} There are no records of a trial of exercise.`,
  'I was not given any medical records. The knee hurts since the fall of 10/13/2015.',
  'No medical records were provided. The utilization review denial of 11/14/2016 tells of a report.',
])('is silent on %s', (summary) => {
  expect(found(summary)).toEqual([]);
});
