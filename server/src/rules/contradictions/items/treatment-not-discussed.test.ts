import { expect, it } from 'vitest';
import { findingsOf, inIssues, marked } from '../../test-support.ts';
import { treatmentNotDiscussed } from './treatment-not-discussed.ts';

const END = 'The request is not medically necessary.';

it.each([
  [
    'Right ankle brace',
    'Massage is given for six visits at most. More massage has no lasting effect.',
    'Massage',
  ],
  [
    'Lumbar support',
    'Electrotherapy at home comes after a trial. The electrodes were never used.',
    'Electrotherapy',
  ],
  [
    'Home health aide',
    'Long-term opioids need an agreement. No plan for weaning is on file.',
    'Long-term opioids',
  ],
  [
    'Acupuncture, 6 visits',
    'Epidural injections are for radiculopathy. Fluoroscopy was not planned.',
    'Epidural',
  ],
  [
    'Lumbar support',
    'Muscle relaxants are for short use. After two years Flexeril can be stopped.',
    'Flexeril',
  ],
])('marks what the rationale is about where %s is requested: %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: ${words} ${END}\n`);
  expect(marked(treatmentNotDiscussed, text)).toEqual([found]);
});

it.each([
  // the request, its kind or its part of the body is named
  ['Right ankle brace', 'Massage was given. More massage has no effect, and neither has bracing.'],
  ['Right ankle brace', 'Massage was given. More massage has no effect. The ankle is stable.'],
  ['Acupuncture, 6 visits', 'Massage was given. Massage and needling have had no effect.'],
  ['Lumbar support', 'Massage was given. Massage has had no effect, and the device adds nothing.'],
  // named once, or not as what a sentence is about
  ['Right ankle brace', 'Massage was given. The gait is normal.'],
  ['Right ankle brace', 'The gait is normal after six visits of massage. Pain is less since the massage.'],
  // what comes first, findings, and what drugs are for
  ['MRI of the neck', 'Physical therapy comes first. Two visits of physical therapy were made.'],
  ['Acupuncture, 6 visits', 'An MRI showed no lesion. The films of May are clear.'],
  ['L4-5 fusion', 'Epidural injections were not tried. An injection comes first.'],
  ['Urine drug test', 'Opioids were stopped. No opioids are taken now.'],
  ['Lumbar support', 'Flexeril is not tolerated. With Flexeril he is drowsy.'],
  ['TENS unit', 'Gabapentin is for nerve pain. He takes gabapentin.'],
  ['Right ankle brace', ''],
])('is silent where %s is requested: %s', (request, words) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: ${words} ${END}\n`);
  expect(findingsOf(treatmentNotDiscussed, text)).toEqual([]);
});

it.each([
  [
    'Acupuncture, 6 visits',
    'A gym membership is no medical treatment. Nobody would watch him at the gym.',
    'gym membership',
  ],
  [
    'Gabapentin 300mg #90',
    'A rigid brace is of use in the first weeks. The brace would be worn at work.',
    'brace or support',
  ],
])('names a thing that is discussed instead of %s', (request, words, name) => {
  const text = inIssues(
    `${request}: Upheld\n\nDecision rationale: ${words} The request is not medically necessary.\n`,
  );
  const messages = findingsOf(treatmentNotDiscussed, text).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(`about ${name}`)]);
});

it.each([
  ['Gabapentin 300mg #90', 'A rigid brace is of use. The brace helps as the drug does.'],
  ['Gabapentin 300mg #90', 'A rigid brace is of use. It would be worn at work.'],
  ['Acupuncture, 6 visits', 'A gym membership came first. The gym was of no use, and needling is next.'],
])('is silent on a thing beside %s: %s', (request, words) => {
  const text = inIssues(
    `${request}: Upheld\n\nDecision rationale: ${words} The request is not medically necessary.\n`,
  );
  expect(findingsOf(treatmentNotDiscussed, text)).toEqual([]);
});

it.each([
  [
    'Wrist splint, left',
    'Platelet-rich plasma is put into a tendon that will not heal. Two draws would be too many.',
    'Platelet-rich plasma is put',
  ],
  [
    'TENS unit purchase',
    'Compression stockings are for swollen veins. Such hosiery would do nothing for her.',
    'Compression stockings are for',
  ],
  [
    'Lumbar brace',
    'Viscosupplementation is for the arthritic knee. Injecting a healthy joint cannot be justified.',
    'Viscosupplementation is for the',
  ],
  [
    'Knee brace, right',
    'Hyaluronic acid is for arthritic knees. His films are clean, and joint fluid heals no tear.',
    'Hyaluronic acid is for',
  ],
  [
    'Interferential unit, 60 day rental',
    'Shoe inserts may help a painful heel. Her heels do not hurt.',
    'Shoe inserts may help',
  ],
  [
    'Acupuncture, 8 sessions',
    'A wheelchair is for people who cannot walk. The chair would weaken him.',
    'A wheelchair is for',
  ],
  [
    'Knee brace, right',
    'Botulinum toxin has been shown to help dystonia. The toxin wears off in three months.',
    'Botulinum toxin has been',
  ],
  [
    'Norco 5/325mg #60',
    'Orthotics are for flat feet. An insole would change nothing.',
    'Orthotics are for flat',
  ],
  [
    'Biofeedback, 8 sessions',
    'Diazepam is not recommended beyond four weeks. Tolerance to diazepam sets in early.',
    'Diazepam',
  ],
  [
    'Psychotherapy, 6 visits',
    'Clonazepam has its use in seizures. No seizure is on file. Clonazepam should be tapered.',
    'Clonazepam',
  ],
  [
    'Massage, 6 visits',
    'Zolpidem and its relatives are not recommended for long. Zolpidem has no place here.',
    'Zolpidem',
  ],
])('marks what is discussed, and refused, instead of %s: %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: ${words} ${END}\n`);
  expect(marked(treatmentNotDiscussed, text)).toEqual([found]);
});

