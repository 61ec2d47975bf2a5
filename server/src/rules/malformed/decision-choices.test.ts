import { describe, expect, it } from 'vitest';
import { findingActions } from '../../features/actions/code-actions.ts';
import { analyse } from '../../features/analysis.ts';
import { SOUND_LETTER } from '../test-support.ts';

/** The letter with one decision taken away or replaced, and what each offered decision makes of it. */
const mended = (letter: string, code: string) => {
  const { findings } = analyse(letter);
  const finding = findings.find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`no ${code}`);
  return findingActions([finding], finding.range, false).flatMap((action) => {
    if (action.does !== 'mend') return [];
    const [edit] = action.fix.edits;
    if (!edit) return [];
    return [letter.slice(0, edit.range.start) + edit.text + letter.slice(edit.range.end)];
  });
};

describe('a decision that only the reviewer knows', () => {
  it.each([
    ['decision-missing', SOUND_LETTER.replace(/: Upheld/, '')],
    ['decision-missing', SOUND_LETTER.replace(/: Upheld/, ':')],
    ['decision-unknown', SOUND_LETTER.replace(/: Upheld/, ': Modified')],
  ])('%s offers both, and either mends the form', (code, letter) => {
    const letters = mended(letter, code);
    expect(letters).toEqual([SOUND_LETTER, SOUND_LETTER.replace(': Upheld', ': Overturned')]);
    for (const whole of letters)
      expect(analyse(whole).findings.map((finding) => finding.code)).not.toContain(code);
  });
});
