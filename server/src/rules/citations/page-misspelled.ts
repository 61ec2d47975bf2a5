import { isBeyond, printedPages } from '../../catalogue/pages.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { PAGES_LABEL } from '../../reading/citations/printed-words.ts';
import { range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted } from '../wording.ts';
import { brokenPages } from './page-lists.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A page in the list of a guideline field that is no number: a letter is typed for the digit that looks like it (`l` or `I` for ' +
    '1, `O` for 0, `S` for 5, `B` for 8), another letter is in it, or a range is broken (`63--66`).',
  why: 'Nobody can look up such a page, and a search for the number does not find it.',
  fix: 'Writes the digits for letters that look like them.',
  wrong: {
    request: 'Orphenadrine 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 6S-66.',
    rationale:
      'The tablets have been taken for months. The request for orphenadrine is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 65-66.',
  },
};

/** A page in a guideline field that is no number. */
export const pageMisspelled: Rule = {
  code: 'page-misspelled',
  title: 'Malformed page number',
  category: 'citation',
  severity: 'warning',
  ofFinished: true,
  scope: 'part',
  check: ({ citations, determination: { source } }) =>
    citations
      .filter(({ origin }) => origin === 'field')
      .flatMap((citation) => [
        ...respelled(citation, source),
        ...brokenPages(citation).map(({ text, range }) => ({
          message: `Page list cannot be read at ${quoted(text)}. Put commas between pages, one hyphen in a range.`,
          range,
        })),
        ...unreadable(citation, source),
        ...standingIn(citation, source),
      ]),
};

/** Pages in which letters look like digits; of what the guideline does not have nothing is proposed. */
function respelled({ pages, guideline }: Citation, source: string): Observation[] {
  return pages
    .filter(({ spelling }) => spelling === 'near')
    .map(({ pages: meant, range }) => {
      const fault = `Page ${quoted(source.slice(range.start, range.end))} is not a number.`;
      if (guideline && isBeyond(guideline, meant)) return { message: fault, range };
      const right = printedPages(meant);
      return {
        message: `${fault} Did you mean ${right}?`,
        range,
        fix: replacement(`Change to ${right}`, range, right),
      };
    });
}

/** A word of digits and letters where the first page of a list should be. */
const FIRST_WORD = new RegExp(
  `${PAGES_LABEL.source}s?\\)\\s{0,2}:?\\s{0,4}(?=\\d{0,3}[a-z])([a-z\\d]{2,6})`,
  'gi',
);
/** An edition, or a page with its letter. */
const OTHER_WORD = /^(?:\d{1,2}(?:st|nd|rd|th)|pp?g?\d{1,4})$/i;

/** The first word of a list of which no page is read: `6e-66`. */
function unreadable({ pages, range: { start, end } }: Citation, source: string): Observation[] {
  return matchesOf(FIRST_WORD, source.slice(start, end)).flatMap(({ index, 0: all, 1: word = '' }) => {
    const place = range(start + index + all.length - word.length, start + index + all.length);
    const isRead = pages.some((cited) => cited.range.start <= place.start && place.start < cited.range.end);
    if (isRead || !/\d/.test(word) || OTHER_WORD.test(word)) return [];
    return [{ message: `Page ${quoted(word)} is not a number.`, range: place }];
  });
}

/** What is typed where the page is still to be looked up, and is none. */
const STAND_IN = new RegExp(
  `${PAGES_LABEL.source}s?\\)\\s{0,2}:?\\s{0,4}(_{1,9}|0{1,3}|x{2,4}|tb[da]|#{1,4}|-{2,4})(?=[\\s,;]|[.](?!\\d)|$)`,
  'gi',
);

/** `Page(s): __`, `Page(s): 0`. The citation of a field may end before them. */
function standingIn({ range: { start, end } }: Citation, source: string): Observation[] {
  const words = source.slice(start, end + LONGEST_LABEL);
  return matchesOf(STAND_IN, words).flatMap(({ index, 0: all, 1: word = '' }) => {
    if (index > end - start) return [];
    const from = start + index + all.length - word.length;
    return { message: `${quoted(word)} is not a page.`, range: range(from, from + word.length) };
  });
}

/** A label with what is after it, in UTF-16 units. */
const LONGEST_LABEL = 30;
