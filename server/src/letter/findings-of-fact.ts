import type { FactTopic } from '../reading/facts/fact-topics.ts';
import { type NegativeFinding, readNegativeFindings } from '../reading/facts/negative-findings.ts';
import { readToldFacts, type ToldFact, topicsMissed } from '../reading/facts/told-facts.ts';
import { summaryFlows } from '../reading/narrative.ts';
import { placedRange } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import type { Letter } from './letter.ts';
import type { LetterPart } from './letter-part.ts';

/** Something that a case summary tells and a rationale misses. */
export interface ContraryFact {
  /** As messages name it: `a pain level`. */
  readonly name: string;
  /** The words of the summary; UTF-16 offsets into the letter, half-open. */
  readonly range: Range;
}

/** What a rationale says is not there, or not in the records. */
export interface FindingOfFact {
  /** The disputed item, counted from 0. */
  readonly item: number;
  /** The words of the rationale; UTF-16 offsets into the letter, half-open. */
  readonly range: Range;
  /** What the case summary tells otherwise; mostly nothing. */
  readonly contrary: readonly ContraryFact[];
}

/** All negative findings of a letter, by item and in the order of the text. Time grows with the length of the letter. */
export const findingsOfFact = remembered((letter: Letter): readonly FindingOfFact[] => {
  const told = toldInSummary(letter);
  return letter.items.flatMap(({ start, part }, item) =>
    missedIn(part).map(({ range, topics }) => ({
      item,
      range: placedRange(range, start),
      contrary: topics.flatMap((topic) => told.get(topic) ?? []),
    })),
  );
});

/** The first place of each topic that the case summary tells. */
function toldInSummary({ parts }: Letter): ReadonlyMap<FactTopic, ContraryFact> {
  const told = new Map<FactTopic, ContraryFact>();
  for (const { start, part } of parts) {
    for (const { topic, range } of toldIn(part))
      if (!told.has(topic)) told.set(topic, { name: topic.name, range: placedRange(range, start) });
  }
  return told;
}

const toldIn = remembered(({ determination }: LetterPart): readonly ToldFact[] =>
  summaryFlows(determination).flatMap(readToldFacts),
);

/** The negative findings of a part's rationale, with the topics that they miss without bounds. */
const missedIn = remembered(
  ({
    determination: { items },
  }: LetterPart): readonly (NegativeFinding & { topics: readonly FactTopic[] })[] =>
    items.flatMap(({ rationale }) =>
      rationale
        ? readNegativeFindings(rationale.flow).map((finding) => ({
            ...finding,
            topics: finding.isBounded ? [] : topicsMissed(finding.fact),
          }))
        : [],
    ),
);
