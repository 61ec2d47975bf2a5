import { expect, it } from 'vitest';
import { expectFindings, inIssues, letterWith, marked } from '../../test-support.ts';
import { treatmentDiffers } from './treatment-differs.ts';

it('marks another kind of imaging', () => {
  expectFindings(
    treatmentDiffers,
    letterWith(`Open MRI of the lumbar spine: Upheld

Decision rationale: There is no deficit. The request for a CT scan of the lumbar spine is not medically necessary.
                                                           ^^
`),
  );
});

it('marks another therapy', () => {
  expectFindings(
    treatmentDiffers,
    letterWith(`Acupuncture x6: Upheld

Decision rationale: There is no gain. The request for aquatic therapy is not medically necessary.
                                                      ^^^^^^^
`),
  );
});

it.each([
  ['MRI of the left knee', 'magnetic resonance imaging of the left knee'],
  ['CT myelogram of the lumbar spine', 'the myelogram'],
  ['Physical therapy, aquatic, 6 visits', 'aquatic therapy'],
  ['Ultrasound-guided injection, left knee', 'an injection of the left knee'],
  ['EMG/NCS of the left arm', 'the electrodiagnostic study'],
])('is silent on %s, said again as %s', (request, again) => {
  expectFindings(
    treatmentDiffers,
    letterWith(
      `${request}: Upheld\n\nDecision rationale: No need. The request for ${again} is not medically necessary.\n`,
    ),
  );
});

it.each([
  ['Lumbar support', 'The TENS unit is not medically necessary.', 'TENS'],
  ['Wheelchair, rental', 'The request for chiropractic care is not medically necessary.', 'chiropractic'],
  ['MRI of the right ankle', 'The ankle brace is not medically necessary.', 'The ankle brace'],
  ['Lumbar laminectomy', 'The medial branch block is not medically necessary.', 'medial branch'],
  [
    'Epidural steroid injection, L4-5',
    'Trigger point injections are not medically necessary.',
    'Trigger point',
  ],
])('marks another treatment than %s: %s', (request, words, found) => {
  const text = letterWith(`${request}: Upheld\n\nDecision rationale: All was tried. ${words}\n`);
  expect(marked(treatmentDiffers, text)).toEqual([found]);
});

it.each([
  ['Transforaminal epidural, L5', 'The request for a third injection is not medically necessary.'],
  ['Acupuncture, 6 visits', 'The needling is not medically necessary.'],
  ['Lumbar support', 'The back brace is not medically necessary.'],
  ['Neurostimulator trial', 'The TENS unit is not medically necessary.'],
  ['Postoperative sling', 'As no arthroscopy is planned, the sling is not medically necessary.'],
  ['Physical therapy after surgery, 8 visits', 'Postoperative exercise is not medically necessary.'],
  ['Interferential device, purchase', 'The device is not medically necessary.'],
  ['Lumbar support', 'Acupuncture may help. The request is not medically necessary.'],
])('is silent on %s: %s', (request, words) => {
  expectFindings(
    treatmentDiffers,
    letterWith(`${request}: Upheld\n\nDecision rationale: All was tried. ${words}\n`),
  );
});

it.each([
  ['Rollator', 'The mattress is not medically necessary.', 'The mattress'],
  ['Back brace', 'The TENS unit is not medically necessary.', 'TENS'],
  [
    'Dermatology consultation',
    'The psychiatric consultation is not medically necessary.',
    'The psychiatric consultation',
  ],
  ['Laboratory tests', 'The sleep study is not medically necessary.', 'sleep study'],
])('marks a thing that is another: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(treatmentDiffers, text)).toEqual([found]);
});

it.each([
  ['Rollator', 'The walker is not medically necessary.'],
  ['Back brace', 'The corset is not medically necessary.'],
  ['Spine surgery consultation', 'The orthopedic consultation is not medically necessary.'],
  ['Neuropsychological testing', 'The psychological testing is not medically necessary.'],
  ['Exercise program', 'The gym membership is not medically necessary.'],
  ['Chest x-ray and CBC', 'The laboratory tests are not medically necessary.'],
  ['Back brace', 'The x-ray was medically necessary, and so is the brace.'],
])('is silent on another word for it: %s, %s', (request, words) => {
  expectFindings(treatmentDiffers, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  [
    'Cold therapy unit, 14 day rental',
    'Purchase of the cold therapy unit is not medically necessary.',
    'Purchase',
  ],
  ['H-wave trial', 'The purchased H-wave is not medically necessary.', 'purchased'],
  ['Wheelchair, purchase', 'The rental of a wheelchair is not medically necessary.', 'rental'],
])('marks a purchase where a rental is asked for, and the other way: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(treatmentDiffers, text)).toEqual([found]);
});

