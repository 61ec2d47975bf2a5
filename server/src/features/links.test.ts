import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../test/engine/counted-looks.ts';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { readCitations } from '../reading/citations/read-citations.ts';
import { parse } from '../syntax/parse.ts';
import { links } from './links.ts';
import { readUrls } from './urls.ts';

function letter(reviewer: string, rationale = 'The request is not medically necessary.'): string {
  return [
    'CLINICAL CASE SUMMARY',
    'The injured worker hurt the left wrist.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Wrist splint: Upheld',
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${reviewer}`,
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
}

function linksIn(source: string, catalogue = builtInCatalogue()) {
  const determination = parse(source);
  return links(determination, readCitations(determination, catalogue), catalogue).map(
    ({ range, target, tooltip }) => ({ words: source.slice(range.start, range.end), target, tooltip }),
  );
}

describe('links to the pages that the catalogue names', () => {
  test('of a guideline: its own page', () => {
    const url = builtInCatalogue().guideline('mtus-chronic-pain-2009')?.url;
    expect(url).toMatch(/^https?:/);
    expect(linksIn(letter('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.'))).toEqual([
      {
        words: 'Chronic Pain Treatment Guidelines',
        target: url,
        tooltip: 'MTUS Chronic Pain Medical Treatment Guidelines (2009): www.dir.ca.gov',
      },
    ]);
  });

  test('of a guideline without one: that of the regulation which adopts it', () => {
    const [link] = linksIn(letter('Decision based on MTUS Chronic Pain Medical Treatment 2016.'));
    expect(link?.target).toBe(builtInCatalogue().lawSection('8 CCR 9792.24.2')?.url);
    expect(link?.tooltip).toMatch(/^8 CCR 9792\.24\.2, which adopts MTUS Chronic Pain .*\(2016\): www\./);
  });

  test('of each section of law, where there is one', () => {
    const found = linksIn(letter('None.', 'See 8 CCR 9792.20 and 9792.24.1, and Labor Code 4610.5.'));
    expect(found.map(({ words }) => words)).toEqual(['9792.20', '9792.24.1']);
    expect(found[1]?.tooltip).toContain('8 CCR 9792.24.1');
  });

  test('addresses of another kind are none', () => {
    const entry = { confidence: 'high', sources: ['practice'] } as const;
    const catalogue = createCatalogue([
      { lawSections: [{ cite: '8 CCR 9792.20', url: 'command:evil', history: [], ...entry }] },
    ]);
    expect(linksIn(letter('None.', 'See 8 CCR 9792.20.'), catalogue)).toEqual([]);
  });
});

describe('addresses printed in the letter', () => {
  const NON_MTUS = 'Decision based on Non-MTUS Citation';
  const addresses = (words: string) => linksIn(letter(`${NON_MTUS} ${words}`)).map(({ target }) => target);

  test.each([
    ['whole', 'http://www.example.org/a_b?c=d&e#f', 'http://www.example.org/a_b?c=d&e#f'],
    ['at the end of a sentence', 'https://example.org/page.html.', 'https://example.org/page.html'],
    ['in brackets', '(see https://example.org/page)', 'https://example.org/page'],
    ['with brackets of its own', 'https://example.org/page_(1), x', 'https://example.org/page_(1)'],
    [
      'broken at a hyphen',
      'https://example.org/skilled-\n\nnursing-care.',
      'https://example.org/skilled-nursing-care',
    ],
    ['broken twice, CR LF', 'https://example.org/a-\r\nb-\r\nc', 'https://example.org/a-b-c'],
    ['broken by a page', 'https://example.org/a-\n\n\n\fb', 'https://example.org/a-b'],
    ['broken at the sign of a page viewer', 'https://example.org/a\ufffe\nb', 'https://example.org/a-b'],
    ['broken behind the scheme', 'https://\nexample.org/a', 'https://example.org/a'],
    ['broken at a slash', 'https://example.org/a/\nb-c.html', 'https://example.org/a/b-c.html'],
    ['over at a slash', 'https://example.org/a/\nThe request is denied.', 'https://example.org/a/'],
    [
      'torn at hyphens',
      'https://example.org/holy -\ncross- x -y.html',
      'https://example.org/holy-cross-x-y.html',
    ],
    ['over at a line end', 'https://example.org/a\nb', 'https://example.org/a'],
    ['over at a blank', 'https://example.org/a/ b', 'https://example.org/a/'],
    ['inside another', 'https://web.example/http://example.org/', 'https://web.example/http://example.org/'],
    ['in capitals', 'HTTPS://EXAMPLE.ORG/A', 'HTTPS://EXAMPLE.ORG/A'],
  ])('%s', (_what, words, address) => expect(addresses(words)).toEqual([address]));

  test.each([
    'ftp://example.org/a',
    'www.example.org',
    'https://',
    'http:// and',
    'https://user@example.org/',
    'javascript:alert(1)',
    'xhttp://example.org/',
  ])('no link: %s', (words) => expect(addresses(words)).toEqual([]));

  test('the range is what is on the page, line ends inside, the full stop outside', () => {
    const broken = 'https://example.org/skilled-\r\n\r\nnursing-care';
    expect(linksIn(letter(`${NON_MTUS} ${broken}. X`))[0]?.words).toBe(broken);
  });

  test.each(['http://a.b/-\n', 'http://', 'http://a.b/ ', 'http://a.b/)', '(((http://a.b)))', 'a/\n'])(
    'time grows with the length: %j',
    (piece) => {
      const looks = (times: number) => {
        const determination = parse(letter(`${NON_MTUS} http://a.b/${piece.repeat(times)}`));
        return countedLooks(() => readUrls(determination));
      };
      expect(looks(20_000) / looks(2_000)).toBeLessThan(12);
    },
  );
});

test('no letter, no links', () => {
  for (const text of ['', ' ', 'x', '\f\r\n']) expect(linksIn(text)).toEqual([]);
});
