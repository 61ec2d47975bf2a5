import { expect, it } from 'vitest';
import { findingsOf, inIssues } from '../test-support.ts';
import { decisionConditional } from './decision-conditional.ts';

const inRationale = (words: string) =>
  findingsOf(
    decisionConditional,
    inIssues(`MRI of the lumbar spine: Overturned\n\nDecision rationale: ${words}`),
  );

it.each([
  'The MRI of the lumbar spine is medically necessary, on condition that plain films are done first.',
  'MRI of the lumbar spine is medically necessary as long as the surgeon confirms that he would operate.',
  'If the urine drug test is negative, the MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary once the labs have been drawn.',
  'The MRI of the lumbar spine is medically necessary only if the pacemaker is shown to be MRI compatible.',
  'Subject to a repeat examination by the surgeon, the MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary contingent on completion of six therapy visits.',
  'Assuming that the claims administrator approves the consultation, the MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary pending approval of the fusion.',
  'The MRI of the lumbar spine is conditionally medically necessary.',
  'I approve the MRI of the lumbar spine with the proviso that the patient first quits smoking. The MRI of the lumbar spine is medically necessary.',
  'This approval is conditioned upon a signed opioid agreement. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary unless the x-rays of next week show a fracture.',
  'Approval takes effect only after a psychological clearance is received. The MRI of the lumbar spine is medically necessary.',
  'Provided the surgeon submits a current note, the MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary, but only after she has completed physical therapy.',
  'So long as her creatinine is normal, the MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary with the understanding that no injection will follow.',
  'The MRI of the lumbar spine is found medically necessary, provided the treating surgeon sees her first.',
  'Medical necessity is established on the condition that the patient undergoes a psychological screen.',
  'The MRI of the lumbar spine is medically necessary, but this holds only if the earlier study cannot be located.',
  'I overturn the denial provided that updated films are obtained.',
  'The request is medically necessary, conditional on the result of the drug screen.',
  'If the surgeon confirms that he will operate, the study is medically necessary.',
  'The study is medically necessary, to be done only after nicotine cessation is proven.',
  'Approval is contingent on receipt of the operative report. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary dependent upon cardiac clearance.',
  'Medically necessary, if his glucose is under control.',
  'Therefore the MRI of the lumbar spine is medically necessary as soon as the infection has cleared.',
  'The MRI of the lumbar spine is medically necessary in case the EMG is positive.',
  'Should the claims administrator accept the fusion, the MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is approved, pending a signed consent.',
  'Only when the weight has dropped below 250 pounds is the MRI of the lumbar spine medically necessary.',
  'Once the patient has quit smoking, the MRI of the lumbar spine is medically necessary.',
])('marks an approval on a condition: %s', (words) => {
  expect(inRationale(words)).not.toEqual([]);
});

it.each([
  'An MRI is medically necessary if there are red flags. There is an absent ankle jerk. The MRI of the lumbar spine is medically necessary.',
  'The guideline holds that imaging is medically necessary provided that conservative care has failed, which it has. The MRI of the lumbar spine is medically necessary.',
  'If the request had been for contrast, more reasons would be needed. The MRI of the lumbar spine is medically necessary.',
  'The utilization review would certify it only if films were done first. They were. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary, provided that this and the last request are the same study, which they are.',
  'Since the surgery is approved above, the MRI of the lumbar spine is medically necessary.',
  'If symptoms persist, an injection may be considered. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary to see if the disc compresses the root.',
  'The MRI of the lumbar spine is medically necessary even if surgery is not planned.',
  'The MRI of the lumbar spine is medically necessary whether or not she wants surgery.',
  'She will have surgery only if the study confirms a herniation. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary because the surgery depends upon it.',
  'The criteria are met once six weeks of care have failed, as here. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary so that surgery can be planned once and for all.',
  'The MRI of the lumbar spine is medically necessary unless one holds that an absent reflex is no deficit, which nobody does.',
  'The MRI of the lumbar spine is medically necessary if one follows the guideline.',
  'The surgeon will proceed only if the MRI confirms stenosis. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary, as it is needed before surgery can be considered.',
  'If it were only for pain I would not agree, but there is a deficit. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary; once it is done, surgery can be planned.',
  'The MRI of the lumbar spine is medically necessary. Should it be negative, EMG can be asked for.',
  'Provided that conservative care has failed, the ODG supports imaging. The MRI of the lumbar spine is medically necessary.',
  'The MRI of the lumbar spine is medically necessary as long as symptoms persist, and they do.',
  'With six weeks of care provided, the MRI of the lumbar spine is medically necessary.',
  'The study was once denied. The MRI of the lumbar spine is medically necessary.',
  'Contingent on the operation, which is certified, the MRI of the lumbar spine is medically necessary.',
])('is silent where nothing depends on a condition: %s', (words) => {
  expect(inRationale(words)).toEqual([]);
});

it('marks a condition in a note after the decision, and nothing under Upheld', () => {
  const noted = inIssues(
    'MRI of the lumbar spine: Overturned (contingent on clearance)\n\nDecision rationale: It is necessary.',
  );
  expect(findingsOf(decisionConditional, noted)).toHaveLength(1);
  const upheld = inIssues(
    'MRI of the lumbar spine: Upheld\n\nDecision rationale: It is medically necessary if a deficit is found.',
  );
  expect(findingsOf(decisionConditional, upheld)).toEqual([]);
});

it('is silent on what a rationale quotes', () => {
  const quoted = inIssues(
    'MRI of the lumbar spine: Overturned\n\nDecision rationale: UR wrote “the MRI is medically necessary once films are read.” They are. The MRI of the lumbar spine is medically necessary.',
  );
  expect(findingsOf(decisionConditional, quoted)).toEqual([]);
});
