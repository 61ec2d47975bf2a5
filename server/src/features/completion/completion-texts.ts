import type { Letter } from '../../letter/letter.ts';
import { shorten } from '../../text/in-words.ts';
import { asSnippet, asText } from '../drafting/pieces.ts';
import { filledText } from '../texts/filled-text.ts';
import type { OwnText } from '../texts/own-texts.ts';
import { suits } from '../texts/suits.ts';
import { begins, searchName, typedWords } from './completion-match.ts';
import { type Completion, entry } from './proposals.ts';
import type { RationalePlace } from './rationale-place.ts';

/** So many letters show that a text is meant. */
const FEWEST_TYPED = 2;
/** So much of a text is shown in the list, in UTF-16 units. */
const LONGEST_SHOWN = 60;

/**
 * The reviewer's own texts that are for the item, where a sentence of its rationale begins: those whose name, or whose drug or
 * topic, begins as what is typed; where nothing is typed yet those for its drug or topic, in an empty rationale, and all where the
 * reviewer asks.
 */
export function textCompletions(
  letter: Letter,
  texts: readonly OwnText[],
  { item, typed, replaced, spaceMissing, isFirst }: RationalePlace,
  isAsked: boolean,
): Completion[] {
  return texts.flatMap((own): Completion[] => {
    const found = nameTyped(own, typed) ?? (typed === '' ? own.name : null);
    const isOffered = typed !== '' || isAsked || (isFirst && own.subjects.length > 0);
    if (found === null || !isOffered || !suits(own, item.part)) return [];
    const pieces = filledText(own.text, item.part, letter);
    const words = asText(pieces);
    const space = spaceMissing ? ' ' : '';
    return [
      entry('snippet', own.name, `${space}${words}`, replaced, {
        detail: shorten(words.replace(/\s+/g, ' '), LONGEST_SHOWN),
        ...(pieces.some(({ kind }) => kind !== 'fixed') ? { snippet: `${space}${asSnippet(pieces)}` } : {}),
        filterText: found,
      }),
    ];
  });
}

/** The name of the text, or of what it is for, that the typed words begin and are not the whole of; null for none. */
function nameTyped({ name, subjects }: OwnText, words: string): string | null {
  const typed = typedWords(words, false);
  if (typed.key.length < FEWEST_TYPED) return null;
  const isBegun = (one: string) => begins(typed, [searchName(one)]) && searchName(one).key !== typed.key;
  return [name, ...subjects].find(isBegun) ?? null;
}
