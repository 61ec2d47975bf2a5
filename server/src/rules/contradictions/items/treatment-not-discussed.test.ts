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
