import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { letter } from '../test-letters.ts';
import { analysed, hoverAt, hoverOf } from '../test-support.ts';

/** The lines of a hover as an editor wraps them, without those of the sources. */
function linesBeforeSources(plain = ''): number {
  const paragraphs = plain.split('\n').filter((line) => !/^Sources?: /.test(line));
  return paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / 90), 0);
}

describe('rendering', () => {
  test('what a letter says cannot become markup, HTML or a link', () => {
    const evil = '[x](command:y) <b>_z_</b> ~~w~~ `c` www.example.org http://example.org me@example.org';
    const found = hoverAt(letter({ reviewer: `Decision based on Non-MTUS Citation |${evil}` }));
    expect(found?.markdown).toContain('\\[x\\](command:y) \\<b\\>\\_z\\_\\</b\\> \\~\\~w\\~\\~ \\`c\\`');
    expect(found?.markdown).toContain('www\\.example.org http\\://example.org me\\@example.org');
    expect(found?.plain).toContain(evil);
  });

  test('every card of the catalogue renders without HTML or command links', () => {
    const pattern = /(?<!\\)<(?!https?:\/\/[^\s<>]+>\))|command:|undefined|null|NaN|\[object/;
    for (const guideline of builtInCatalogue().guidelines) {
      if (!guideline.mtus) continue;
      const year = guideline.edition ?? '';
      const topics = guideline.topics.map(({ name }) => name).join(', ');
      const analysis = analysed(
        letter({
          reviewer: `Decision based on MTUS ${guideline.aliases[0]} ${year}, Section(s): ${topics}, 1.`,
        }),
      );
      for (const { range } of analysis.citations.flatMap((citation) => [
        citation,
        ...citation.topics,
        ...citation.pages,
      ])) {
        const found = hoverOf(analysis, range.start);
        expect(found?.markdown, guideline.id).not.toMatch(pattern);
        expect(linesBeforeSources(found?.plain), guideline.id).toBeLessThanOrEqual(8);
      }
    }
  });
});

test('no card of a drug is longer than eight lines before its sources', () => {
  for (const { generic } of builtInCatalogue().drugs) {
    const request = `|${generic} 10mg one tablet twice a day #60 with 2 refills: Upheld`;
    expect(linesBeforeSources(hoverAt(letter({ request }))?.plain), generic).toBeLessThanOrEqual(8);
  }
});

test.each(['', ' ', 'no determination'])('outside the text there is none: %j', (text) => {
  for (const offset of [-1, text.length, text.length + 9]) expect(hoverOf(analysed(text), offset)).toBeNull();
});
