import { type IsoDate, isDay, isoDate, MONTHS } from '../../text/days.ts';

/** The date of an edition after a guideline's name: `(2/13/2020)`, `(ACOEM February 13, 2020)`, `, effective 11/23/2021`. */
export interface EditionDate {
  /** The year of the edition, as the date prints it; null where the date is the day it came into force. */
  readonly year: number | null;
  /** The day on which the edition came into force; null where the date is the edition's own. */
  readonly inForceOn: IsoDate | null;
  /** UTF-16 offset after the date and its closing bracket. */
  readonly end: number;
}

/** Days of editions in the longest form: `, last updated on September 30, 2016)`. */
const LONGEST = 64;

const LEAD = String.raw`(?:ACOEM\b[\s,:]*)?`;
const WORD = String.raw`(?:(?:last\s|as\s)?(effective|eff|in\sforce\sfrom|in\seffect\sfrom|adopted|dated|date|updated|update|revised|rev|published|issued|version|edition|as\sof|of)\b[.:]?\s?(?:of\s|on\s|from\s|as\sof\s|date\s)?)?`;
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join('|')})`;
const DATE = new RegExp(
  String.raw`^([\s,;(]{0,4})(${LEAD})${WORD}(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)|${MONTH}\.?\s(?:(\d{1,2}),?\s)?(\d{4})(?!\d)|((?:19|20)\d\d)(?=\)))\)?`,
  'i',
);

/** What follows a date that is the last of a name: the end, a period, a list of sections or pages. */
const ENDS = /^\s*(?:[.;]|$|,\s*(?:section|page|pp?\b))/i;

/** Words that say when an edition came into force; the others are followed by its own date. */
const IN_FORCE = /^(?:eff|in\s|adopted)/i;

/**
 * The date of an edition right after its name at `offset`; null where there is none. A date without a bracket or a word such as
 * dated before it counts only where the month is written out and either no comma separates it or nothing of the sentence follows.
 */
export function editionDateAt(text: string, offset: number): EditionDate | null {
  const found = DATE.exec(text.slice(offset, offset + LONGEST));
  if (!found) return null;
  const [whole, before = '', acoem, word, month, day, shortYear, name, dayOfName, longYear, yearAlone] =
    found;
  const isSet = before.includes('(') || acoem !== '' || (word !== undefined && !/^of$/i.test(word));
  const isLast = ENDS.test(text.slice(offset + whole.length, offset + whole.length + 12));
  if (!isSet && (name === undefined || (/[,;]/.test(before) && !isLast))) return null;
  const year = Number(yearAlone ?? longYear ?? (shortYear?.length === 2 ? `20${shortYear}` : shortYear));
  const monthOfYear = yearAlone ? 1 : name === undefined ? Number(month) : monthOf(name);
  const date = isoDate(year, monthOfYear, Number(day ?? dayOfName ?? 1));
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDay(date)) return null;
  const inForce = word !== undefined && IN_FORCE.test(word);
  const end = offset + whole.length - (whole.endsWith(')') && !before.includes('(') ? 1 : 0);
  return { year: inForce ? null : year, inForceOn: inForce ? date : null, end };
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

function monthOf(name: string): number {
  return 1 + MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}
