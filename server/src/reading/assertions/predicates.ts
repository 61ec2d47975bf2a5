import { STOPS } from './clause-words.ts';
import { type Clause, clauseOf, type Stretch } from './clauses.ts';
import { LISTS } from './cue-lists.ts';
import { isApart } from './joined-clauses.ts';
import type { Word } from './sentences.ts';
import { isAdverb, isFinding, isVerb, phraseStart } from './verbs.ts';

/** How some words are said of a subject. */
export interface Predicate extends Omit<Clause, 'start'> {
  /** The index of the first verb, or of the first word where there is none (`Not medically necessary.`). */
  readonly verb: number;
  /** Where the clause of subject and verb begins. */
  readonly clause: number;
  /** The verb is one of finding (`I find the request medically necessary`): who finds is before it. */
  readonly finds: boolean;
}

/** So many words before some others their verb is looked for. */
const LONGEST_PHRASE = 16;
/** After these verbs `as` leads to what is found; else it is that of `as medically necessary`. */
const JUDGED: ReadonlySet<string> = new Set(LISTS.judged);
/** Words of a phrase without a verb. */
const LEADING: ReadonlySet<string> = new Set([
  'as', 'such', 'and', 'or', 'nor', 'neither', 'both', 'in', 'at', 'this', 'time', 'conclusion', 'sum',
]); // biome-ignore format: a word list reads best in rows
/** Words that only lead over from an object to what is found of it. */
const LEADING_OVER: ReadonlySet<string> = new Set([
  'to', 'be', 'as', 'being', 'a', 'an', 'is', 'are', 'neither', 'both',
]); // biome-ignore format: a word list reads best in rows
const INVERTING: ReadonlySet<string> = new Set(['nor', 'neither', 'so']);

/**
 * How the words from one on are said of a subject, by the verb before them; null where no verb and no beginning of a phrase is
 * near: they are no statement. Words that are `covered` end no phrase (`not only ... but`). Steps are bounded.
 */
export function predicateOf(
  words: readonly Word[],
  said: number,
  covered: (index: number) => boolean,
): Predicate | null {
  const target = words[said] as Word;
  let last = said;
  for (let i = said - 1; i >= 0 && said - i <= LONGEST_PHRASE; i--) {
    const word = words[i] as Word;
    if (isApart(word, target)) continue;
    const { gap } = words[last] as Word;
    if (gap === 'break' || gap === 'dash' || gap === 'colon') return fragment(words, last, said);
    if (isVerb(words, i)) return isInfinitive(words, i, said) ? null : withVerb(words, i, said);
    if (isFinding(words, i)) return found(words, i, said);
    if (STOPS.has(word.word) && !covered(i)) return fragment(words, last, said);
    if (word.word === 'as' && !leadsToFinding(words, i)) return null;
    last = i;
    if (i === 0) return fragment(words, 0, said);
  }
  return last === said && said === 0 ? fragment(words, 0, said) : null;
}

/** The predicate of a verb that is known. */
export function predicateOfVerb(words: readonly Word[], verb: number): Predicate {
  return withVerb(words, verb, verb + 1);
}

/** So many words before `be` the verb of an inverted clause is looked for. */
const LONGEST_INVERTED = 12;

/** `nor can it be`: where the verb is that goes before its subject; -1 for none. */
function invertedBefore(words: readonly Word[], be: number): number {
  if ((words[be] as Word).word !== 'be') return -1;
  for (let k = be - 1; k > 0 && be - k <= LONGEST_INVERTED; k--)
    if (isVerb(words, k)) return INVERTING.has((words[k - 1] as Word).word) ? k : -1;
  return -1;
}

function withVerb(words: readonly Word[], verb: number, said: number): Predicate {
  const inverted = invertedBefore(words, verb);
  if (inverted > 0) return { ...withVerb(words, inverted, verb), clause: inverted - 1 };
  const first = phraseStart(words, verb);
  const { start, linked, subject } = clauseOf(words, first);
  // `nor is it necessary`, `is it necessary?`: the subject is after the verb
  const follows = INVERTING.has(words[first - 1]?.word ?? '');
  if ((follows || first === start) && said > first + 1) {
    const clause = follows ? first - 1 : first;
    return { verb: first, subject: withoutEnd(words, first + 1, said), clause, finds: false, linked };
  }
  return { verb: first, subject, clause: start, finds: false, linked };
}

function found(words: readonly Word[], verb: number, said: number): Predicate {
  const first = phraseStart(words, verb);
  const { start, linked } = clauseOf(words, first);
  return { verb: first, subject: withoutEnd(words, verb + 1, said), clause: start, finds: true, linked };
}

/** `supported by the records as`, `regarded as`. */
function leadsToFinding(words: readonly Word[], as: number): boolean {
  const next = words[as + 1]?.word;
  if (next === 'being' || next === 'not') return true;
  for (let k = as - 1; k >= 0 && as - k <= 8; k--) if (JUDGED.has((words[k] as Word).word)) return true;
  return false;
}

/** Before `to be` they lead over from a verb; any other word is what somebody wants to be so (`for a drug to be necessary`). */
const LEADS_TO_BE =
  /^(?:\w+ed|\w+ly|found|held|thought|shown|proven|said|seen|known|not|appears?|seems?|ought|has|have|needs?|likely|certain|is|are|was|were|fails?|ceases?|proves|remains|claims|out)$/;

function isInfinitive(words: readonly Word[], verb: number, said: number): boolean {
  for (let i = said - 1; i > verb + 1; i--) {
    if ((words[i] as Word).word !== 'be' || (words[i - 1] as Word).word !== 'to') continue;
    return i - 2 > verb && !LEADS_TO_BE.test((words[i - 2] as Word).word);
  }
  return false;
}

/** Words without a verb: `Not medically necessary.`, `The request: not necessary.` */
function fragment(words: readonly Word[], first: number, said: number): Predicate | null {
  for (let i = first; i < said; i++) {
    const { word } = words[i] as Word;
    if (!isAdverb(word) && !LEADING.has(word)) return null;
  }
  const linked = first > 0 && STOPS.has((words[first - 1] as Word).word);
  return { verb: first, subject: { first, end: first }, clause: first, finds: false, linked };
}

function withoutEnd(words: readonly Word[], first: number, end: number): Stretch {
  let last = end;
  while (last > first) {
    const { word } = words[last - 1] as Word;
    if (!isAdverb(word) && !LEADING_OVER.has(word)) break;
    last--;
  }
  return { first, end: last };
}
