import { expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { lawInBrackets } from './printed-law.ts';
import type { Confidence } from './types.ts';

const SECTION = 'Labor Code 4610.6(a)';

test.each<[Confidence, string]>([
  ['high', ` (${SECTION})`],
  ['medium', ` (see ${SECTION})`],
  ['low', ''],
])('law of %s confidence is printed accordingly', (confidence, inBrackets) => {
  const requirement = {
    id: 'scope',
    requirement: 'Review is limited to medical necessity.',
    cite: `${SECTION}; 8 CCR 9792.10.6`,
    severity: 'information',
    confidence,
    sources: ['unverified'],
  } as const;
  const catalogue = createCatalogue([{ requirements: [requirement] }]);
  expect(lawInBrackets('scope', catalogue)).toBe(inBrackets);
  expect(lawInBrackets('nothing', catalogue)).toBe('');
});
