import { firstIndex } from '../../text/search.ts';
import { STRETCH_OPENINGS } from './clause-words.ts';
import type { Stretch } from './clauses.ts';
import { LISTS } from './cue-lists.ts';
import { CUES, type Cue, type CueKind } from './cues.ts';
import { closesWhat } from './joined-clauses.ts';
import type { Sentence, Word } from './sentences.ts';
import { isBare } from './verdict-phrases.ts';
import { type Match, PatternTable } from './word-patterns.ts';

/** A cue where a sentence has it. */
export type FoundCue = Match<Cue>;

/** What touches some words of a sentence. */
export interface Modifiers {
  /** How many negations; two cancel out. */
  readonly negations: number;
  /** The kinds of all other cues that touch them; `attributed` also for words in a quotation, `doubtful` in a question. */
  readonly kinds: ReadonlySet<CueKind>;
}

/** Where some words are, as cues look at them. */
export interface Target {
  /** The words that something is said with. */
  readonly said: Stretch;
  /** The index of their verb; that of the first of the words where there is none. */
  readonly verb: number;
  /** Where their clause begins. */
  readonly clause: number;
}

const TABLE = new PatternTable(CUES, LISTS);
/** So far a cue reaches at most, in words. */
const LONGEST_REACH = 80;
const LONGEST_BACK = 7;
/** No cue has so many words. */
const LONGEST_CUE = 30;
const WHOLE_BEHIND = 8;

/** The cues of a sentence, in order. */
export function cuesIn({ words }: Sentence): readonly FoundCue[] {
  return TABLE.matchesIn(
    words,
    ({ entry, first, end }) =>
      entry.kind !== 'attributed' || !(isByWriter(words, first) || holdsUp(words, end)),
  );
}

/** `the denial does not hold up`: nothing that it says follows. */
function holdsUp(words: readonly Word[], end: number): boolean {
  return /^holds?$/.test((words[end - 1] as Word).word) && isBare(words, end);
}

const WRITERS: ReadonlySet<string> = new Set([
  'this', 'undersigned', 'expert', 'present', 'independent', 'imr',
]); // biome-ignore format: a word list reads best in rows

/** `this reviewer`, `the undersigned reviewer`: the one who writes. */
export function isWriter(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word;
  if (word === 'reviewer') return WRITERS.has(words[at - 1]?.word ?? '');
  return word === 'i' || word === 'we' || word === 'undersigned';
}

/** Whether a word, or the one whose verb it is, is the one who writes: `this reviewer believes`. */
function isByWriter(words: readonly Word[], at: number): boolean {
  if ((words[at] as Word).word === 'reviewer') return isWriter(words, at);
  let before = at - 1;
  while (
    before >= 0 &&
    before > at - 5 &&
    /^(?:not|do|does|also|therefore|thus|hence|further|would|must|can|'s|[a-z]+ly)$/.test(
      (words[before] as Word).word,
    )
  )
    before--;
  return isWriter(words, before);
}

/** The cues that begin between two words, the second one included. */
function cuesBetween(cues: readonly FoundCue[], from: number, to: number): readonly FoundCue[] {
  const first = firstIndex(cues.length, (k) => (cues[k] as FoundCue).first >= from);
  const end = firstIndex(cues.length, (k) => (cues[k] as FoundCue).first > to, first);
  return cues.slice(first, end);
}

/** The cues that hold some words of their sentence. */
export function cuesOver(cues: readonly FoundCue[], { first, end }: Stretch): readonly FoundCue[] {
  return cuesBetween(cues, end - LONGEST_CUE, first).filter((cue) => cue.end >= end);
}

/** What the cues of a sentence say of some of its words. Steps are bounded. */
export function modifiersOf({ words, asks }: Sentence, cues: readonly FoundCue[], target: Target): Modifiers {
  const kinds = new Set<CueKind>();
  let negations = 0;
  for (const cue of cuesBetween(cues, target.said.first - LONGEST_REACH, target.said.end + WHOLE_BEHIND)) {
    const touching = cue.entries.find((entry) => touches(words, cue, entry, target));
    if (touching?.kind === 'negated') negations++;
    else if (touching) kinds.add(touching.kind);
  }
  const { quote, bracket } = words[target.said.first] as Word;
  if (quote > 0) kinds.add('attributed');
  if (bracket > 0 && (words[0] as Word).bracket !== bracket) kinds.add('aside');
  if (asks) kinds.add('doubtful');
  return { negations, kinds };
}

function touches(words: readonly Word[], cue: FoundCue, entry: Cue, target: Target): boolean {
  const { first, end } = cue;
  const { said, verb, clause } = target;
  const word = words[first] as Word;
  const opening = words[said.first] as Word;
  if (word.quote !== opening.quote || word.bracket !== opening.bracket) return false;
  if (first >= said.first && end <= said.end) return false;
  switch (entry.reach) {
    case 'verb':
      return (
        first >= verb - 1 && first >= clause && end <= said.first && !followsFrom(words, end, said.first)
      );
    case 'clause':
      return (
        end <= verb &&
        first >= clause - (end - first) - 1 &&
        end <= clause + 1 &&
        isUnbroken(words, end, clause)
      );
    case 'sentence':
      return reachesOn(words, cue, entry, target);
    case 'back':
      return reachesBack(words, said.end, first);
    case 'either':
      return reachesOn(words, cue, entry, target) || reachesBack(words, said.end, first);
    case 'whole':
      return first >= clause && (first < said.first || reachesBack(words, said.end, first));
  }
}

