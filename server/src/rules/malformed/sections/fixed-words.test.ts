import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORM } from '../../../form/printed-form.ts';
import { range } from '../../../text/range.ts';
import { otherWords } from './fixed-words.ts';

/** A fixed sentence without some of its words, or with others. */
const ALTERED = fc
  .tuple(
    fc.constantFrom(...FORM.sections.map(({ leadIn }) => leadIn), ...FORM.independence.sentences),
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom('', '', 'records', 'five', 'reviewer', 'and')), {
      maxLength: 6,
    }),
  )
  .map(([sentence, changes]) => {
    const words = sentence.split(' ');
    for (const [at, word] of changes) if (at < words.length - 1) words[at] = word;
    return words.join(' ');
  });

test('the closest sentence is that of all that are compared', () => {
  let some = 0;
  fc.assert(
    fc.property(fc.array(ALTERED, { maxLength: 6 }), (sentences) => {
      const source = sentences.join(' ');
      for (const { kind } of FORM.sections) {
        const whole = range(0, source.length);
        const section = { kind, heading: null, leadIn: null, body: whole, range: whole };
        const all = otherWords(source, section, () => 0);
        some += all.length;
        expect(otherWords(source, section)).toEqual(all);
      }
    }),
    { numRuns: 300 },
  );
  expect(some).toBeGreaterThan(100);
});
