import { expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../../test/engine/growth.ts';
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
  ['The gait is antalgic and he limps.', 'He walks normally.', 'Walker'],
  ['Facet tenderness is marked at L4-5.', 'No facet tenderness is present.', 'Facet blocks'],
  ['The left hand is mottled with allodynia.', 'There is no allodynia and color is normal.', 'Stellate ganglion block'],
  ['Electrodiagnostic testing of May revealed no abnormality.', 'Nerve studies, which were read as a C6 radiculopathy, confirm it.', 'Cervical epidural injection'],
  ['The EMG did not show carpal tunnel syndrome.', 'Carpal tunnel syndrome was confirmed by the EMG.', 'Carpal tunnel release'],
  ['MRI: complete ACL tear of the left knee.', 'The ACL of the left knee is intact.', 'Left knee ACL reconstruction'],
  ['The CT shows solid bony union.', 'The CT proves that the fracture failed to unite.', 'Bone stimulator'],
  ['The transforaminal injection of April gave 70% relief for ten weeks.', 'He had no benefit from the previous ESI.', 'Lumbar epidural injection'],
  ['Norco lowers his pain from 8/10 to 3/10.', 'Norco has produced no relief.', 'Norco #60'],
  ['He cannot tolerate Lyrica.', 'Lyrica is well tolerated.', 'Lyrica 75mg #60'],
  ['She is independent in all activities of daily living.', 'She needs help with bathing.', 'Home health aide'],
  ['He is confined to a wheelchair.', 'He walks to the store.', 'Scooter'],
  ['She lives with her husband.', 'She lives alone.', 'Home health aide'],
  ['He has fallen four times this year.', 'There is no history of falls.', 'Walker'],
  ['SH: never smoker.', 'This gentleman still smokes a pack a day.', 'Lumbar fusion'],
  ['PMH: negative.', 'He has diabetes and hypertension.', 'Preoperative clearance'],
  ['Surgical history: none.', 'The pain came back after his L5-S1 discectomy of October 2015.', 'MRI of the lumbar spine'],
  ['He had a bleeding ulcer in 2012.', 'The factors are a history of ulcer, GI bleeding and use of aspirin. None of these is present.', 'Omeprazole'],
  ['She drinks six beers a day.', 'She does not drink alcohol.', 'Norco #60'],
  ['He sleeps eight hours a night.', 'He has slept no more than three hours for months.', 'Ambien 10mg #30'],
  ['He was placed on TTD.', 'He continues to work full duty.', 'Norco #60'],
  ['A right-handed carpenter cut his right hand.', 'The injury concerns his non-dominant hand.', 'Hand therapy, right hand'],
  ['A left-handed cook burned the left hand.', 'The fracture is of the non-dominant hand.', 'Hand therapy, left hand'],
])('compares %s with %s', (summary, rationale, item) => {
  expect(findingsOf(findingContradicted, letter(summary, rationale, item))).not.toEqual([]);
}); // biome-ignore format: one pair a row

it.each([
  ['another side', 'Straight leg raise is positive on the left.', 'Straight leg raise is negative on the right.'],
  ['another part', 'The left knee has an effusion.', 'The right ankle has no effusion.'],
  ['another study', 'X-rays were negative. An MRI shows a scaphoid fracture.', 'Plain films showed no fracture.'],
  ['what is over', 'He smoked a pack a day for years and stopped in February.', 'He does not smoke.'],
  ['another substance', 'Allergies: penicillin (rash).', 'She has no allergy to sulfonamides.'],
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
  ['the first and the second of two', 'The first ESI gave 70% relief, the second none.', 'The second ESI did not help.'],
  ['one lesion of nerves', 'The EMG showed carpal tunnel syndrome.', 'The EMG was negative for radiculopathy.'],
  ['what is to be ruled out', 'Films show solid fusion.', 'Nonunion has to be ruled out by CT.'],
  ['what a treatment is for', 'The fracture has healed.', 'Stimulators are used for nonunion.'],
  ['one illness of several', 'PMH: hypertension.', 'He has no diabetes.'],
  ['help with one thing of several', 'He needs help with bathing.', 'He is independent in dressing.'],
  ['what is advised', 'He smokes.', 'He must quit smoking before the fusion.'],
  ['less than a denial', 'He smokes.', 'He has never smoked heavily.'],
  ['sleep with a drug', 'He sleeps seven hours with Ambien.', 'His insomnia is treated.'],
  ['a gait with an aid', 'He limps.', 'With a cane his gait is normal.'],
  ['the other hand', 'He is right-handed and hurt the left hand.', 'The non-dominant hand is affected.'],
  ['who else lives elsewhere', 'She lives alone.', 'Her daughter lives with a family in another state.'],
  ['what was so for a while', 'She is working modified duty.', 'She was off work for three months.'],
  ['what the denial says', 'Norco gives relief.', 'The claims administrator says that Norco did not help.'],
  ['a job that waits', 'She is off work.', 'She has a job to go back to at full duty.'],
  ['the other hand by its side', 'He is right-handed.', 'The symptoms are in the non-dominant left hand.'],
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
  ).toEqual(['Rationale says that the patient does not smoke, but the rationale of item 1 says “smoker”.']);
  expect(
    inItems(
      ['MRI of the left knee', 'There is an effusion.'],
      ['Brace, right knee', 'There is no effusion.'],
    ),
  ).toEqual([]);
});

const inOne = (rationale: string) =>
  inItems(['Norco #60', rationale]).filter((message) => message.includes('an earlier sentence'));

it.each([
  [
    'He has a left foot drop graded 2 out of 5. Motor strength is 5/5 throughout both legs.',
    'weakness is absent',
  ],
  [
    'With Norco his pain went from 8 to 3 and he walks. Norco has not relieved the pain at all.',
    'relief from',
  ],
  ['The pain radiates down the left leg. There is no radiation of pain.', 'radiating pain is absent'],
  ['The MRI shows a meniscus tear. The meniscus is intact.', 'a meniscus tear is absent'],
  ['He works full duty. He has been unable to work since 2014.', 'the patient does not work'],
])('compares two sentences of one rationale: %s', (rationale, said) => {
  expect(inOne(rationale)).toEqual([expect.stringContaining(said)]);
});

it.each([
  'The provider reports weakness. However, strength is 5/5.',
  'In May strength was 4/5. In September strength was 5/5.',
  'Strength of the left foot is 4/5. Strength of the right foot is 5/5.',
  'Fusion is recommended for instability. There is no instability.',
  'The first ESI gave 70% relief. The second ESI did not help.',
  'The medial meniscus is torn. The lateral meniscus is intact.',
  'Norco gives 50% relief. Gabapentin has not helped.',
])('takes no two sentences for a contradiction: %s', (rationale) => {
  expect(inOne(rationale)).toEqual([]);
});

it.each([
  ['one sentence', 'swelling of the knee and no effusion, ', 'no swelling and an effusion of the knee, '],
  [
    'many sentences',
    'There is swelling of the knee. ',
    'There is no swelling. Norco helped. Norco did not help. ',
  ],
])('is linear in the length of %s', (_, summary, rationale) => {
  const measured = growth((times) => {
    const rationales = `Norco #60: Upheld\n\nDecision rationale: ${rationale.repeat(times)}\n\n`.repeat(2);
    return findingsOf(findingContradicted, inSummary(summary.repeat(times), rationales));
  }, 60);
  expect(measured).toBeLessThan(WORST_GROWTH);
});
