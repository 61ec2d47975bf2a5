import type { TwoWayFact } from '../../../reading/facts/two-way-facts.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import { namesAllDays } from './days-named.ts';

/** Whether both may be of one injection or test, side, day and spot, so that one denies what the other says. */
export function isOfOneCase(fact: TwoWayFact, other: TwoWayFact): boolean {
  if (!isSameOne(fact, other) || !isOfOneStudy(fact, other)) return false;
  return (
    fact.topic.lasts || (isOnOneSide(fact, other) && isOfOneDay(fact, other) && isOfOneSpot(fact, other))
  );
}

/** Whether neither is of the first and the other of the second. */
function isSameOne(fact: TwoWayFact, other: TwoWayFact): boolean {
  return fact.ordinal === null || other.ordinal === null || fact.ordinal === other.ordinal;
}

/** Whether both may be of one study: films may show no fracture, and an MRI show it. */
function isOfOneStudy(fact: TwoWayFact, other: TwoWayFact): boolean {
  const [ours, theirs] = [studiesIn(fact.sentence), studiesIn(other.sentence)];
  return ours.length === 0 || theirs.length === 0 || ours.some((study) => theirs.includes(study));
}

/** The kinds of studies that a sentence names, by their index. */
function studiesIn(sentence: string): readonly number[] {
  return STUDIES.flatMap((words, kind) => (words.test(sentence) ? [kind] : []));
}

const STUDIES: readonly RegExp[] = [
  /\bMRIs?\b|magnetic resonance|arthrogra/i,
  /\bx-?\s?rays?\b|radiogra|\bfilms?\b/i,
  /\bCT\b|computed tomograph/,
  /\bEMG|NCS|NCV|electrodiagnos|nerve conduction/i,
  /ultraso(?:und|nograph)/i,
  /bone scan|scintigra/i,
];

/** Whether both may be of one part of the body, or of the arms or the legs, where their topic is of one. */
export function isOfOnePlace(fact: TwoWayFact, other: TwoWayFact): boolean {
  const isOfLimbs = fact.limbs === null || other.limbs === null || fact.limbs === other.limbs;
  switch (fact.topic.place) {
    case 'patient':
      return true;
    case 'limbs':
      return isOfLimbs;
    case 'part':
      return mayBeOfOnePart(fact.parts, other.parts);
  }
}

/** Whether what is absent is absent on the side on which it is present. */
function isOnOneSide(fact: TwoWayFact, other: TwoWayFact): boolean {
  const [present, absent] = fact.value === 'has' ? [fact.side, other.side] : [other.side, fact.side];
  if (present === 'mixed' || absent === 'mixed') return false;
  return absent === null || absent === 'bilateral' || absent === present || present === 'bilateral';
}

/** Whether all days that the first names are named with the second. */
export function isOfOneDay(fact: TwoWayFact, other: TwoWayFact): boolean {
  return namesAllDays(other.sentence, fact.sentence.replace(SINCE, ''));
}

/** What has been so since a day is so today. */
const SINCE = /\bsince (?:[A-Za-z]+ )?[\d/]{1,10}/g;

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
function isOfOneSpot(fact: TwoWayFact, other: TwoWayFact): boolean {
  const [present, absent] = fact.value === 'has' ? [fact, other] : [other, fact];
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
