import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../test/engine/counted-looks.ts';
import { letter } from './test-letters.ts';
import { linksIn, urlsOf } from './test-support.ts';

describe('addresses printed in the letter', () => {
  const NON_MTUS = 'Decision based on Non-MTUS Citation';
  const citing = (words: string) => letter({ reviewer: `${NON_MTUS} ${words}` });
  const addresses = (words: string) => linksIn(citing(words)).map(({ target }) => target);

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

  test.each(['http://a.b/-\n', 'http://', 'http://a.b/ ', 'http://a.b/)', '(((http://a.b)))', 'a/\n'])(
    'time grows with the length: %j',
    (piece) => {
      const looks = (times: number) => {
        const urls = urlsOf(citing(`http://a.b/${piece.repeat(times)}`));
        return countedLooks(urls);
      };
      expect(looks(20_000) / looks(2_000)).toBeLessThan(12);
    },
  );
});
