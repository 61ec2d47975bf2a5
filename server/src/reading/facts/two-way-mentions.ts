import type { Stretch } from '../assertions/clauses.ts';
import type { Word } from '../assertions/sentences.ts';
import { type Match, PatternTable } from '../assertions/word-patterns.ts';
import { TWO_WAY_LISTS } from './result-words.ts';
import type { TwoWayTopic } from './two-way-topic.ts';
import { TWO_WAY_GROUPS } from './two-way-topics.ts';
import { isDenied, nounValue, type Stated, testedValue } from './two-way-values.ts';

/** Words of a topic. */
interface TopicWords {
  readonly topic: TwoWayTopic;
  readonly words: readonly string[];
}

/** For each group of topics the table of some of their words. */
const tables = (words: (topic: TwoWayTopic) => readonly string[] | undefined) =>
  TWO_WAY_GROUPS.map(
    (topics) =>
      new PatternTable(
        topics.flatMap((topic) => {
          const patterns = words(topic);
          return patterns ? [{ topic, words: patterns }] : [];
        }),
        TWO_WAY_LISTS,
      ),
  );
const NOUNS = tables(({ nouns }) => nouns);
const ABSENT = tables(({ absent }) => absent);
const TESTED = tables(({ tested }) => tested);

/** Words of a sentence that say whether something is there: indexes of its words, half-open. */
export interface Mention extends Stretch {
  readonly topics: readonly TwoWayTopic[];
  readonly value: Stated;
  /** Where the mention itself begins. */
  readonly at: number;
  /** Whether its words say outright that it is not there. */
  readonly isAbsence?: true;
}

/** All that the words of a sentence say of topics that are there or not, by groups of topics. */
export function mentionsIn(words: readonly Word[]): Mention[] {
  return TWO_WAY_GROUPS.flatMap((_, group) => mentionsOfGroup(words, group));
}

function mentionsOfGroup(words: readonly Word[], group: number): Mention[] {
  const nouns = NOUNS[group]?.matchesIn(words) ?? [];
  const tested = TESTED[group]?.matchesIn(words) ?? [];
  const absent = ABSENT[group]?.matchesIn(words) ?? [];
  if (nouns.length + tested.length + absent.length === 0) return [];
  const denied = wordsOf(absent);
  const named = wordsOf(nouns);
  const openings = new Set(tested.map(({ first }) => first));
  return [
    ...absent.flatMap((match): Mention[] => {
      const { entries, first, end } = match;
      // `cannot walk without a cane`
      const isOpen = isDenied(words, first, 0) || isOpenAbsence(words, match);
      const topics = entries
        .map(({ topic }) => topic)
        .filter((topic) => !nouns.some((noun) => isPartOf(match, noun, topic)));
      if (topics.length === 0) return [];
      return [{ topics, value: isOpen ? 'unclear' : 'lacks', first, end, at: first, isAbsence: true }];
    }),
    ...nouns
      .filter(({ first, end }) => !(denied.has(first) && denied.has(end - 1)))
      .map(({ entries, first, end }) => ({
        topics: entries.map(({ topic }) => topic),
        ...nounValue(words, { first, end }, named),
        at: first,
      })),
    ...tested.flatMap((match) =>
      match.entries.flatMap(({ topic }) =>
        topic.family
          ? [{ topics: [topic], ...testedValue(words, match, topic.family, openings), at: match.first }]
          : [],
      ),
    ),
  ];
}

/** Whether a match is a part of a longer one of the same topic: `dominant left` in `non-dominant left`. */
function isPartOf({ first, end }: Stretch, longer: Match<TopicWords>, topic: TwoWayTopic): boolean {
  const isInside = longer.first <= first && end <= longer.end && longer.end - longer.first > end - first;
  return isInside && longer.entries.some((entry) => entry.topic === topic);
}

/** The indexes of all words of some stretches. */
function wordsOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  return new Set(
    stretches.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
  );
}

/** After what says that something is not there they leave it open: `a nonunion was ruled out`. */
const RULED_OUT =
  /^(?:ruled|excluded|doubtful|unlikely|suspected|possible|versus|vs|concern|concerns|risk|cases?|heavily|excess|excessively|much|regularly|daily)$/;
/** The same before it: `to rule out a nonunion`. */
const RULING_OUT: ReadonlySet<string> = new Set([
  'rule', 'rules', 'ruling', 'exclude', 'excluding', 'possible', 'for', 'prevent', 'avoid', 'suspected', 'treating', 'treat',
]); // biome-ignore format: a word list reads best in rows

/** Whether the words around what says that something is not there leave it open: `ruling out a nonunion`, `is used for nonunion`. */
function isOpenAbsence(words: readonly Word[], { first, end }: Stretch): boolean {
  const before = words.slice(Math.max(0, first - 3), first);
  const after = words.slice(end, end + 4);
  return (
    before.some(({ word }) => RULING_OUT.has(word)) ||
    before.at(-1)?.word === 'to' ||
    after.some(({ word }) => RULED_OUT.test(word))
  );
}
