import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../../test-support.ts';
import { ageContradicted } from './age-contradicted.ts';

it('marks the other age in a rationale', () => {
  const letter = inSummary(
    'The patient is a 48-year-old male.',
    `
    MRI of the left knee: Upheld

    Decision rationale: This 84 year old male fell.
                             ^^^^^^^^^^^
    `,
  );
  expectFindings(ageContradicted, letter);
});

it.each([
  'This 48 year old male fell.',
  'He has a 12 year old son.',
  'The 45 year old patient at the time of injury fell.',
])('is silent on %j', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(ageContradicted, inSummary('The patient is a 48-year-old male.', items));
});

it('is silent on the ages of two earlier days', () => {
  const summary =
    'An earlier report gives her age: a 52 year old female. In 2010 the patient was a 49-year-old female without complaints.';
  expectFindings(ageContradicted, inSummary(summary));
});

it.each([
  ['This 66-year-old has locking.', '66-year-old', undefined],
  ['At age 66 she has no reserve.', 'age 66', undefined],
  ['The claimant is 66 and has a torn meniscus.', '66', 'information'],
  ['At 66 without diabetes or obesity, she is fit for surgery.', '66', 'information'],
])('marks an age in %s', (words, marked, severity) => {
  const text = inSummary(
    'The patient is a 48-year-old female.',
    `MRI of the left knee: Upheld\n\nDecision rationale: ${words}\n`,
  );
  const found = findingsOf(ageContradicted, text);
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual([marked]);
  expect(found[0]?.severity).toBe(severity ?? 'warning');
});

it.each([
  'At 66 with no lag, she stops in flexion.',
  'The patient is 66 and three quarters inches tall.',
  'At age 22 she had her appendix out.',
  'This 20-year-old injury has healed.',
  'Her mother is ill. At age 77 she has dementia.',
  'Her BMI is 39 and rising.',
])('is silent on a number that is no age of the patient now: %s', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(ageContradicted, inSummary('The patient is a 48-year-old female.', items));
});
