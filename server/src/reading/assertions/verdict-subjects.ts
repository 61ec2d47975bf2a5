import type { Stretch } from './clauses.ts';
import { LISTS } from './cue-lists.ts';
import { type Predicate, predicateOf, predicateOfVerb } from './predicates.ts';
import type { Word } from './sentences.ts';
import {
  IS_RIGHT,
  isAdministrator,
  isGround,
  isPatient,
  isSameDenial,
  kindOf,
  type SubjectKind,
} from './subject-kinds.ts';
import {
  isAttribute,
  isBare,
  isInTurn,
  isOnePhrase,
  isTopic,
  isWithoutItem,
  phraseFrom,
} from './verdict-phrases.ts';
import type { VerdictWords } from './verdict-words.ts';
import type { Match } from './word-patterns.ts';

/**
 * What a verdict is said of, as far as its own words show: the request by that name, the denial, nothing by name (`it`), or
 * something by a name that may be the request's.
 */
export type About = 'request' | 'denial' | 'nothing' | 'other';

/** How the words of a verdict are said of something. */
export interface Said {
  readonly predicate: Predicate;
  /** What they are said of; empty where that is not named. */
  readonly subject: Stretch;
  readonly about: About;
  /** Whether they are said of the denial, and so mean the opposite of the request. */
  readonly flips: boolean;
}

/** What the words of a verdict are said of; null where they are no verdict there. */
export function saidOf(
  words: readonly Word[],
  { entry, first, end }: Match<VerdictWords>,
  covered: (index: number) => boolean,
): Said | null {
  switch (entry.form) {
    case 'own':
    case 'exists': {
      if (entry.of === 'either' && isForPerson(words, first, end)) return null;
      // `no reason to deny that he limps`
      if (entry.weak && (words[end]?.word === 'that' || isInTurn(words, end))) return null;
      const subject =
        entry.of === 'either' ? { first: end, end } : objectBehind(words, entry.opensObject ? end - 1 : end);
      const predicate = { verb: first, subject, clause: first, finds: false, linked: false };
      const about = entry.of === 'either' ? 'nothing' : aboutOf(words, subject);
      return about === 'denial' ? null : { predicate, subject, about, flips: false };
    }
    case 'left-out':
      return plainly(words, predicateOfVerb(words, first));
    case 'left-out-before': {
      const subject = objectBehind(words, first + 1);
      const predicate = {
        verb: first,
        subject: { first, end: first },
        clause: first,
        finds: false,
        linked: false,
      };
      return { predicate, subject, about: aboutOf(words, subject), flips: false };
    }
    case 'does':
      return ofKind(words, entry, end, predicateOfDoing(words, first, covered));
    default: {
      const isNoun = !entry.objects && isAttribute(words, first, end);
      const predicate = isNoun ? null : predicateOf(words, first, covered);
      const isPart = entry.weak || entry.form !== 'is' || entry.of === 'necessity';
      if (
        !predicate ||
        isTopic(words, predicate, end) ||
        (isPart && !isOnePhrase(words, phraseFrom(predicate), first))
      )
        return null;
      return ofKind(words, entry, end, predicate);
    }
  }
}

const PERSON: ReadonlySet<string> = new Set([...LISTS.someone, ...LISTS.denier, 'employee']);

/** `I find for the worker no other way`: for whom something is found, and no verdict. */
function isForPerson(words: readonly Word[], first: number, end: number): boolean {
  const next = words[end];
  if (next?.gap !== 'none' || !PERSON.has((words[end - 1] as Word).word)) return false;
  const finds = words.slice(first, end).some(({ word }) => /^(?:find|rule|decide)$/.test(word));
  return finds && !/^(?:here|and|because|since|as|on|in)$/.test(next.word);
}

function plainly(words: readonly Word[], predicate: Predicate): Said {
  return { predicate, subject: predicate.subject, about: aboutOf(words, predicate.subject), flips: false };
}

/** Sees to it that words are said of what they are a verdict on. */
function ofKind(words: readonly Word[], entry: VerdictWords, end: number, predicate: Predicate): Said | null {
  const { of, form } = entry;
  if (entry.bare && !isBare(words, end)) return null;
  if (form === 'ought' && isWithoutItem(words, end)) return null;
  if (entry.objects) return ofObject(words, entry, end, predicate);
  const kind = kindOf(words, predicate.subject);
  if (of === 'denier') return ofDenier(words, entry, predicate);
  if (of === 'treatment' && isPatient(words, predicate.subject)) return null;
  if (
    of === 'any' &&
    IS_RIGHT.test((words[end - 1] as Word).word) &&
    isAdministrator(words, predicate.subject)
  )
    return { predicate, subject: predicate.subject, about: 'denial', flips: true };
  if ((of === 'necessity') !== (kind === 'necessity') || (of === 'criteria') !== (kind === 'criteria'))
    return null;
  if (of === 'necessity' || of === 'criteria' || of === 'case') {
    if (of !== kind) return null;
    const subject = objectBehind(words, objectStart(words, kind, predicate.subject), predicate.subject.end);
    return { predicate, subject, about: aboutOf(words, subject), flips: false };
  }
  if (kind !== 'denial' && !(of === 'denial' && isSameDenial(words, predicate.subject))) {
    const said = of === 'denial' ? null : plainly(words, predicate);
    return of === 'named' && said?.about !== 'request' ? null : said;
  }
  // `the denial is not medically necessary` is no verdict
  if (of === 'named' || of === 'treatment' || (of === 'request' && form !== 'decided')) return null;
  return { predicate, subject: predicate.subject, about: 'denial', flips: of === 'any' || of === 'request' };
}

