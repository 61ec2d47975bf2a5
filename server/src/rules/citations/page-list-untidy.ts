import { printedPageList } from '../../catalogue/pages.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { pageRuns, shortenedRange, tidied } from './page-lists.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A page list in a guideline field that is not ascending, repeats a page, or holds a range that runs ' +
    'backwards.',
  why: 'An untidy list hides a slip: a page typed twice was often meant to be another one.',
  fix:
    'Sorts the list and removes repeated pages. That keeps the meaning, so "fix all" applies it. A range ' +
    'such as `76-8` is offered as `76-78`, but never changed unasked.',
  wrong: {
    request: 'Norco 10/325mg #120: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 88, 89, ' +
      '76-78, 78.',
    rationale: 'Function is not assessed in any report. The request for Norco is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-78, 88, ' +
      '89.',
  },
};

/** A page list of a guideline field that is not in order, says a page twice or runs backwards. */
export const pageListUntidy: Rule = {
  code: 'page-list-untidy',
  title: 'Page list out of order',
  category: 'citation',
  severity: 'information',
  scope: 'part',
  check: ({ citations, determination }) =>
    citations
      .filter(({ origin, pages }) => origin === 'field' && pages.length > 0)
      .flatMap((citation) => pageRuns(citation, determination.source))
      .flatMap(({ pages, range }) => {
        const written = pages.map((cited) => cited.pages);
        const list = printedPageList(tidied(written));
        if (list === printedPageList(written)) return [];
        const fix = { ...replacement(`Write the pages as ${list}`, range, list), preferred: true };
        // `76-8` most likely means 76 to 78, but only the writer knows.
        const isSure = written.every((one) => shortenedRange(one) === null);
        return {
          message: `The pages are out of order, repeated or run backwards. Write ${list}.`,
          range,
          fix: isSure ? { ...fix, safe: true } : fix,
        };
      }),
};
