import { remembered } from '../../text/remembered.ts';
import {
  AFTER_THE, BOUNDARIES, DETERMINERS, GOES_ON, JOINS, LINKS, LONGEST_CLAUSE, OPENINGS, POINTING, RELATIVES, SAYING, SAYS, STOPS,
} from './clause-words.ts'; // biome-ignore format: names read best in rows
import { hasVerbBefore, isApart, opensOwnClause } from './joined-clauses.ts';
import type { Word } from './sentences.ts';
import { isVerb, phraseStart } from './verbs.ts';

/** A stretch of the words of a sentence: indexes, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Where the clause of a verb begins. */
export interface Clause {
  /** The index of its first word. */
  readonly start: number;
  /** Whether it hangs on words before it that are not read (`which is`, `how it is`). */
  readonly linked: boolean;
  /** Its subject; before the verb, or shared with a verb before (`is safe and is necessary`). */
  readonly subject: Stretch;
}

/** So far back the subject of a verb is shared by those after it (`is safe and is needed and is ...`), in words. */
const LONGEST_SHARED = 240;

/** A clause that may share a subject farther away than `LONGEST_SHARED`: it is linked, and so are those that share it. */
interface ReadClause extends Clause {
  readonly beyond?: true;
}

/** The clauses of a sentence that were asked for, by the index of their verb. */
const clausesOf = remembered((_words: readonly Word[]) => new Map<number, ReadClause>());

/** The clause of the verb phrase that begins at a word. Each verb of a sentence is read once, in steps that are bounded. */
export function clauseOf(words: readonly Word[], verb: number): Clause {
  const known = clausesOf(words);
  // the verbs from here to the left that share a subject, each with its `and`; by a loop, since a sentence may have thousands
  const sharing: { readonly verb: number; readonly and: number }[] = [];
  let at = verb;
  let clause = known.get(at);
  while (!clause) {
    const own = ownClause(words, at);
    if (typeof own === 'number') {
      const before = verbBefore(words, own);
      if (before >= 0) {
        sharing.push({ verb: at, and: own });
        at = before;
        clause = known.get(at);
        continue;
      }
      const start = startWithoutVerb(words, own);
      clause = { start, linked: false, subject: { first: start, end: own } };
    } else clause = own;
    known.set(at, clause);
  }
  for (const one of sharing.reverse()) {
    clause = sharedClause(words, one.and, clause);
    known.set(one.verb, clause);
  }
  return clause;
}

/** The clause of a verb by the words before it; the index of the `and` right before it where the subject is that of a verb before. */
function ownClause(words: readonly Word[], verb: number): Clause | number {
  const target = words[verb] as Word;
  const begins = (start: number, linked = false): Clause => ({
    start,
    linked,
    subject: { first: start, end: verb },
  });
  // the comma that parts an opening from the subject: the first of those after which no verb is but ours
  let comma = -1;
  for (let i = verb - 1; i >= 0 && verb - i <= LONGEST_CLAUSE; i--) {
    const next = words[i + 1] as Word;
    if (isApart(words[i] as Word, target)) continue;
    if (
      next.gap === 'comma' &&
      i + 1 < verb &&
      opensClause(words, i + 1, verb) &&
      (comma < 0 || POINTING.has(next.word))
    )
      comma = i + 1;
    if (comma >= 0 && isVerb(words, i)) return begins(comma);
    if (!isBoundary(words, i, verb)) continue;
    if (comma >= 0) return begins(comma);
    const { word } = words[i] as Word;
    if (i + 1 === verb && (word === 'and' || word === 'or')) return i;
    return begins(i + 1, LINKS.has(word) || (i + 1 === verb && RELATIVES.has(word)));
  }
  return begins(comma >= 0 ? comma : openingEnd(words, verb));
}

/** Whether a clause begins after a word. */
function isBoundary(words: readonly Word[], at: number, verb: number): boolean {
  const { word, gap } = words[at] as Word;
  const next = words[at + 1] as Word;
  // `for the low back; 7 sessions`: an amount goes on with what is before it
  if (next.gap === 'break') return !/^\d/.test(next.word) || hasVerbBefore(words, at + 1);
  if (next.gap === 'colon' && (DETERMINERS.has(next.word) || hasVerbBefore(words, at + 1))) return true;
  if (next.gap === 'dash' && at + 1 < verb) return true;
  if (SAYS.has(word) && at + 1 < verb && DETERMINERS.has(next.word)) return true;
  if (BOUNDARIES.has(word) && !isPartOfSubject(words, at, verb)) return true;
  if (word === 'and' || word === 'or') return at + 1 === verb || opensOwnClause(words, at, verb);
  return word === 'as' && at + 1 < verb && (at === 0 || gap !== 'none');
}

