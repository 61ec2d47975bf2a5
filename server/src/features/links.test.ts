import { describe, expect, test } from 'vitest';
import { markedText, span } from '../../../test/marked-text.ts';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { letter } from './test-letters.ts';
import { linksIn, shown } from './test-support.ts';

/** The links of a marked letter, the words of each as they are marked, and what is marked. */
function links(source: string) {
  const { text, marks } = markedText(source);
  return {
    marked: marks.map((mark) => shown(text, mark)),
    wrapped: marks.length > 0 ? shown(text, span(marks)) : null,
    found: linksIn(text).map(({ range, ...link }) => ({ ...link, words: shown(text, range) })),
  };
}

describe('links to the pages that the catalogue names', () => {
  test('of a guideline: its own page', () => {
    const url = builtInCatalogue().guideline('mtus-chronic-pain-2009')?.url;
    expect(url).toMatch(/^https?:/);
    const { marked, found } = links(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found).toEqual([
      {
        words: marked[0],
        target: url,
        tooltip: 'MTUS Chronic Pain Medical Treatment Guidelines (2009): www.dir.ca.gov',
      },
    ]);
  });

  test('of a guideline without one: that of the regulation which adopts it', () => {
    const reviewer = 'Decision based on MTUS Chronic Pain Medical Treatment 2016.';
    const [link] = links(letter({ reviewer })).found;
    expect(link?.target).toBe(builtInCatalogue().lawSection('8 CCR 9792.24.2')?.url);
    expect(link?.tooltip).toMatch(/^8 CCR 9792\.24\.2, which adopts MTUS Chronic Pain .*\(2016\): www\./);
  });

  test('of each section of law, where there is one', () => {
    const { marked, found } = links(
      letter({
        rationale: `
See 8 CCR 9792.20 and 9792.24.1, and Labor Code 4610.5.
          ^^^^^^^     ^^^^^^^^^`,
      }),
    );
    expect(found.map(({ words }) => words)).toEqual(marked);
    expect(found[1]?.tooltip).toContain('8 CCR 9792.24.1');
  });

  test('addresses of another kind are none', () => {
    const entry = { confidence: 'high', sources: ['practice'] } as const;
    const catalogue = createCatalogue([
      { lawSections: [{ cite: '8 CCR 9792.20', url: 'command:evil', history: [], ...entry }] },
    ]);
    expect(linksIn(letter({ rationale: 'See 8 CCR 9792.20.' }), catalogue)).toEqual([]);
  });
});

test('an address printed in the letter leads to itself: what is on the page, line ends inside, the full stop outside', () => {
  const source = letter({
    reviewer: `
Decision based on Non-MTUS Citation https://example.org/skilled-
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

nursing-care. X
^^^^^^^^^^^^`,
  });
  for (const lineEnd of ['\n', '\r\n']) {
    const { wrapped, found } = links(source.replaceAll('\n', lineEnd));
    expect(found.map(({ words }) => words)).toEqual([wrapped]);
    expect(found[0]?.tooltip).toBe('Address printed in the letter: example.org');
  }
});

test('no letter, no links', () => {
  for (const text of ['', ' ', 'x', '\f\r\n']) expect(linksIn(text)).toEqual([]);
});
