import {
  BOUNDARIES,
  DETERMINERS,
  GOES_ON,
  LONGEST_CLAUSE,
  OPENINGS,
  RELATIVES,
  SAYING,
} from './clause-words.ts';
import { LISTS } from './cue-lists.ts';
import type { Word } from './sentences.ts';
import { isAdverb, isVerb, phraseStart } from './verbs.ts';

/** Whether a word is in other brackets than the target, or in a quotation that the target is not in. */
export function isApart(word: Word, target: Word): boolean {
  return (
    (word.bracket !== target.bracket && word.bracket !== 0) ||
    (word.quote !== target.quote && word.quote !== 0)
  );
}

/** Whether a verb is before a word, in the same stretch between semicolons. */
export function hasVerbBefore(words: readonly Word[], at: number): boolean {
  return verbBefore(words, at) >= 0;
}

/** The nearest verb before a word in the same stretch between semicolons; -1 for none. */
function verbBefore(words: readonly Word[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= LONGEST_CLAUSE; k--) {
    if (isVerb(words, k)) return k;
    if ((words[k + 1] as Word).gap === 'break') return -1;
  }
  return -1;
}

/**
 * Whether an `and` or `or` parts the clause of a verb after it from a clause before it that has its own verb: `none is met, and
 * MRI is not necessary`. What is said of the one clause is then not said of the other.
 */
export function opensOwnClause(words: readonly Word[], joint: number, verb: number): boolean {
  const next = words[joint + 1] as Word;
  const before = verbBefore(words, joint);
  // `four sessions keep within it, and they ought to be`
  if (next.word === 'they' && joint + 2 === verb && (words[joint] as Word).gap === 'comma') return true;
  if (DETERMINERS.has(next.word) && (words[joint] as Word).gap === 'comma' && closesWhat(words, joint))
    return true;
  if (DETERMINERS.has(next.word))
    return before >= 0 ? !isRelative(words, before) : isOneVerbNegated(words, joint, verb);
  const { word, gap } = words[joint] as Word;
  if (word !== 'and' || !opensSubject(words, joint + 1) || hasOwnVerb(words, joint + 1, verb)) return false;
  if (before < 0) return isOneVerbNegated(words, joint, verb);
  if (isRelative(words, before)) return false;
  return gap === 'comma' || (opensNegated(words, joint) && !hasDeterminer(words, joint + 1, verb));
}

/** `bears out what the adjuster concluded, and his denial is`: the verb of what he concluded is right before the joint. */
export function closesWhat(words: readonly Word[], joint: number): boolean {
  const opening = words.slice(joint + 1, joint + 4).map(({ word }) => word);
  if (!SAYS_SO.test(words[joint - 1]?.word ?? '') || !opening.some((word) => DENIAL.test(word))) return false;
  for (let i = joint - 2; i >= 0 && joint - i <= LONGEST_RELATIVE; i--) {
    const { word, gap } = words[i] as Word;
    if (word === 'what') return i > 0;
    if (gap !== 'none') return false;
  }
  return false;
}

const SAYS_SO =
  /^(?:concluded|concludes|found|finds|said|says|wrote|writes|stated|states|held|holds|reasoned|decided|argued|argues|noted|notes|thought|saw|sees|believed)$/;
const DENIAL = /^(?:denial|refusal|rejection|noncertification|determination|decision)$/;
const LONGEST_RELATIVE = 12;

/** Whether a verb is that of a clause that describes a noun: `the brace, which is new`, `what was tried`. */
function isRelative(words: readonly Word[], verb: number): boolean {
  for (let k = phraseStart(words, verb) - 1; k >= 0 && verb - k <= LONGEST_CLAUSE; k--) {
    const { word, gap } = words[k] as Word;
    if (isVerb(words, k)) return false;
    if (word === 'what' || word === 'whom' || word === 'whose') return true;
    if (word === 'that') return k > 0 && !opensSaying((words[k - 1] as Word).word);
    if (RELATIVES.has(word)) return true;
    if (gap !== 'none' || BOUNDARIES.has(word)) return false;
  }
  return false;
}

