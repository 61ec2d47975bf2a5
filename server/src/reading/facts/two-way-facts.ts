import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { clauseAround } from '../../text/words.ts';
import { clauseOf, type Stretch } from '../assertions/clauses.ts';
import { type FoundCue, modifiersOf } from '../assertions/modifiers.ts';
import {
  type Sentence,
  sentenceSpan,
  sentencesOf,
  type Word,
  writtenSentence,
} from '../assertions/sentences.ts';
import { PatternTable } from '../assertions/word-patterns.ts';
import type { BodyPart } from '../requests/body-parts.ts';
import { type Limbs, limbsNamed, type NamedSide, sideNamed } from './limbs.ts';
import { partsNamed } from './parts-named.ts';
import { cuesOfFacts } from './told-facts.ts';
import { mentionsIn } from './two-way-mentions.ts';
import type { TwoWayTopic } from './two-way-topic.ts';
import type { Stated } from './two-way-values.ts';

/** What a text says of a topic that is either there or not. */
export interface TwoWayFact {
  readonly topic: TwoWayTopic;
  /** `unclear` where it is named and how it came out was not read. */
  readonly value: Stated;
  /** The words that say so; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  readonly parts: readonly BodyPart[];
  readonly limbs: Limbs;
  readonly side: NamedSide;
  /** Which of several it is of: `first`; null where that is not said. */
  readonly ordinal: string | null;
  /** Its sentence, as written. */
  readonly sentence: string;
  /** Of its sentence the clause that says so: between `, and`, semicolons and the like. */
  readonly clause: string;
  /** The sentence after it. */
  readonly next: string;
  /** Whether it is said plainly, of this case. */
  readonly isPlain: boolean;
  /** Whether it opens its sentence as one of many: `A positive test is the hallmark of a tear`. */
  readonly isAny: boolean;
  /** Whether it is somebody else who says it. */
  readonly isAttributed: boolean;
}

/** So many words around may name the part of the body, and the side. */
const AROUND = 5;

/** All that a text says of topics that are there or not. Time grows with the length of the text. */
export const readTwoWayFacts = remembered((flow: Flow): readonly TwoWayFact[] =>
  sentencesOf(flow).flatMap((sentence, i, all) => [
    ...factsIn(sentence, all[i + 1], flow),
    ...noneOfThese(sentence, all[i - 1], flow),
  ]),
);

/** Words by which a sentence denies what the one before it lists. */
const NONE = new PatternTable(
  [
    {
      words: [
        'none of these|those|them|the|which', 'does|do|did not have any of these|those|them|the', 'has|have|had none of these|those|them|the',
        'has|have|had no such|of ..1 factors', 'meets none of', 'does not meet any of', 'not one of these|those|them', 'neither of these|those',
        'has|have none',
      ],
    },
  ],
  {},
); // biome-ignore format: a word list reads best in rows
const SHORTEST_LIST = 2;

/** `None of these is present`, after a sentence that lists several findings. */
function noneOfThese(sentence: Sentence, before: Sentence | undefined, flow: Flow): TwoWayFact[] {
  const { words } = sentence;
  const [none] = before && isReadable(before) ? NONE.matchesIn(words) : [];
  if (!none || !before) return [];
  const listed = [...new Set(mentionsIn(before.words).flatMap(({ topics }) => topics))].filter(
    ({ isOneOfMany }) => !isOneOfMany,
  );
  if (listed.length < SHORTEST_LIST) return [];
  const said = writtenSentence(sentence, flow).said;
  const range = flow.sourceRange((words[none.first] as Word).start, (words.at(-1) as Word).end);
  const cues = cuesOfFacts(sentence);
  return listed.map((topic) => ({
    topic,
    value: 'lacks' as const,
    range,
    parts: [],
    limbs: null,
    side: null,
    ordinal: null,
    sentence: said,
    clause: said,
    next: '',
    ...voiceOf(sentence, cues, none, topic),
  }));
}

/** The longest sentence of which facts are read, in UTF-16 units: the whole sentence is looked at for each. */
const LONGEST_SENTENCE = 2000;

/** Whether a sentence is short enough for facts to be read of it. */
export function isReadable(sentence: Sentence): boolean {
  const { start, end } = sentenceSpan(sentence);
  return end - start <= LONGEST_SENTENCE;
}

function factsIn(sentence: Sentence, following: Sentence | undefined, flow: Flow): TwoWayFact[] {
  const { words } = sentence;
  const found = isReadable(sentence) ? mentionsIn(words) : [];
  if (found.length === 0) return [];
  const cues = cuesOfFacts(sentence);
  const text = writtenSentence(sentence, flow).said;
  const next = following ? writtenSentence(following, flow).said : '';
  return found.flatMap(({ topics, value, first, end, at, isAbsence }) => {
    const [from, to] = [Math.max(0, first - AROUND), Math.min(words.length, end + AROUND)];
    const about = words.slice(from, to);
    const known = topics.filter(({ isOneOfMany }) => value !== 'lacks' || !isOneOfMany || isAbsence);
    return known.map((topic) => ({
      topic,
      value,
      range: flow.sourceRange((words[first] as Word).start, (words[end - 1] as Word).end),
      parts: partsNamed(flow.text, words, from, to),
      limbs: limbsNamed(about),
      side: sideNamed(about),
      ordinal: ordinalBefore(words, at),
      sentence: text,
      clause: clauseAt(text, (words[at] as Word).start - (words[0] as Word).start),
      next,
      ...voiceOf(sentence, cues, { first: at, end }, topic),
    }));
  });
}

const ORDINAL = /^(?:first|1st|second|2nd|third|3rd|fourth|4th)$/;

/** The word right before a mention that says which of several it is. */
export function ordinalBefore(words: readonly Word[], at: number): string | null {
  return words.slice(Math.max(0, at - 3), at).find(({ word }) => ORDINAL.test(word))?.word ?? null;
}

/** Where another clause begins, with its own subject. */
const NEW_CLAUSE =
  /[;:]|,? (?:and|but|yet|while|although|though|because|since|as) (?=(?:he|she|it|there|the|this|his|her|no) )/g;

/** The clause of a sentence around a place in it, with the words that join it to what is before. */
export function clauseAt(sentence: string, at: number): string {
  return clauseAround(sentence, at, NEW_CLAUSE);
}

/** Kinds of cues that leave open what is said of the patient. */
const OPEN_KINDS: readonly string[] = ['conditional', 'doubtful', 'general', 'other-person'];

/** Whether what some words of a sentence say of a topic is said plainly, of any case, or by somebody else; `cues` are those of the sentence. */
export function voiceOf(
  sentence: Sentence,
  cues: readonly FoundCue[],
  said: Stretch,
  topic: TwoWayTopic,
): Pick<TwoWayFact, 'isAny' | 'isPlain' | 'isAttributed'> {
  const { words } = sentence;
  const { start } = clauseOf(words, said.first);
  const { kinds } = modifiersOf(sentence, cues, { said, verb: said.first, clause: start });
  const isAny = said.first < 4 && /^(?:an?|any)$/.test((words[0] as Word).word) && !topic.isPast;
  return {
    isAny,
    isPlain: !OPEN_KINDS.some(
      (kind) => kinds.has(kind as never) && !(topic.namesOthers && kind === 'other-person'),
    ),
    // `takes` is a verb of saying: `takes it to be true`
    isAttributed: kinds.has('attributed') && !words.some(({ word }) => /^t(?:akes|ook)$/.test(word)),
  };
}
