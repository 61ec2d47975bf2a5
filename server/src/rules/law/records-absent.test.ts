import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../test-support.ts';
import { restsOnUtilizationReview } from './rests-on-utilization-review.ts';

const inRationale = (summary: string, words: string) =>
  findingsOf(
    restsOnUtilizationReview,
    inSummary(summary, `MRI of the lumbar spine: Upheld\n\nDecision rationale: ${words}`),
  );

it.each([
  'There are no medical records in the file. The MRI of the lumbar spine is not medically necessary.',
  'The file that was sent to me holds no clinical records. The MRI of the lumbar spine is not medically necessary.',
  'No chart notes have been provided, so that nothing can be said of the indication. The MRI of the lumbar spine is not medically necessary.',
  'Not a single medical report was included. The MRI of the lumbar spine is not medically necessary.',
  'The records were never received. The MRI of the lumbar spine is not medically necessary.',
  'The provider did not send any records, and necessity cannot be established. The MRI of the lumbar spine is not medically necessary.',
  'No clinical documentation was supplied for this review. The MRI of the lumbar spine is not medically necessary.',
  'I have been given no records at all. The MRI of the lumbar spine is not medically necessary.',
  'In the absence of any medical records, necessity cannot be judged. The MRI of the lumbar spine is not medically necessary.',
  'As no records were sent, the guideline criteria cannot be applied. The MRI of the lumbar spine is not medically necessary.',
  'The application came without any medical records. The MRI of the lumbar spine is not medically necessary.',
  'The chart is empty. The MRI of the lumbar spine is not medically necessary.',
  'This determination is made without medical records, since none arrived. The MRI of the lumbar spine is not medically necessary.',
  'Records were requested twice but none came. The MRI of the lumbar spine is not medically necessary.',
  'Medical documentation was not provided. The MRI of the lumbar spine is not medically necessary.',
  "No history can be given, for no doctor's note was among the papers. The MRI of the lumbar spine is not medically necessary.",
  'There is no medical file before me. The MRI of the lumbar spine is not medically necessary.',
  'Without a chart to go by, I give the worker the benefit of the doubt. The MRI of the lumbar spine is medically necessary.',
  'No records were sent to me, yet the study is a common one. The MRI of the lumbar spine is medically necessary.',
  'The packet held nothing but the application form and the denial. The MRI of the lumbar spine is not medically necessary.',
  'I received no clinical notes whatsoever. The MRI of the lumbar spine is not medically necessary.',
  'None of the medical records were provided. The MRI of the lumbar spine is not medically necessary.',
  'The treating doctor has not supplied records, and I must decide without them. The MRI of the lumbar spine is not medically necessary.',
  'No reports, notes or studies of any kind were made available. The MRI of the lumbar spine is not medically necessary.',
  'There were no records for review. The MRI of the lumbar spine is not medically necessary.',
  'The case file consists of legal papers; no medical evidence is in it. The MRI of the lumbar spine is not medically necessary.',
  'Not one page of the medical chart was forwarded. The MRI of the lumbar spine is not medically necessary.',
  'Medical records: none. The MRI of the lumbar spine is not medically necessary.',
  'Because medical records are lacking, the indication cannot be judged. The MRI of the lumbar spine is not medically necessary.',
  'Nothing from the treating physician was sent. The MRI of the lumbar spine is not medically necessary.',
  'The file has no medical documentation. The MRI of the lumbar spine is not medically necessary.',
])('marks a letter without a medical record: %s', (words) => {
  expect(inRationale('The injured worker is a 44 year old female with low back pain.', words)).not.toEqual(
    [],
  );
});

it.each([
  'There are no records of physical therapy in the file. The MRI of the lumbar spine is not medically necessary.',
  'No records of the 2014 surgery were provided. The MRI of the lumbar spine is not medically necessary.',
  'No medical records before 2015 were submitted for review. The MRI of the lumbar spine is not medically necessary.',
  'No documentation of failed therapy was provided. The MRI of the lumbar spine is not medically necessary.',
  'The provider did not send the therapy records, but the reports of 10/03 and 11/02/2016 show no deficit. The MRI of the lumbar spine is not medically necessary.',
  'No imaging reports were submitted. The MRI of the lumbar spine is not medically necessary.',
  'There is no documentation of a deficit. The MRI of the lumbar spine is not medically necessary.',
  'UR denied because no medical records were submitted; the records have since been received. The MRI of the lumbar spine is not medically necessary.',
  'The utilization reviewer had no medical records. The file now holds them, and they show no deficit. The MRI of the lumbar spine is not medically necessary.',
  'No medical records were submitted to utilization review. The MRI of the lumbar spine is not medically necessary.',
  'No clinical documentation of spasm was found. The MRI of the lumbar spine is not medically necessary.',
  'No records from the chiropractor have been received. The MRI of the lumbar spine is not medically necessary.',
  'There is no medical record that shows a deficit. The MRI of the lumbar spine is not medically necessary.',
  'No medical reports mention a deficit. The MRI of the lumbar spine is not medically necessary.',
  'No notes from the last three months were provided. The MRI of the lumbar spine is not medically necessary.',
  'The medical records do not show a deficit. The MRI of the lumbar spine is not medically necessary.',
  'No psychological records were included. The MRI of the lumbar spine is not medically necessary.',
  'Medical documentation was not provided to support the frequency. The MRI of the lumbar spine is not medically necessary.',
  'There are no medical reports in the file after 11/02/2016. The MRI of the lumbar spine is not medically necessary.',
  'Records were requested from the hospital but none came; the report of 11/02/2016 shows no deficit. The MRI of the lumbar spine is not medically necessary.',
  'There is no medical documentation of weakness. The MRI of the lumbar spine is not medically necessary.',
  'No physical therapy notes were provided. The MRI of the lumbar spine is not medically necessary.',
  'No record of a prior MRI was found. The MRI of the lumbar spine is not medically necessary.',
  'The records do not contain a neurologic examination. The MRI of the lumbar spine is not medically necessary.',
  'Medical records are silent on therapy. The MRI of the lumbar spine is not medically necessary.',
  'No documentation of prior treatment has been provided. The MRI of the lumbar spine is not medically necessary.',
  'No report of the MRI was sent. The MRI of the lumbar spine is not medically necessary.',
  'There are no progress notes that describe a deficit. The MRI of the lumbar spine is not medically necessary.',
  'Clinical notes were brief and show no deficit. The MRI of the lumbar spine is not medically necessary.',
  'Documentation was not provided of any home exercise. The MRI of the lumbar spine is not medically necessary.',
])('is silent where records are named, or some are missing: %s', (words) => {
  expect(inRationale('The patient has low back pain. The report of 11/02/2016 is on file.', words)).toEqual(
    [],
  );
});