const CONSEQUENCE = /^(?:hence|therefore|thus|so|consequently|accordingly)$/;

/** `It is not treatment, hence not medically necessary`: the words follow from what is denied before. */
function followsFrom(words: readonly Word[], from: number, to: number): boolean {
  // `is not, therefore, necessary` denies that
  for (let i = from + 1; i < to; i++) {
    const { word, gap } = words[i] as Word;
    if (CONSEQUENCE.test(word) && (gap !== 'none' || words[i - 1]?.word === 'and')) return true;
  }
  return false;
}

function isUnbroken(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((words[i] as Word).gap !== 'none') return false;
  return true;
}

function reachesOn(
  words: readonly Word[],
  { first, end }: Stretch,
  { kind }: Cue,
  { said, verb, clause }: Target,
): boolean {
  return end <= said.first && end <= verb + 1 && !isTurned(words, first, end, kind, clause);
}

/** Words at which a sentence turns to what its writer says. */
const TURNS: ReadonlySet<string> = new Set([
  'but', 'however', 'nevertheless', 'yet', 'therefore', 'thus', 'hence', 'accordingly', 'consequently', 'still',
  'regardless',
]); // biome-ignore format: a word list reads best in rows
/** What these say before a comma holds for what is after it. */
const BINDING: ReadonlySet<CueKind> = new Set<CueKind>(['conditional', 'awaiting', 'limited']);
const ENDING: ReadonlySet<string> = new Set(['break', 'dash', 'colon']);

/** Whether the reach of a cue ends before a clause: the sentence turns, or what the cue is in is over. */
function isTurned(
  words: readonly Word[],
  first: number,
  end: number,
  kind: CueKind,
  clause: number,
): boolean {
  for (let i = end; i < clause; i++) {
    const { word, gap } = words[i] as Word;
    if (ENDING.has(gap) || TURNS.has(word) || (word === 'so' && isAfterComma(words, i))) return true;
  }
  const opening = words[clause] as Word | undefined;
  if (!opening || clause < end) return false;
  if (kind === 'negated' && isJoined(words, clause, end)) return true;
  if (kind === 'attributed' && end >= clause - 3 && closesWhat(words, clause - 1)) return true;
  if (ENDING.has(opening.gap)) return true;
  if (opening.gap !== 'comma' || BINDING.has(kind)) return false;
  // what is after the comma that ends an opening is said by the letter; so is `..., and the request is`
  return (
    opensSentence(words, first) ||
    speaksOfRequest(words, clause) ||
    opening.word === 'and' ||
    opening.word === 'so'
  );
}

/** `, so the brace is`, `, and so the brace is`. */
function isAfterComma(words: readonly Word[], so: number): boolean {
  const before = words[so - 1];
  return (words[so] as Word).gap === 'comma' || (before?.word === 'and' && before.gap === 'comma');
}

/** `no sign that he is worse, and the MRI is`: a clause joined to the one that is negated. */
function isJoined(words: readonly Word[], clause: number, end: number): boolean {
  const joint = words[clause - 1] as Word | undefined;
  return clause > end && joint?.word === 'and' && joint.gap === 'comma';
}

/**
 * Words that open a stretch before the main clause that a cue may be in. An adverb opens none here, since a cue after `Therefore` is
 * in the clause itself, nor does a condition.
 */
const OPENINGS: ReadonlySet<string> = new Set([...STRETCH_OPENINGS, 'whatever', 'whether', 'according']);

/** Whether a word is in a stretch before the main clause. */
function opensSentence(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0 && at - i <= LONGEST_REACH; i--) {
    const { word, gap } = words[i] as Word;
    if (i > 0 && gap !== 'break' && gap !== 'comma') continue;
    const joins = word === 'and' || word === 'but' || word === 'yet';
    if (OPENINGS.has((joins ? words[i + 1]?.word : word) ?? '')) return true;
    if (gap === 'break') return false;
  }
  return false;
}

function speaksOfRequest(words: readonly Word[], clause: number): boolean {
  for (let i = clause; i < clause + 4; i++) if (words[i]?.word.startsWith('request')) return true;
  return false;
}

const HOLDS_BACK: ReadonlySet<string> = new Set([
  ...TURNS, 'because', 'since', 'given', 'as', 'which', 'although',
]); // biome-ignore format: a word list reads best in rows

/** Whether a cue after some words reaches back to them. */
function reachesBack(words: readonly Word[], end: number, cue: number): boolean {
  if (cue < end || cue - end > LONGEST_BACK) return false;
  for (let i = end; i <= cue; i++) {
    const { word, gap } = words[i] as Word;
    if (gap === 'break' || gap === 'colon' || (i < cue && HOLDS_BACK.has(word))) return false;
  }
  return true;
}
