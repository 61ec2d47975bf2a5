import { DECISION_VALUES } from '../form/form-of.ts';
import { inList } from '../text/in-words.ts';

/** How a disputed item begins, as messages show it. */
export const ITEM_EXAMPLE = `“MRI of the right knee: ${DECISION_VALUES[0]}”`;

/** A heading or label between quotation marks, as messages show it. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** The wordings in quotation marks as a list in a sentence: `“A”`, `“A” and “B”`, `“A”, “B” and “C”`. */
export function listed(words: readonly string[]): string {
  return inList(words.map(quoted));
}

/** The wordings in quotation marks as a choice in a sentence: `“A” or “B”`. */
export function either(words: readonly string[]): string {
  return words.map(quoted).join(' or ');
}
