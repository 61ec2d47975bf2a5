import { printedPageList } from '../../catalogue/pages.ts';
import type { Rule } from '../finding.ts';
import { isTidy, pageRuns, shortenedRange, tidied } from './page-lists.ts';

/** A page list of a guideline field that is not in order, says a page twice or runs backwards. */
export const pageListUntidy: Rule = {
  code: 'page-list-untidy',
  title: 'A page list is out of order or repeats a page',
  category: 'citation',
  severity: 'information',
  scope: 'part',
  check({ citations, determination }) {
    return citations
      .filter(({ origin, pages }) => origin === 'field' && pages.length > 0)
      .flatMap((citation) => pageRuns(citation, determination.source))
      .filter((run) => !isTidy(run.pages.map(({ pages }) => pages)))
      .map((run) => {
        const written = run.pages.map(({ pages }) => pages);
        const shortened = written.some((pages) => shortenedRange(pages) !== null);
        const list = printedPageList(tidied(written));
        return {
          message: `The pages are out of order, repeated or run backwards. Write ${list}.`,
          range: run.range,
          fix: {
            title: `Write the pages as ${list}`,
            edits: [{ range: run.range, text: list }],
            preferred: true,
            // `76-8` most likely means 76 to 78, but only the writer knows.
            ...(shortened ? {} : { safe: true }),
          },
        };
      });
  },
};
