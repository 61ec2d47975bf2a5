import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../../test-support.ts';
import { findingContradicted } from './finding-contradicted.ts';

const letter = (summary: string, rationale: string, item = 'MRI of the left knee') =>
  inSummary(summary, `${item}: Upheld\n\nDecision rationale: ${rationale}`);

it('marks the words of the rationale and links those of the summary', () => {
  const [finding] = expectFindings(
    findingContradicted,
    inSummary(
      "Lachman's test is positive on the left.",
      `
      MRI of the left knee: Upheld

      Decision rationale: On the left, Lachman's was negative.
                                       ^^^^^^^^^^^^^^^^^^^^^^
      `,
    ),
  );
  expect(finding?.related).toHaveLength(1);
});

it.each([
  ['Straight leg raise: positive at 30 degrees on the right.', 'Straight leg raising was negative on both sides.', 'MRI of the lumbar spine'],
  ['Tinel and Phalen are negative at both wrists.', "Tinel's sign was positive at the left wrist.", 'EMG of the left upper extremity'],
  ['Grip strength on the right is 3/5.', 'Motor strength is intact.', 'EMG of the right upper extremity'],
  ['Strength is 5/5 throughout.', 'There is weakness of the left foot.', 'MRI of the lumbar spine'],
  ['Sensation is decreased over the left foot.', 'There are no sensory deficits.', 'MRI of the lumbar spine'],
  ['The left knee has a large effusion.', 'The knee is without effusion.', 'MRI of the left knee'],
  ['Left knee range of motion is full.', 'Range of motion of the left knee is limited.', 'MRI of the left knee'],
  ['An MRI of the left knee showed a tear of the meniscus.', 'The MRI of the knee was unremarkable.', 'Arthroscopy of the left knee'],
  ['EMG of the legs was normal.', 'The EMG confirmed an L5 radiculopathy.', 'Lumbar epidural injection'],
  ['A urine drug screen was positive for cocaine.', 'The urine drug screen was consistent.', 'Norco #60'],
  ['He has been off work since May.', 'He is working full duty.', 'Work hardening'],
  ['He does not smoke and has no diabetes.', 'He is a diabetic.', 'Preoperative clearance'],
  ['She had no benefit from acupuncture.', 'Acupuncture gave her significant relief.', 'Acupuncture, 6 visits'],
  ['The knee has a small effusion.', 'No effusion or locking was found.', 'MRI of the left knee'],
  ['He denies radiation of pain.', 'The pain radiates into the left leg.', 'MRI of the lumbar spine'],
  ['Films of the left wrist show a fracture.', 'There is no fracture of the left wrist.', 'CT of the left wrist'],
])('compares %s with %s', (summary, rationale, item) => {
  expect(findingsOf(findingContradicted, letter(summary, rationale, item))).not.toEqual([]);
}); // biome-ignore format: one pair a row

it.each([
  ['another side', 'Straight leg raise is positive on the left.', 'Straight leg raise is negative on the right.'],
  ['another part', 'The left knee has an effusion.', 'The right ankle has no effusion.'],
  ['another muscle', 'Left ankle dorsiflexion strength is 4/5.', 'The quadriceps is of normal strength.'],
  ['both in the summary', 'Spasm was seen in May. In June there was no spasm.', 'There is no spasm.'],
  ['both in one sentence', 'McMurray is negative laterally and positive medially.', "McMurray's test is negative."],
  ['an exception', 'Sensation is decreased in the L5 dermatome.', 'Sensation is intact but for one dermatome.'],
  ['a second test', 'A urine drug screen was consistent. A repeat was not.', 'The urine drug screen was inconsistent.'],
  ['another day', 'The MRI of 2009 was normal.', 'The MRI of 2014 shows a tear.'],
  ['a later day', 'The left knee has an effusion.', 'There is no longer an effusion.'],
  ['a condition', 'Strength is 5/5.', 'If there were weakness, the study would be needed.'],
  ['a quotation', 'Strength is 4/5.', 'The denial states that "there is no weakness."'],
  ['a criterion', 'Strength is 5/5.', 'ACOEM asks for weakness or another red flag.'],
  ['any test', 'Lachman is negative.', "A positive Lachman's test is the hallmark of a tear."],
  ['the family', 'There is diabetes in his family.', 'He has no diabetes.'],
  ['one of two studies', 'X-rays were negative. The MRI shows a tear.', 'The MRI shows a tear.'],
  ['what is to be prevented', 'He fell twice, no fracture.', 'Two grab bars prevent a hip fracture.'],
  ['one lesion of several', 'The MRI shows degeneration.', 'The MRI shows no tear.'],
])('is silent about %s', (_, summary, rationale) => {
  expectFindings(findingContradicted, letter(summary, rationale));
}); // biome-ignore format: one pair a row
