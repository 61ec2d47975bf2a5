import { describe, expect, test } from 'vitest';
import { readLaw } from './law-citations.ts';

/** What is read at the start of a text: the sections, and the words taken. */
function law(text: string): string | null {
  const found = readLaw(text, 0);
  if (!found) return null;
  return `${found.sections.map(({ cite }) => cite).join(', ')} <${text.slice(found.span.start, found.span.end)}>`;
}

describe('citations of law', () => {
  test.each([
    ['8 CCR 9792.24.2 adopts it', '8 CCR 9792.24.2 <8 CCR 9792.24.2>'],
    ['8 C.C.R. 9792.20 - 9792.26 (Eff', '8 CCR 9792.20, 8 CCR 9792.26 <8 C.C.R. 9792.20 - 9792.26>'],
    ['8 Cal. Code Regs. \u00a7 9792.6.1(y)', '8 CCR 9792.6.1 <8 Cal. Code Regs. \u00a7 9792.6.1(y)>'],
    [
      'California Code of Regulations, Title 8, section 9785',
      '8 CCR 9785 <California Code of Regulations, Title 8, section 9785>',
    ],
    ['Section 9792.20(e) .', '8 CCR 9792.20 <Section 9792.20(e)>'],
    [
      'sections 9792.24.2 and 9792.24.4',
      '8 CCR 9792.24.2, 8 CCR 9792.24.4 <sections 9792.24.2 and 9792.24.4>',
    ],
    ['9792.24.2', '8 CCR 9792.24.2 <9792.24.2>'],
    ['Labor Code 4610.5', 'Labor Code 4610.5 <Labor Code 4610.5>'],
    ['Labor Code section 4610.5(c)(2)', 'Labor Code 4610.5 <Labor Code section 4610.5(c)(2)>'],
    [
      'Labor Code \u00a7\u00a7 4610.5 and 4610.6',
      'Labor Code 4610.5, Labor Code 4610.6 <Labor Code \u00a7\u00a7 4610.5 and 4610.6>',
    ],
    ['LC 4610 requires', 'Labor Code 4610 <LC 4610>'],
    ['8 CCR 9792.21, 2015 text', '8 CCR 9792.21 <8 CCR 9792.21>'],
  ])('%s', (text, expected) => expect(law(text)).toBe(expected));

  test.each([
    '8 visits',
    '8/2/01',
    'Section 3.3.1',
    'section 12',
    'CCR',
    'Labor Code',
    '729.1',
    '97110',
    'title 8',
  ])('no citation of law: %s', (text) => expect(law(text)).toBeNull());
});
