import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues, inSummary, letterWith } from '../../test-support.ts';
import { sideContradicted } from './side-contradicted.ts';

it('marks one place against all others', () => {
  const letter = inSummary(`
    The patient complains of the right knee. The right knee is swollen.
    The diagnosis is a sprain of the left knee.
                                     ^^^^^^^^^
  `);
  expectFindings(sideContradicted, letter);
});

it.each(['The left knee is stable compared to it.', 'The left knee hurts, and both knees click.'])(
  'is silent on %j',
  (words) => {
    const usual = 'The patient complains of the right knee. The right knee is swollen.';
    expectFindings(sideContradicted, inSummary(`${usual} ${words}`));
  },
);

it.each([
  'The left knee was injured in middle school.',
  'He tore the left knee playing football in college.',
  'As a boy he fell on the left knee.',
  'In his thirties he had sprained the left knee.',
  'At the age of fifteen he cut the left knee.',
  'He hurt the left knee in the Army.',
  'Decades ago the left knee was operated on.',
  'The left knee has been bowed from birth.',
  'The left knee was never treated.',
  'A claim of 2009 for the left knee was closed.',
  'The left knee has been weak since a stroke.',
  'The left knee is not a part of this claim.',
  'The left knee is fine.',
  'He sprained the left knee at thirty on the same route.',
  'Left knee normal.',
])('is silent on an injury of an earlier time of life: %s', (words) => {
  const usual = 'The patient complains of the right knee. The right knee is swollen.';
  expectFindings(sideContradicted, inSummary(`${usual} ${words}`));
});

it.each(['He was a manual worker, and the left knee is swollen.', 'There was little pain in the left knee.'])(
  'marks words that only look like a time of life: %s',
  (words) => {
    const text = inSummary(`The patient complains of the right knee. The right knee is swollen. ${words}`);
    expect(findingsOf(sideContradicted, text)).toHaveLength(1);
  },
);

it('leaves a side that is not that of the request to the rule on requests', () => {
  const items =
    'Right knee arthroscopy: Upheld\n\nDecision rationale: The left knee arthroscopy is not medically necessary.';
  expectFindings(sideContradicted, inSummary('The right knee is swollen. The right knee locks.', items));
});

it('marks an operation whose side is the other one later', () => {
  expectFindings(
    sideContradicted,
    letterWith(`Home health aide: Overturned

Decision rationale: A right knee replacement was done in May.
                      ^^^^^^^^^^

After the left knee was replaced, he could not climb stairs.
`),
  );
});

it.each([
  'The left knee was replaced in June. A right knee replacement is planned.',
  'The left knee was replaced. The right knee is swollen.',
  'The left knee was replaced. The right knee had a meniscectomy.',
  'Both knees were replaced, the left knee in 2012 and the right knee in 2014.',
])('is silent on %s', (words) => {
  expectFindings(
    sideContradicted,
    inIssues(`Home health aide: Overturned\n\nDecision rationale: ${words}\n`),
  );
});
