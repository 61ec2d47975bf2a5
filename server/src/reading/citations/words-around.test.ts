import { expect, test } from 'vitest';
import { wholeLetter } from '../../letter/test-support.ts';

/** The citations of a reviewer guideline field, each as guideline, topics, pages and sections of law. */
function cited(words: string): string[] {
  const source = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Norco 10/325mg #60: Upheld

Claims Administrator guideline: None was cited.

MAXIMUS guideline: ${words}

Decision rationale: No test is described. The request is not medically necessary.`;
  return wholeLetter(source)
    .citations.filter(({ origin, kind }) => origin === 'field' && kind !== 'none')
    .map(({ guideline, kind, topics, pages, sections }) =>
      [
        guideline?.id ?? kind,
        ...topics.map(({ topic, text }) => topic?.id ?? `?${text}`),
        ...pages.map(({ pages: [first, last] }) => (first === last ? `p${first}` : `p${first}-${last}`)),
        ...sections.map(({ cite }) => cite),
      ].join(' '),
    );
}

const CPMTG = 'Chronic Pain Medical Treatment Guidelines';
const OPIOIDS = 'opioids-criteria-for-use';

test.each([
  [
    `I followed the MTUS ${CPMTG}, pages 76 to 80, which concern opioids, criteria for use.`,
    `${OPIOIDS} p76-80`,
  ],
  [`MTUS ${CPMTG}, p. 78, headed "Opioids, criteria for use".`, `${OPIOIDS} p78`],
  [`Opioids, criteria for use, at page 78 of the MTUS ${CPMTG}.`, `${OPIOIDS} p78`],
  [`See the section on opioids, criteria for use, in the ${CPMTG} (CPMTG), page 78.`, `${OPIOIDS} p78`],
  [`The ${CPMTG} of the MTUS cover opioids, criteria for use, on pages 76-80.`, `${OPIOIDS} p76-80`],
  [`Pages 76-80 (Opioids, criteria for use) of the MTUS ${CPMTG}.`, `${OPIOIDS} p76-80`],
  [`${CPMTG} as adopted in the MTUS, page 78, on opioids, criteria for use.`, `${OPIOIDS} p78`],
  [`${CPMTG}, which the MTUS adopts, page 78 (opioids, criteria for use).`, `${OPIOIDS} p78`],
  [`MTUS (${CPMTG}), Opioids, criteria for use, page 78.`, `${OPIOIDS} p78`],
  [`${CPMTG} (8 CCR 9792.24.2), page 78.`, 'p78 8 CCR 9792.24.2'],
])('“%s” is one citation', (words, expected) => {
  expect(cited(words)).toEqual([`mtus-chronic-pain-2009 ${expected}`]);
});

test.each([
  [`MTUS ${CPMTG}, page 78. The patient is on opioids.`, 'mtus-chronic-pain-2009 p78'],
  [`MTUS ${CPMTG}, page 78, since no opioids were tried.`, 'mtus-chronic-pain-2009 p78'],
  ['ACOEM, Chapter 13 (Knee Complaints), p. 340, as adopted in the MTUS.', 'mtus-knee-complaints-2004 p340'],
])('“%s” names no topic', (words, expected) => {
  expect(cited(words)).toEqual([expected]);
});

test.each([
  'ACOEM 2nd Edition (2004), Chapter 13 Knee Complaints Page(s): 340.',
  'ACOEM Practice Guidelines, Second Edition, Knee Complaints Page(s): 340.',
  'ACOEM Guidelines 2nd ed., 2004, Chapter 13 (Knee Complaints) Page(s): 340.',
  'ACOEM OMPG (Second Edition, 2004), Chapter 13 Page(s): 340.',
  'ACOEM 2004 Guidelines, Chapter 13, Knee Complaints Page(s): 340.',
  'ACOEM Chapter 13 Knee Complaints, 2nd Edition (2004) Page(s): 340.',
  'Knee Complaints, ACOEM 2nd Edition (2004), Chapter 13 Page(s): 340.',
])('the chapter after the edition of its book: %s', (words) => {
  expect(cited(`Decision based on MTUS ${words}`)).toEqual(['mtus-knee-complaints-2004 p340']);
});

test('words that join two guidelines are no topic', () => {
  const words = `Decision based on MTUS ${CPMTG} Opioids, criteria for use Page(s): 78, and Labor Code 4610.5.`;
  expect(cited(words)).toEqual([`mtus-chronic-pain-2009 ${OPIOIDS} p78`, 'statute Labor Code 4610.5']);
});
