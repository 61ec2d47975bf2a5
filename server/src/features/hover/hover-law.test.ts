import { expect, test } from 'vitest';
import { letter } from '../test-letters.ts';
import { hoverAt } from '../test-support.ts';

test.each([
  ['As 8 CCR 9792.2|4.2 states.', '8 CCR 9792.24.2: Chronic Pain Medical Treatment Guidelines'],
  ['As 8 CCR 9792.99|.9 states.', '8 CCR 9792.99.9'],
])('a section of law: title, where the catalogue has it: %s', (rationale, headline) =>
  expect(hoverAt(letter({ rationale }))?.plain.split('\n')[0]).toBe(headline),
);
