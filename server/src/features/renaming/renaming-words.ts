import type { Doubt, Unfit } from './fact.ts';

/** What is said where nothing can be renamed. */
export const NOTHING_TO_RENAME =
  'Only a request, a drug, a strength, a quantity, a side, an age or the date of injury can be renamed here.';

const WHY_UNFIT: Readonly<Record<Unfit, string>> = {
  empty: 'Type the new words.',
  lines: 'The new words must be on one line.',
  'no-strength': 'A strength is an amount with its unit, such as 10/325mg.',
  'no-quantity': 'A quantity is a number, such as 60.',
  'no-side': 'A side is left, right or bilateral.',
  'no-age': 'An age is a whole number of years, such as 45.',
  'no-day': 'The date of injury is a day, such as 10/13/2016.',
  'reads-otherwise': 'With these words the letter would be read differently. Choose others.',
};

/** Why new words will not do, in words for the reviewer; none of the letter's own are among them. */
export function unfitInWords(unfit: Unfit): string {
  return WHY_UNFIT[unfit];
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  'other-name': 'Another name of this drug',
  misspelled: 'Possible misspelling of this drug',
  'name-alone': 'Name without the rest of the request',
  quoted: 'Quoted words',
  'other-person': 'About somebody else, or from a guideline',
  earlier: 'About an earlier time',
  'other-item': 'In another disputed item',
  elsewhere: 'Not certainly the same',
  'same-day': 'Same day, not stated as the date of injury',
  compares: 'Both sides are compared',
};

/** What is in doubt about a place, as the heading of a list of such places. */
export function doubtInWords(doubt: Doubt): string {
  return DOUBTS[doubt];
}
