import { MONTHS } from '../../../text/days.ts';
import { matchesOf } from '../../../text/search.ts';

/** A verb is no month. */
const MONTH_NAMES = MONTHS.map((name) =>
  name === 'May' ? '(?<=\\b(?:in|of|since|by|early|late|last) )May' : name,
).join('|');
const DAYS = new RegExp(
  `\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}/(?:19|20)\\d\\d|\\b(?:19|20)\\d\\d\\b|\\b(?:${MONTH_NAMES})\\b`,
  'g',
);
const DAY_IN_NUMBERS = /\b(\d{1,2})[/-]\d{1,2}[/-]\d{2,4}\b/g;

/** Whether some words name all days, months and years that others name: `12/19/2014` is of December as well. */
export function namesAllDays(words: string, others: string): boolean {
  const days = matchesOf(DAYS, others).map(([day]) => day);
  if (days.length === 0) return true;
  const months = new Set(
    matchesOf(DAY_IN_NUMBERS, words).flatMap(({ 1: month }) => MONTHS[Number(month) - 1] ?? []),
  );
  return days.every((day) => words.includes(day) || months.has(day));
}