it.each([
  ['TENS unit, rental or purchase', 'The purchase of a TENS unit is not medically necessary.'],
  ['TENS unit, 30 day rental', 'The TENS unit is not medically necessary.'],
  ['TENS unit, 30 day rental', 'Neither rental nor purchase of a TENS unit is medically necessary.'],
  ['TENS unit, purchase', 'A purchase without a rental before it is not medically necessary.'],
  ['TENS unit', 'The purchase of a TENS unit is not medically necessary.'],
  ['TENS unit, purchase', 'The purchase is not medically necessary. A rental may be reasonable.'],
  ['TENS unit, 30 day rental', 'He would like to buy it. The TENS unit is not medically necessary.'],
])('is silent on how a device is had: %s, %s', (request, words) => {
  expectFindings(
    treatmentDiffers,
    inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`),
  );
});

it.each([
  ['Shower chair', 'The wheelchair is not medically necessary.', 'The wheelchair'],
  ['Hearing aids', 'A CPAP machine is not medically necessary.', 'A CPAP machine'],
  [
    'Left wrist brace, replacement',
    'The cane, replacement, is not medically necessary.',
    'The cane, replacement',
  ],
  ['Cold therapy unit', 'The shower bench is not medically necessary.', 'The shower bench'],
  [
    'Shockwave therapy, elbow',
    'An injection into the elbow is not medically necessary.',
    'An injection into the elbow',
  ],
])('marks another device: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(treatmentDiffers, text)).toEqual([found]);
});

it.each([
  ['Lumbar discectomy, L4-5', 'The lumbar fusion at L4-5 is not medically necessary.', 'fusion'],
  [
    'Left total hip replacement',
    'The arthroscopy of the left hip is not medically necessary.',
    'arthroscopy',
  ],
  [
    'Right cubital tunnel release',
    'The right carpal tunnel release is not medically necessary.',
    'carpal tunnel release',
  ],
  ['ACDF C4-5', 'The artificial disc at C4-5 is not medically necessary.', 'artificial disc'],
  [
    'Removal of hardware, left ankle',
    'The left ankle arthroscopy is not medically necessary.',
    'arthroscopy',
  ],
  [
    'MRI of the right elbow',
    'The ultrasound of the right elbow is not medically necessary.',
    'The ultrasound of the right elbow',
  ],
  ['Bone scan', 'A DEXA scan is not medically necessary.', 'A DEXA scan'],
  ['Mileage to appointments', 'Home health care is not medically necessary.', 'Home health care'],
  ['Adjustable bed', 'The recliner is not medically necessary.', 'The recliner'],
  ['EKG', 'The chest x-ray is not medically necessary.', 'x-ray'],
  [
    'Consultation on nutrition',
    'The consultation with a psychiatrist is not medically necessary.',
    'The consultation with a psychiatrist',
  ],
  ['Ultram 50mg #60', 'The lumbar brace is not medically necessary.', 'The lumbar brace'],
  ['Acupuncture, six visits', 'The request for Ultram is not medically necessary.', 'Ultram'],
])('marks another operation, test, service or drug than %s: %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(treatmentDiffers, text)).toEqual([found]);
});

it.each([
  ['Right shoulder arthroscopy', 'The subacromial decompression is not medically necessary.'],
  ['TLIF L4-5', 'The fusion is not medically necessary.'],
  ['ACDF C4-5', 'The anterior discectomy is not medically necessary.'],
  ['Surgery of the lumbar spine', 'The laminectomy is not medically necessary.'],
  [
    'Assistant at the knee arthroscopy',
    'As the knee replacement was denied, the assistant is not medically necessary.',
  ],
  ['Physical therapy after a discectomy', 'The therapy after a fusion is not medically necessary.'],
  ['Physical therapy, 6 visits', 'Ultrasound is not medically necessary.'],
  ['Ultrasound, neck', 'Physical therapy with it is not medically necessary.'],
  ['Shoulder injection', 'The ultrasound guidance is not medically necessary.'],
  ['Knee injection', 'Synvisc is not medically necessary.'],
  ['Physical therapy with iontophoresis', 'Dexamethasone is not medically necessary.'],
  ['Ultram 50mg #60', 'The medication is not medically necessary.'],
  ['Ultram 50mg #60', 'Physical therapy is medically necessary in place of tablets.'],
])('is silent on a part of %s, or another word for it: %s', (request, words) => {
  expectFindings(treatmentDiffers, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['Cognitive behavioral therapy, 8 sessions', 'Biofeedback is not medically necessary.', 'Biofeedback'],
  ['Biofeedback, 6 sessions', 'Psychotherapy is not medically necessary.', 'Psychotherapy'],
  ['Psychological evaluation', 'The cognitive behavioral therapy is not medically necessary.', 'cognitive'],
  ['Psychotherapy, 8 sessions', 'Hypnosis is not medically necessary.', 'Hypnosis'],
  [
    'Synvisc injection, left knee',
    'The platelet-rich plasma injection is not medically necessary.',
    'platelet-rich plasma',
  ],
  [
    'PRP injection, left elbow',
    'The cortisone injection to the left elbow is not medically necessary.',
    'cortisone',
  ],
  [
    'Cortisone injection, left shoulder',
    'The hyaluronic acid injection is not medically necessary.',
    'hyaluronic acid',
  ],
  ['Supartz x 5, left knee', 'The steroid injection of the left knee is not medically necessary.', 'steroid'],
  ['Medial branch blocks C5-C6', 'The cervical discogram is not medically necessary.', 'discogram'],
  ['Lumbar discogram', 'The lumbar facet blocks are not medically necessary.', 'facet'],
  [
    'Lumbar epidural steroid injection',
    'The sacroiliac joint injection is not medically necessary.',
    'sacroiliac',
  ],
  ['SI joint injection', 'The epidural steroid injection is not medically necessary.', 'epidural'],
  ['Prolotherapy, lumbar', 'The epidural injection is not medically necessary.', 'epidural'],
  ['MRI of the lumbar spine', 'The myelogram is not medically necessary.', 'myelogram'],
  ['MRI of the neck', 'The discogram is not medically necessary.', 'discogram'],
  ['Botox injections for migraine', 'The occipital nerve block is not medically necessary.', 'occipital'],
])('marks another injection, test or treatment of the mind than %s: %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(treatmentDiffers, text)).toEqual([found]);
});

it.each([
  ['Cognitive behavioral therapy with biofeedback', 'Biofeedback is not medically necessary.'],
  ['Psychological treatment, 6 sessions', 'Biofeedback is not medically necessary.'],
  ['Psychological evaluation and treatment, 6 visits', 'The psychotherapy is not medically necessary.'],
  ['Psychological evaluation', 'The psychological assessment is not medically necessary.'],
  ['Knee injection', 'The steroid injection is not medically necessary.'],
  ['Viscosupplementation, left knee', 'The Synvisc injections are not medically necessary.'],
  ['Facet block L4-5', 'The medial branch block is not medically necessary.'],
  ['Intra-articular injection, right hip', 'The cortisone injection is not medically necessary.'],
  ['Trigger point injections', 'The injection of cortisone is not medically necessary.'],
  ['Provocative discography L4-5', 'The discogram is not medically necessary.'],
  ['CT of the neck', 'The myelogram is not medically necessary.'],
  ['SI joint injection', 'The radiofrequency ablation is not medically necessary.'],
  ['Physical therapy after the discogram', 'The therapy is not medically necessary.'],
  [
    'Hyaluronic acid, right knee',
    'The injections are not medically necessary. PRP is not medically necessary either.',
  ],
  ['Hyaluronic acid, right knee', 'PRP would be another matter. The injections are not medically necessary.'],
  [
    'Hyaluronic acid, right knee',
    'Cortisone is medically necessary first. The request is not medically necessary.',
  ],
  ['Psychological evaluation', 'Cognitive testing is not medically necessary.'],
  ['Lumbar epidural injection', 'What the RFA has is not medically necessary.'],
  ['Psychotherapy, follow-up', 'Biofeedback is not medically necessary.'],
  ['Hyaluronic acid, right knee', 'A cortisone injection is medically necessary before that.'],
])('is silent on what may be meant by %s, or a remark: %s', (request, words) => {
  expectFindings(treatmentDiffers, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['Interpreter for office visits', 'Transportation to office visits is not medically necessary.', 1],
  ['Transportation to therapy', 'A translator is not medically necessary.', 1],
  ['Interpreter for office visits', 'The interpreter is not medically necessary.', 0],
  ['Translation services', 'Interpretation at visits is not medically necessary.', 0],
])('compares help with language: %s, %s', (request, words, count) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`);
  expect(marked(treatmentDiffers, text)).toHaveLength(count);
});
