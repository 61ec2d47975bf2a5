import type { CueKind } from './cues.ts';
import { isBoundBehind, isOfLabel } from './drug-labels.ts';
import { isWriter } from './modifiers.ts';
import type { Predicate } from './predicates.ts';
import type { Word } from './sentences.ts';
import { isAdministrator, isPartOfCriteria } from './subject-kinds.ts';
import { isAdverb, isVerb } from './verbs.ts';
import type { About } from './verdict-subjects.ts';
import type { VerdictWords } from './verdict-words.ts';

/**
 * `certain`: said by the reviewer, and so. `weak`: the same in everyday words, which are a verdict only where they close the
 * rationale. `open`: left open, or said by somebody else, of another case or day.
 */
export type Standing = 'certain' | 'weak' | 'open';

/** What is known of a verdict besides its words. */
interface Circumstances {
  readonly entry: VerdictWords;
  /** The index of its first word. */
  readonly said: number;
  /** The index after its last word. */
  readonly end: number;
  readonly predicate: Predicate;
  readonly about: About;
  readonly necessary: boolean;
  readonly kinds: ReadonlySet<CueKind>;
  /** Whether its sentence is the last of the rationale. */
  readonly isLast: boolean;
  /** Whether its sentence opens as a conclusion does (`Therefore`). */
  readonly leads: boolean;
}

const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);
const OUGHT: ReadonlySet<string> = new Set(['should', 'ought', 'must', 'need', 'needs']);
const HEDGING: ReadonlySet<string> = new Set(['may', 'might', 'would', 'could', 'should']);

/** How sure a verdict is, and whether it is the reviewer's. */
export function standingOf(words: readonly Word[], verdict: Circumstances): Standing {
  const { entry, predicate, about, isLast } = verdict;
  const { word: verb } = words[predicate.verb] as Word;
  if (predicate.linked || (predicate.finds && !isFoundByWriter(words, predicate))) return 'open';
  if (isTouched(words, verdict, verb)) return 'open';
  if (entry.of === 'criteria' && verdict.necessary && isPartOfCriteria(words, predicate.subject))
    return 'open';
  const isBound = entry.form === 'is' && entry.of !== 'necessity' && isBoundBehind(words, verdict.end);
  const isGeneral = isBound || (!verdict.leads && isOfLabel(words, verdict.said, verdict.end));
  if (isGeneral && about !== 'request' && about !== 'denial') return 'open';
  if (entry.form !== 'own' && !isSaidNow(words, verdict, verb)) return 'open';
  const isNamed = about === 'request' || about === 'denial' || entry.of === 'necessity';
  if (PAST.has(verb) && !isNamed && !isLast) return 'open';
  if (isHedged(verdict, verb)) return 'weak';
  if ((!entry.weak || about === 'request') && !entry.mild) return 'certain';
  if (about === 'denial' && isAdministrator(words, predicate.subject))
    return goesOn(words, verdict.end) ? 'open' : 'weak';
  return about === 'denial' && !goesOn(words, verdict.end) ? 'certain' : 'weak';
}

/**
 * Whether a verdict counts only where nothing else is concluded: it is hedged, its words leave open what they mean for the request,
 * or they are of everyday use and name nothing (`it is reasonable`).
 */
export function isMild(words: readonly Word[], verdict: Circumstances): boolean {
  const { entry, predicate, about } = verdict;
  if (
    entry.of === 'criteria' ||
    (entry.mild && about !== 'request') ||
    isHedged(verdict, (words[predicate.verb] as Word).word)
  )
    return true;
  return entry.weak === true && about === 'nothing';
}

/** `an operation would be premature`: so in the mind of the one who writes, as far as it is a denial. */
function isHedged({ about, necessary }: Circumstances, verb: string): boolean {
  return verb === 'would' && about === 'other' && !necessary;
}

/** `the denial is correct that he limps`: in that alone. */
function goesOn(words: readonly Word[], end: number): boolean {
  return /^(?:that|in|about|on|as|when|to|where|insofar)$/.test(words[end]?.word ?? '');
}

/** Words that open something that was spoken of; without them a guideline may be told (`until then an MRI is not necessary`). */
const POINTING_AT: ReadonlySet<string> = new Set(['the', 'this', 'these', 'it', 'said', 'his', 'her']);

