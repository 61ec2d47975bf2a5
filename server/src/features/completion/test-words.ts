import { type LetterWords, letter, MTUS } from '../test-letters.ts';
import { completionsAt, reviewerGuidelineOf } from '../test-support.ts';

/** The field in the form of the years that print `Page(s):`, before its topics. */
export const PAGES = MTUS;
/** The field in the form of the years that print `Section(s):`, before its topics. */
export const SECTIONS = 'Decision based on MTUS Chronic Pain Medical Treatment 2016';
/** The topic that governs the drug requested. */
export const RELAXANTS = 'Muscle relaxants (for pain)';
export const WHOLE = `${PAGES} ${RELAXANTS} Page(s): 63-66.`;
/** A letter of the years that print `Section(s):`. */
export const IN_2016: LetterWords = { header: 'Decision Date: 12/09/2016\nUR Denial Date: 11/03/2016\n' };

/** A letter that requests a muscle relaxant, with this reviewer guideline. */
export function citing(reviewer: string, words: LetterWords = {}): string {
  return letter({ request: 'Norflex 100mg #60: Upheld', reviewer, ...words });
}

/** The reviewer guideline after the completion of that label was accepted at its cursor. */
export function completed(reviewer: string, label: string, words: LetterWords = {}): string | undefined {
  return reviewerGuidelineOf(completionsAt(citing(reviewer, words)).accept(label));
}
