import type { IsoDate } from '../../text/days.ts';
import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';
import { type DrugMention, mentionOf } from '../names/drug-mentions.ts';
import { findDrugs } from '../names/drug-names.ts';
import type { Subject } from '../subject.ts';
import { type Count, readCount } from './amounts/counts.ts';
import { type Duration, readDuration } from './amounts/durations.ts';
import { type Hours, readHours } from './amounts/hours.ts';
import { type BodyPart, bodyPartsOf, type Side } from './body-parts.ts';
import { type Dose, readDose } from './dose.ts';
import { type Treatment, treatmentsIn } from './named/named-treatments.ts';
import {
  type Quantity,
  readDays,
  readQuantity,
  readRefills,
  readStrengths,
  type Strength,
  theSame,
  theStrength,
} from './request-amounts.ts';
import { requestSpans } from './request-parts.ts';
import { type Frequency, readSessions, type SessionSum } from './request-sessions.ts';
import { type Read, type Token, tokensOf } from './request-tokens.ts';
import { serviceDatesIn } from './service-dates.ts';
import { readLevels } from './spinal-levels.ts';

/** A value with the words that say it: UTF-16 offsets into the source, half-open. */
export interface Stated<T> {
  readonly value: T;
  readonly range: Range;
}

/**
 * What a request, or one sentence of it, asks for. A value is null where the words do not say it for certain: none is
 * there, several differ (two strengths of a compound), a range is given (`12-18 sessions`).
 */
export interface RequestPart {
  /** The words that were read. */
  readonly range: Range;
  /** Every drug named, in order. */
  readonly drugs: readonly DrugMention[];
  /** The one drug that all names mean (`Ultram (tramadol)`); null where there is none or several. */
  readonly drug: DrugMention | null;
  readonly strength: Stated<Strength> | null;
  readonly quantity: Stated<Quantity> | null;
  /** Fills beyond the first; `no refills` is 0. */
  readonly refills: Stated<number> | null;
  /** Whether refills alone are asked for (`Three refills of Voltaren 75mg #60`): the first fill is not among them. */
  readonly refillsAlone: boolean;
  /** Injections, pairs or packs: `4 pairs`, `a series of three injections`. */
  readonly counts: Stated<Count> | null;
  /** Days of supply, rental or use. */
  readonly days: Stated<number> | null;
  /** Weeks, months or years of use or treatment; null with a drug. */
  readonly duration: Stated<Duration> | null;
  /** Hours of care: `20 hours a week for 6 weeks`. */
  readonly hours: Stated<Hours> | null;
  /** How much of the drug is taken a day: `one tablet three times a day`; null without a drug. */
  readonly dose: Stated<Dose> | null;
  /** All visits, sessions or treatments together, printed as such or by frequency and duration. */
  readonly sessions: Stated<number> | null;
  /** `3 times a week for 2 weeks`. */
  readonly frequency: Stated<Frequency> | null;
  /** A printed number of sessions that the frequency beside it does not give. */
  readonly sessionSum: Stated<SessionSum> | null;
  readonly bodyParts: readonly Stated<BodyPart>[];
  /** The vertebrae that are named. */
  readonly levels: Stated<readonly string[]> | null;
  readonly treatments: readonly Stated<Treatment>[];
  /** The days on which what is asked for was done. */
  readonly serviceDates: readonly Stated<IsoDate>[];
  /** The one side that all body parts with a side share; null where there is none or they differ. */
  readonly side: Stated<Side> | null;
}

/** A request read: what is in dispute, and for one partly authorized what was asked for and granted before. */
export interface Request extends RequestPart {
  /** What was asked for at first; null where the request does not distinguish it from what is in dispute. */
  readonly original: RequestPart | null;
  readonly authorized: RequestPart | null;
}

/** What each item of a part requests: one request for the part of an item, none for others. */
export const readRequests = remembered((subject: Subject): readonly Request[] =>
  subject.determination.items.map(({ request }) => readRequest(request, subject)),
);

/** Reads the words of a request. Cannot fail; time grows with the length. The empty flow gives nulls. */
export function readRequest(flow: Flow, subject: Subject): Request {
  const spans = requestSpans(flow.text);
  const read = (span: Span) => readRequestPart(flow, span, subject);
  return {
    ...read(spans.disputed),
    original: spans.original && read(spans.original),
    authorized: spans.authorized && read(spans.authorized),
  };
}

