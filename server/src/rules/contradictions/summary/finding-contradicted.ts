import type { Letter } from '../../../letter/letter.ts';
import { DOMINANT_HAND } from '../../../reading/facts/history-topics.ts';
import type { TwoWayFact } from '../../../reading/facts/two-way-facts.ts';
import type { TwoWayTopic } from '../../../reading/facts/two-way-topic.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import { MONTHS } from '../../../text/days.ts';
import { capitalized } from '../../../text/in-words.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { dominantHandContradicted } from './dominant-hand.ts';
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
    const handed = [...ofSummary].flatMap(([{ name }, facts]) => (name === DOMINANT_HAND ? facts : []));
    return [...factsContradicted(letter, inItems, ofSummary), ...dominantHandContradicted(letter, handed)];
  },
};

function factsContradicted(
  letter: Letter,
  inItems: readonly (readonly TwoWayFact[])[],
  ofSummary: ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]>,
): Observation[] {
  return inItems.flatMap((facts, item) => {
    const ofItems = inItems.slice(0, item).flatMap((own, index) => own.map((fact) => ({ fact, index })));
    const marked: Range[] = [];
    const topics = new Set<TwoWayTopic>();
    return facts.flatMap((fact, place): Observation[] => {
      const { topic, value, range } = fact;
      const other = contraryFor(fact, ofSummary, ofItems, facts.slice(0, place));
      if (!other || value === 'unclear' || other.fact.value === 'unclear') return [];
      if (topics.has(topic) || marked.some((one) => one.start < range.end && range.start < one.end))
        return [];
      topics.add(topic);
      marked.push(range);
      const words = shown(letter.source.slice(other.fact.range.start, other.fact.range.end));
      const said = topic.says[value];
      return [
        {
          message:
            other.where === SAME
              ? `Rationale says that ${topic.name} ${said}, but it says ${words} before.`
              : `Rationale says that ${topic.name} ${said}, but the ${other.where} says ${words}.`,
          range,
          related: [
            {
              range: other.fact.range,
              message: `${capitalized(other.where)}: ${topic.name} ${topic.says[other.fact.value]}.`,
            },
          ],
        },
      ];
    });
  });
}

const SAME = 'same rationale';

/** What says the opposite: the case summary; where it is silent, the rationale of an earlier item; else the same rationale. */
function contraryFor(
  fact: TwoWayFact,
  ofSummary: ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]>,
  ofItems: readonly { readonly fact: TwoWayFact; readonly index: number }[],
  earlier: readonly TwoWayFact[],
): Contrary | null {
  const inSame = (ofSummary.get(fact.topic) ?? []).filter((one) => isOfOnePlace(fact, one));
  const other = contraryOf(fact, inSame.length > 0 ? inSame : ofItems.map((one) => one.fact));
  if (other) {
    const index = ofItems.find((one) => one.fact === other)?.index;
    return { fact: other, where: index === undefined ? 'case summary' : `rationale of item ${index + 1}` };
  }
  const before = earlierContrary(fact, earlier);
  return before && { fact: before, where: SAME };
}

/** What others say of the same topic and place, where they say the opposite and nothing else. */
function contraryOf(fact: TwoWayFact, others: readonly TwoWayFact[]): TwoWayFact | null {
  const same = others.filter((one) => one.topic === fact.topic && isOfOnePlace(fact, one));
  if (same.some(({ value }) => value === fact.value || value === 'unclear')) return null;
  return (
    same.find(
      (one) =>
        isSameOne(fact, one) &&
        isOfOneStudy(fact, one) &&
        (fact.topic.lasts || (isOnOneSide(fact, one) && isOfOneDay(fact, one) && isOfOneSpot(fact, one))),
    ) ?? null
  );
}

/** Whether neither is of the first and the other of the second. */
function isSameOne(fact: TwoWayFact, told: TwoWayFact): boolean {
  return fact.ordinal === null || told.ordinal === null || fact.ordinal === told.ordinal;
}

