import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Abbreviation } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { writtenStretches } from '../../syntax/stretches.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { placedRange } from '../../text/placed.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { contains, type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';

/** An abbreviation with words beside it, in brackets or before them, that are not its own. */
export interface WrongMeaning {
  /** As it is written, without the `s` of a plural. */
  readonly abbreviation: string;
  /** What it means, as it is written in a sentence. */
  readonly meaning: string;
  /** The words that are there. */
  readonly range: Range;
}

/** All of a part outside quotations, in order. */
export const wrongMeaningsIn = remembered(
  ({ determination, catalogue }: LetterPart): readonly WrongMeaning[] => {
    const { source } = determination;
    return writtenStretches(determination).flatMap(({ range: { start, end } }) => {
      const text = source.slice(start, end);
      if (!text.includes('(') && !text.includes('[')) return [];
      const found = matchesOf(BRACKET, text).flatMap(({ index, 0: words }) => {
        const bracket = range(index, index + words.length);
        const wrongOne = wrongBefore(text, bracket, catalogue) ?? wrongInside(text, bracket, catalogue);
        return wrongOne ? [{ bracket, wrongOne }] : [];
      });
      if (found.length === 0) return [];
      const quotations = quotationsIn(text);
      return found
        .filter(({ bracket }) => !quotations.some((one) => contains(one, bracket)))
        .map(({ wrongOne }) => ({ ...wrongOne, range: placedRange(wrongOne.range, start) }));
    });
  },
);

const BRACKET = /[([][^()[\]]{2,120}[)\]]/g;
/** Words are looked for so far before a bracket, in UTF-16 units. */
const REACH = 160;
const PHRASE_ENDS = '.,;:()[]"\u201c\u201d';

/** `transdermal electrical nerve system (TENS)` */
function wrongBefore(text: string, { start, end }: Range, catalogue: Catalogue): WrongMeaning | null {
  const inside = text.slice(start + 1, end - 1).trim();
  const meanings = meaningsOf(inside, catalogue);
  if (meanings.length === 0) return null;
  // the words of one phrase: no comma or period is between them
  let from = start;
  while (from > Math.max(0, start - REACH) && !PHRASE_ENDS.includes(text.charAt(from - 1))) from--;
  const words = wordsIn(text.slice(from, start), from);
  const tried = meanings.map((meaning) => ({ meaning, tail: words.slice(-meaning.words.length) }));
  // a word less is a word that was left out
  const isGiven = tried.some(
    ({ meaning, tail }) =>
      isMeaning(tail, meaning.words) ||
      isAbridged(tail.slice(1), meaning.words) ||
      isAbridged(tail.slice(2), meaning.words),
  );
  if (isGiven) return null;
  const attempt = tried.find(({ meaning, tail }) => isAttempt(tail, meaning.words));
  return attempt ? wrong(attempt.meaning, attempt.tail) : null;
}

/** `TENS (transdermal electrical nerve system)` */
function wrongInside(text: string, { start, end }: Range, catalogue: Catalogue): WrongMeaning | null {
  const before = /([A-Za-z][\w&-]{0,9})\s{0,3}$/.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  const meanings = before ? meaningsOf(before, catalogue) : [];
  if (meanings.length === 0) return null;
  const words = wordsIn(text.slice(start + 1, end - 1), start + 1);
  if (meanings.some((meaning) => isMeaning(words, meaning.words))) return null;
  const attempted = meanings.find((meaning) => isAttempt(words, meaning.words));
  return attempted ? wrong(attempted, words) : null;
}

function wrong({ abbreviation, sentence }: Meaning, words: readonly Word[]): WrongMeaning {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return { abbreviation, meaning: sentence, range: range(first.start, last.end) };
}

/** A word that counts: in lower case, with its offsets. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What an abbreviation means. */
interface Meaning {
  readonly abbreviation: string;
  readonly sentence: string;
  readonly words: readonly string[];
}

/** Words that abbreviations leave out. */
const SMALL: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'of', 'and', 'or', 'to', 'for', 'with', 'in', 'on', 'from', 'per', 'by', 'at', 'as', 'is', 'was', 'are', 'were',
  'this', 'that', 'his', 'her', 'their', 'its', 'had', 'has', 'have', 'no',
]); // biome-ignore format: a word list reads best in rows

