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
