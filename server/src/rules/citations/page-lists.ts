import { isBeyond, upwards } from '../../catalogue/pages.ts';
import type { PageRange } from '../../catalogue/types.ts';
import type { Citation, CitedPages, CitedTopic } from '../../reading/citations/citation.ts';
import { type Range, range } from '../../text/range.ts';
import { runsOf } from '../runs.ts';

/**
 * The cited pages that the document may have: those beyond it are reported by page-outside-guideline, those that are no numbers by
 * page-misspelled.
 */
export function pagesInDocument({ pages, guideline }: Citation): CitedPages[] {
  return pages.filter(
    (cited) => cited.spelling === 'exact' && (!guideline || !isBeyond(guideline, cited.pages)),
  );
}

const BROKEN_PAGE =
  /^[.,\s\u2013\u2014-]{0,4}\d{1,4}[a-z]{0,2}(?:\s{0,2}[\u2013\u2014-]{1,2}\s{0,2}\d{0,4}[a-z]{0,2})?$/i;

/** The words after the pages of a citation that are pages, too, and cannot be read: the `66` of `63--66`. */
export function brokenPages({ kind, pages, topics }: Citation): CitedTopic[] {
  const last = pages.at(-1);
  if (kind !== 'mtus' || !last) return [];
  return topics.filter(
    ({ topic, text, range: { start } }) => !topic && start > last.range.start && BROKEN_PAGE.test(text),
  );
}

/** Pages side by side with nothing but separators between them. */
export interface PageRun {
  readonly pages: readonly CitedPages[];
  /** From the first number to the last. */
  readonly range: Range;
}

/** The runs of pages of a citation: `80-83, 12 of 127, 14` is two, since there are other words between. */
export function pageRuns({ pages }: Citation, source: string): PageRun[] {
  const runs = runsOf(pages, (last, cited) => isSeparator(source, last.range.end, cited.range.start));
  return runs.map((run) => ({
    pages: run,
    range: range(run[0].range.start, (run.at(-1) as CitedPages).range.end),
  }));
}

function isSeparator(source: string, start: number, end: number): boolean {
  return end - start <= 40 && /^\s*(?:[,;&]|,?\s*and\b)[\s,;]*(?:and\b\s*)?$/i.test(source.slice(start, end));
}

/** The pages that a range means, upwards: `66-63` is 63 to 66, `76-8` is 76 to 78. */
export function meantPages(pages: PageRange): PageRange {
  return shortenedRange(pages) ?? upwards(pages);
}

/** The pages as a tidy list says them: ascending, each once, ranges upwards. Ranges that overlap become one. */
export function tidied(pages: readonly PageRange[]): PageRange[] {
  const upwards = pages.map(meantPages);
  const tidy: PageRange[] = [];
  for (const [first, last] of upwards.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = tidy.at(-1);
    if (before && first <= before[1]) tidy[tidy.length - 1] = [before[0], Math.max(before[1], last)];
    else tidy.push([first, last]);
  }
  return tidy;
}

/** `76-8` for pages 76-78: a range whose end leaves out the digits that stay. Null for any other range. */
function shortenedRange([first, last]: PageRange): PageRange | null {
  const [from, to] = [String(first), String(last)];
  if (last >= first || to.length >= from.length) return null;
  const whole = Number(from.slice(0, from.length - to.length) + to);
  return whole > first ? [first, whole] : null;
}
