import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import { countIn } from '../../../reading/requests/request-tokens.ts';
import { datesWithin, type FoundDate } from '../../../text/dates.ts';
import type { TimeUnit } from '../../../text/days.ts';
import { type IsoDate, isDay } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import { keyTextOf, placeOf, wordsAround } from '../../../text/key-text.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import { COUNT } from './counted-times.ts';

/** How long after an operation the patient was on some day, as a sentence states it. */
export interface PostoperativeTime {
  readonly count: number;
  readonly unit: TimeUnit;
  /** The day of the operation that the sentence states; null for the one that the letter dates. */
  readonly from: IsoDate | null;
  /** The day that was so long after it. */
  readonly to: IsoDate;
  /** Offsets into the part, half-open. */
  readonly range: Range;
}

const OPERATION =
  '(?:surgery|operation|procedure|arthroscopy|repair|release|fusion|reconstruction|decompression|replacement|arthroplasty|[a-z]{3,14}(?:ectomy|otomy|plasty|desis))';
/** `six weeks out from the arthroscopy`, `two months postop` */
const TIME = new RegExp(
  `${COUNT}[ -](day|week|month|year)s? (?:(?:out from|out of|after|following|from|past|since|post|status post|removed from) (?:(?:the|that|this|his|her|an?) )?(?:[a-z-]{2,14} ){0,3}${OPERATION}|post-?\\s?(?:operative(?:ly)?|op|surgery|surgical(?:ly)?|surgically))\\b`,
  'gi',
);
const MAY_TELL =
  /\b(?:days?|weeks?|months?|years?) (?:out|after|following|from|past|since|post|status|removed)/i;
/** Between the day and the time: nothing but that it was then. */
const AT_ONCE =
  /^,? ?(?:\(|(?:which (?:was|is)|only|just|about|some|now|exactly|i\.e\.,?) ?|(?:he|she|the (?:patient|worker|claimant|applicant)|(?:the )?injured worker) (?:was|is) ?|at ){0,3}$/i;
/** Between the time, with its operation, and the day of the operation. */
const OF = /^ (?:of|on|dated|done on|performed on) $/i;
/** Between that and the day that was so long after it. */
const THEN =
  /^,? ?(?:(?:when|as) (?:he |she |the (?:patient|worker) )?(?:was )?(?:last )?(?:seen|examined|evaluated|re-?examined)(?: again)? (?:on|in) |(?:on|at|in) (?:(?:the|his|her) (?:visit|examination|follow-?up|check|note|report) (?:of|on|dated) )?)$/i;
/** What is so in another case, or said to be about so. */
const OTHERWISE =
  /\b(?:if|unless|would|could|might|should|must|may|had to|due|limit|expected|schedul\w*|at least|at most|within|more than|less than|over|under|no later|fewer|not|second|another|other|both|each|first|previous|prior|earlier|revision|until|began|begun|started|begin|ended|plan\w*)\b/i;

/** The times after an operation that sentences of summary and rationales state of a day. Linear. */
export const postoperativeTimesIn = remembered(
  ({ determination }: LetterPart): readonly PostoperativeTime[] =>
    narrativeDates(determination).flatMap(({ flow, dates }) =>
      dates.length > 0 && MAY_TELL.test(flow.text)
        ? matchesOf(TIME, flow.text).flatMap((match) => timeAt(match, flow, dates))
        : [],
    ),
);

function timeAt(
  { index, 0: written, 1: number = '', 2: unit = '' }: RegExpExecArray,
  flow: Flow,
  dates: readonly FoundDate[],
): PostoperativeTime[] {
  const { text } = flow;
  const words = keyTextOf(flow);
  const end = index + written.length;
  const sentence = wordsAround(words, placeOf(words, index));
  const count = countIn(number);
  if (count === null || OTHERWISE.test(text.slice(sentence.start, sentence.end))) return [];
  const told = toldAt(words, placeOf(words, index), placeOf(words, end));
  if (told.ofAnother && !told.reported) return [];
  const inSentence = datesWithin(dates, sentence).filter(({ date }) => isDay(date));
  const found = daysOf(text, { start: index, end }, inSentence);
  if (!found) return [];
  return [{ count, unit: unit.toLowerCase() as TimeUnit, ...found, range: flow.sourceRange(index, end) }];
}

/** The day of the operation and the day so long after it; null where the sentence does not tie them to the time. */
function daysOf(
  text: string,
  { start, end }: { start: number; end: number },
  [first, second, ...more]: readonly FoundDate[],
): { from: IsoDate | null; to: IsoDate } | null {
  if (!first || more.length > 0) return null;
  const isBefore = (day: FoundDate) =>
    day.range.end <= start && AT_ONCE.test(text.slice(day.range.end, start));
  const isBehind = (day: FoundDate, from: number) =>
    day.range.start >= from && THEN.test(text.slice(from, day.range.start));
  if (!second)
    return isBefore(first) || (isBehind(first, end) && !OF.test(text.slice(end, first.range.start)))
      ? { from: null, to: first.date }
      : null;
  const isOfSecond = second.range.start >= end && OF.test(text.slice(end, second.range.start));
  if (isOfSecond) return isBefore(first) ? { from: second.date, to: first.date } : null;
  const isOfFirst = first.range.start >= end && OF.test(text.slice(end, first.range.start));
  return isOfFirst && isBehind(second, first.range.end) ? { from: first.date, to: second.date } : null;
}
