import { doubtOf } from './confidence.ts';
import type { Guideline, PageRange, Topic } from './types.ts';

/** `63-66`, or `65` for a single page. */
export function printedPages([first, last]: PageRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** `60, 61, 76-78` */
export function printedPageList(pages: readonly PageRange[]): string {
  return pages.map(printedPages).join(', ');
}

/** `page 63` or `pages 63-66`. */
export function pagesInWords(pages: PageRange): string {
  return `${pages[0] === pages[1] ? 'page' : 'pages'} ${printedPages(pages)}`;
}

/** The range with its lower page first: letters print some backward. */
export function upwards([first, last]: PageRange): PageRange {
  return first <= last ? [first, last] : [last, first];
}

/** Whether a range, its lower page first, lies inside another. */
export function isInside([first, last]: PageRange, [outerFirst, outerLast]: PageRange): boolean {
  return outerFirst <= first && first <= last && last <= outerLast;
}

/** Whether a page is one of a range. */
export function holdsPage(pages: PageRange, page: number): boolean {
  return isInside([page, page], pages);
}

/** Whether two ranges, their lower pages first, share a page. */
export function sharePage(a: PageRange, b: PageRange): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Whether the document is known not to have some of the cited pages. */
export function isBeyond({ pages }: Guideline, cited: PageRange): boolean {
  return pages !== null && !isInside(upwards(cited), pages);
}

/**
 * The topics on any of the cited pages: the surest first, among these the ones of the fewest pages. Topics that are
 * chiefly the roof over others are left out unless nothing else is there.
 */
export function topicsOnPages({ topics }: Guideline, cited: PageRange): Topic[] {
  const wanted = upwards(cited);
  const found = topics.filter((topic) => {
    const pages = topic.ownPages ?? topic.pages;
    return pages !== null && sharePage(pages, wanted);
  });
  const below = found.filter((topic) => !topic.umbrella);
  const doubt = (topic: Topic) => doubtOf(confidenceOn(wanted, topic));
  const length = ({ pages }: Topic) => (pages ? pages[1] - pages[0] : 0);
  return (below.length > 0 ? below : found).toSorted((a, b) => doubt(a) - doubt(b) || length(a) - length(b));
}

/** How sure it is that a topic is on pages that its range shares: as the end they reach, between the ends as the range. */
function confidenceOn([first, last]: PageRange, { pages, pagesConfidence, endsConfidence }: Topic) {
  if (!pages || !endsConfidence) return null;
  if (first <= pages[0]) return endsConfidence[0];
  return last >= pages[1] ? endsConfidence[1] : pagesConfidence;
}

/** The chapters of a book that hold the page: `acoem-2004`, 309 gives the low back chapter. */
export function chaptersOnPage(
  bookId: string,
  page: number,
  { guidelines }: { readonly guidelines: readonly Guideline[] },
): readonly Guideline[] {
  return guidelines.filter(
    ({ partOf, pages }) => partOf === bookId && pages !== null && holdsPage(pages, page),
  );
}
