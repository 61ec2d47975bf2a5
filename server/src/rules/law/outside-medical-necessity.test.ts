import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues, inSummary, marked } from '../test-support.ts';
import { outsideMedicalNecessity } from './outside-medical-necessity.ts';

it('marks the words in a rationale', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The knee is not industrially
                                    ^^^^^^^^^^^^^^^^
    related.
    ^^^^^^^
  `);
  expectFindings(outsideMedicalNecessity, letter);
});

it('is silent on related injuries, and on the summary', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The injury is work related.
  `);
  expectFindings(outsideMedicalNecessity, letter);
  expectFindings(outsideMedicalNecessity, inSummary('The knee is not industrially related.'));
});

const inRationale = (words: string) =>
  findingsOf(
    outsideMedicalNecessity,
    inIssues(`MRI of the left knee: Upheld\n\nDecision rationale: ${words}`),
  );

it.each([
  'The letter of denial calls the shoulder “not industrially related,” and that is not for this review.',
  'UR wrote that the shoulder is not an accepted body part. The examination is abnormal.',
  'The carrier maintains the knee is not causally related to the fall; that is for others to decide.',
  'The MRI was denied because the body part is not accepted. The joint locks.',
  'Apportionment, according to the QME, is complete.',
])('is silent on what the rationale reports of others: %s', (words) => {
  expect(inRationale(words)).toEqual([]);
});

it.each([
  'The UR denial is right. The shoulder is not an accepted body part.',
  'Therapy helped. The knee is not causally related to the fall.',
  'The MRI is refused, since the body part is not accepted.',
])('marks what the rationale says itself: %s', (words) => {
  expect(inRationale(words)).toHaveLength(1);
});

it.each([
  ['The headaches were not caused by the accident.', 'were not caused by the accident'],
  ['His arthritis is not a consequence of the work injury.', 'not a consequence of the work injury'],
  ['The hip is non-industrial, so no MRI is due.', 'is non-industrial'],
  ['Liability for the shoulder has not been accepted.', 'Liability for the shoulder has not been accepted'],
  ['The employer is not responsible for this device.', 'employer is not responsible'],
  ['The bed is too costly, and a chair will do.', 'too costly'],
  ['The cost of ten sessions cannot be justified.', 'cost of ten sessions cannot be justified'],
  ['It would be an expense to the carrier.', 'expense to the carrier'],
  ['The carrier should not have to bear this.', 'carrier should not have to bear'],
  ['On account of the price the bed is not necessary.', 'On account of the price'],
  ['Such a bed costs far too much for its use.', 'costs far too much'],
  ['For two weeks a rental is not worth the price.', 'not worth the price'],
])('marks causation, liability and cost: %s', (words, found) => {
  const letter = inIssues(`MRI of the left knee: Upheld\n\nDecision rationale: ${words}`);
  expect(marked(outsideMedicalNecessity, letter)).toEqual([found]);
});

it.each([
  'Whether the headaches were not caused by the accident is not for this review.',
  'Cost plays no part here. A generic drug costs less.',
  'The gain is not worth the risk.',
  'The pain was caused by the industrial injury, and the shoulder is an accepted body part.',
  'The claims administrator holds that the hip is non-industrial.',
  'The pain is not explained by the images, and he has not accepted surgery.',
  'If the knee is not an accepted body part, others will say so.',
  'Treatment is not responsible for the rise in blood pressure; the drug was not related to it.',
])('is silent on what is no such reason: %s', (words) => {
  expect(inRationale(words)).toEqual([]);
});

it.each(['A cheaper ultrasound would do.', 'An MRI is a waste of money.'])(
  'marks what a rationale says of the price: %s',
  (words) => {
    expect(inRationale(words)).toHaveLength(1);
  },
);

it.each(['The patient has no money for a taxi.', 'The cheaper drug did not help.'])(
  'is silent on money that decides nothing: %s',
  (words) => {
    expect(inRationale(words)).toEqual([]);
  },
);

it.each([
  'Six visits are less costly than the appeal, so they are granted.',
  'The price of the membership is out of proportion to what it brings.',
  'The employer has paid enough for this claim.',
  'The budget of the claim does not allow a second scan.',
  'The knee was never part of the accepted injury.',
  'The knee pain comes from arthritis of long standing and not from the fall.',
  'The knee has nothing to do with the industrial event.',
  'The claim was settled, so that no further care is owed.',
  'The surgeon is outside the medical provider network.',
  'The request was not made on the right form, which is why it is refused.',
])('marks what independent review does not decide: %s', (words) => {
  expect(inRationale(words)).not.toEqual([]);
});

it.each([
  'Age and not trauma explains the tear, and such tears do well without surgery.',
  'The pain comes from the disc and not from the facet joints.',
  'Whether the claim was settled is not for this review.',
  'The worker pays the price of long immobility.',
])('is silent on the medical question: %s', (words) => {
  expect(inRationale(words)).toEqual([]);
});
