import { FORM } from '../../form/printed-form.ts';
import type { GuidelineSentence } from '../../form/shapes.ts';
import { lettersOf } from '../../text/letters.ts';

/**
 * The words that the form prints around citations, by their letters and digits, as `matchWords` takes them. Where there
 * are several, longer ones come first.
 */

/** Opens each citation of a guideline field. */
export const OPENING_KEY = lettersOf(FORM.citation.opening);

/** The schedule, as the form prints it and as reviewers do. */
export const MTUS_KEYS: readonly string[] = ['california', 'ca', ''].map(
  (state) => state + lettersOf(FORM.citation.mtus),
);

/** A work outside the schedule, cited by the printed words, their plural or the first of them alone. */
export const NON_MTUS_KEYS: readonly string[] = [
  `${lettersOf(FORM.citation.nonMtus)}s`,
  lettersOf(FORM.citation.nonMtus),
  lettersOf(FORM.citation.nonMtus.split(' ')[0] ?? ''),
];

/** The label of a list of topics as printed, in lower case. */
export const SECTION_LABEL = FORM.citation.listLabels.sections.toLowerCase();

/** The labels of lists in plural and singular: `Section(s)` and `Section`. */
export const SECTION_LABEL_KEYS = labelKeys(FORM.citation.listLabels.sections);
export const PAGE_LABEL_KEYS = labelKeys(FORM.citation.listLabels.pages);

/** The beginning of the label of a page list, up to its bracket. */
export const PAGES_LABEL = new RegExp(`${PAGE_LABEL_KEYS.at(-1)}\\s*\\(`, 'i');

function labelKeys(label: string): readonly string[] {
  return [lettersOf(label), lettersOf(label.replace('(s)', ''))];
}

/** What the sentences that say the same are recognized by. */
export function sentenceKeys(says: GuidelineSentence['says']): readonly string[] {
  return FORM.guidelineSentences
    .filter((sentence) => sentence.says === says)
    .flatMap(({ recognizedBy }) => recognizedBy.map(lettersOf));
}
