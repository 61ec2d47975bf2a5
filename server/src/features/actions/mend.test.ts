import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../rules/finding.ts';
import { findingsIn, SOUND_LETTER } from '../../rules/test-support.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { safeMends } from './mend.ts';

function finding(start: number, end: number, fix?: Fix): Finding {
  return {
    code: 'field-missing',
    category: 'malformed',
    severity: 'error',
    message: 'Look.',
    range: { start, end },
    ...(fix ? { fix } : {}),
  };
}
const fixing = (start: number, end: number, text: string, safe = true) =>
  finding(start, end, { title: 'Mend', edits: [{ range: { start, end }, text }], safe });

/** Every `aa` is to be one `a`: a fix that can uncover another. */
const shortening = (text: string) =>
  [...text.matchAll(/aa/g)].map(({ index }) => fixing(index, index + 2, 'a'));

function mended(text: string, find: (text: string) => Finding[]): string {
  return applyEdits(text, safeMends(text, find));
}

describe('safeMends', () => {
  it('applies what is safe and leaves the rest', () => {
    expect(mended('ab', () => [fixing(0, 1, 'x', false)])).toBe('ab');
    expect(safeMends('ab', () => [])).toEqual([]);
    expect(mended(SOUND_LETTER, (text) => findingsIn(text))).toBe(SOUND_LETTER);
  });

  it('goes on until nothing is left, and is then done', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\r\n'), maxLength: 60 }), (text) => {
        const once = mended(text, shortening);
        expect(once).not.toContain('aa');
        expect(safeMends(once, shortening)).toEqual([]);
      }),
    );
  });

  it('applies of two fixes that touch each other one at a time, and comes to an end', () => {
    const never = (text: string) => [fixing(0, text.length, `${text}a`), fixing(0, 1, 'b')];
    expect(mended('x', never).length).toBeLessThan(20);
  });

  it('mends signs and blanks of labels in any letter, and is then done', () => {
    const untidy = fc.constantFrom(
      'Decision rationale',
      'Decision rationale ;',
      'DECISION RATIONALE -',
      'Decision rational:',
    );
    fc.assert(
      fc.property(fc.array(untidy, { minLength: 2, maxLength: 2 }), ([first, second]) => {
        let n = 0;
        const text = SOUND_LETTER.replace(
          /Decision rationale:/g,
          () => (n++ === 0 ? first : second) as string,
        );
        const once = mended(text, (at) => findingsIn(at));
        expect(safeMends(once, (at) => findingsIn(at))).toEqual([]);
        expect(findingsIn(once).length).toBeLessThanOrEqual(findingsIn(text).length);
      }),
      { numRuns: 30 },
    );
  });
});
