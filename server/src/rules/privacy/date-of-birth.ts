import { findDates } from '../../text/dates.ts';
import { range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { behindLabel, finder, labelsOf, openingsOf } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A date after `DOB`, `date of birth` or `born on`, in numbers or in words: `the 6th of May 1969`.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'The age in years and the date of injury are published.',
  wrong: { summary: 'The injured worker, DOB: 04/12/1970, has left knee pain.' },
  right: { summary: 'The injured worker is a 46 year old female who has left knee pain.' },
};

/** The date on which the employee was born; the age is enough. */
export const dateOfBirth: Rule = detailRule({
  code: 'date-of-birth',
  title: 'Date of birth in letter',
  message: 'Date of birth: identifying information. The age in years is enough.',
  find: (text) => findDatesOfBirth(text),
});

const LABELS = labelsOf(
  'dob', 'd o b', 'date of birth', 'birth date', 'birthdate', 'birthday', 'born on', 'born in', 'born', 'birth day',
); // biome-ignore format: a word list reads best in rows
/** `the twenty-first day of September, nineteen seventy-nine` and nothing longer. */
const LONGEST_DATE = 64;

/** All of a text, in order: a date after a word for birth, or before one in brackets. */
export const findDatesOfBirth = finder(openingsOf(LABELS), (source, at) => {
  const label = behindLabel(source, at, LABELS);
  if (!label) return null;
  const behind = source.slice(label.value, label.value + LONGEST_DATE);
  const length = datedLength(behind);
  if (length > 0) return range(label.value, label.value + length);
  const before = BEFORE.exec(source.slice(Math.max(0, at - LONGEST_DATE), at));
  return before ? range(at - before[0].length, at - before[0].length + (before[1] as string).length) : null;
});

/** `05/06/1969 (DOB)` */
const BEFORE = /(\d{1,2}[/-]\d{1,2}[/-]\d{2,4}) ?\($/;

/** The length of the date that opens the words, however it is written; 0 when none does. */
function datedLength(words: string): number {
  const [date] = findDates(words);
  if (date?.range.start === 0) return date.range.end;
  const onOneLine = words.replaceAll('\n', ' ');
  return Math.max(...WRITTEN.map((form) => form.exec(onOneLine)?.[0].length ?? 0));
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const TENS = '(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)';
const NUMBER = `(?:${TENS}(?:[- ][a-z]{3,7})?|[a-z]{3,11})`;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${NUMBER})`;
const YEAR = `(?:\\d{4}|nineteen(?: hundred)?(?: and)? ${NUMBER}|two thousand(?: and)?(?: ${NUMBER})?)`;
/** Forms besides those of numbers with slashes and of `January 20, 1970`. */
const WRITTEN = [
  // the 6th of May 1969; the sixth day of May, nineteen sixty-nine
  new RegExp(`^(?:the )?${DAY}(?: day)?[ -](?:of )?${MONTH},?[ -](?:of )?${YEAR}\\b`, 'i'),
  // May 6th, 1969; May the sixth, 1969
  new RegExp(`^(?:in |on )?${MONTH},? (?:the )?${DAY},? (?:of )?${YEAR}\\b`, 'i'),
  // May 1969; May of 1969
  new RegExp(`^(?:in )?${MONTH},? (?:of )?\\d{4}\\b`, 'i'),
  // 1969-05-06; 05.06.1969; 5 6 1969
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/,
  /^\d{1,2}([. ])\d{1,2}\1\d{4}\b/,
];
