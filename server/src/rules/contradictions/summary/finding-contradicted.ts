import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { limbsOf } from '../../../reading/facts/limbs.ts';
import { readTwoWayFacts, type TwoWayFact } from '../../../reading/facts/two-way-facts.ts';
import type { TwoWayTopic } from '../../../reading/facts/two-way-topics.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import { MONTHS } from '../../../text/days.ts';
import { capitalized } from '../../../text/in-words.ts';
import { placedIn } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale says that a test was positive, a result normal, a deficit absent, a condition present, and the case summary of the ' +
    'same letter, or the rationale of an earlier item, says the opposite: findings on examination, strength, sensation, reflexes, ' +
    'motion, imaging, electrodiagnostic studies, urine drug tests, work, diabetes, smoking, walking aids and the like. The words of ' +
    'the rationale are marked, and those that contradict them are linked.',
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
    if (inItems.every((facts) => facts.length === 0)) return [];
    const ofSummary = inSummary(letter);
    return inItems.flatMap((facts, item) => {
      const ofItems = inItems.slice(0, item).flatMap((own, index) => own.map((fact) => ({ fact, index })));
      const marked = new Set<TwoWayTopic>();
      return facts.flatMap((fact): Observation[] => {
        const { topic, value, range } = fact;
        const inSame = (ofSummary.get(topic) ?? []).filter((one) => isOfOnePlace(fact, one));
        const other = contraryOf(fact, inSame.length > 0 ? inSame : ofItems.map((one) => one.fact));
        if (!other || value === 'unclear' || other.value === 'unclear' || marked.has(topic)) return [];
        marked.add(topic);
        const index = ofItems.find((one) => one.fact === other)?.index;
        const where = index === undefined ? 'case summary' : `rationale of item ${index + 1}`;
        const words = shown(letter.source.slice(other.range.start, other.range.end));
        return [
          {
            message: `Rationale says that ${topic.name} ${topic.says[value]}, but the ${where} says ${words}.`,
            range,
            related: [
              {
                range: other.range,
                message: `${capitalized(where)}: ${topic.name} ${topic.says[other.value]}.`,
              },
            ],
          },
        ];
      });
    });
  },
};

/** What others say of the same topic and place, where they say the opposite and nothing else. */
function contraryOf(fact: TwoWayFact, others: readonly TwoWayFact[]): TwoWayFact | null {
  const same = others.filter((one) => one.topic === fact.topic && isOfOnePlace(fact, one));
  if (same.some(({ value }) => value === fact.value || value === 'unclear')) return null;
  return (
    same.find(
      (one) =>
        fact.topic.lasts || (isOnOneSide(fact, one) && isOfOneDay(fact, one) && isOfOneSpot(fact, one)),
    ) ?? null
  );
}

function isOfOnePlace(fact: TwoWayFact, told: TwoWayFact): boolean {
  const isOfLimbs = fact.limbs === null || told.limbs === null || fact.limbs === told.limbs;
  switch (fact.topic.place) {
    case 'patient':
      return true;
    case 'limbs':
      return isOfLimbs;
    case 'part':
      return mayBeOfOnePart(fact.parts, told.parts);
  }
}

/** Whether what is absent is absent on the side on which it is present. */
function isOnOneSide(fact: TwoWayFact, told: TwoWayFact): boolean {
  const [present, absent] = fact.value === 'has' ? [fact.side, told.side] : [told.side, fact.side];
  if (present === 'mixed' || absent === 'mixed') return false;
  return absent === null || absent === 'bilateral' || absent === present || present === 'bilateral';
}

