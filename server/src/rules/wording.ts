import { DECISION_VALUES } from '../form/form-of.ts';
import type { DisputedItem } from '../syntax/tree.ts';
import { inList, shorten } from '../text/in-words.ts';

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

/** Longer words are cut in messages: what they are about is marked in the text. In UTF-16 units. */
const LONGEST_SHOWN = 60;

/** ` for “MRI of the left knee”`, after what is wrong with an item; empty for one without a request. */
export function forRequest({ request }: DisputedItem): string {
  return request.text.trim() === '' ? '' : ` for ${shown(request.text)}`;
}

/**
 * Words of the letter as a message shows them: in quotation marks, white space folded, cut where they are long, and without
 * the period of a sentence.
 */
export function shown(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  return quoted(shorten(folded.replace(/(?<=[a-z]{3})\.$/, ''), LONGEST_SHOWN));
}
