import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../../test-support.ts';
import { symptomContradicted } from './symptom-contradicted.ts';

function letter(summary: string, rationale: string): string {
  return inSummary(summary, `Ondansetron 4mg #10: Upheld\n\nDecision rationale: ${rationale}\n`);
}

it.each([
  ['She denies fever, nausea or vomiting.', 'She has nausea.'],
  ['The patient has no dizziness.', 'The record shows that the patient suffers from frequent dizziness.'],
  ['He complains of severe insomnia.', 'He denies insomnia.'],
  ['The injured worker denied headaches and sleeps well.', 'She still reports daily headaches.'],
])('marks what a rationale says against the summary: %s %s', (summary, rationale) => {
  expect(findingsOf(symptomContradicted, letter(summary, rationale))).toMatchObject([
    { severity: 'information', related: [{}] },
  ]);
});

it('marks the words that say it', () => {
  expectFindings(
    symptomContradicted,
    inSummary(
      'He denies heartburn.',
      `
Ondansetron 4mg #10: Upheld

Decision rationale: The page was read. He has occasional heartburn. The request is not medically necessary.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ),
  );
});

it.each([
  ['She denies nausea.', 'She denies nausea.'],
  ['She denies nausea. In May she had nausea.', 'She has nausea.'],
  ['She denies worsening nausea.', 'She has nausea.'],
  ['She denies that the drug helps nausea.', 'She has nausea.'],
  ['She denies nausea.', 'The drug is for the case that she has nausea, should it come.'],
  ['She denies nausea.', 'If she has nausea, it can be asked for again.'],
  ['She denies nausea.', 'The provider writes that she has nausea.'],
  ['She denies nausea.', 'A patient who has nausea may take it.'],
  ['She denies nausea but has dizziness.', 'She has dizziness.'],
  ['She takes it for nausea.', 'She denies nausea.'],
  ['Utilization review denied nausea pills.', 'She has nausea.'],
])('is silent on what agrees, or is left open: %s %s', (summary, rationale) => {
  expect(findingsOf(symptomContradicted, letter(summary, rationale))).toEqual([]);
});
