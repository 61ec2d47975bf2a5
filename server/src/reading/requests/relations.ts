import type { Flow } from '../../text/flow.ts';
import type { Span } from '../../text/words.ts';
import type { Conclusion } from '../assertions/conclusions.ts';
import { type Asked, SURGERY } from './asked.ts';
import { regionWords } from './body-parts.ts';
import { contentsOf } from './contents.ts';
import { differsInNumbers, differsInWords, isMore, REPEATED } from './more-or-less.ts';
import type { RequestPart } from './request.ts';

/**
 * What a conclusion is about, seen from the request: `own`, by its words or because it says `the request`; `plain`: it names
 * nothing; `lesser`: a part of it, or more of the same; `presumed`: by other words, in the sentence that closes the rationale;
 * `foreign`: something else.
 */
export type Relation = 'own' | 'plain' | 'lesser' | 'presumed' | 'foreign';

/** What a conclusion says of a request. */
export interface Related {
  readonly relation: Relation;
  /** Whether its subject names a treatment, and nothing of the request. */
  readonly namesOther: boolean;
  /** Whether what it names besides is an operation, and the request is none. */
  readonly namesSurgery?: boolean;
  /** Whether nothing but its numbers makes it lesser: `All 12 visits` of 24 that were asked for. */
  readonly otherNumbers?: boolean;
  /** Whether it names more than the request does: `active therapy at home` where therapy is asked for. */
  readonly namesMore?: boolean;
  /** Whether nothing but a word such as `repeat` makes it lesser: what is asked for may be the second of its kind. */
  readonly repeats?: boolean;
}

/** Words of a subject that name no treatment. */
const IDLE: ReadonlySet<string> = new Set([
  'then', 'until', 'case', 'employee', 'individual', 'man', 'woman', 'gentleman', 'lady', 'he', 'she', 'they', 'them', 'we',
  'overall', 'sum', 'short', 'conclusion', 'opinion', 'view', 'whole', 'balance', 'above', 'today', 'course', 'amount', 'number',
  'proposed', 'product', 'its', 'continuation', 'using', 'another', 'second', 'third', 'extra', 'future', 'subsequent', 'later',
  'repeat', 'repeated', 'alternative', 'different', 'others', 'similar', 'beyond', 'following', 'next', 'longer', 'initial',
  'first', 'shorter', 'smaller', 'fewer', 'half', 'some', 'long', 'term', 'prolonged', 'indefinite', 'ongoing', 'maintenance',
  'routine', 'well', 'within', 'asked', 'sought', 'currently', 'written', 'item', 'me', 'my', 'so', 'but', 'because', 'reasoning',
  'matter', 'question', 'full', 'entire', 'particular', 'present', 'latter', 'former', 'now', 'again', 'since', 'those', 'same',
  'certain', 'only', 'even', 'though', 'although', 'while', 'after', 'before', 'each', 'every', 'there', 'file', 'basis',
  'weighing', 'considered', 'stage', 'point', 'juncture', 'moment', 'way', 'modality', 'agent', 'class', 'form', 'regimen', 'set', 'trial', 'care', 'once', 'supply',
]); // biome-ignore format: a word list reads best in rows
/** Words of an opening `for ...` that limit nothing. */
const REASONS: ReadonlySet<string> = new Set([
  'foregoing', 'purpose', 'example', 'instance', 'part', 'moment', 'hand', 'sake', 'stated', 'outlined', 'last',
]); // biome-ignore format: a word list reads best in rows
const ON_OPERATION = /\b(?:surgery|operation|surgical|operative)\b/;
const ON_SURGERY = /\b(?:surgery|operation|surgical|procedure|intervention|operative)\b/;
/** The subject points to what is decided. */
const POINTS =
  /^(?:this|these|such|said|the (?:above|remaining|current|proposed|prescribed|aforementioned|disputed|said|latter))\b/;

