import type { Catalogue } from '../../catalogue/catalogue.ts';
import { pagesInWords, printedPageList, sharePage } from '../../catalogue/pages.ts';
import type { PageRange } from '../../catalogue/types.ts';
import { fieldForm, withoutColon } from '../../form/form-of.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Fix, Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { type CitedItem, citedItems } from './cited-items.ts';
import { meantPages, type PageRun, pageRuns, pagesInDocument, tidied } from './page-lists.ts';
import { isOutsideTopics } from './page-outside-topic.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale names a page of a guideline, and the reviewer guideline lists pages of the same ' +
    'guideline, but not that one.',
  why: 'A page that only the rationale names is missing from the reviewer guideline, or is a slip.',
  law: ['evidence-cited'],
  fix: 'Adds the page to the list, in its place.',
  wrong: {
    request: 'Orphenadrine 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 64.',
    rationale:
      'MTUS page 63 recommends short courses only. The request for orphenadrine is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63, 64.',
  },
};

/** A page that the rationale cites, of a guideline whose pages the reviewer guideline lists without it. */
export const pageNotListed: Rule = {
  code: 'page-not-listed',
  title: 'Page cited in rationale only',
  category: 'citation',
  severity: 'information',
  scope: 'part',
  check: (input) =>
    citedItems(input).flatMap((cited) => unlisted(cited, input.determination.source, input.catalogue)),
};

const FIELD = withoutColon(fieldForm('reviewerGuideline').label);

/** So many pages of one item are named: each brings a list of its own to write, which a hostile text would make long. */
const MOST_NAMED = 50;

function unlisted({ reviewer, rationale }: CitedItem, source: string, catalogue: Catalogue): Observation[] {
  const named = new Set<string>();
  return rationale.flatMap((citation) => {
    const listing = reviewer.filter(
      ({ guideline, pages }) => guideline && guideline === citation.guideline && pages.length > 0,
    );
    if (listing.length === 0) return [];
    const listed = tidied(listing.flatMap(({ pages }) => pages.map((cited) => cited.pages)));
    return pagesInDocument(citation)
      .filter((cited) => !isListed(cited.pages, listed))
      .filter(({ pages }) => named.size < MOST_NAMED && !named.has(String(pages)) && named.add(String(pages)))
      .map((cited) => {
        const last = listing.at(-1) as Citation;
        return {
          message: `Rationale cites ${pagesInWords(cited.pages)}; the ${FIELD} lists ${printedPageList(listed)}.`,
          range: cited.range,
          related: last.pages.slice(-1).map(({ range }) => ({ range, message: 'Pages listed.' })),
          // after a topic of other pages the page would be as wrong
          fix: isOutsideTopics(cited.pages, last, catalogue)
            ? undefined
            : listingOf(cited.pages, last, source),
        };
      });
  });
}

function isListed(pages: PageRange, listed: readonly PageRange[]): boolean {
  const meant = meantPages(pages);
  return listed.some((range) => sharePage(range, meant));
}

/** The last run of the listed pages, with the page in its place. `citation` lists at least one page. */
function listingOf(page: PageRange, citation: Citation, source: string): Fix {
  const run = pageRuns(citation, source).at(-1) as PageRun;
  const list = printedPageList(tidied([...run.pages.map(({ pages }) => pages), page]));
  return replacement(`Add ${pagesInWords(page)} to the ${FIELD}`, run.range, list);
}