/** What is said of somebody or something as to the words after it: `the patient deserves this trial`. */
function ofObject(
  words: readonly Word[],
  { of, form, opensObject }: VerdictWords,
  end: number,
  predicate: Predicate,
): Said | null {
  if (of === 'patient' && (!isPatient(words, predicate.subject) || isInTurn(words, end))) return null;
  if (of === 'denier' && ((form === 'ought' && isInTurn(words, end)) || !denies(words, predicate.subject)))
    return null;
  if (of === 'ground' && !isGround(words, predicate.subject)) return null;
  const subject = objectBehind(words, opensObject ? end - 1 : end);
  return { predicate, subject, about: aboutOf(words, subject), flips: false };
}

/** Whether a subject is who denied, or the denial. */
function denies(words: readonly Word[], subject: Stretch): boolean {
  return isAdministrator(words, subject) || kindOf(words, subject) === 'denial';
}

/** `utilization review was right to refuse it`, `it was right to refuse it`. */
function ofDenier(words: readonly Word[], { form }: VerdictWords, predicate: Predicate): Said | null {
  const { subject } = predicate;
  if (denies(words, subject)) return { predicate, subject, about: 'denial', flips: false };
  const isIt = words.slice(subject.first, subject.end).every(({ word }) => word === 'it' || isFilling(word));
  return form === 'is' && isIt ? plainly(words, predicate) : null;
}

/** A verb with its subject: `lacks medical necessity`, `does not meet`. */
function predicateOfDoing(
  words: readonly Word[],
  verb: number,
  covered: (index: number) => boolean,
): Predicate {
  const before = predicateOf(words, verb, covered);
  const helps =
    before && !before.finds && words.slice(before.verb + 1, verb).every(({ word }) => isFilling(word));
  return helps ? before : predicateOfVerb(words, verb);
}

const FILLING: ReadonlySet<string> = new Set([
  'insufficient', 'inadequate', 'sufficient', 'adequate', 'enough', 'unable', 'able', 'too', 'not', 'never', 'to', 'be',
  'been', 'also', 'thus', 'therefore', 'still', 'no', 'longer', 'even', 'being', 'then', 'have', 'ought',
]); // biome-ignore format: a word list reads best in rows

function isFilling(word: string): boolean {
  return FILLING.has(word) || word.endsWith('ly');
}

const LONGEST_OBJECT = 40;
const BEFORE_OBJECT: ReadonlySet<string> = new Set(['for', 'of', 'to', 'the', 'use', 'in', 'favor', 'that']);
const BEHIND_OBJECT: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'has', 'have', 'because', 'as', 'since', 'and', 'but', 'that', 'which', 'on', 'by', 'at',
  'when', 'if', 'in', 'given', 'can', 'could', 'should', 'must', 'shown', 'exists', 'here',
]); // biome-ignore format: a word list reads best in rows

/** What is after `for` or `of`, or is an object, up to where something else begins. */
function objectBehind(words: readonly Word[], from: number, limit = words.length): Stretch {
  let first = from;
  while (first < limit && BEFORE_OBJECT.has((words[first] as Word).word)) first++;
  if (/^(?:it|them)$/.test(words[first]?.word ?? '')) return { first, end: first + 1 };
  let end = first;
  for (; end < limit && end - first < LONGEST_OBJECT; end++) {
    const { word, gap } = words[end] as Word;
    if (BEHIND_OBJECT.has(word) || gap === 'break' || (end > first && gap !== 'none')) break;
  }
  return { first, end };
}

/** After which word of a subject it says what is necessary, or what criteria are for; its end where it does not. */
function objectStart(words: readonly Word[], kind: SubjectKind, { first, end }: Stretch): number {
  for (let i = first; i < end; i++) {
    const { word } = words[i] as Word;
    if (kind === 'necessity' ? /^(?:necessity|need)$/.test(word) : word === 'for') return i + 1;
  }
  return end;
}

/** Before `request` they speak of another one. */
const NOT_THIS =
  /^(?:previous|prior|earlier|first|second|another|future|later|next|subsequent|new|different|other|last|initial|separate|hypothetical|smaller|shorter|such|any|renewed|fresh|amended|revised)$/;
/** Before `requested` they speak of more than it. */
const BEYOND = /^(?:beyond|exceeding|past|besides|without|than|excess|outside)$/;
/** Words that name nothing. */
const IDLE: ReadonlySet<string> = new Set([
  'it', 'this', 'that', 'these', 'those', 'the', 'they', 'a', 'an', 'which', 'therefore', 'thus', 'hence', 'as', 'such',
  'so', 'and', 'here', 'them', 'accordingly', 'consequently', 'also', 'overall', 'what', 'to', 'be', 'of', 'for', 'medical',
  'medically', 'treatment', 'service', 'item', 'in', 'is', 'now', 'then', 'all', 'conclusion', 'sum', 'short', 'me', 'my',
  'opinion', 'view', 'judgment', 'patient', 'worker', 'injured', 'either', 'both', 'on', 'record', 'records', 'balance',
  'whole', 'case', 'above', 'given',
]); // biome-ignore format: a word list reads best in rows

function aboutOf(words: readonly Word[], { first, end }: Stretch): About {
  let names = false;
  let isBeyond = false;
  for (let i = first; i < end; i++) {
    const { word } = words[i] as Word;
    isBeyond ||= BEYOND.test(word);
    if (/^request(?:ed|s)?$/.test(word)) {
      const isOther = [i - 1, i - 2].some((k) => k >= first && NOT_THIS.test((words[k] as Word).word));
      if (!isOther && !isBeyond) return 'request';
    }
    if (/^(?:disputed|dispute|issue|approval|authorization|certification|reversal)$/.test(word))
      return 'request';
    names ||= !IDLE.has(word);
  }
  return names ? 'other' : 'nothing';
}
