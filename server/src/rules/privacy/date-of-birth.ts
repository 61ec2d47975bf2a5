import { findDates } from '../../text/dates.ts';
import { range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { behindLabel, finder, labelsOf, openingsOf } from './scan.ts';

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
export const dateOfBirth: Rule = detailRule({
  code: 'date-of-birth',
  title: 'Date of birth in letter',
  message: 'A date of birth is not published; the age in years is enough. Redact it.',
  find: (part) => findDatesOfBirth(part),
});

const LABELS = labelsOf(
  'dob',
  'd o b',
  'date of birth',
  'birth date',
  'birthdate',
  'birthday',
  'born on',
  'born',
);
/** `January 20, 1970` and nothing longer. */
const LONGEST_DATE = 20;

/** All of a text, in order: a date behind a word for birth. */
export const findDatesOfBirth = finder(openingsOf(LABELS), (source, at) => {
  const label = behindLabel(source, at, LABELS);
  if (!label) return null;
  const [date] = findDates(source.slice(label.value, label.value + LONGEST_DATE));
  return date?.range.start === 0 ? range(label.value, label.value + date.range.end) : null;
});
