import { isBlank, isDigit } from '../../text/characters.ts';
import { type Range, range, withoutOverlaps } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { partialNumbers } from './partial-numbers.ts';
import { behindLabel, digitsAt, finder, labelsOf, openingsOf } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Three, two and four digits with hyphens between them; after `SSN` or `social security number` also with spaces or in one ' +
    'piece, and its last four digits (`SSN ending in 6789`, `SSN xxx-xx-6789`). Of a masked number without such words ' +
    '(`xxx-xx-6789`) only information.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'A number that is masked throughout (`xxx-xx-xxxx`) is not marked.',
  wrong: { summary: 'The injured worker, SSN: 219-09-9999, has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** A social security number: three, two and four digits, or nine after a label. */
export const socialSecurityNumber: Rule = detailRule({
  code: 'social-security-number',
  title: 'Social Security number in letter',
  message: 'Social Security number: identifying information.',
  find: (text) => withoutOverlaps([...findSocialSecurityNumbers(text), ...lastOfMasked(text)]),
  findInDoubt: maskedIn,
});

const LABELS = labelsOf('ssn', 's s n', 'ss', 'social security');

/** All of a text that are written in full or end with their last digits, in order. */
export const findSocialSecurityNumbers = finder(openingsOf(LABELS, true), (source, at) =>
  isDigit(source.charCodeAt(at)) ? grouped(source, at, false) : labelled(source, at),
);

/** `SSN: xxx-xx-1234` */
const lastOfMasked = partialNumbers('s\\.?s\\.?n\\.?|social security');
/** `xxx-xx-1234`: the form of such a number. */
const MASKED = /(?<![\w*#-])(?:[x*#\u2022]{3}[- \u2013][x*#\u2022]{2}[- \u2013])(\d{4})(?![\w-])/gi;

/** What is shown of masked numbers, in order. */
function maskedIn({ source }: { readonly source: string }): Range[] {
  return matchesOf(MASKED, source).map(({ index, 0: words }) =>
    range(index + words.length - 4, index + words.length),
  );
}

function labelled(source: string, at: number): Range | null {
  const label = behindLabel(source, at, LABELS);
  return label && (grouped(source, label.value, true) ?? lastDigits(source, at));
}

/** `SSN ending in 6789`, `the last four of his SSN are 6789`: the last four digits with a name and an age tell who it is. */
function lastDigits(source: string, at: number): Range | null {
  const before = source.slice(Math.max(0, at - LONGEST_ENDING), at).replaceAll('\n', ' ');
  const behind = source.slice(at, at + LONGEST_ENDING).replaceAll('\n', ' ');
  const digits = ENDING.exec(behind) ?? (LAST_FOUR.test(before) ? VALUE.exec(behind) : null);
  if (!digits) return null;
  const end = at + digits[0].length;
  return isWordUnit(source.charCodeAt(end)) ? null : range(end - 4, end);
}

const LONGEST_ENDING = 60;
const NAME = '(?:s\\.?s\\.?n\\.?|ss|social security)(?: (?:number|no\\.?)| ?#)?';
const LAST = '(?:\\(?last (?:four|4)(?: digits)?\\)?|end(?:s|ing)(?: in| with)?)';
const ENDING = new RegExp(`^${NAME},? (?:that )?${LAST}[ :,-]{0,3}(?:of |are |is )?\\d{4}`, 'i');
const VALUE = new RegExp(`^${NAME}[ :,-]{1,3}(?:are |is )?\\d{4}`, 'i');
const LAST_FOUR = /last (?:four|4)(?: digits)?(?: of)?(?: (?:the|his|her|their|a))?\s$/i;

/** `123-45-6789`; after a label also with spaces, or with nothing between the groups. */
function grouped(source: string, at: number, isLabelled: boolean): Range | null {
  if (!isLabelled && digitsAt(source, at) !== 3) return null;
  if (!stands(source, at - 1)) return null;
  if (isLabelled && digitsAt(source, at) === 9) return range(at, at + 9);
  let i = at;
  for (const [index, size] of [3, 2, 4].entries()) {
    if (index > 0) {
      if (!isSeparator(source, i, isLabelled)) return null;
      i++;
    }
    if (digitsAt(source, i) !== size) return null;
    i += size;
  }
  // No such number begins with 000 or 666, and no group is all zeros (Social Security Administration, number assignment).
  if (!isLabelled && (source.startsWith('000', at) || source.startsWith('666', at))) return null;
  return stands(source, i) ? range(at, i) : null;
}

function isSeparator(source: string, at: number, isLabelled: boolean): boolean {
  const unit = source.charCodeAt(at);
  return unit === HYPHEN || (unit >= 0x2010 && unit <= 0x2013) || (isLabelled && isBlank(unit));
}

/** Whether the number may end or begin beside the character at `at`: no longer number, date or code goes on there. */
function stands(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (isWordUnit(unit)) return false;
  return !(
    (unit === HYPHEN || source[at] === '/' || source[at] === '.') &&
    isDigit(source.charCodeAt(at + 1)) &&
    isDigit(source.charCodeAt(at - 1))
  );
}

const HYPHEN = 45;
