import { printedPageList } from '../../catalogue/pages.ts';
import type { PageRange } from '../../catalogue/types.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { meantPages, pageRuns, tidied } from './page-lists.ts';

/** What is wrong with a list, and what the tidy one that follows is. */
function whatIsUntidy(written: readonly PageRange[]): string {
  if (written.some(([first, last]) => last < first)) return 'Page range is reversed or shortened. In full';
  const isSorted = written.every(([first], i) => i === 0 || (written[i - 1] as PageRange)[0] <= first);
  return isSorted ? 'Page list repeats pages. Without repeats' : 'Page list is out of order. Sorted';
}

/** `89-76`: no range has its pages so, unless digits are left out (`76-8`). */
function isBackward(pages: PageRange): boolean {
  return pages[1] < pages[0] && meantPages(pages)[0] === pages[1];
}

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A page list in a guideline field that is not ascending, repeats a page, or has a reversed range (`89-76`, a *warning*).',
  why: 'An untidy list hides a slip: a page typed twice was often meant to be another one.',
  fix:
    'Sorts the list and removes repeated pages. A range such as `76-8` is written as `76-78`. "Fix all" does ' +
    'not do so: a reviewer may list pages in the order of the argument.',
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

/** A page list of a guideline field that is not in order, repeats a page or has a reversed range. */
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
        return {
          message: `${whatIsUntidy(written)}: ${list}.`,
          range,
          severity: written.some(isBackward) ? ('warning' as const) : undefined,
          fix: { ...replacement(`Change to ${list}`, range, list), preferred: true },
        };
      }),
};
