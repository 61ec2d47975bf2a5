import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { elapsedTimeContradicted } from './elapsed-time-contradicted.ts';

it.each([
  'His industrial injury is twelve years old.',
  'He has been in pain for nine years since his industrial injury.',
])('marks a time that is too long: %s', (summary) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'The injury is now nine years old and the picture has not changed.',
  'This is a fourteen-year-old injury with a stable course.',
  'More than a decade has passed since the accident at work.',
  'Eight years out from the industrial accident, passive care has no place.',
  'Twelve years into this claim, he has had every form of care.',
  'The work injury dates back fifteen years.',
  'Since his injury nearly nine years ago he has had thirty visits.',
  'It has been over eight years since the accident.',
  'We are dealing with a ten-year-old work injury.',
  'With an injury now eleven years in the past, more visits add little.',
  'Here the injury is more than ten years old.',
])('marks a time that is too long: %s', (rationale) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'His knee injury of another claim is ten years old.',
  'He has worked for the firm for eleven years.',
  'The machine that injured him was fifteen years old.',
  'He has an old football injury that is thirty years old.',
  'Now 2.5 years after the injury he has pain.',
  'On 04/10/2015, fifty-six weeks after the injury, the shoulder was stiff.',
])('is silent on a time that is so, or of another injury: %s', (summary) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'The injury is almost three years old.',
  'A nine-year-old prior injury of the same arm was settled.',
  'Two and a half years after the injury more visits add little.',
  'In an injury that is ten years old the guideline would ask for less.',
  'If the injury were ten years old, the answer would differ.',
  'The reviewer for the claims administrator wrote of an injury that is nine years old, which is wrong.',
  'He hurt the same arm as a boy, an injury that is forty years old.',
  'MRI of a fracture that is nine years old would show little.',
])('is silent on a time that is so, or of another injury: %s', (rationale) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'He was hurt at work three weeks ago when a drum slipped.',
  'He injured the right shoulder at work last month pulling on a chain hoist.',
  'The industrial accident happened last month.',
  'He was injured on the job last week when he fell from a platform.',
  'The patient, who was injured at work two months ago, has pain with overhead reach.',
])('marks an injury that is said to be recent: %s', (summary) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'Only six weeks have gone by since the injury, and imaging is premature.',
  'The patient is still in the acute phase, barely two weeks from his injury.',
  'He is only four weeks out from the injury.',
  'Because the injury is only three weeks old, conservative care should come first.',
  'The injury occurred less than two months ago.',
  'The worker is just one month past his injury.',
  'As he was injured just last month, observation is enough.',
])('marks an injury that is said to be recent: %s', (rationale) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'On 04/04/2014 the clinic noted that he was hurt at work three weeks ago.',
  'At the first visit he said that he was injured on the job two weeks ago.',
  'He hurt the shoulder again last month at home.',
  'Pain got worse last month after a fall at home.',
  'The intake form of March 2014 says that he was injured at work last week.',
  'His wife was hurt at work last month.',
  'The injury worsened two months ago.',
  'He was terminated at work last month.',
  'The initial report reads: hurt at work yesterday.',
])('is silent on what was recent on another day: %s', (summary) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'Three weeks after the injury he was seen in the clinic.',
  'In the first four weeks after an injury imaging is not needed.',
  'If the injury were only three weeks old, rest would do.',
  'Were he only four weeks out from the injury, therapy would be early.',
  'He is no longer four weeks out from the injury.',
  'He is six weeks out from surgery.',
])('is silent on what was recent on another day: %s', (rationale) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ rationale }))).toEqual([]);
});
