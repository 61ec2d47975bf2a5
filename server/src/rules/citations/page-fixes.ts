import { pagesInWords, printedPageList } from '../../catalogue/pages.ts';
import type { Topic } from '../../catalogue/types.ts';
import type { Citation, CitedPages } from '../../reading/citations/citation.ts';
import type { Fix, Observation } from '../finding.ts';
import { pagesInTitle, pagesToWrite } from '../pages-to-write.ts';
import { replacement } from '../replacement.ts';
import { pageRuns } from './page-lists.ts';

/**
 * What can be done about a page that is wrong where it is cited: the pages of the one topic cited in place of the list, and the
 * list without the page where it has others. `wrong` are all pages of the citation that are as wrong as `cited`. Nothing in
 * prose, where more words than the page would have to change.
 */
export function pageFixes(
  citation: Citation,
  cited: CitedPages,
  wrong: readonly CitedPages[],
  source: string,
): Pick<Observation, 'fix' | 'choices'> {
  const run = pageRuns(citation, source).find(({ pages }) => pages.includes(cited));
  if (citation.origin !== 'field' || !run) return {};
  const topic = onlyTopic(citation);
  const others = run.pages.filter((one) => !wrong.includes(one)).map(({ pages }) => pages);
  const fixes: Fix[] = [];
  if (topic?.pages)
    fixes.push(replacement(`Change to ${pagesInTitle(topic)}`, run.range, pagesToWrite(topic)));
  if (others.length > 0)
    fixes.push(replacement(`Remove ${pagesInWords(cited.pages)}`, run.range, printedPageList(others)));
  return fixes.length > 1 ? { choices: fixes } : { fix: fixes[0] };
}

function onlyTopic({ topics }: Citation): Topic | null {
  return topics.length === 1 ? (topics[0]?.topic ?? null) : null;
}
