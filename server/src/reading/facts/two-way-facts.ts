import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { clauseOf, type Stretch } from '../assertions/clauses.ts';
import { type FoundCue, modifiersOf } from '../assertions/modifiers.ts';
import { type Sentence, sentencesOf, type Word, writtenSentence } from '../assertions/sentences.ts';
import { PatternTable } from '../assertions/word-patterns.ts';
import type { BodyPart } from '../requests/body-parts.ts';
import { type Limbs, limbsNamed, type NamedSide, sideNamed } from './limbs.ts';
import { partsNamed } from './parts-named.ts';
import { cuesOfFacts } from './told-facts.ts';
import { TWO_WAY_LISTS, TWO_WAY_TOPICS, type TwoWayTopic } from './two-way-topics.ts';
import { isDenied, nounValue, type Stated, testedValue } from './two-way-values.ts';

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

const table = (words: (topic: TwoWayTopic) => readonly string[] | undefined) =>
  new PatternTable(
    TWO_WAY_TOPICS.flatMap((topic) => {
      const patterns = words(topic);
      return patterns ? [{ topic, words: patterns }] : [];
    }),
    TWO_WAY_LISTS,
  );
const NOUNS = table(({ nouns }) => nouns);
const ABSENT = table(({ absent }) => absent);
const TESTED = table(({ tested }) => tested);
/** So many words around may name the part of the body, and the side. */
const AROUND = 5;

/** All that a text says of topics that are there or not. Time grows with the length of the text. */
export const readTwoWayFacts = remembered((flow: Flow): readonly TwoWayFact[] =>
  sentencesOf(flow).flatMap((sentence, i, all) => factsIn(sentence, all[i + 1], flow)),
);

interface Found extends Stretch {
  readonly topics: readonly TwoWayTopic[];
  readonly value: Stated;
  /** Where the mention itself begins. */
  readonly at: number;
}

function factsIn(sentence: Sentence, following: Sentence | undefined, flow: Flow): TwoWayFact[] {
  const { words } = sentence;
  const found = foundIn(words);
  if (found.length === 0) return [];
  const cues = cuesOfFacts(sentence);
  const text = writtenSentence(sentence, flow).said;
  const next = following ? writtenSentence(following, flow).said : '';
  return found.flatMap(({ topics, value, first, end, at }) => {
    const [from, to] = [Math.max(0, first - AROUND), Math.min(words.length, end + AROUND)];
    const about = words.slice(from, to);
    return topics.map((topic) => ({
      topic,
      value,
      range: flow.sourceRange((words[first] as Word).start, (words[end - 1] as Word).end),
      parts: partsNamed(flow.text, words, from, to),
      limbs: limbsNamed(about),
      side: sideNamed(about),
      sentence: text,
      clause: clauseAround(text, (words[at] as Word).start - (words[0] as Word).start),
      next,
      ...voiceOf(sentence, cues, { first: at, end }),
    }));
  });
}

const NEW_CLAUSE = /[;:]|,? (?:and|but|yet|while|although|though) (?=(?:he|she|it|there|the|this) )/g;

/** What is between the beginnings of clauses on both sides of a place of a sentence. */
function clauseAround(sentence: string, at: number): string {
  let start = 0;
  for (const { index } of matchesOf(NEW_CLAUSE, sentence)) {
    if (index > at) return sentence.slice(start, index);
    start = index;
  }
  return sentence.slice(start);
}

function foundIn(words: readonly Word[]): Found[] {
  const nouns = NOUNS.matchesIn(words);
  const tested = TESTED.matchesIn(words);
  const absent = ABSENT.matchesIn(words);
  if (nouns.length + tested.length + absent.length === 0) return [];
  const denied = wordsOf(absent);
  const named = wordsOf(nouns);
  const openings = new Set(tested.map(({ first }) => first));
  return [
    ...absent.map(({ entries, first, end }) => ({
      topics: entries.map(({ topic }) => topic),
      // `cannot walk without a cane`
      value: isDenied(words, first, 0) ? ('unclear' as const) : ('lacks' as const),
      first,
      end,
      at: first,
    })),
    ...nouns
      .filter(({ first, end }) => !(denied.has(first) && denied.has(end - 1)))
      .map(({ entries, first, end }) => ({
        topics: entries.map(({ topic }) => topic),
        ...nounValue(words, { first, end }, named),
        at: first,
      })),
    ...tested.flatMap((match) => {
      const { family } = match.entry.topic;
      const { entries, first } = match;
      return family
        ? [
            {
              topics: entries.map(({ topic }) => topic),
              ...testedValue(words, match, family, openings),
              at: first,
            },
          ]
        : [];
    }),
  ];
}

/** The indexes of all words of some stretches. */
function wordsOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  return new Set(
    stretches.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
  );
}

/** Kinds of cues that leave open what is said of the patient. */
const OPEN: readonly string[] = ['conditional', 'doubtful', 'general', 'other-person'];

function voiceOf(sentence: Sentence, cues: readonly FoundCue[], said: Stretch) {
  const { words } = sentence;
  const { start } = clauseOf(words, said.first);
  const { kinds } = modifiersOf(sentence, cues, { said, verb: said.first, clause: start });
  const isAny = said.first < 4 && /^(?:an?|any)$/.test((words[0] as Word).word);
  return {
    isAny,
    isPlain: ![...kinds].some((kind) => OPEN.includes(kind)),
    isAttributed: kinds.has('attributed'),
  };
}
