import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { clauseOf, type Stretch } from '../assertions/clauses.ts';
import { cuesIn, type FoundCue, modifiersOf } from '../assertions/modifiers.ts';
import { type Sentence, sentencesOf, type Word } from '../assertions/sentences.ts';
import { isVerb } from '../assertions/verbs.ts';
import { type Match, PatternTable } from '../assertions/word-patterns.ts';
import type { BodyPart } from '../requests/body-parts.ts';
import { FACT_LISTS, MISSING_WORDS, type MissingWords } from './missing-words.ts';
import { partsNamed } from './parts-named.ts';

/** What a rationale says is not there, or not in the records: `There is no documentation of a home exercise program`. */
export interface NegativeFinding {
  /** From the words that deny it to the end of what they deny; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** The words that say what is missing, at least one. */
  readonly fact: readonly Word[];
  /** Whether it is the records that are said to lack it. */
  readonly ofRecords: boolean;
  /** Whether it is missing for some time only (`since 2013`), at present, or in what is discussed of it. */
  readonly isBounded: boolean;
  /** Whether it is said of the present (`takes no opioid`), or up to it (`has not had therapy since 2013`). */
  readonly ofToday: boolean;
  /** The parts of the body that it is said of. */
  readonly parts: readonly BodyPart[];
}

const BOUNDS: ReadonlySet<string> = new Set([
  'since', 'within', 'until', 'before', 'after', 'during', 'yet', 'when', 'while', 'recently', 'lately',
]); // biome-ignore format: a word list reads best in rows
const TABLE = new PatternTable(MISSING_WORDS, FACT_LISTS);
const LONGEST_FACT = 30;
/** So many words behind may name the part of the body: `has been given to this shoulder`. */
const WORDS_BEHIND = 4;

/** The negative findings of a rationale that are the reviewer's own, in order. Time grows with the length of the text. */
export const readNegativeFindings = remembered((flow: Flow): readonly NegativeFinding[] =>
  sentencesOf(flow).flatMap((sentence) => findingsIn(sentence, flow)),
);

function findingsIn(sentence: Sentence, flow: Flow): NegativeFinding[] {
  const { words } = sentence;
  const matches = TABLE.matchesIn(words);
  if (matches.length === 0) return [];
  const cues = cuesIn(sentence);
  let behind = 0;
  return matches.flatMap((match): NegativeFinding[] => {
    if (match.first < behind || !isOwn(sentence, cues, match)) return [];
    const isBehind = match.entry.fact === 'behind';
    const fact = isBehind ? behindOf(words, match.end) : subjectOf(words, match);
    if (!fact || fact.end <= fact.first || isNoFact(words, match, fact)) return [];
    const opens = words[fact.first - 1]?.word === 'no' ? fact.first - 1 : fact.first;
    const first = Math.min(match.first, opens);
    const end = Math.max(match.end, fact.end);
    behind = end;
    const range = flow.sourceRange((words[first] as Word).start, (words[end - 1] as Word).end);
    const next = words[end];
    const isBound = next !== undefined && isTime(words, end);
    const ofToday = (match.entry.ofToday === true && !isBound) || (isBound && next.word === 'since');
    const parts = partsNamed(flow.text, words, first, end + WORDS_BEHIND);
    return [
      {
        range,
        fact: words.slice(fact.first, fact.end),
        ofRecords: match.entry.ofRecords,
        isBounded: isBound || ofToday || isOfTalk(words, match),
        ofToday,
        parts,
      },
    ];
  });
}

/** Whether something is said not to be discussed: it may be there, and have been done, all the same. */
function isOfTalk(words: readonly Word[], { first, end }: Match<MissingWords>): boolean {
  return words.slice(first, end).some(({ word }) => OF_TALK.test(word));
}

const OF_TALK = /^(?:discuss(?:ed|es|ion)?|address(?:ed|es)?|explain(?:ed|s)?)$/;

/** Whether words name some time only: `since 2013`, `in the last six months`, `at present`. */
function isTime(words: readonly Word[], at: number): boolean {
  const [opening, second, third] = [0, 1, 2].map((i) => words[at + i]?.word ?? '');
  if (opening === 'since' && words.slice(at + 1, at + 7).some(({ word }) => BEGINNING.test(word)))
    return false;
  if (BOUNDS.has(opening ?? '')) return true;
  return (
    IN_TIME.has(opening ?? '') &&
    (RECENT.test(second ?? '') || (second === 'the' && RECENT.test(third ?? '')))
  );
}

/** `since the injury`, `since the opioid was begun`: never in this case. */
const BEGINNING = /^(?:injury|accident|incident|fall|fracture|onset|begun|began|started|initiated)$/;
const IN_TIME: ReadonlySet<string> = new Set(['in', 'over', 'for', 'at', 'during', 'on']);
const RECENT = /^(?:last|past|latest|present|recent|previous|preceding|current|(?:19|20)\d\d)$/;

/** Whether the reviewer says it, of this case. */
function isOwn(sentence: Sentence, cues: readonly FoundCue[], { first, end }: Match<MissingWords>): boolean {
  const { start } = clauseOf(sentence.words, first);
  const { kinds } = modifiersOf(sentence, cues, { said: { first, end }, verb: first, clause: start });
  return ![...kinds].some((kind) =>
    ['attributed', 'conditional', 'doubtful', 'general', 'other-person'].includes(kind),
  );
}

