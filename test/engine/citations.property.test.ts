import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/hover.ts';
import { wholeLetter } from '../../server/src/letter/test-support.ts';

/** Pieces that the readers look for, whole and broken, to be strung together at random. */
const PIECES = [
  'Decision based on ', 'Decision based on MTUS ', 'Decision based on Non-MTUS Citation ', 'MTUS ', 'CA-MTUS/', 'ACOEM ',
  'ODG ', 'Official Disability Guidelines (ODG), ', 'Chronic Pain Treatment Guidelines ', 'Low Back Complaints 2004',
  'Chronic Pain Medical Treatment 2016', 'Elbow Complaints', ', Section(s): ', 'Section(s', ' Page(s): ', 'pages ', 'p', 'pg. ',
  '63', '76-78', '88,89', '2004', '128', ', and ', ', ', '. ', '(', ')', '-', ' of 127', 'Special Studies', 'NSAIDs, GI symptoms',
  ' & cardiovascular risk', 'Muscle relaxants (for pain)', '3.3.9 Opioids: ', 'Chapter 12', 'chapter on ', 'Table 9-6', '8 CCR ',
  'Section 9792.20', '9792.24.2(e)', 'Labor Code ', '4610.5', ' did not cite', ' outside of the MTUS', '\n\n', '\f', '\r\n', '\ufffe',
  'x', ' ', '"', '\u2013', 'under ', 'the ',
]; // biome-ignore format: a word list reads best in rows

const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 });

test('any words give citations in order, parts inside them, and a hover at each of their characters', () => {
  fc.assert(
    fc.property(words, words, (field, rationale) => {
      const { letter, citations } = wholeLetter(
        [
          'IMR ISSUES, DECISIONS AND RATIONALES',
          'Wrist splint: Upheld',
          'Claims Administrator guideline: none.',
          `MAXIMUS guideline: ${field.join('')}`,
          `Decision rationale: ${rationale.join('')}`,
        ].join('\n\n'),
      );
      let end = 0;
      for (const { range, guidelineRange, topics, pages, sections, text } of citations) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(text.trim()).toBe(text);
        end = range.end;
        for (const list of [topics, pages, sections, guidelineRange ? [{ range: guidelineRange }] : []]) {
          let before = range.start;
          for (const part of list) {
            expect(part.range.start).toBeGreaterThanOrEqual(before);
            expect(part.range.end).toBeLessThanOrEqual(range.end);
            before = part.range.end;
          }
        }
        for (let offset = range.start; offset < range.end; offset++) {
          expect(hover(letter, offset)).not.toBeNull();
        }
      }
    }),
    { numRuns: 500 },
  );
});
