import {
  type DrugTrial,
  drugsMissed,
  type MissedDrug,
  readDrugTrials,
} from '../reading/facts/drug-trials.ts';
import type { FactTopic } from '../reading/facts/fact-topics.ts';
import { type NegativeFinding, readNegativeFindings } from '../reading/facts/negative-findings.ts';
import { readToldFacts, type ToldFact, topicsMissed } from '../reading/facts/told-facts.ts';
import { summaryFlows } from '../reading/narrative.ts';
import type { BodyPart } from '../reading/requests/body-parts.ts';
import { mayBeOfOnePart } from '../reading/requests/near-regions.ts';
import type { DisputedItem } from '../syntax/tree.ts';
import { placedIn, placedRange } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { addTo } from '../text/search.ts';
import type { Letter } from './letter.ts';
import type { LetterPart } from './letter-part.ts';

/** Something that a case summary states and a rationale misses. */
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
  /** What the case summary states otherwise; mostly nothing. */
  readonly contrary: readonly ContraryFact[];
}

/** All negative findings of a letter, by item and in the order of the text. Time grows with the length of the letter. */
export const findingsOfFact = remembered((letter: Letter): readonly FindingOfFact[] => {
  const told = toldInSummary(letter);
  const trials = trialsInSummary(letter);
  return letter.items.flatMap(({ start, part }, item) =>
    missedIn(part).map(({ range, topics, drugs, parts, ofItem, ofToday }) => ({
      item,
      range: placedRange(range, start),
      contrary: [
        ...topics.flatMap((topic) => {
          const named =
            parts.length === 0 && topic.ofPart ? ofItem : parts.map((one) => withSide(one, ofItem));
          return told.get(topic)?.find((fact) => mayBeOfOnePart(fact.parts, named)) ?? [];
        }),
        ...drugs.flatMap(({ name, isOf }): ContraryFact[] => {
          const trial = trials.find((one) => one.drugs.every(isOf) && (one.isPresent || !ofToday));
          return trial ? [{ name, range: trial.range }] : [];
        }),
      ],
    })),
  );
});

/** The drugs that the case summary says the patient has taken, with their places in the letter. */
function trialsInSummary({ parts }: Letter): readonly DrugTrial[] {
  return placedIn(
    parts.filter(({ part }) => summaryFlows(part.determination).length > 0),
    readDrugTrials,
  );
}

/** A part of the body with the side that the item is about, where its own words name none: `this knee`. */
function withSide(part: BodyPart, ofItem: readonly BodyPart[]): BodyPart {
  return part.side ? part : (ofItem.find(({ region }) => region === part.region) ?? part);
}

/** The places of each topic that the case summary states. */
function toldInSummary({ parts }: Letter): ReadonlyMap<FactTopic, readonly PlacedFact[]> {
  const told = new Map<FactTopic, PlacedFact[]>();
  for (const { start, part } of parts) {
    for (const { topic, range, parts: ofBody } of toldIn(part)) {
      addTo(told, topic, { name: topic.name, range: placedRange(range, start), parts: ofBody });
    }
  }
  return told;
}

type PlacedFact = ContraryFact & Pick<ToldFact, 'parts'>;

const toldIn = remembered(({ determination }: LetterPart): readonly ToldFact[] =>
  summaryFlows(determination).flatMap(readToldFacts),
);

/** Whether an item requests what a topic is about, where that makes a difference. */
export function isAskedFor({ ofRequest }: FactTopic, { request }: DisputedItem): boolean {
  return !ofRequest || ofRequest.test(request.text);
}

interface Missed extends NegativeFinding {
  /** Those that it misses without bounds. */
  readonly topics: readonly FactTopic[];
  /** The drugs and classes of drugs that it says were never taken. */
  readonly drugs: readonly MissedDrug[];
  /** The parts of the body that its item requests something for. */
  readonly ofItem: readonly BodyPart[];
}

/** The negative findings of a part's rationale. */
const missedIn = remembered((part: LetterPart): readonly Missed[] =>
  part.determination.items.flatMap((item, index) => {
    const { rationale } = item;
    if (!rationale) return [];
    const ofItem = (part.requests[index]?.bodyParts ?? []).map(({ value }) => value);
    return readNegativeFindings(rationale.flow).map((finding) => ({
      ...finding,
      topics: finding.isBounded ? [] : topicsMissed(finding.fact).filter((topic) => isAskedFor(topic, item)),
      drugs: drugsMissed(finding, rationale.flow, part),
      ofItem,
    }));
  }),
);
