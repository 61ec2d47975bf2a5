import { findDates } from '../../text/dates.ts';
import { type Range, range } from '../../text/range.ts';
import { listWords, type WordList, type WordNotes, wordsOfSource } from '../../text/word-list.ts';
import type { Rule } from '../finding.ts';
import { isReadWhole } from '../malformed/sections/section-words.ts';
import { REDACTS, type RuleDocs, WHY_PRIVATE } from '../rule-docs.ts';
import { behindLabel, findAtWords, openingsOf, tooMuchTold } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A date after `DOB`, `date of birth` or `born on`.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'The age in years and the date of injury are published.',
  wrong: { summary: 'The injured worker, DOB: 04/12/1970, has left knee pain.' },
  right: { summary: 'The injured worker is a 46 year old female who has left knee pain.' },
};

/** The date on which the employee was born; the age is enough. */
export const dateOfBirth: Rule = {
  code: 'date-of-birth',
  title: 'Date of birth in letter',
  category: 'privacy',
  severity: 'warning',
  scope: 'part',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    return findDatesOfBirth(determination.source, wordsOfSource(determination)).map((place) =>
      tooMuchTold('A date of birth is not published; the age in years is enough. Redact it.', place),
    );
  },
};

const LABELS = [
  ['dob'],
  ['d', 'o', 'b'],
  ['date', 'of', 'birth'],
  ['birth', 'date'],
  ['birthdate'],
  ['birthday'],
  ['born', 'on'],
  ['born'],
];
const OPENINGS = openingsOf(LABELS);
/** `January 20, 1970` and nothing longer. */
const LONGEST_DATE = 20;

/** All of a text, in order: a date behind a word for birth. */
export function findDatesOfBirth(
  source: string,
  words: WordList = listWords(source),
  openings: WordNotes<boolean> = OPENINGS,
): Range[] {
  return findAtWords(source, words, openings, (_, at) => {
    const label = behindLabel(source, at, LABELS);
    if (!label) return null;
    const [date] = findDates(source.slice(label.value, label.value + LONGEST_DATE));
    return date?.range.start === 0 ? range(label.value, label.value + date.range.end) : null;
  });
}
