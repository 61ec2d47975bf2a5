import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import { expectFindings, findingsOf, marked, REQUEST, SOUND_LETTER } from '../../test-support.ts';
import { fieldWrong } from './field-wrong.ts';

describe('field-wrong', () => {
  const NEITHER = 'did not cite any medical evidence for its decision.';

  it('marks the other party in a guideline field, and names the right one', () => {
    const letter = (administrator: string, reviewer: string) =>
      `${REQUEST}\nClaims Administrator guideline: The ${administrator} ${NEITHER}\n\nMAXIMUS guideline: The ${reviewer} ${NEITHER}\n`;
    expect(marked(fieldWrong, letter('Expert Reviewer', 'Claims Administrator'))).toEqual([
      'Expert Reviewer',
      'Claims Administrator',
    ]);
    const text = letter('Expert Reviewer', 'Expert Reviewer');
    const [finding] = findingsOf(fieldWrong, text);
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(
      letter('Claims Administrator', 'Expert Reviewer'),
    );
  });

  it('marks a citation in the place of the reasons', () => {
    expectFindings(
      fieldWrong,
      `${REQUEST}
MAXIMUS guideline: none.

Decision rationale: Decision based on MTUS Knee Complaints 2004.
                    ^^^^^^^^^^^^^^^^^
`,
    );
  });

  it.each([
    SOUND_LETTER,
    `${REQUEST}\nMAXIMUS guideline: The Expert Reviewer disagrees with the Claims Administrator.\n`,
    `${REQUEST}\nMAXIMUS guideline: none.\n\nDecision rationale: The Claims Administrator denied it. The decision based on this is sound.\n`,
  ])('is silent on fields that name the other party in passing', (letter) => {
    expect(marked(fieldWrong, letter)).toEqual([]);
  });
});
