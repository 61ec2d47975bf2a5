import { isBlank } from '../../text/characters.ts';
import { range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { partialNumbers } from './partial-numbers.ts';
import { behindLabel, finder, labelsOf, openingsOf } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number after `license no.`, `NPI`, `DEA`, `tax ID`, `passport`, `license plate` and the like, of a physician or of the ' +
    'employee. Of a number that is masked (`license ending in 4471`) only information.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'The states of licensure of the reviewer are published. A DEA schedule is not a number.',
  wrong: { summary: 'The treating physician (NPI 1234567893) describes left knee pain.' },
  right: { summary: 'The treating physician describes left knee pain.' },
};

/** The number of a license, of a provider, or for taxes: registers tell whose it is. */
export const licenseNumber: Rule = detailRule({
  code: 'license-number',
  title: 'License or provider number in letter',
  message: 'License, provider or tax number: identifying information.',
  find: (text) => findLicenseNumbers(text),
  findInDoubt: partialNumbers(
    "npi|dea|tax id|f?ein|driver['\u2019]?s license|(?:medical )?license|lic\\.?|passport",
  ),
});

/** These mean a number by themselves. */
const NUMBERS = labelsOf(
  'npi', 'n p i', 'dea', 'd e a', 'tax id', 'ein', 'fein', 'tin', 'upin', 'passport', 'license plate',
); // biome-ignore format: a word list reads best in rows
/** These mean one only with `number`, `no.`, `#` or a colon after them. */
const LABELS = labelsOf(
  'license', 'lic', 'driver s license', 'drivers license', 'driver license', 'state id', 'state id card', 'id card',
  'identification card', 'alien registration', 'green card', 'certificate', 'registration', 'plate', 'vin',
); // biome-ignore format: a word list reads best in rows

/** All of a text, in order. */
export const findLicenseNumbers = finder(openingsOf([...NUMBERS, ...LABELS]), (source, at) => {
  const number = behindLabel(source, at, NUMBERS);
  const label = number ?? behindLabel(source, at, LABELS);
  if (!label) return null;
  const value = VALUE.exec(source.slice(label.value, label.value + LONGEST_VALUE))?.[0];
  if (value === undefined || isWordUnit(source.charCodeAt(label.value + value.length))) return null;
  const digits = value.replace(/\D/g, '').length;
  // a year, a count or a date is none; without a symbol before it five digits are wanted
  if (digits < 4 || (digits === value.length && digits < 5) || (!number && !label.marked && digits < 5))
    return null;
  if (isBlank(source.charCodeAt(label.value - 1)) || source[label.value - 1] === '(' || label.marked)
    return range(label.value, label.value + value.length);
  return null;
});

/** `A 98765`, `FB1234563`, `12-3456789`, `7ABC123`, and the seventeen characters of a vehicle. */
const VALUE =
  /^(?:(?=[A-Z]{0,9}\d)[A-HJ-NPR-Z\d]{17}(?![A-Z\d])|[A-Z]{1,3}[ -]?\d{4,9}|\d{1,3}[A-Z]{2,3}\d{3,4}|\d{2}-\d{7}|\d{5,10})/;
const LONGEST_VALUE = 18;
