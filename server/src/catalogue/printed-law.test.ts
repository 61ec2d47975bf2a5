import { expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { lawAsSubject, lawInBrackets } from './printed-law.ts';
import type { Confidence } from './types.ts';

const SECTION = 'Labor Code 4610.6(a)';

test.each<[Confidence, string, string]>([
  ['high', ` (${SECTION})`, SECTION],
  ['medium', ` (see ${SECTION})`, 'The law'],
  ['low', '', 'The law'],
])('law of %s confidence is printed accordingly', (confidence, inBrackets, asSubject) => {
  const requirement = {
    id: 'scope',
    requirement: 'Review is limited to medical necessity.',
    cite: `${SECTION}; 8 CCR 9792.10.6`,
    severity: 'information',
    confidence,
    sources: ['recollection'],
  } as const;
  const catalogue = createCatalogue([{ requirements: [requirement] }]);
  expect(lawInBrackets('scope', catalogue)).toBe(inBrackets);
  expect(lawAsSubject('scope', catalogue)).toBe(asSubject);
  expect(lawInBrackets('nothing', catalogue)).toBe('');
});
