import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { sentencesOf } from '../../reading/assertions/sentences.ts';
import { narrativeFlows } from '../../reading/narrative.ts';
import { isBlank } from '../../text/characters.ts';
import { remembered } from '../../text/remembered.ts';
import { isKeyUnit } from '../../text/words.ts';

/** How long a text is. */
interface Lengths {
  /** All words of the letter, as a word processor counts them: what white space sets apart and has a letter or digit. */
  readonly words: number;
  /** Of the summary and the rationales alone: sentences, their words that have a letter, and the syllables of these. */
  readonly sentences: number;
  readonly proseWords: number;
  readonly syllables: number;
}

/** How long a letter is, and how hard to read. */
export interface Length {
  readonly words: number;
  /** The grade of school, rounded; null where there is no prose. */
  readonly grade: number | null;
}

/** Fewer words of prose give no grade: it would leap with every word. */
const LEAST_PROSE = 30;

/**
 * The words of a letter, and the grade of its summary and rationales by the formula of Flesch and Kincaid:
 * 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom:
 * Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975). Syllables are
 * estimated from the spelling.
 */
export function lengthOf({ parts }: Letter): Length {
  let [words, sentences, proseWords, syllables] = [0, 0, 0, 0];
  for (const { part } of parts) {
    const own = lengthsOf(part);
    words += own.words;
    sentences += own.sentences;
    proseWords += own.proseWords;
    syllables += own.syllables;
  }
  if (proseWords < LEAST_PROSE) return { words, grade: null };
  const grade = 0.39 * (proseWords / sentences) + 11.8 * (syllables / proseWords) - 15.59;
  return { words, grade: Math.max(0, Math.round(grade)) };
}

const lengthsOf = remembered(({ determination }: LetterPart): Lengths => {
  let [sentences, proseWords, syllables] = [0, 0, 0];
  for (const flow of narrativeFlows(determination)) {
    for (const sentence of sentencesOf(flow)) {
      let own = 0;
      let before = -1;
      for (const { start, end } of sentence.words) {
        // a contraction is two words in one place
        const word = start === before ? '' : flow.text.slice(start, end);
        before = start;
        if (!/[A-Za-z]/.test(word)) continue;
        own++;
        syllables += syllablesOf(word);
      }
      proseWords += own;
      if (own > 0) sentences++;
    }
  }
  return { words: wordsIn(determination.source), sentences, proseWords, syllables };
});

function wordsIn(text: string): number {
  let count = 0;
  let isIn = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) isIn = false;
    else if (!isIn && (isKeyUnit(unit) || unit > 0xbf)) {
      isIn = true;
      count++;
    }
  }
  return count;
}

/** The syllables of a word by its spelling: groups of vowels, but for a final `e` that is not spoken. At least one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const isSilent = /[^aeiouy](?:e|es|ed)$/.test(letters) && !/(?:[^aeiouylr]l|[^aeiouy]r)e$/.test(letters);
  const isSpoken = /(?:[td]ed|(?:[sxz]|ch|sh|ss|g|c)es)$/.test(letters);
  return Math.max(1, groups - (isSilent && !isSpoken ? 1 : 0));
}
