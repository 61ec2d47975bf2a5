import type { Letter } from '../../../letter/letter.ts';
import { DOMINANT_HAND } from '../../../reading/facts/history-topics.ts';
import type { TwoWayFact } from '../../../reading/facts/two-way-facts.ts';
import type { TwoWayTopic, TwoWayValue } from '../../../reading/facts/two-way-topic.ts';
import { capitalized } from '../../../text/in-words.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { addTo } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { dominantHandContradicted } from './dominant-hand.ts';
import { isOfOneCase, isOfOneDay, isOfOnePlace } from './one-case.ts';
import { CONTRAST, inRationale, inSummary } from './stated-both-ways.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale says that a test was positive, a result normal, a deficit absent, a condition present, and the case summary of the ' +
    'same letter, the rationale of an earlier item, or the same rationale says the opposite: findings on examination, imaging, nerve ' +
    'studies, urine drug tests, relief from a treatment or drug, work, sleep, gait, help in daily life, illnesses, earlier ' +
    'operations, smoking, the dominant hand and the like. The words of the rationale are marked, and those that contradict them are linked.',
  why: WHY_RECORD,
  law: ['appeal-grounds'],
  notes:
    'Only what is said in one way throughout is compared, of the same part of the body and the same side. A finding may have ' +
    'changed between two visits: whether the two exclude each other is for the reviewer to say.',
  wrong: {
    summary: 'The knee locks. McMurray’s test is positive on the left.',
    request: 'MRI of the left knee: Upheld',
    rationale: 'McMurray’s test was negative. The request is not medically necessary.',
  },
  right: {
    rationale: 'McMurray’s test was positive. The request is not medically necessary.',
  },
};

/** `Spurling’s test is positive` in the summary, `Spurling’s was negative` in a rationale. */
export const findingContradicted: Rule = {
  code: 'finding-contradicted',
  title: 'Finding or result both stated and denied',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const inItems = letter.items.map(({ start, part }) => placedIn([{ start, part }], inRationale));
    const ofSummary = ofSummaryIn(letter);
    const handed = ofSummary.get(DOMINANT_HAND) ?? [];
    return [...factsContradicted(letter, inItems, ofSummary), ...dominantHandContradicted(letter, handed)];
  },
};

/** What earlier items say of each topic, with the number of the item, from 1. */
type OfItems = ReadonlyMap<TwoWayTopic, readonly { readonly fact: TwoWayFact; readonly item: number }[]>;

function factsContradicted(
  letter: Letter,
  inItems: readonly (readonly TwoWayFact[])[],
  ofSummary: ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]>,
): Observation[] {
  const ofItems = new Map<TwoWayTopic, { fact: TwoWayFact; item: number }[]>();
  return inItems.flatMap((facts, index) => {
    const found = contradictedIn(facts, ofSummary, ofItems);
    for (const fact of facts) addTo(ofItems, fact.topic, { fact, item: index + 1 });
    return found.map((one) => observationOf(letter, one));
  });
}

/** A fact of a rationale and what contradicts it. */
interface Contradicted {
  readonly topic: TwoWayTopic;
  readonly value: TwoWayValue;
  readonly range: Range;
  readonly other: Contrary;
}

/** The facts of one rationale that something contradicts, one of each topic, in order. */
function contradictedIn(
  facts: readonly TwoWayFact[],
  ofSummary: ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]>,
  ofItems: OfItems,
): Contradicted[] {
  const found = new Map<TwoWayTopic, Contradicted>();
  const earlier = new Map<TwoWayTopic, TwoWayFact[]>();
  for (const fact of facts) {
    const { topic, value, range } = fact;
    if (!found.has(topic) && value !== 'unclear') {
      const other = contraryFor(
        fact,
        ofSummary.get(topic) ?? [],
        ofItems.get(topic) ?? [],
        earlier.get(topic) ?? [],
      );
      const isMarked = [...found.values()].some(
        (one) => one.range.start < range.end && range.start < one.range.end,
      );
      if (other && !isMarked) found.set(topic, { topic, value, range, other });
    }
    addTo(earlier, topic, fact);
  }
  return [...found.values()];
}

function observationOf({ source }: Letter, { topic, value, range, other }: Contradicted): Observation {
  const { fact, where } = other;
  const words = shown(source.slice(fact.range.start, fact.range.end));
  return {
    message: `Rationale says that ${topic.name} ${topic.says[value]}, but ${where} says ${words}.`,
    range,
    related: [
      {
        range: fact.range,
        message: `${capitalized(where.replace(/^(?:the|an) /, ''))}: ${topic.name} ${topic.says[other.value]}.`,
      },
    ],
  };
}

/** What says the opposite: the case summary; where it is silent, the rationale of an earlier item; else the same rationale. */
function contraryFor(
  fact: TwoWayFact,
  ofSummary: readonly TwoWayFact[],
  ofItems: readonly { readonly fact: TwoWayFact; readonly item: number }[],
  earlier: readonly TwoWayFact[],
): Contrary | null {
  const isSilent = !ofSummary.some((one) => isOfOnePlace(fact, one));
  const other = contraryOf(fact, ofSummary);
  if (other) return { ...other, where: 'the case summary' };
  const inItem = isSilent
    ? contraryOf(
        fact,
        ofItems.map((one) => one.fact),
      )
    : null;
  if (inItem) {
    const item = ofItems.find((one) => one.fact === inItem.fact)?.item;
    return { ...inItem, where: `the rationale of item ${item}` };
  }
  const before = earlierContrary(fact, earlier);
  return before && { ...before, where: 'an earlier sentence' };
}

/** A fact that says the opposite of another, and what it says. */
type Opposite = Pick<Contrary, 'fact' | 'value'>;

/** What others say of the same topic, where those of the same place say the opposite and nothing else. Stops at the first that does not. */
function contraryOf(fact: TwoWayFact, others: readonly TwoWayFact[]): Opposite | null {
  let found: Opposite | null = null;
  for (const one of others) {
    if (!isOfOnePlace(fact, one)) continue;
    const { value } = one;
    if (value === fact.value || value === 'unclear') return null;
    found ??= isOfOneCase(fact, one) ? { fact: one, value } : null;
  }
  return found;
}

/** What the case summary says of each topic, with places in the letter. */
function ofSummaryIn({ parts }: Letter): ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]> {
  const said = new Map<TwoWayTopic, TwoWayFact[]>();
  for (const fact of placedIn(parts, inSummary)) addTo(said, fact.topic, fact);
  return said;
}

/** Whose words contradict those of a rationale. */
interface Contrary {
  readonly fact: TwoWayFact;
  readonly value: TwoWayValue;
  /** As messages name the place: `the case summary`. */
  readonly where: string;
}

/** What the same rationale says before in another sentence, where neither names a day that the other does not. */
function earlierContrary(fact: TwoWayFact, earlier: readonly TwoWayFact[]): Opposite | null {
  if (CONTRAST.test(fact.sentence)) return null;
  const other = contraryOf(fact, earlier);
  if (!other || other.fact.sentence === fact.sentence || CONTRAST.test(other.fact.sentence)) return null;
  const { lasts, isPast, isTest } = fact.topic;
  return lasts || isPast || isTest || isOfOneDay(other.fact, fact) ? other : null;
}
