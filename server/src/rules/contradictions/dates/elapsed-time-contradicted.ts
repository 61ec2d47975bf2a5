import type { Letter } from '../../../letter/letter.ts';
import { daysBetween, isDay, printedDay } from '../../../text/days.ts';
import { counted } from '../../../text/in-words.ts';
import { placedIn } from '../../../text/placed.ts';
import { overlap } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { actualBetween, wrongLapsesIn } from './days-apart.ts';
import { type ElapsedTime, elapsedTimesIn } from './elapsed-times.ts';
import { headerDate } from './header-dates.ts';
import { type Dated, operationDaysIn } from './operation-days.ts';
import { postoperativeTimesIn } from './postoperative-times.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale states a time after the injury (`seven years after the injury`) that is much longer than the time ' +
    'between the date of injury and the decision in the header; or a time that does not agree with the day beside it ' +
    '(`on 08/02/2016, two days after the fall`), or is not what lies between two days in one sentence (`received on 08/01/2016 and ' +
    'denied on 08/22/2016, four days later`). So does a letter of an injury of years ago that says it was last month, and a time after ' +
    'surgery that is not what lies between its day and the one beside it.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes:
    'Times are compared roughly: a few days, weeks or months more or less agree. Nothing is compared where the text speaks of another accident.',
  wrong: {
    header: true,
    summary:
      'The injured worker is a 41 year old male. Now seven years after the injury, he has left knee pain.',
  },
  right: {
    summary: 'The injured worker is a 41 year old male. Now a year after the injury, he has left knee pain.',
  },
};

/** `Now seven years after the injury`, where header and decision are two years apart. */
export const elapsedTimeContradicted: Rule = {
  code: 'elapsed-time-contradicted',
  title: 'Stated time inconsistent with dates',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const found = [...sinceInjury(letter), ...betweenDays(letter)];
    return [
      ...found,
      ...sinceOperation(letter).filter(({ range }) => !found.some((other) => overlap(other.range, range))),
    ];
  },
};

function betweenDays(letter: Letter): Observation[] {
  return placedIn(letter.parts, wrongLapsesIn).map(({ from, to, actual, range }) => ({
    message: `${wordsAt(letter, range)} does not agree with ${printedDay(from)} and ${printedDay(to)}, which are ${actual} apart.`,
    range,
  }));
}

/** The times after the one operation that the letter dates, or after that of the same sentence. */
function sinceOperation(letter: Letter): Observation[] {
  const { parts } = letter;
  const isOne = !parts.some(({ part }) => operationDaysIn(part).maybeSeveral);
  const [operation, ...more] = isOne ? placedIn(parts, (part) => operationDaysIn(part).operations) : [];
  const only =
    operation && isDay(operation.date) && more.every(({ date }) => operation.date.startsWith(date))
      ? operation
      : null;
  return placedIn(parts, postoperativeTimesIn).flatMap(({ count, unit, from, to, range }) => {
    const operated = from ?? (only && isNamedAt(letter, only, range) ? only.date : null);
    if (!operated || operated === to) return [];
    const actual =
      operated < to
        ? actualBetween(operated, to, count, unit, false)
        : counted(daysBetween(to, operated), 'day');
    return actual
      ? [
          {
            message: `${wordsAt(letter, range)} does not agree with the operation on ${printedDay(operated)} and ${printedDay(to)}, which ${operated < to ? 'are' : 'is before it; they are'} ${actual} apart.`,
            range,
          },
        ]
      : [];
  });
}

const PART_OR_KIND =
  /\b(?:shoulder|knee|hip|back|lumbar|neck|cervical|wrist|hand|elbow|ankle|foot|thumb|finger|hernia|arthroscopy|repair|release|fusion|reconstruction|decompression|replacement|arthroplasty|[a-z]{3,14}(?:ectomy|otomy|plasty|desis))\b/gi;
const AROUND = 120;

/** Whether the sentence of the day of an operation names whatever part of the body and kind of operation others name. */
function isNamedAt({ source }: Letter, { range }: Dated, words: Dated['range']): boolean {
  const before = source
    .slice(Math.max(0, range.start - AROUND), range.start)
    .split(/\.\s/)
    .at(-1);
  const behind = source
    .slice(range.end, range.end + AROUND)
    .split(/\.\s/)
    .at(0);
  const told = `${before} ${behind}`.toLowerCase();
  return matchesOf(PART_OR_KIND, source.slice(words.start, words.end)).every(({ 0: name }) =>
    told.includes(name.toLowerCase()),
  );
}

function sinceInjury(letter: Letter): Observation[] {
  const injury = headerDate(letter.determination, 'dateOfInjury');
  const decision = headerDate(letter.determination, 'decisionDate');
  if (!injury || !decision) return [];
  return placedIn(letter.parts, elapsedTimesIn)
    .filter((elapsed) => isOff(elapsed, injury.date, decision.date))
    .map(({ range, date }) => ({
      message: `${wordsAt(letter, range)} does not agree with the date of injury (${printedDay(injury.date)})${date ? ` and ${printedDay(date)}` : ` and the decision date (${printedDay(decision.date)})`}.`,
      range,
      related: [{ range: injury.range, message: 'Date of injury.' }],
    }));
}

function wordsAt({ source }: Letter, { start, end }: ElapsedTime['range']): string {
  return shown(source.slice(start, end));
}

/** A time in words is rough: so many days it may differ, and by this share of itself. */
const ROUGH_DAYS = 10;
const ROUGH_SHARE = 0.35;
/** Nobody rounds up by more. */
const ROUNDED_DAYS = 430;

/** A report that speaks of a recent injury may be so much older than the letter. */
const OLD_REPORT_DAYS = 365;

/** Whether a time is not what passed until its day, or without one more than passed until the decision. */
function isOff({ days, date, isRecent }: ElapsedTime, injury: string, decision: string): boolean {
  if (isRecent) return daysBetween(injury, decision) - days > OLD_REPORT_DAYS;
  if (date && date > injury) {
    return Math.abs(daysBetween(injury, date) - days) > ROUGH_DAYS + ROUGH_SHARE * days;
  }
  return (
    date === null && days - daysBetween(injury, decision) > Math.min(ROUNDED_DAYS, 60 + ROUGH_SHARE * days)
  );
}