/** Words that end what is missing: the sentence goes on to something else. */
const ENDS: ReadonlySet<string> = new Set([
  'but', 'so', 'which', 'because', 'since', 'although', 'though', 'while', 'therefore', 'thus', 'hence', 'however', 'as',
  'unless', 'if', 'when',
]); // biome-ignore format: a word list reads best in rows

function behindOf(words: readonly Word[], from: number): Stretch {
  let end = from;
  let hasClause = false;
  for (; end < words.length && end - from < LONGEST_FACT; end++) {
    const { word, gap } = words[end] as Word;
    hasClause ||= CLAUSES.has(word) || (end === from && (words[end - 1] as Word).word === 'that');
    if (end === from) continue;
    if (gap === 'break' || gap === 'dash' || gap === 'colon' || ENDS.has(word)) break;
    // `..., and the request is`, `..., has a fracture`, `symptoms is not recommended`
    if (word === 'and' && opensClause(words, end + 1)) break;
    if (isVerb(words, end) && (gap === 'comma' || !hasClause)) break;
  }
  return { first: from, end };
}

const CLAUSES: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'what', 'who', 'if']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'this', 'these', 'it', 'he', 'she', 'they', 'there', 'i', 'an', 'a', 'none', 'no',
]); // biome-ignore format: a word list reads best in rows

/** Whether another clause begins at a word: a verb comes soon, or a comma goes before its subject. */
function opensClause(words: readonly Word[], from: number): boolean {
  const opening = words[from];
  if (!opening) return true;
  if ((words[from - 1] as Word).gap === 'comma' && DETERMINERS.has(opening.word) && opening.word !== 'no')
    return true;
  for (let i = from; i < from + 5 && i < words.length; i++) {
    if (i > from && (words[i] as Word).gap !== 'none') return false;
    if (isVerb(words, i)) return true;
  }
  return false;
}

/** What is no fact about the patient: `has no place`, `no studies support`, `is not found medically necessary`. */
const NO_FACT: ReadonlySet<string> = new Set([
  'quarrel', 'place', 'entry', 'merit', 'bearing', 'purpose', 'role', 'doubt', 'reason', 'need', 'way', 'point', 'question',
  'objection', 'authority', 'studies', 'study', 'trials', 'literature', 'scientific', 'guideline', 'guidelines', 'evidence',
  'argument', 'answer', 'other', 'more', 'longer', 'basis', 'ground', 'grounds', 'justification', 'support', 'rationale',
  'necessity', 'necessary', 'request', 'requested', 'denial', 'such',
]); // biome-ignore format: a word list reads best in rows
/** With the word before them they are: `no instability or other abnormality`, `a sleep study`. */
const NAMING: ReadonlySet<string> = new Set([
  'or other', 'sleep study', 'sleep studies', 'conduction study', 'conduction studies', 'electrodiagnostic study',
  'electrodiagnostic studies', 'imaging study', 'imaging studies', 'lumbar support', 'back support',
]); // biome-ignore format: a word list reads best in rows
const OF_SCIENCE: ReadonlySet<string> = new Set([
  'comparative', 'scientific', 'published', 'quality', 'grade', 'controlled',
]); // biome-ignore format: a word list reads best in rows
const OF_VERDICT: ReadonlySet<string> = new Set(['medically', 'necessary', 'as', 'reasonable', 'that']);

function isNoFact(words: readonly Word[], match: Match<MissingWords>, fact: Stretch): boolean {
  const { entry, end } = match;
  if (entry.fact === 'subject') {
    const [next, second] = [words[end]?.word ?? '', words[end + 1]?.word];
    if (OF_VERDICT.has(next) || (next === 'to' && second === 'be')) return true;
  }
  if (words.slice(match.first, end).some(({ word }) => OF_SCIENCE.has(word))) return true;
  const opening = words.slice(fact.first, Math.min(fact.end, fact.first + 4));
  return opening.some(({ word }, i) => NO_FACT.has(word) && !NAMING.has(`${opening[i - 1]?.word} ${word}`));
}

/** `a trial is not documented`, `no trial is documented`; null for what is documented. */
function subjectOf(words: readonly Word[], { first, end }: Match<MissingWords>): Stretch | null {
  const clause = clauseOf(words, first).subject;
  // `Such a trial has not taken place`: one of any kind
  const isTrial = words[clause.first]?.word === 'such' && words[clause.first + 2]?.word === 'trial';
  const subject = {
    first: isTrial || LEADS.has(words[clause.first]?.word ?? '') ? clause.first + 1 : clause.first,
    end: clause.end,
  };
  const isDenied = words.slice(first, end).some(({ word }) => DENYING.has(word));
  const [opening] = words.slice(subject.first, subject.end);
  if (!opening) return null;
  if (opening.word === 'no') return isDenied ? null : { first: subject.first + 1, end: subject.end };
  return isDenied && !PRONOUNS.has(opening.word) ? subject : null;
}

const LEADS: ReadonlySet<string> = new Set([
  'for', 'as', 'since', 'because', 'and', 'but', 'yet', 'also',
]); // biome-ignore format: a word list reads best in rows
const DENYING: ReadonlySet<string> = new Set([
  'not', 'never', 'yet', 'nowhere', 'missing', 'lacking', 'absent', 'unmentioned', 'undocumented', 'unrecorded', 'untried', 'outstanding',
]); // biome-ignore format: a word list reads best in rows
const PRONOUNS: ReadonlySet<string> = new Set([
  'it', 'this', 'that', 'he', 'she', 'they', 'there', 'which', 'these',
]); // biome-ignore format: a word list reads best in rows
