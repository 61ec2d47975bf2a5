import type { Modifiers } from './modifiers.ts';
import type { Predicate } from './predicates.ts';
import type { Word } from './sentences.ts';
import type { Said } from './verdict-subjects.ts';
import type { VerdictWords } from './verdict-words.ts';
import type { Match } from './word-patterns.ts';

/** Negations of the verb. What somebody refused may be read as what they say, with its negation (`should not have refused`). */
export function negationsBefore(
  words: readonly Word[],
  { entry, first }: Match<VerdictWords>,
  { verb }: Predicate,
  { negations }: Modifiers,
): number {
  if (entry.form === 'own') return 0;
  if (entry.of !== 'denier') return negations;
  return words.slice(verb, first).filter(({ word }) => NEGATING_VERBS.test(word)).length;
}

const NEGATING_VERBS = /^(?:not|never|unable|nor|hardly)$/;
const NEGATING = /^(?:not|no|nothing|never|unable|without|nor|hardly)$/;

/** Negations that no cue covers: within words that begin with the one who writes, and of the subject (`none of these is`). */
export function negationsIn(
  words: readonly Word[],
  { entry, first, end }: Match<VerdictWords>,
  { predicate }: Said,
): number {
  const negating = entry.form === 'own' ? NEGATING_VERBS : NEGATING;
  const within = ['own', 'exists', 'left-out'].includes(entry.form)
    ? words.slice(first, end).filter(({ word }) => negating.test(word)).length
    : 0;
  const { subject, finds, clause, verb } = predicate;
  const from = finds ? clause : subject.first;
  const none = entry.form === 'own' && isWithoutReason(words.slice(first, end)) ? 1 : 0;
  return within + none + (negates(words, from, finds ? verb : subject.end) ? 1 : 0);
}

/** `I see no good reason to depart from the denial`. */
function isWithoutReason(words: readonly Word[]): boolean {
  return WITHOUT_REASON.test(words.map(({ word }) => word).join(' '));
}

const WITHOUT_REASON =
  /\b(?:no|little) (?:[a-z]{1,20} )?(?:reason|basis|grounds?|cause|justification|need|occasion) (?:to|for)\b/;

/** What `brought nothing` is said to be none of what is concluded. */
const BRINGS = /^(?:brought|gave|given|did|done|achieved|added|changed|showed|shown|yielded|produced)$/;
const NEGATED: ReadonlySet<string> = new Set(['a', 'one', 'any', 'all', 'every', 'each', 'both']);

/** So many words such an opening has at most. */
const LONGEST_OPENING = 10;

/** `There being neither, I cannot`, `None of this being so, the brace is`: an opening that is no part of the statement. */
function isApartByComma(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first, being = false; i <= Math.min(end, first + LONGEST_OPENING); i++) {
    const { word, gap } = (words[i] ?? { word: '', gap: 'none' }) as Word;
    if (being && i > first && gap === 'comma') return true;
    being ||= word === 'being' || word === 'having';
  }
  return false;
}

/** `none of the services`, `no drug`, `not a single one`; `No, the request` negates nothing. */
function negates(words: readonly Word[], first: number, end: number): boolean {
  if (isApartByComma(words, first, end)) return false;
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const { word } = words[i] as Word;
    // `neither` right before the verb is a cue by itself
    if (
      word === 'none' ||
      (word === 'nothing' && !BRINGS.test(words[i - 1]?.word ?? '')) ||
      (word === 'neither' && i + 1 < end)
    )
      return true;
    const next = words[i + 1];
    if (i > first || next?.gap !== 'none') continue;
    if (word === 'no' || (word === 'not' && NEGATED.has(next.word))) return true;
  }
  return false;
}
