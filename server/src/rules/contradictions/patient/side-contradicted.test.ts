import { it } from 'vitest';
import { expectFindings, inSummary } from '../../test-support.ts';
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

it('leaves a side that is not that of the request to the rule on requests', () => {
  const items =
    'Right knee arthroscopy: Upheld\n\nDecision rationale: The left knee arthroscopy is not medically necessary.';
  expectFindings(sideContradicted, inSummary('The right knee is swollen. The right knee locks.', items));
});
