import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { clauseOf } from '../assertions/clauses.ts';
import { cuesIn, type FoundCue, modifiersOf } from '../assertions/modifiers.ts';
import { type Sentence, sentenceSpan, sentencesOf, type Word } from '../assertions/sentences.ts';
import { isVerb } from '../assertions/verbs.ts';
import { PatternTable } from '../assertions/word-patterns.ts';
import type { BodyPart } from '../requests/body-parts.ts';
import { FACT_TOPICS, type FactTopic, TOPIC_LISTS } from './fact-topics.ts';
import { partsNamed } from './parts-named.ts';

/** What a case summary states about a topic. */
export interface ToldFact {
  readonly topic: FactTopic;
  /** The words that state it; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** The parts of the body that its words speak of. */
  readonly parts: readonly BodyPart[];
  /** The words of its sentence before these, and those after them. */
  readonly before: string;
  readonly behind: string;
}

const TOLD = new PatternTable(
  FACT_TOPICS.map((topic) => ({ topic, words: topic.told })),
  TOPIC_LISTS,
);
const MISSED = new PatternTable(
  FACT_TOPICS.map((topic) => ({ topic, words: topic.missed })),
  TOPIC_LISTS,
);

/** All places of topics that a text states as so, in order. Time grows with the length of the text. */
export const readToldFacts = remembered((flow: Flow): readonly ToldFact[] =>
  sentencesOf(flow).flatMap((sentence) => {
    const { words } = sentence;
    const whole = sentenceSpan(sentence);
    return toldIn(sentence).map(({ topic, first, end }) => {
      const place = { start: (words[first] as Word).start, end: (words[end - 1] as Word).end };
      return {
        topic,
        range: flow.sourceRange(place.start, place.end),
        parts: partsNamed(flow.text, words, Math.max(0, first - WORDS_AROUND), end + WORDS_AROUND),
        before: flow.text.slice(whole.start, place.start),
        behind: flow.text.slice(place.end, whole.end),
      };
    });
  }),
);

/** So many words around a fact may name the part of the body that it is about. */
const WORDS_AROUND = 4;

function toldIn(sentence: Sentence): { topic: FactTopic; first: number; end: number }[] {
  const { words } = sentence;
  const matches = TOLD.matchesIn(words);
  if (matches.length === 0) return [];
  const cues = cuesOfFacts(sentence);
  return matches.flatMap(({ entries, first, end }) => {
    if (isDenied(words, first, end)) return [];
    const { start } = clauseOf(words, first);
    const { negations, kinds } = modifiersOf(sentence, cues, {
      said: { first, end },
      verb: first,
      clause: start,
    });
    if (
      negations > 0 ||
      ['conditional', 'doubtful', 'other-person', 'general'].some((kind) => kinds.has(kind as never))
    )
      return [];
    return entries.map(({ topic }) => ({ topic, first, end }));
  });
}

/** The cues of a sentence that states facts. */
export function cuesOfFacts(sentence: Sentence): readonly FoundCue[] {
  return cuesIn(sentence).filter(({ first }) => !hasSubject(sentence.words, first));
}

/** Whether a word is `had` after its subject: `He had an ulcer`, not `Had an ulcer been found`. */
function hasSubject(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.word === 'had' && before !== undefined && word.gap === 'none';
}

const DENYING: ReadonlySet<string> = new Set([
  'no', 'not', 'without', 'denies', 'denied', 'never', 'nor', 'neither', 'yet', 'negative', 'absent', 'absence', 'lack', 'pending',
  'requested', 'recommended', 'planned', 'plan', 'await', 'awaiting', 'request', 'requests', 'consider', 'will', 'if', 'asks', 'asked',
  'seeks', 'sought', 'orders', 'ordered', 'wants', 'recommends', 'proposes', 'proposed', 'suggests', 'suggested',
]); // biome-ignore format: a word list reads best in rows
/** Behind a treatment they say that it is still to come. */
const PUT_OFF: ReadonlySet<string> = new Set([
  'requested', 'recommended', 'planned', 'pending', 'suggested', 'proposed', 'ordered', 'discussed', 'considered', 'offered',
  'declined', 'denied',
]); // biome-ignore format: a word list reads best in rows
const BEFORE = 6;
const BEHIND = 4;

/** Whether the words around a place deny it, or put it off: summaries do so in few words (`no spasm`, `injection requested`). */
function isDenied(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= BEFORE; i--) {
    if (DENYING.has((words[i] as Word).word)) return true;
    if ((words[i + 1] as Word).gap === 'break') break;
  }
  for (let i = first + 1; i < end; i++) {
    const { word } = words[i] as Word;
    if (DENYING.has(word) && word !== 'negative') return true;
  }
  for (let i = end; i < words.length && i - end < BEHIND; i++) {
    const { word, gap } = words[i] as Word;
    if (gap === 'break') break;
    if (PUT_OFF.has(word)) return true;
  }
  return isSubjectOfRefusal(words, first, end);
}

const LONGEST_LIST = 40;
/** What was decided on, or asked for, with `was` or `were` before it. */
const DECIDED: ReadonlySet<string> = new Set([
  ...PUT_OFF, 'refused', 'disputed', 'sought', 'submitted', 'modified', 'certified', 'noncertified', 'authorized', 'approved',
]); // biome-ignore format: a word list reads best in rows