it.each([
  // it was had, and is why nothing else is needed
  ['Knee brace, left', 'Hyaluronic acid is for arthritis. This knee has been injected with hyaluronic acid.'],
  ['TENS unit', 'Orthotics have relieved the pain. With the orthotics he walks and works.'],
  ['Lumbar support', 'Botox has been given twice. The toxin worked for three months each time.'],
  ['Home health aide', 'A wheelchair is in the house. The chair fits through all doors.'],
  ['Interferential unit', 'A walker is used indoors. The walker keeps her safe.'],
  // the part of the body is named besides
  ['Knee brace, left', 'Hyaluronic acid is for arthritis. Such injections failed. The knee is stable.'],
  ['Ankle brace, right', 'Orthotics are for the heel. The orthotics hold him well.'],
  // the patient takes the drug, or the treatment is spoken of in other words
  ['Biofeedback, 6 sessions', 'Lorazepam is not recommended for long. She has taken lorazepam for a year.'],
  ['Massage, 6 visits', 'Soma is not recommended for long. The spasm for which Soma was given is gone.'],
  ['Acupuncture, 6 visits', 'Tramadol is not recommended for long. Tramadol and needling go well together.'],
  ['Psychotherapy, 6 visits', 'Sertraline is the first choice for panic. Sertraline should be raised.'],
  ['Home health aide', 'Fentanyl should be tapered. Fentanyl makes her drowsy.'],
])('is silent on what belongs to the reasons about %s: %s', (request, words) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: ${words} ${END}\n`);
  expect(findingsOf(treatmentNotDiscussed, text)).toEqual([]);
});

it('is silent on a drug where the treatment is granted', () => {
  const words = 'Diazepam is not recommended beyond four weeks. Tolerance to diazepam sets in early.';
  const text = inIssues(
    `Biofeedback, 8 sessions: Overturned\n\nDecision rationale: ${words} The request is medically necessary.\n`,
  );
  expect(findingsOf(treatmentNotDiscussed, text)).toEqual([]);
});

it.each([
  [
    'Urine drug screen',
    'Genetic testing for addiction is not yet proven. What the genes say is of little use.',
    1,
  ],
  ['Urine toxicology', 'Pharmacogenetic testing has no place here. Polymorphisms do not change the plan.', 1],
  ['Urine drug screen', 'Genetic testing for addiction is not yet proven. The urine was tested in May.', 0],
  [
    'Genetic testing',
    'Genetic testing for addiction is not yet proven. What the genes say is of little use.',
    0,
  ],
])('informs on genetic tests for %s: %s', (request, words, count) => {
  const text = inIssues(
    `${request}: Upheld\n\nDecision rationale: ${words} It is not medically necessary.\n`,
  );
  expect(findingsOf(treatmentNotDiscussed, text)).toHaveLength(count);
});
