import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../../test/engine/counted-looks.ts';
import { type PageContext, readPageList } from './cited-pages.ts';

/** The pages read from the start of a text, written as letters print them: `60 76-78`; null where none is read. */
function pages(text: string, context: PageContext = 'field'): string | null {
  const found = readPageList(text, 0, context);
  return (
    found?.list.map(({ pages: [first, last] }) => (first === last ? first : `${first}-${last}`)).join(' ') ??
    null
  );
}

describe('page lists', () => {
  test.each([
    ['Page(s): 63.', '63'],
    ['Page(s): 60, 61, 76-78, 88,89, 80, 81.', '60 61 76-78 88 89 80 81'],
    ['Page(s) 9,74,78-97', '9 74 78-97'],
    ['Page(s): 75-80 of 127', '75-80'],
    ['pages 88 and 89 states', '88 89'],
    ['pages 88, 89, and 90', '88 89 90'],
    ['pages 63 & 64; 66', '63 64 66'],
    ['pages 74 through 96', '74-96'],
    ['page 78 also requires', '78'],
    ['pgs 7-8', '7-8'],
    ['pp. 74\u201396', '74-96'],
    ['pg. 607', '607'],
    ['pg69', '69'],
    ['p77 states', '77'],
    ['p 301', '301'],
    ['p. 12', '12'],
    ['p80, 81 states', '80 81'],
    ['Page(s): 81-80', '81-80'],
    ['Page(s): 1l1-1I3', '111-113'],
    ['Page(s): O9, 1l, 8O', '9 11 80'],
    ['Page(s): 63 and So', '63'],
  ])('%s', (text, expected) => expect(pages(text)).toBe(expected));

  test.each([
    ['page 63, 12 visits were asked for', '63'],
    ['page 78, 10 mg twice daily', '78'],
    ['page 63, 06/04/15 report', '63'],
    ['page 63, 2015', '63'],
    ['page 63 and 50% relief', '63'],
    ['page 48 to the effect', '48'],
    ['page 300 and the table', '300'],
  ])('in prose an amount is no page: %s', (text, expected) => expect(pages(text, 'prose')).toBe(expected));

  test.each([
    'page three',
    'p < 0.05',
    'p 0.05',
    'page 12345',
    'pages',
    'pain 63',
    'p.',
    'page 0',
    'page 1.5',
    '',
  ])('no page list: %s', (text) => expect(pages(text, 'prose')).toBeNull());

  test('says where each page is', () => {
    const text = 'pg 69, 76-78.';
    const found = readPageList(text, 0, 'field');
    expect(found?.list.map(({ span }) => text.slice(span.start, span.end))).toEqual(['69', '76-78']);
    expect(found && text.slice(found.span.start, found.span.end)).toBe('pg 69, 76-78');
  });
});

describe('hostile page lists', () => {
  test.each([
    ['pages', '1, '],
    ['digits', '1'],
    ['commas', ', '],
    ['blanks', ' '],
    ['ranges', '1-2-'],
    ['totals', '1 of 2, '],
    ['and', '1 and '],
  ])('ten times the %s cost ten times the steps', (_, unit) => {
    const small = `page 1${unit.repeat(1000)}`;
    const large = `page 1${unit.repeat(10_000)}`;
    const steps = (text: string) => countedLooks(() => readPageList(text, 0, 'prose'));
    expect(steps(large)).toBeLessThan(steps(small) * 12 + 1000);
  });
});