/** Whether a cue makes the verdict another's, or that of another case. What is said of the request is so of this case and day. */
function isTouched(words: readonly Word[], verdict: Circumstances, verb: string): boolean {
  const { kinds, about, necessary, predicate } = verdict;
  const isOfRequest = about === 'request';
  const isPointedAt = POINTING_AT.has(words[predicate.subject.first]?.word ?? '');
  return [...kinds].some((kind) => {
    switch (kind) {
      case 'affirmed':
        return false;
      case 'general':
      case 'other-person':
        return !isOfRequest;
      case 'limited':
        return !isOfRequest || necessary;
      case 'historical':
        return !isOfRequest && PAST.has(verb);
      case 'awaiting':
        return necessary || !(isOfRequest || isPointedAt);
      default:
        return true;
    }
  });
}

const ANY: ReadonlySet<string> = new Set(['a', 'an', 'any', 'another', 'such', 'every']);

/** Whether the mood and time of the verb let it be a verdict: `would be` and `was approved` do not. */
function isSaidNow(words: readonly Word[], verdict: Circumstances, verb: string): boolean {
  const { entry, said, end, predicate, about } = verdict;
  const phrase = words.slice(predicate.verb, said).map(({ word }) => word);
  const isNegated = phrase.includes('not');
  if (predicate.finds && verb === 'would') return isNegated && !phrase.includes('have');
  if (entry.form === 'decided' || entry.form === 'ought' || (entry.of === 'denial' && entry.form !== 'is')) {
    // `Not certified.`
    if (entry.form === 'decided' && !isVerb(words, predicate.verb) && phrase.every(isAdverb))
      return end === words.length;
    if (OUGHT.has(verb) || verb === 'will' || verb === 'shall' || verb === 'can') return true;
    if ((verb === 'has' || verb === 'have') && phrase[1] === 'to') return true;
    if (verb === 'may') return entry.form === 'ought' || isNegated;
    if (verb === 'could') return isNegated;
    if (entry.form === 'ought') return false;
    return verb === 'is' || verb === 'are' || verb === 'be' || (entry.form === 'does' && !HEDGING.has(verb));
  }
  if (!HEDGING.has(verb)) return true;
  // `could not be established`; `the request would not be`: hedged, and yet how many letters conclude
  if (verb === 'could') return phrase[1] === 'not' && phrase.includes('be');
  // `a request for 30 would have been`: contrary to fact
  if (verb === 'would' && about === 'request')
    return !phrase.includes('have') && !ANY.has(words[predicate.subject.first]?.word ?? '');
  if (verb === 'would') return entry.of === 'denier' || (isHedged(verdict, verb) && !predicate.finds);
  return verb === 'should' && phrase.some((word) => /^(?:considered|deemed|regarded|found)$/.test(word));
}

/** What makes something necessary by the writer's own reasoning: `nothing in the file makes it necessary`. */
const GROUNDS: ReadonlySet<string> = new Set([
  'this', 'that', 'these', 'those', 'all', 'nothing', 'none', 'neither', 'it', 'such',
]); // biome-ignore format: a word list reads best in rows

/** In the first person these need no subject of their own after `and so`. */
const FIRST_PERSON =
  /^(?:find|hold|consider|deem|judge|regard|view|think|believe|rule|see|declare|determine|accept)$/;
const LONGEST_SENTENCE = 60;

/** `I see no gain, and so hold it`: the one who writes is the subject of what is before. */
function sharesWriter(words: readonly Word[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && (isAdverb((words[i] as Word).word) || (words[i] as Word).word === 'hence')) i--;
  if ((words[i] as Word | undefined)?.word !== 'and' || !FIRST_PERSON.test((words[verb] as Word).word))
    return false;
  for (i--; i >= 0 && verb - i <= LONGEST_SENTENCE; i--) {
    const { word } = words[i] as Word;
    if (word === 'they' || word === 'who') return false;
    if (isWriter(words, i) && (word === 'i' || word === 'we')) return true;
  }
  return false;
}

const CONCLUDES = /^(?:therefore|thus|hence|accordingly|consequently)$/;

/** `I find`, `this reviewer considers`, `that does not make it necessary`. */
function isFoundByWriter(words: readonly Word[], { verb, clause, subject }: Predicate): boolean {
  let first = Math.max(0, clause - 1);
  // `I therefore consider`
  while (first > 0 && CONCLUDES.test((words[first] as Word).word)) first--;
  for (let i = first; i < verb; i++) if (isWriter(words, i)) return true;
  if (sharesWriter(words, verb)) return true;
  const makes = words.slice(verb, subject.first).some(({ word }) => /^(?:makes?|renders?)$/.test(word));
  return makes && GROUNDS.has(words[clause]?.word ?? '');
}
