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
  ['She is off work.', 'She works her usual job.', 'Work hardening'],
  ['She went back to her old job in June.', 'She has been unable to work for a year.', 'Work hardening'],
  ['The MRI of the knee shows a flap tear of the medial meniscus.', 'The medial meniscus is intact.', 'Arthroscopy of the left knee'],
  ['MRI of the left shoulder: full-thickness tear of the supraspinatus.', 'There is no tear of the rotator cuff.', 'Arthroscopy of the left shoulder'],
  ['The MRI of the lumbar spine shows a herniated disc at L4-5.', 'The spine is free of any herniation.', 'Lumbar epidural injection'],
  ['He weighs 310 pounds and the BMI is 44.', 'The worker is not obese.', 'Gym membership'],
  ['She lives alone on the second floor.', 'The patient does not live alone.', 'Home health aide'],
  ['He walks with a cane.', 'He walks without any aid.', 'Walker'],
  ['She sleeps well.', 'She has insomnia.', 'Lunesta 2mg #30'],
  ['She has chronic kidney disease.', 'Her renal function is normal.', 'Naproxen 500mg #60'],
  ['There is no history of heart disease.', 'He had a heart attack in 2011.', 'Celebrex 200mg #30'],
  ['The pain goes down the left leg to the foot.', 'There is no radiation of the pain.', 'Lumbar epidural injection'],
  ['A pacemaker was put in last year.', 'He has no pacemaker.', 'MRI of the lumbar spine'],
  ['He is right-handed.', 'The injury is of the dominant left hand.', 'Hand therapy'],
  ['There is a nonunion of the scaphoid.', 'The scaphoid has united.', 'Bone stimulator, left wrist'],
  ['He smokes a pack a day and will not quit.', 'Tobacco would slow healing, and he is a non-smoker.', 'Ankle fusion'],
  ['The left ankle jerk is absent.', 'On the last examination the reflexes of both legs were normal.', 'MRI of the lumbar spine'],
  ['He has been on total temporary disability since the fall.', 'He returned to full duty last fall.', 'Work hardening'],
  ['He drives a truck at full duty.', 'He has been off work ever since the injury.', 'Work hardening'],
  ['The MRI of 12/19/2014 showed a full-thickness tear of the supraspinatus.', 'The MRI of December found the rotator cuff of this patient intact.', 'Arthroscopy of the left shoulder'],
  ['The gait is antalgic.', 'Gait is normal.', 'Walker'],
  ['The left ankle jerk is absent.', 'The neurologic examination is normal.', 'MRI of the lumbar spine'],
  ['She quit smoking two years ago.', 'She smokes a pack a day.', 'Nicotine patches'],
  ['The MRI shows severe compression of the left L5 root.', 'There is no nerve root compression.', 'Lumbar laminectomy'],
  ['His depression is severe.', 'He is not depressed.', 'Psychotherapy'],
  ['The left ankle is swollen.', 'The ankle shows no swelling.', 'MRI of the left ankle'],
  ['The left knee gives way.', 'The left knee is stable to all tests.', 'Brace, left knee'],
  ['There are no known drug allergies.', 'She is allergic to naproxen.', 'Naproxen 500mg #60'],
  ['He drives himself to appointments.', 'He is unable to drive.', 'Transportation'],
  ['The wound has healed.', 'The wound is open and draining.', 'Dressings, left foot'],
  ['The first injection gave her 70 percent relief for two months.', 'She had no relief from the first injection.', 'Injection'],
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
  ['one meniscus of two', 'The medial meniscus is torn, the lateral meniscus is intact.', 'The lateral meniscus is intact.'],
  ['a tear of another depth', 'There is a partial tear of the cuff.', 'There is no full-thickness tear of the cuff.'],
  ['another place', 'He walks with a cane outdoors.', 'At home he walks without a cane.'],
  ['what cannot be done without', 'He walks with a cane.', 'He cannot walk without a cane.'],
  ['a condition of the same clause', 'He smokes.', 'It would help if he were a non-smoker.'],
  ['what another says of it, and then', 'He smokes.', 'The denial says that he drinks, and he is a non-smoker.'],
  ['another person', 'He has no heart disease.', 'His father had a heart attack.'],
  ['a test of the same name', 'The Beck Depression Inventory was 5.', 'There is no depression.'],
  ['one lesion of several', 'The MRI shows degeneration.', 'The MRI shows no tear.'],
])('is silent about %s', (_, summary, rationale) => {
  expectFindings(findingContradicted, letter(summary, rationale));
}); // biome-ignore format: one pair a row

const inItems = (...rationales: readonly (readonly [request: string, rationale: string])[]) =>
  findingsOf(
    findingContradicted,
    inSummary(
      'The injury was a fall.',
      rationales
        .map(([request, rationale]) => `${request}: Upheld\n\nDecision rationale: ${rationale}\n`)
        .join('\n'),
    ),
  ).map(({ message }) => message);

it('compares the rationales of two items where the summary is silent', () => {
  expect(
    inItems(
      ['Lumbar fusion', 'He is a smoker, which slows healing.'],
      ['Nicotine patches', 'The worker does not smoke.'],
    ),
  ).toEqual(['Rationale says that smoking is denied, but the rationale of item 1 says “smoker”.']);
  expect(
    inItems(
      ['MRI of the left knee', 'There is an effusion.'],
      ['Brace, right knee', 'There is no effusion.'],
    ),
  ).toEqual([]);
});