/** `Therapy of 8 visits, Ultram and an MRI were denied`: the first of several things that were asked for. */
function isSubjectOfRefusal(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < words.length && i - end < LONGEST_LIST; i++) {
    const { word, gap } = words[i] as Word;
    if (i > first && gap === 'break') return false;
    if (!isVerb(words, i)) continue;
    if (i < end || !/^(?:is|are|was|were|has|have)$/.test(word)) return false;
    const decided = words.slice(i + 1, i + 5).some((next) => DECIDED.has(next.word));
    return decided && !words.slice(clauseOf(words, i).start, first).some(isOfPerson);
  }
  return false;
}

/** `She completed`: a person or a verb, of which a treatment after it is the object. */
function isOfPerson({ word }: Word): boolean {
  return (
    /^(?:s?he|it|they|patient|worker|claimant|applicant|employee|had|underwent)$/.test(word) ||
    word.endsWith('ed')
  );
}

/** Words that may be before what is missing and say no more about it. */
const LEADING: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'any', 'some', 'single', 'first', 'session', 'sessions', 'visit', 'visits', 'kind', 'sort', 'type', 'this', 'that', 'his', 'her', 'their', 'its', 'whether', 'if', 'prior', 'previous',
  'past', 'initial', 'formal', 'objective', 'measured', 'measurable', 'documented', 'specific', 'significant', 'adequate',
  'trial', 'course', 'of', 'history', 'use', 'results', 'result', 'failure', 'failed', 'benefit', 'attempt', 'at',
  'participation', 'in', 'worker', 'patient', 'injured', 'claimant', 'applicant', 'employee', 'he', 'she', 'has', 'had',
  'have', 'been', 'ever', 'was', 'were', 'is', 'tried', 'undergone', 'received', 'completed', 'attended', 'done', 'stopped',
  'quit', 'signed', 'taught', 'given', 'shown', 'sent', 'to', 'seen', 'evaluated', 'examined', 'cleared', 'by', 'instructed', 'opioid', 'pain', 'tested', 'provided', 'with', 'undertaken', 'into', 'or', 'and', 'nor', 'no',
  'steroid', 'corticosteroid', 'cortisone', 'left', 'right', 'lumbar', 'cervical', 'shoulder', 'knee', 'low',
  'back', 'neck', 'wrist', 'positive', 'signs', 'sign', 'clear', 'obvious', 'existing', 'patient', "'s", 'muscle', 'level',
]); // biome-ignore format: a word list reads best in rows
/** Whether the words between two things say that both are missing. */
function isJoined(fact: readonly Word[], from: number, to: number): boolean {
  return fact.slice(from, to + 1).some(({ word, gap }) => JOINING.has(word) || gap === 'comma');
}

const JOINING: ReadonlySet<string> = new Set(['or', 'and', 'nor', 'no', 'any']);
/** Words that may follow it. Before any other it belongs to something else (`physical therapy recommendations`). */
const FOLLOWING: ReadonlySet<string> = new Set([
  'or', 'and', 'nor', 'of', 'for', 'in', 'from', 'with', 'to', 'on', 'at', 'by', 'was', 'is', 'were', 'are', 'has', 'had',
  'of', 'despite', 'either', 'anywhere', 'before', 'so', 'ever', 'at',
]); // biome-ignore format: a word list reads best in rows
/** With one of these it is missing for some time only, or in some degree. */
const BOUNDED =
  /^(?:recent|recently|current|currently|since|within|last|latest|yet|now|anymore|further|additional|more|new|sustained|lasting|adequate|sufficient|complete|full|another|repeat|\d+|two|three|four|five|six)$/;

/** Whether the words of a negative finding miss it for some time only, or in some degree. */
export function isBounded(fact: readonly Word[]): boolean {
  return fact.some(
    ({ word }, i) =>
      (BOUNDED.test(word) && !isLengthOfTrial(fact, i)) || (word === 'present' && fact[i - 1]?.word === 'at'),
  );
}

/** `a 30-day home trial`: how long it is, not since when it is missing. */
function isLengthOfTrial(fact: readonly Word[], at: number): boolean {
  return (
    /^(?:day|week|month)$/.test(fact[at + 1]?.word ?? '') &&
    fact.slice(at + 2, at + 4).some(({ word }) => word === 'trial')
  );
}

/** The topics that the words of a negative finding miss without bounds. */
export function topicsMissed(fact: readonly Word[]): readonly FactTopic[] {
  if (isBounded(fact)) return [];
  const missed: FactTopic[] = [];
  let from = 0;
  for (const { entries, first, end } of MISSED.matchesIn(fact)) {
    const between = fact.slice(from, first);
    if (!between.every(({ word }) => LEADING.has(word))) break;
    // `relief with the therapy`: the relief is missing
    if (from > 0 && first > from && !isJoined(fact, from, first)) break;
    from = end;
    const next = fact[end];
    if (next && next.gap === 'none' && !FOLLOWING.has(next.word)) continue;
    missed.push(...entries.map(({ topic }) => topic));
  }
  return [...new Set(missed)];
}
