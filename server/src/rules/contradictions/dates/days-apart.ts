import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import { countIn } from '../../../reading/requests/request-tokens.ts';
import { datesWithin, type FoundDate } from '../../../text/dates.ts';
import { dayAfter, daysBetween, type IsoDate, isDay, type TimeUnit, UNIT_DAYS } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import { counted } from '../../../text/in-words.ts';
import { type KeyText, keyTextOf, placeOf, wordsAround } from '../../../text/key-text.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import { COUNT } from './counted-times.ts';

/** A time between two days that a sentence states and that is not what lies between them. */
export interface WrongLapse {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What lies between them, in the unit that is stated: `14 working days`. */
  readonly actual: string;
  /** Offsets into the part, half-open. */
  readonly range: Range;
}

/** So many days a time in words may differ, besides a share of itself: people count the first day or do not, and round. */
const ROUGH_DAYS: Readonly<Record<TimeUnit, number>> = { day: 2, week: 6, month: 25, year: 200 };
const ROUGH_SHARE = 0.25;
/** Holidays are no working days. */
const ROUGH_WORKING_DAYS = 3;

const TIME = `${COUNT} (full |whole |working |business |calendar ){0,2}(day|week|month|year)s?`;
/** `four working days later`, `ten days after the request of` */
const LATER = new RegExp(
  `${TIME} (later|afterwards?|thereafter|after (?:(?!(?:of|on|dated|from|made|received)\\b)[a-z-]{2,14} ){1,4})`,
  'gi',
);
const MAY_TELL = /\b(?:days?|weeks?|months?|years?) (?:later|after|thereafter)/i;
const ADVERB =
  '(?:(?:only|just|about|some|exactly|roughly|which (?:is|was)|that (?:is|was)|or|i\\.e\\.),? ){0,2}';
/** Between the later day and the time. */
const AT_ONCE = new RegExp(`^,? ?\\(?${ADVERB}$`, 'i');
/** Between the time and what follows it: nothing more is said to be so much later. */
const STOPS = /^ ?(?:[.;),]|$)/;
/** Between the time and the later day: `ten days later, on`. */
const ON = /^,? ?(?:on )?$/i;
/** Between the time, with its event, and the earlier day. */
const OF = /^(?:of |on |dated |from |made on |received on )?$/i;
/** What is so in another case, or is said to be wrong. */
const OTHERWISE =
  /\b(?:if|unless|would|could|might|should|must|may|had to|due|deadline|limit|expected|schedul\w*|at least|at most|within|more than|less than|no later|fewer|not)\b/i;

/** The times between two days that sentences of summary and rationales state wrongly. Linear. */
export const wrongLapsesIn = remembered(({ determination }: LetterPart): readonly WrongLapse[] =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    if (dates.length < 2 || !MAY_TELL.test(flow.text)) return [];
    const words = keyTextOf(flow);
    return matchesOf(LATER, flow.text).flatMap((match) => lapseAt(match, flow, words, dates));
  }),
);

function lapseAt(
  { index, 0: written, 1: number = '', 2: kind = '', 3: unit = '', 4: later = '' }: RegExpExecArray,
  flow: Flow,
  words: KeyText,
  dates: readonly FoundDate[],
): WrongLapse[] {
  const { text } = flow;
  const end = index + written.length;
  const sentence = wordsAround(words, placeOf(words, index));
  const inSentence = datesWithin(dates, sentence).filter(({ date }) => isDay(date));
  const [first, second, ...more] = inSentence;
  if (!first || !second || more.length > 0 || OTHERWISE.test(text.slice(sentence.start, sentence.end)))
    return [];
  const told = toldAt(words, placeOf(words, index), placeOf(words, end));
  if (told.ofAnother && !told.reported) return [];
  const ordered = inOrder(text, { start: index, end }, later.toLowerCase(), first, second);
  const count = countIn(number);
  if (!ordered || count === null || ordered[0] >= ordered[1]) return [];
  const [from, to] = ordered;
  const isWorking = /working|business/i.test(kind);
  const actual = actualBetween(from, to, count, unit.toLowerCase() as TimeUnit, isWorking);
  return actual
    ? [
        {
          from,
          to,
          actual,
          range: flow.sourceRange(index, end - (written.length - written.trimEnd().length)),
        },
      ]
    : [];
}

/** The earlier and the later day that a time is between; null where it may be between others. */
function inOrder(
  text: string,
  { start, end }: { start: number; end: number },
  later: string,
  first: FoundDate,
  second: FoundDate,
): [IsoDate, IsoDate] | null {
  if (later.startsWith('after ')) {
    const isBetween = first.range.end <= start && second.range.start >= end;
    const isSaid =
      isBetween &&
      AT_ONCE.test(text.slice(first.range.end, start)) &&
      OF.test(text.slice(end, second.range.start));
    return isSaid ? [second.date, first.date] : null;
  }
  if (second.range.end <= start)
    return AT_ONCE.test(text.slice(second.range.end, start)) && STOPS.test(text.slice(end, end + 3))
      ? [first.date, second.date]
      : null;
  return first.range.end <= start && ON.test(text.slice(end, second.range.start))
    ? [first.date, second.date]
    : null;
}

/** What lies between two days, in words; null where a count of units agrees with it. */
export function actualBetween(
  from: IsoDate,
  to: IsoDate,
  count: number,
  unit: TimeUnit,
  isWorking: boolean,
): string | null {
  const days = daysBetween(from, to);
  if (isWorking && unit === 'day') {
    const working = workingDays(from, days);
    return Math.abs(working - count) > ROUGH_WORKING_DAYS + ROUGH_SHARE * count
      ? counted(working, 'working day')
      : null;
  }
  const stated = count * UNIT_DAYS[unit];
  return Math.abs(days - stated) > ROUGH_DAYS[unit] + ROUGH_SHARE * stated ? counted(days, 'day') : null;
}

/** How many of the days after one are no Saturdays or Sundays; those of many years are not looked at one by one. */
function workingDays(from: IsoDate, days: number): number {
  const weeks = Math.floor(days / 7);
  let working = 5 * weeks;
  let day = from;
  for (let k = 0; k < days % 7; k++) {
    day = dayAfter(day);
    if (!isWeekend(day)) working++;
  }
  return working;
}

/** 01/01/2000 was a Saturday. */
function isWeekend(day: IsoDate): boolean {
  return ((daysBetween('2000-01-01', day) % 7) + 7) % 7 < 2;
}