/** What is said to be so follows with `that`: `no sign that the joint is locked`. */
const SAID: ReadonlySet<string> = new Set([
  ...LISTS.basis, ...LISTS.opinion, 'signs', 'hint', 'chance', 'risk', 'possibility', 'concern',
]); // biome-ignore format: a word list reads best in rows

function opensSaying(word: string): boolean {
  return SAYING.test(word) || SAID.has(word);
}

/** Whether a word may begin the subject of a verb after it: no adverb, preposition or verb (`and therefore is`). */
function opensSubject(words: readonly Word[], at: number): boolean {
  const { word, gap } = words[at] as Word;
  return (
    gap === 'none' &&
    ![BOUNDARIES, OPENINGS, GOES_ON].some((list) => list.has(word)) &&
    !/^(?:not|nor|never|also|only|of|into|over|against|between|during|through|beyond|being|be|been)$/.test(
      word,
    ) &&
    !isAdverb(word) &&
    !isVerb(words, at)
  );
}

/** Whether a subject has a verb in it that does not only describe a part of it. */
function hasOwnVerb(words: readonly Word[], from: number, verb: number): boolean {
  for (let k = from; k < verb; k++) if (isVerb(words, k) && !isRelative(words, k)) return true;
  return false;
}

const LEADS_TO_NOUN = /^(?:of|for|in|on|at|to|with|by|from)$/;

/** `for pain and spasm the request is`: the subject begins only there. */
function hasDeterminer(words: readonly Word[], from: number, verb: number): boolean {
  for (let k = from + 1; k < verb; k++)
    if (DETERMINERS.has((words[k] as Word).word) && !LEADS_TO_NOUN.test((words[k - 1] as Word).word))
      return true;
  return false;
}

const NEGATIVE = /^(?:no|none|neither|nor|nothing|nobody)$/;

/** Where the stretch between a joint and the comma or the link before it begins. */
function stretchStart(words: readonly Word[], joint: number): number {
  for (let k = joint - 1; k >= 0 && joint - k <= LONGEST_CLAUSE; k--) {
    const { word, gap } = words[k] as Word;
    if (BOUNDARIES.has(word)) return k + 1;
    if (k === 0 || gap !== 'none') return k;
  }
  return joint;
}

/** Whether the stretch before a joint opens with its negation: `none of the criteria has been met`, `not one`. */
function opensNegated(words: readonly Word[], joint: number): boolean {
  const start = stretchStart(words, joint);
  const { word } = words[start] as Word;
  return (
    start < joint &&
    (NEGATIVE.test(word) || (word === 'not' && /^(?:a|one|any)$/.test(words[start + 1]?.word ?? '')))
  );
}

/**
 * `no contraindication exists, and surgery is`: a verb that is in no list, told by the one comma. A list has another one (`no MRI,
 * no CT, and no x-ray is`, `none of the tests, and scans, is`).
 */
function isOneVerbNegated(words: readonly Word[], joint: number, verb: number): boolean {
  if ((words[joint] as Word).gap !== 'comma' || !opensNegated(words, joint)) return false;
  if (NEGATIVE.test(words[joint + 1]?.word ?? '') || words[verb]?.gap !== 'none') return false;
  for (let k = stretchStart(words, joint) + 1; k < joint; k++) if (isLikeVerb(words, k)) return true;
  return false;
}

/** `exists`, `mentions`, `applied`: a word that ends as a verb does, after a noun or `neither`. */
function isLikeVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  if (!/(?:[^s]s|ed)$/.test((words[at] as Word).word)) return false;
  return (
    /^(?:none|neither|nothing)$/.test(before) || !(DETERMINERS.has(before) || LEADS_TO_NOUN.test(before))
  );
}
