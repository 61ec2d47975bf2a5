import { STOPS } from './clause-words.ts';
import type { Predicate } from './predicates.ts';
import type { Word } from './sentences.ts';
import { isVerb } from './verbs.ts';

/** Words that may follow a verdict; before any other it describes what is after it. */
const FOLLOWING: ReadonlySet<string> = new Set([
  ...STOPS, 'and', 'or', 'nor', 'for', 'at', 'in', 'as', 'per', 'under', 'based', 'given', 'to', 'on', 'by', 'with',
  'beyond', 'after', 'before', 'due', 'here', 'now', 'either', 'today', 'then', 'still', 'therefore', 'considering',
  'according', 'from', 'so', 'even', 'again', 'only', 'within', 'during', 'pursuant', 'upon', 'also', 'too', 'this', 'yet',
  'of', 'is', 'following', 'not', 'through', 'throughout', 'absent', 'provided', 'anymore', 'once', 'despite', 'regardless',
  'over', 'save', 'except', 'any', 'enough', 'just', 'rather', 'inasmuch', 'against', 'via', 'using', 'about', 'all',
  'overall', 'there', 'without', 'the', 'it', 'them', 'these', 'one',
]); // biome-ignore format: a word list reads best in rows

/** `the medically necessary care`: the words describe what is after them; `is a medically necessary drug` is a verdict. */
export function isAttribute(words: readonly Word[], first: number, end: number): boolean {
  const next = words[end];
  const { bracket, quote } = words[first] as Word;
  if (next?.gap !== 'none' || next.bracket !== bracket || next.quote !== quote) return false;
  if (FOLLOWING.has(next.word) || next.word.endsWith('ly') || /^\d/.test(next.word)) return false;
  const article = words[first - 1]?.word;
  const link = words[first - 2]?.word ?? '';
  return !(
    (article === 'a' || article === 'an') &&
    /^(?:is|not|be|remains|are|was|it|drug|being|as|necessary|and|record|\w+ly)$/.test(link)
  );
}

const OPENS_NOUN: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'his', 'her', 'its', 'their', 'of', 'any', 'some', 'this', 'these', 'there', 'documentation', 'evidence',
]); // biome-ignore format: a word list reads best in rows

/** Where the phrase of a verb goes on: behind its subject where that is after it (`nor should the brace be`, `I find the brace`). */
export function phraseFrom({ verb, subject }: Predicate): number {
  return subject.first > verb ? subject.end - 1 : verb;
}

/** Whether the words between a verb and its verdict belong to one phrase: they name nothing, but for what commas put in. */
export function isOnePhrase(words: readonly Word[], verb: number, said: number): boolean {
  let isPutIn = false;
  for (let i = verb + 1; i < said; i++) {
    const { word, gap } = words[i] as Word;
    if (gap === 'comma') isPutIn = !isPutIn;
    const isTime = word === 'this' && /^(?:at|in|on|by)$/.test((words[i - 1] as Word).word);
    if (!isPutIn && !isTime && OPENS_NOUN.has(word)) return false;
  }
  return true;
}

/** `The proper choice is hard`: words that open a sentence, and of which something else is said. */
export function isTopic(words: readonly Word[], { verb, subject }: Predicate, end: number): boolean {
  const next = words[end];
  return subject.end === subject.first && !isVerb(words, verb) && next?.gap === 'none' && isVerb(words, end);
}

/** Words that may follow a verb that is done to nothing. */
const AFTER_BARE: ReadonlySet<string> = new Set([
  'and', 'but', 'or', 'for', 'on', 'under', 'because', 'as', 'since', 'here', 'then', 'therefore', 'at', 'by', 'in', 'again',
  'too', 'also', 'accordingly', 'up', 'when', 'if', 'unless', 'with', 'without',
]); // biome-ignore format: a word list reads best in rows

/** `the request fails on that ground`; in `the denial holds the drug unproven` something follows that the verb is done to. */
export function isBare(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next?.gap !== 'none' || AFTER_BARE.has(next.word);
}

/** Words by which what somebody should have is bound to something else: `the injection first`, `the test before surgery`. */
const IN_TURN: ReadonlySet<string> = new Set([
  'first', 'before', 'instead', 'rather', 'prior', 'earlier', 'only', 'until',
]); // biome-ignore format: a word list reads best in rows
const LONGEST_IN_TURN = 14;

/** Whether something in its turn is spoken of after some words. */
export function isInTurn(words: readonly Word[], end: number): boolean {
  return words.slice(end, end + LONGEST_IN_TURN).some(({ word }) => IN_TURN.has(word));
}

/** `the injection can go ahead without it`: what is left out is the item, and something else goes ahead. */
export function isWithoutItem(words: readonly Word[], end: number): boolean {
  return (
    words[end]?.word === 'without' &&
    /^(?:it|them|this|these|those|the|one)$/.test(words[end + 1]?.word ?? '')
  );
}
