import { expect, it } from 'vitest';
import { findingsOf, inIssues } from '../test-support.ts';
import { restsOnUtilizationReview } from './rests-on-utilization-review.ts';

const inRationale = (words: string) =>
  findingsOf(
    restsOnUtilizationReview,
    inIssues(`MRI of the lumbar spine: Upheld\n\nDecision rationale: ${words}`),
  );

it.each([
  'The reasons of the utilization review are sound and I adopt them as my own without further analysis. The MRI of the lumbar spine is not medically necessary.',
  'I defer to the judgment of the utilization review physician. The MRI of the lumbar spine is not medically necessary.',
  'The UR doctor has dealt with all this, and I have nothing to add. The MRI of the lumbar spine is not medically necessary.',
  'I was unable to open the disc with the records and used the denial letter. The MRI of the lumbar spine is not medically necessary.',
  'I did not look at the chart, since the denial letter summarizes it well. The MRI of the lumbar spine is not medically necessary.',
  'My knowledge of the case comes from the denial letter. The MRI of the lumbar spine is not medically necessary.',
  'For the findings I rely on the summary in the utilization review report, as the records were illegible. The MRI of the lumbar spine is not medically necessary.',
  'I take the examination findings from the denial since I could not read the faxed notes. The MRI of the lumbar spine is not medically necessary.',
  'I see no need to go over the matter again after the utilization review. The MRI of the lumbar spine is not medically necessary.',
  'I have no independent opinion and follow the utilization review. The MRI of the lumbar spine is not medically necessary.',
  'The utilization review reached the right result, and that suffices for me. The MRI of the lumbar spine is not medically necessary.',
  'I concur with the utilization review and see no need for an analysis of my own. The MRI of the lumbar spine is not medically necessary.',
  'The chart could not be downloaded; the following is based on the denial letter. The MRI of the lumbar spine is not medically necessary.',
  'The file on the portal would not open. I go by what the UR physician says of it. The MRI of the lumbar spine is not medically necessary.',
  "The determination of the claims administrator's reviewer is accepted without my own evaluation. The MRI of the lumbar spine is not medically necessary.",
  'I leave the matter where the UR physician left it. The MRI of the lumbar spine is not medically necessary.',
  'I trust the utilization reviewer, who has seen the records. The MRI of the lumbar spine is not medically necessary.',
  'It is not for me to second-guess the utilization review. The MRI of the lumbar spine is not medically necessary.',
  'I go along with the denial; the UR physician knows the case better than I do. The MRI of the lumbar spine is not medically necessary.',
  'The denial was written by a board certified specialist, and I see no cause to look at the matter anew. The MRI of the lumbar spine is not medically necessary.',
  'I have simply adopted the utilization review decision. The MRI of the lumbar spine is not medically necessary.',
  'The utilization review rationale is incorporated here and nothing is added. The MRI of the lumbar spine is not medically necessary.',
  'The reasons are those of the utilization review letter, to which I refer. The MRI of the lumbar spine is not medically necessary.',
  'For the facts I relied solely on the UR report. The MRI of the lumbar spine is not medically necessary.',
  'I did not read the records because the UR summary was thorough. The MRI of the lumbar spine is not medically necessary.',
  'The electronic file was corrupt, so I used the UR summary instead. The MRI of the lumbar spine is not medically necessary.',
  'The above history is that of the utilization review, as I had no access to the chart. The MRI of the lumbar spine is not medically necessary.',
  'UR has spoken, and that is good enough. The MRI of the lumbar spine is not medically necessary.',
  'My opinion is that of the utilization reviewer; I have none of my own. The MRI of the lumbar spine is not medically necessary.',
  'As the records would not load, the exam findings below are quoted from the denial. The MRI of the lumbar spine is not medically necessary.',
])('marks a rationale that leaves it to the denial: %s', (words) => {
  expect(inRationale(words)).not.toEqual([]);
});

it.each([
  'I agree with the utilization review, for the following reasons. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I agree with the denial in the result. The examination of 11/02/2016 shows no deficit. The MRI of the lumbar spine is not medically necessary.',
  'The utilization review relied on the summary of another case; I do not. The MRI of the lumbar spine is not medically necessary.',
  'I do not defer to the utilization review. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The UR physician could not open the file. I could, and no deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The provider says that UR did not look at the records. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I rely on the report of 11/02/2016, which UR did not have. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The denial letter rests on the lack of a deficit, and the chart bears that out. The MRI of the lumbar spine is not medically necessary.',
  'The utilization review took the findings from the denial of an earlier request. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The utilization review is right that no deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The MRI disc could not be opened, but the written report is on file. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I defer to the surgeon as to the choice of implant. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I rely on what the treating doctor wrote. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I agree with the utilization reviewer that no deficit is shown. The MRI of the lumbar spine is not medically necessary.',
  'The denial letter quotes an exam of 10/03/2016; the report itself confirms it. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I read the records and the denial. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The UR physician deferred to the guideline. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'UR relied on the summary of the nurse. I read the notes; no deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The provider defers to the surgeon. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'The provider could not open the imaging file. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'I need not repeat the whole history. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
  'There is no need for a second opinion of a surgeon. No deficit is recorded. The MRI of the lumbar spine is not medically necessary.',
])('is silent where the reviewer decides: %s', (words) => {
  expect(inRationale(words)).toEqual([]);
});
