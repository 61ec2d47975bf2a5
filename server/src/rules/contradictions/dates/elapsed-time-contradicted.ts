import type { Letter } from '../../../letter/letter.ts';
import { daysBetween, printedDay } from '../../../text/days.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { wrongLapsesIn } from './days-apart.ts';
import { type ElapsedTime, elapsedTimesIn } from './elapsed-times.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale states a time after the injury (`seven years after the injury`) that is much longer than the time ' +
    'between the date of injury and the decision in the header; or a time that does not agree with the day beside it ' +
    '(`on 08/02/2016, two days after the fall`), or is not what lies between two days in one sentence (`received on 08/01/2016 and ' +
    'denied on 08/22/2016, four days later`).',
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
  check: (letter) => [...sinceInjury(letter), ...betweenDays(letter)],
};

function betweenDays(letter: Letter): Observation[] {
  return placedIn(letter.parts, wrongLapsesIn).map(({ from, to, actual, range }) => ({
    message: `${wordsAt(letter, range)} does not agree with ${printedDay(from)} and ${printedDay(to)}, which are ${actual} apart.`,
    range,
  }));
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

/** Whether a time is not what passed until its day, or without one more than passed until the decision. */
function isOff({ days, date }: ElapsedTime, injury: string, decision: string): boolean {
  if (date && date > injury) {
    return Math.abs(daysBetween(injury, date) - days) > ROUGH_DAYS + ROUGH_SHARE * days;
  }
  return (
    date === null && days - daysBetween(injury, decision) > Math.min(ROUNDED_DAYS, 60 + ROUGH_SHARE * days)
  );
}