/** `non-steroidal` is one word, as `nonsteroidal` is. */
function wordsIn(text: string, offset: number): Word[] {
  return matchesOf(/(?:non-)?[A-Za-z]+(?:['\u2019][a-z]+)?/gi, text).flatMap(({ index, 0: written }) => {
    const word = written.toLowerCase().replace('-', '');
    return SMALL.has(word) ? [] : [{ word, start: offset + index, end: offset + index + written.length }];
  });
}

/** The meanings of an abbreviation in capitals, or of its singular; none where it may have others than the catalogue's. */
function meaningsOf(written: string, catalogue: Catalogue): readonly Meaning[] {
  const abbreviation = written.replace(/(?<=[A-Z])['\u2019]?s$/, '');
  if (!/^[A-Z][A-Z0-9&-]{1,7}$/.test(abbreviation)) return [];
  const known = catalogue.abbreviationsOf(abbreviation);
  if (known.some(({ ambiguous, confidence }) => ambiguous || confidence === 'low')) return [];
  return known.flatMap(meaningOf);
}

/** What a fact says that an abbreviation means: none or one. */
const meaningOf = remembered(({ abbreviation, expansion }: Abbreviation): readonly Meaning[] => {
  const sentence = inSentence(expansion);
  const words = wordsIn(sentence, 0).map(({ word }) => word);
  // of two words one alone would have to agree
  return words.length < 3 ? [] : [{ abbreviation, sentence, words }];
});

/**
 * The first wording of an expansion, as in a sentence. Several capitals make a name (`Food and Drug Administration`); one alone
 * begins the entry.
 */
export function inSentence(expansion: string): string {
  const [words] = expansion.split(/ \/ | \(/, 1) as [string];
  return /^.+ [A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether words are the meaning, in other forms of the words perhaps, or joined otherwise (`neurostimulation`). */
function isMeaning(words: readonly Word[], meaning: readonly string[]): boolean {
  if (words.length === meaning.length && words.every(({ word }, i) => isSameWord(word, meaning[i] as string)))
    return true;
  const joined = words.map(({ word }) => word).join('');
  const wanted = meaning.join('');
  return joined.startsWith(wanted) || editDistance(joined, wanted, 2) <= 2;
}

/** Whether words are those of the meaning from its first one on, without some. */
function isAbridged(words: readonly Word[], meaning: readonly string[]): boolean {
  if (!words[0] || !isSameWord(words[0].word, meaning[0] as string)) return false;
  let at = 0;
  for (const one of meaning) if (words[at] && isSameWord(words[at]?.word as string, one)) at++;
  return words.length > 1 && at === words.length;
}

/**
 * Whether words try to give the meaning and fail: as many, at least half of them its own,
 * the first and most others with the letters for which they would be.
 */
function isAttempt(words: readonly Word[], meaning: readonly string[]): boolean {
  if (words.length !== meaning.length || words[0]?.word[0] !== meaning[0]?.[0]) return false;
  const same = words.filter(({ word }, i) => isSameWord(word, meaning[i] as string)).length;
  const alike = words.filter(({ word }, i) => word[0] === meaning[i]?.[0]).length;
  return same * 2 >= meaning.length && alike >= meaning.length - (meaning.length > 3 ? 1 : 0);
}

/** Words of which letters use either in the same name. */
const EXCHANGEABLE: readonly ReadonlySet<string>[] = [
  ['motion', 'movement', 'movements'],
  ['evaluator', 'examiner', 'evaluation', 'examination', 'exam'],
  ['disease', 'disorder', 'disorders'],
  ['program', 'plan', 'programme'],
  ['screen', 'screening', 'study', 'test', 'testing', 'studies', 'sample'],
  ['index', 'inventory', 'questionnaire', 'score'],
  ['dose', 'dosage', 'daily'],
  ['visual', 'verbal'],
  ['stress', 'strain'],
  ['reduction', 'repair'],
  ['therapy', 'treatment'],
  ['drug', 'drugs', 'medication', 'medications', 'medicine', 'agent', 'agents'],
  ['norepinephrine', 'noradrenaline'],
  ['tear', 'lesion'],
  ['unit', 'device', 'stimulator', 'stimulation'],
  ['herniated', 'herniation'],
  ['over', 'on'],
].map((words) => new Set(words));

/** Whether two words are forms of one (`electric` and `electrical`), one misspelled, or used for each other. */
function isSameWord(a: string, b: string): boolean {
  if (a === b || EXCHANGEABLE.some((words) => words.has(a) && words.has(b))) return true;
  const least = Math.min(a.length, b.length);
  let common = 0;
  while (common < least && a[common] === b[common]) common++;
  if (common >= Math.max(4, least * 0.7)) return true;
  const allowed = Math.floor(Math.max(a.length, b.length) / 4);
  return allowed > 0 && editDistance(a, b, allowed) <= allowed;
}