const DAYS =
  /\d{1,2}\/\d{1,2}\/\d{2,4}|\b(?:19|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g;

/** Whether all days that the rationale names are named with what the summary says. */
function isOfOneDay(fact: TwoWayFact, told: TwoWayFact): boolean {
  return (fact.sentence.match(DAYS) ?? []).every(
    (day) => told.sentence.includes(day) || monthsWritten(told.sentence).has(day),
  );
}

/** The names of the months of the days that are written with numbers: `12/19/2014` is of December. */
function monthsWritten(sentence: string): ReadonlySet<string> {
  return new Set(
    matchesOf(DAY_IN_NUMBERS, sentence).flatMap(({ 1: month }) => MONTHS[Number(month) - 1] ?? []),
  );
}

const DAY_IN_NUMBERS = /\b(\d{1,2})[/-]\d{1,2}[/-]\d{2,4}\b/g;

/** A muscle, a level, a place of a test: what is absent there may be present elsewhere. */
const SPOTS =
  /\b(?:quadriceps|hamstrings?|biceps|triceps|deltoid|grip|hallucis|toes?|ankles?|foot|feet|knees?|wrists?|elbows?|thumb|fingers?|hands?|medial\w*|lateral\w*|supine|seated|sitting|[CL][1-8]|S1|trapez\w+|scaphoid|radius|ulna|tibia|fibula|home|outdoors?|indoors?|outside|stairs)\b/gi;

/** Whether some spot at which it is absent is one at which it is present. */
function isOfOneSpot(fact: TwoWayFact, told: TwoWayFact): boolean {
  const [present, absent] = fact.value === 'has' ? [fact, told] : [told, fact];
  const spots = absent.sentence.match(SPOTS) ?? [];
  if (/\b(?:throughout|all|both|bilateral\w*)\b/i.test(absent.sentence)) return true;
  const there = present.sentence.toLowerCase();
  return (
    fact.topic.isTest ||
    spots.length === 0 ||
    spots.some((spot) => there.includes(spot.toLowerCase().replace(/s$/, '')))
  );
}

/** What the case summary says of each topic, with places in the letter. */
function inSummary({ parts }: Letter): ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]> {
  const said = new Map<TwoWayTopic, TwoWayFact[]>();
  for (const fact of placedIn(parts, inSummaryOf)) {
    const known = said.get(fact.topic);
    if (known) known.push(fact);
    else said.set(fact.topic, [fact]);
  }
  return said;
}

/** Another time, or somebody else: what is said may have been otherwise then. */
const OTHER_TIME =
  /\b(?:before|after|prior to|pre-?operative\w*|post-?operative\w*|initial\w*|earlier|previous\w*|former\w*|at first|original\w*|later|subsequent\w*|no longer|resolved|used to|in the past|family|father|mother|brother|sister)\b/i;
/** A test that was asked for has no result yet. */
const ASKED = /\b(?:request\w*|recommend\w*|order\w*|plan\w*|certified|denied|non-?certified|authoriz\w*)\b/i;

/** A second test of the kind, or what else was said of it. */
const SECOND = /\b(?:repeat\w*|second|another|those of|the others?|one in|one of|follow-?up)\b/i;

const inSummaryOf = remembered(({ determination }: LetterPart): readonly TwoWayFact[] =>
  summaryFlows(determination)
    .flatMap(readTwoWayFacts)
    .flatMap((fact): TwoWayFact[] => {
      if (fact.value === 'unclear' && fact.topic.isTest && ASKED.test(fact.sentence)) return [];
      const hasSecond = fact.topic.isTest && SECOND.test(`${fact.sentence} ${fact.next}`);
      const isPlain = fact.isPlain && !hasSecond && !OTHER_TIME.test(fact.sentence);
      return [isPlain ? fact : { ...fact, value: 'unclear' }];
    }),
);

/** In such a sentence of a rationale it is of another case, or said by somebody else. */
const OF_OTHERS =
  /\b(?:guidelines?|criteria|requir\w*|patients|risk|administrator|utilization|denial|UR|provider|appeal|ACOEM|ODG|MTUS|states? that)\b/i;
/** In such a clause it is left open, or of a day that the summary may not know. */
const LEFT_OPEN =
  /\b(?:if|whether|unless|until|should|would|could|may|might|now|today|current\w*|recent\w*|when)\b/i;

const inRationale = remembered(
  ({ determination: { items }, requests }: LetterPart): readonly TwoWayFact[] => {
    const flow = items[0]?.rationale?.flow;
    if (!flow) return [];
    const ofItem = (requests[0]?.bodyParts ?? []).map(({ value }) => value);
    return readTwoWayFacts(flow).flatMap((fact): TwoWayFact[] => {
      const { value, sentence, clause, isPlain, isAny, isAttributed } = fact;
      if (value === 'unclear' || !isPlain || isAny || isAttributed) return [];
      if (OF_OTHERS.test(sentence) || LEFT_OPEN.test(clause) || OTHER_TIME.test(sentence)) return [];
      return [
        {
          ...fact,
          parts: fact.parts.length > 0 ? fact.parts : ofItem,
          limbs: fact.limbs ?? limbsOf(fact.parts) ?? limbsOf(ofItem),
        },
      ];
    });
  },
);