/** Where the phrase of the nearest verb before an `and` begins; -1 where none is near. */
function verbBefore(words: readonly Word[], and: number): number {
  for (let k = and - 1; k >= 0 && and - k <= LONGEST_CLAUSE; k--)
    if (isVerb(words, k)) return phraseStart(words, k);
  return -1;
}

/** `and is not medically necessary`: the subject is that of the verb before, whose clause is given. */
function sharedClause(words: readonly Word[], and: number, before: ReadClause): ReadClause {
  const verb = and + 1;
  if (before.beyond || and - before.start > LONGEST_SHARED)
    return { start: verb, linked: true, subject: { first: verb, end: verb }, beyond: true };
  if (!before.linked) return before;
  // `exceeds what is recommended and is ...`: that of the verb before `what`
  const start = startWithoutVerb(words, before.start - 2);
  return { start, linked: false, subject: { first: start, end: before.start - 1 } };
}

/** Where a clause begins whose verb is none of those that are known. */
function startWithoutVerb(words: readonly Word[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= LONGEST_CLAUSE; k--)
    if (BOUNDARIES.has((words[k] as Word).word) || (words[k + 1] as Word).gap === 'break') return k + 1;
  return Math.max(0, at - LONGEST_CLAUSE);
}

/** `the MRI that was requested`, `the records provided`: no clause of ours begins there. */
function isPartOfSubject(words: readonly Word[], at: number, verb: number): boolean {
  const { word, gap } = words[at] as Word;
  const before = words[at - 1]?.word ?? '';
  if (word === 'than') return /^(?:more|less|fewer|greater|other|longer|shorter)$/.test(before);
  if (word === 'so' || word === 'once' || word === 'provided')
    return at > 0 && gap === 'none' && before !== 'and';
  // `but that does not make it so`: what was said, and no link
  if (word === 'that' && at + 1 === verb && (at === 0 || gap === 'break' || JOINS.has(before))) return true;
  if (!RELATIVES.has(word) && word !== 'where' && word !== 'when') return false;
  if (at === 0 || SAYING.test(before)) return false;
  for (let k = at + 1; k < verb; k++)
    if (isVerb(words, k) || (words[k] as Word).word.endsWith('ed')) return true;
  return false;
}

/** Whether a comma before a word parts an opening, or another clause, from the clause of a verb. */
function opensClause(words: readonly Word[], from: number, verb: number): boolean {
  const { word } = words[from] as Word;
  if (word === 'and' || word === 'or' || word === 'nor' || word === 'so')
    return (
      DETERMINERS.has(words[from + 1]?.word ?? '') && from + 1 !== verb && opensOwnClause(words, from, verb)
    );
  const isOpened = followsOpening(words, from);
  if (DETERMINERS.has(word)) return isOpened || hasVerbBefore(words, from);
  // `As such, Flexeril is`: a name, but not the rest of an amount or of words put in
  if (!isOpened || !/^[a-z]/.test(word) || STOPS.has(word) || GOES_ON.has(word)) return false;
  for (let k = from; k < verb; k++) if (isVerb(words, k)) return false;
  return true;
}

/** Whether the stretch before a comma opens as something that goes before a main clause. */
function followsOpening(words: readonly Word[], comma: number): boolean {
  for (let k = comma - 1; k >= 0 && comma - k <= LONGEST_CLAUSE; k--) {
    const { word, gap } = words[k] as Word;
    const joins = word === 'but' || word === 'and' || word === 'so' || word === 'yet';
    if (k === 0 || gap === 'break' || (gap === 'comma' && joins))
      return OPENINGS.has((joins ? words[k + 1]?.word : word) ?? '');
  }
  return false;
}

/** `As such the request is`, `Given the above this request is`: an opening without a comma. */
function openingEnd(words: readonly Word[], verb: number): number {
  const lowest = Math.max(0, verb - LONGEST_CLAUSE);
  if (lowest > 0 || !OPENINGS.has((words[0] as Word).word)) return lowest;
  for (let k = verb - 1; k > 0; k--) {
    const { word } = words[k] as Word;
    if (word === 'this' || word === 'these' || word === 'it') return k;
    if (word === 'the' && AFTER_THE.has(words[k + 1]?.word ?? '')) return k;
  }
  return 0;
}
