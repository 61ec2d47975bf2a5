import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { redactionGap } from './redaction-gap.ts';

it('marks the preposition and what follows the gap', () => {
  const letter = inSummary(`
    He fell while employed by . The request followed.
                           ^^^^
    Seen at , the knee was swollen.
         ^^^^
    The report by
               ^^

    states that the knee is swollen.
    ^^^^^^
  `);
  expectFindings(redactionGap, letter);
});

it.each([
  'It depends on which side he sleeps on. He was seen by the physician.',
  'Supported by reported pain, by documented findings and by notes.',
  'The drug was paid for. It is what it was taken from.',
  'Limited to, but not ended by, the fall.',
])('is silent on %j', (words) => {
  expectFindings(redactionGap, inSummary(words));
});