/** How a conclusion relates to a request; `part` is its subject read as a request is, null where it has none. */
export function relationOf(
  { about, subject, frame, strong, closes }: Conclusion,
  part: RequestPart | null,
  flow: Flow,
  asked: Asked,
): Related {
  if (about === 'denial') return { relation: 'plain', namesOther: false };
  const isLimited = namesForeign(flow, frame, asked);
  if (!part) return { relation: isLimited ? 'lesser' : 'plain', namesOther: false };
  const text = flow.text.slice(subject.start, subject.end).toLowerCase();
  const words = [...contentsOf(flow.text, subject.start, subject.end, part)].filter(
    (word) => !IDLE.has(word),
  );
  const treatments = words.filter((word) => !regionWords.has(word));
  const isShared = sharesTreatment(treatments, asked);
  const namesOther = treatments.length > 0 && !treatments.some((word) => asked.words.has(word));
  if (about === 'request') return { relation: 'own', namesOther };
  if (isShared) {
    const isPart = isLimited || isPartOfDrugs(words, asked);
    const isPlaced = isElsewhere(words, part, asked);
    const byAmounts = byAmount(isPart || isPlaced, text, part, asked);
    return {
      ...byAmounts,
      otherNumbers: byAmounts.otherNumbers || (!isPart && isPlaced && isMoreInOnePlace(text, part, asked)),
      namesOther: false,
      namesMore: treatments.some((word) => !asked.words.has(word)),
    };
  }
  const isOtherSurgery =
    ON_SURGERY.test(text) && !asked.isSurgery && !(asked.isProcedure && !ON_OPERATION.test(text));
  if (treatments.length > 0 || isOtherSurgery) {
    const namesDrug = treatments.some(isDrug);
    if (POINTS.test(text) && !namesDrug && !isOtherSurgery) return { relation: 'plain', namesOther };
    const mayBeMeant = strong && closes && !namesDrug && !isOtherSurgery;
    const namesSurgery = isOtherSurgery || (!asked.isSurgery && SURGERY.test(text));
    if (!mayBeMeant) return { relation: 'foreign', namesOther: true, namesSurgery };
    return { relation: isMore(text, part, asked) ? 'lesser' : 'presumed', namesOther: true, namesSurgery };
  }
  if (isOtherForm(text, asked)) return { relation: 'foreign', namesOther: true };
  const byAmounts = byAmount(isLimited || isElsewhere(words, part, asked), text, part, asked);
  return { ...byAmounts, relation: byAmounts.relation === 'own' ? 'plain' : 'lesser', namesOther: false };
}

/** How what names the request, or nothing, relates to it by how much it is of it. */
function byAmount(
  isPart: boolean,
  text: string,
  part: RequestPart,
  asked: Asked,
): Pick<Related, 'relation' | 'otherNumbers' | 'repeats'> {
  const isAgain = differsInWords(text, part, asked);
  const hasOtherNumbers = differsInNumbers(text, part, asked);
  return {
    relation: isPart || isAgain || hasOtherNumbers ? 'lesser' : 'own',
    otherNumbers: !isPart && !isAgain && hasOtherNumbers,
    repeats:
      !isPart && isAgain && !hasOtherNumbers && !differsInWords(text.replace(REPEATED, ''), part, asked),
  };
}

const SWALLOWED = /\b(?:tablet|capsule|pill)/;
const APPLIED = /\b(?:patch|cream|gel|ointment|lotion|spray)/;

/** `Tablets` where a patch is asked for. */
function isOtherForm(text: string, { text: asked }: Asked): boolean {
  const differs = (one: RegExp, other: RegExp) =>
    one.test(text) && !other.test(text) && other.test(asked) && !one.test(asked);
  return differs(SWALLOWED, APPLIED) || differs(APPLIED, SWALLOWED);
}

function isDrug(word: string): boolean {
  return word.startsWith('drug:');
}

/** Whether a treatment is that of the request; where drugs are named, one of these. */
function sharesTreatment(treatments: readonly string[], { words }: Asked): boolean {
  const shared = treatments.filter((word) => words.has(word));
  return treatments.some(isDrug) ? shared.some(isDrug) : shared.length > 0;
}

/** Whether words name something, and nothing of the request. */
function namesForeign(flow: Flow, { start, end }: Span, asked: Asked): boolean {
  if (end <= start) return false;
  const words = [...contentsOf(flow.text, start, end)].filter(
    (word) => !IDLE.has(word) && !REASONS.has(word),
  );
  return words.length > 0 && !words.some((word) => asked.words.has(word));
}

/** Whether some of the drugs of a request, or of a compound, are named and not all. */
function isPartOfDrugs(words: readonly string[], { request }: Asked): boolean {
  if (!words.some(isDrug)) return false;
  const isNamed = (name: string) => words.includes(`drug:${name}`);
  return request.drugs.some(({ drugs: [drug] }) => {
    if (!drug || isNamed(drug.id)) return false;
    return drug.substances.length > 0 && !drug.substances.every(isNamed);
  });
}

/** Whether a region of the body is named, and none that the request names, by this word or another (`neck`, `cervical`). */
function isElsewhere(words: readonly string[], { bodyParts }: RequestPart, asked: Asked): boolean {
  const regions = words.filter((word) => regionWords.has(word));
  if (regions.length === 0 || regions.some((word) => asked.words.has(word))) return false;
  const own = asked.request.bodyParts.map(({ value }) => value.region);
  return !bodyParts.some(({ value }) => own.includes(value.region));
}

/** `12 visits for the neck` where eight are asked for and no place of the body: fewer might be those for one of several places. */
function isMoreInOnePlace(text: string, part: RequestPart, asked: Asked): boolean {
  const { bodyParts, sessions } = asked.request;
  const isMoreOf = sessions !== null && part.sessions !== null && part.sessions.value > sessions.value;
  return isMoreOf && bodyParts.length === 0 && part.side === null && !differsInWords(text, part, asked);
}