/** Whether both may be of one study: films may show no fracture, and an MRI show it. */
function isOfOneStudy(fact: TwoWayFact, told: TwoWayFact): boolean {
  const [ours, theirs] = [studiesIn(fact.sentence), studiesIn(told.sentence)];
  return ours.length === 0 || theirs.length === 0 || ours.some((study) => theirs.includes(study));
}

/** The kinds of studies that a sentence names, by their index. */
function studiesIn(sentence: string): readonly number[] {
  return STUDIES.flatMap((words, kind) => (words.test(sentence) ? [kind] : []));
}

const STUDIES = [
  /\bMRIs?\b|magnetic resonance|arthrogra/i,
  /\bx-?\s?rays?\b|radiogra|\bfilms?\b/i,
  /\bCT\b|computed tomograph/,
  /\bEMG|NCS|NCV|electrodiagnos|nerve conduction/i,
  /ultraso(?:und|nograph)/i,
  /bone scan|scintigra/i,
];

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
  return (fact.sentence.replace(SINCE, '').match(DAYS) ?? []).every(
    (day) => told.sentence.includes(day) || monthsWritten(told.sentence).has(day),
  );
}

/** What has been so since a day is so today. */
const SINCE = /\bsince (?:[A-Za-z]+ )?[\d/]{1,10}/g;

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

const REGION = /^(?:knees?|ankles?|wrists?|elbows?|foot|feet|hands?)$/i;
const SPOT = new RegExp(SPOTS.source, 'i');

/** Whether the parts of the body say where it is, so that a region that one sentence leaves out is no other spot. */
function isOfRegion({ topic }: TwoWayFact): boolean {
  return topic.place === 'part' || topic.family === 'sign';
}

/** Whether some spot at which it is absent is one at which it is present. */
function isOfOneSpot(fact: TwoWayFact, told: TwoWayFact): boolean {
  const [present, absent] = fact.value === 'has' ? [fact, told] : [told, fact];
  const spots = absent.sentence.match(fact.topic.spots ?? SPOTS) ?? [];
  if (/\b(?:throughout|all|both|bilateral\w*)\b/i.test(absent.sentence)) return true;
  const there = present.sentence.toLowerCase();
  if (/\ball (?:activities|adls|areas|respects)\b/.test(there)) return true;
  return (
    fact.topic.isTest ||
    spots.length === 0 ||
    (isOfRegion(fact) && spots.every((spot) => REGION.test(spot)) && !SPOT.test(present.sentence)) ||
    spots.some((spot) => there.includes(spot.toLowerCase().replace(/(?:ing|es|e|s)$/, '')))
  );
}

/** What the case summary says of each topic, with places in the letter. */
function ofSummaryIn({ parts }: Letter): ReadonlyMap<TwoWayTopic, readonly TwoWayFact[]> {
  const said = new Map<TwoWayTopic, TwoWayFact[]>();
  for (const fact of placedIn(parts, inSummary)) {
    const known = said.get(fact.topic);
    if (known) known.push(fact);
    else said.set(fact.topic, [fact]);
  }
  return said;
}

/** Whose words contradict those of a rationale. */
interface Contrary {
  readonly fact: TwoWayFact;
  /** As messages name the place: `case summary`. */
  readonly where: string;
}

/** What the same rationale says before in another sentence, where neither names a day that the other does not. */
function earlierContrary(fact: TwoWayFact, earlier: readonly TwoWayFact[]): TwoWayFact | null {
  if (CONTRAST.test(fact.sentence)) return null;
  const other = contraryOf(fact, earlier);
  if (!other || other.sentence === fact.sentence || CONTRAST.test(other.sentence)) return null;
  return fact.topic.lasts || fact.topic.isPast || fact.topic.isTest || isOfOneDay(other, fact) ? other : null;
}
