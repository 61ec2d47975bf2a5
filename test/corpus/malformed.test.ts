import { describe, expect, it } from 'vitest';
import { wholeTree } from '../../server/src/letter/test-support.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { malformedRules } from '../../server/src/rules/malformed/malformed-rules.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** What the rules on the form of the letter find. */
function malformed(text: string): Finding[] {
  return findingsIn(text, malformedRules);
}

/** A finding as a failed test may print it: without words of the letter. */
function told({ code, range }: Finding): string {
  return `${code} at ${range.start}`;
}

describe.skipIf(!corpusIsThere)('real determinations have no fault of form', () => {
  const caseNumbers = corpusIsThere ? [...readTruth().keys()] : [];

  it('five seeds', () => {
    const found = readSeeds().flatMap(({ name, text }) =>
      malformed(text).map((finding) => `${name}: ${told(finding)}`),
    );
    expect(found).toEqual([]);
  });

  it.each(ARRANGEMENTS)('97 published letters in the arrangement %s', (arrangement) => {
    expect(caseNumbers).toHaveLength(97);
    const found = caseNumbers.flatMap((caseNumber) =>
      malformed(readPublished(arrangement, caseNumber)).map((finding) => `${caseNumber}: ${told(finding)}`),
    );
    expect(found).toEqual([]);
  });
});

describe.skipIf(!corpusIsThere)('a real determination that loses one heading or label', () => {
  const caseNumbers = corpusIsThere ? [...readTruth().keys()] : [];

  it.each(ARRANGEMENTS)('has exactly one finding, at the spot, in the arrangement %s', (arrangement) => {
    const wrong: string[] = [];
    let losses = 0;
    for (const caseNumber of caseNumbers) {
      const text = readPublished(arrangement, caseNumber);
      for (const { start, end } of markers(text)) {
        losses++;
        const damaged = text.slice(0, start) + text.slice(end);
        const gap = blanksAround(damaged, start);
        const found = malformed(damaged);
        const touches = found.some(({ range }) => range.start <= gap.end && range.end >= gap.start);
        if (found.length !== 1 || !touches) {
          wrong.push(`${caseNumber} at ${start}: ${found.map(told).join(', ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(losses).toBeGreaterThan(97 * 6);
  });
});

/** The headings, the labels of the items' fields and the labels of the header. */
function markers(text: string): { start: number; end: number }[] {
  const { sections, items, header } = wholeTree(text);
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.range] : []));
  const labels = items.flatMap((item) => item.fields.map((field) => field.label.range));
  // A header label that a column breaks in two has no single spot.
  const ofHeader = (header?.fields ?? []).filter((field) => !field.labelRest).map((field) => field.label);
  return [...headings, ...labels, ...ofHeader];
}

function blanksAround(text: string, offset: number): { start: number; end: number } {
  let start = offset;
  let end = offset;
  while (start > 0 && /\s/.test(text[start - 1] as string)) start--;
  while (end < text.length && /\s/.test(text[end] as string)) end++;
  return { start, end };
}