/**
 * The units that a request amounts to with its refills: `#90 with 3 refills` is 90 x (1 + 3) = 360. Null without a
 * quantity; a request that says nothing of refills is for one fill.
 */
export function totalOf({ quantity, refills, refillsAlone }: RequestPart): number | null {
  if (!quantity || (refillsAlone && !refills)) return null;
  const fills = (refills?.value ?? 0) + (refillsAlone ? 0 : 1);
  return Math.round(quantity.value.amount * fills * 1000) / 1000;
}

/** Reads a stretch of a flow's text as a part of a request: what a rationale says again of it, for one. */
export function readRequestPart(flow: Flow, span: Span, subject: Subject): RequestPart {
  const { catalogue, determination } = subject;
  const found = findDrugs(flow.text, span.start, span.end, catalogue, determination.vocabulary);
  const drugs = found.map((drug) => mentionOf(drug, flow, true));
  const tokens = outsideNames(tokensOf(flow.text, span.start, span.end), found);
  const stated = <T>(read: Read<T> | null): Stated<T> | null =>
    read && { value: read.value, range: flow.sourceRange(read.start, read.end) };

  const strengths = readStrengths(tokens, drugs.length > 0);
  const strength = theStrength(strengths);
  const { refills, alone } = readRefills(tokens);
  const { sessions, frequency, sum } = drugs.length > 0 ? NO_SESSIONS : readSessions(tokens);
  const counted = readQuantity(tokens, drugs.length > 0);
  // `therapy for the neck, #8` counts sessions
  const quantity =
    counted && sessions && counted.end > sessions.start && counted.start < sessions.end ? null : counted;
  const bodyParts = bodyPartsOf(tokens).map((part) => stated(part) as Stated<BodyPart>);
  const sides = bodyParts.flatMap(({ value, range }) => (value.side ? [{ value: value.side, range }] : []));
  return {
    range: flow.sourceRange(span.start, span.end),
    drugs,
    drug: theOne(drugs, strengths.length > 0 && !strength),
    strength: stated(strength),
    quantity: stated(quantity),
    refills: stated(refills),
    refillsAlone: alone,
    counts: stated(readCount(tokens)),
    days: stated(readDays(tokens)),
    duration: drugs.length > 0 ? null : stated(readDuration(tokens)),
    hours: drugs.length > 0 ? null : stated(readHours(tokens)),
    dose: drugs.length > 0 ? stated(readDose(tokens)) : null,
    sessions: stated(sessions),
    frequency: stated(frequency),
    sessionSum: stated(sum),
    bodyParts,
    levels: stated(readLevels(flow.text, span.start, span.end)),
    treatments: treatmentsIn(tokens).map((treatment) => stated(treatment) as Stated<Treatment>),
    serviceDates: serviceDatesIn(flow.text, span.start, span.end).map(
      (day) => stated(day) as Stated<IsoDate>,
    ),
    side: theSame(sides, String),
  };
}

const NO_SESSIONS = { sessions: null, frequency: null, sum: null };

/** The tokens but those inside a drug's name, whose numbers are no amounts (`Tylenol #3`). Both lists are in order. */
function outsideNames(tokens: readonly Token[], names: readonly Span[]): Token[] {
  let next = 0;
  return tokens.filter(({ start }) => {
    while (next < names.length && (names[next] as Span).end <= start) next++;
    const name = names[next];
    return !name || start <= name.start;
  });
}

/**
 * The first mention, with the drugs that all mentions can mean; null when there are none. Where strengths differ the
 * request is for several drugs, of which the catalogue may know one, unless that one is a compound.
 */
function theOne(mentions: readonly DrugMention[], strengthsDiffer: boolean): DrugMention | null {
  const [first, ...others] = mentions;
  if (!first) return null;
  const drugs = first.drugs.filter((drug) => others.every((other) => other.drugs.includes(drug)));
  const [only] = drugs;
  if (strengthsDiffer && !(drugs.length === 1 && only && only.substances.length > 1)) return null;
  return drugs.length > 0 ? { ...first, drugs } : null;
}
