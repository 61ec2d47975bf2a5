import { pagesInWords, printedPages } from '../catalogue/pages.ts';
import type { Topic } from '../catalogue/types.ts';
import { pagesToConfirm } from './malformed/placeholders.ts';

/** The pages of a topic as they are put into a letter: those that are not verified as a placeholder to confirm. Empty without pages. */
export function pagesToWrite({ pages, pagesConfidence }: Topic): string {
  if (!pages) return '';
  return pagesConfidence === 'low' ? pagesToConfirm(pages) : printedPages(pages);
}

/** The same in the title of a fix: `pages 63-66`, `pages 24-25 (to confirm)`. */
export function pagesInTitle({ pages, pagesConfidence }: Topic): string {
  if (!pages) return '';
  return `${pagesInWords(pages)}${pagesConfidence === 'low' ? ' (to confirm)' : ''}`;
}
