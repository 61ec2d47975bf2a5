import { isBlank, isDigit } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { behindLabel, digitsAt, finder, labelsOf, openingsOf } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Three, two and four digits with hyphens between them; after `SSN` or `social security number` also with ' +
    'spaces or in one piece.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'Masked numbers (`xxx-xx-1234`) are not marked.',
  wrong: { summary: 'The injured worker, SSN: 219-09-9999, has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** A social security number: three, two and four digits, or nine behind a label. */
export const socialSecurityNumber: Rule = detailRule({
  code: 'social-security-number',
  title: 'Social Security number in letter',
  message: 'A social security number must not stand in a determination. Redact it.',
  find: (part) => findSocialSecurityNumbers(part),
});

const LABELS = labelsOf('ssn', 's s n', 'ss', 'social security');

/** All of a text, in order. Masked ones (`xxx-xx-1234`) tell nothing and are left alone. */
export const findSocialSecurityNumbers = finder(openingsOf(LABELS, true), (source, at) =>
  isDigit(source.charCodeAt(at)) ? grouped(source, at, false) : labelled(source, at),
);

function labelled(source: string, at: number): Range | null {
  const label = behindLabel(source, at, LABELS);
  return label && grouped(source, label.value, true);
}

/** `123-45-6789`; behind a label also with blanks, or with nothing between the groups. */
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
  if (source.startsWith('000', at) || source.startsWith('666', at)) return null;
  return stands(source, i) ? range(at, i) : null;
}

function isSeparator(source: string, at: number, isLabelled: boolean): boolean {
  const unit = source.charCodeAt(at);
  return unit === HYPHEN || (unit >= 0x2010 && unit <= 0x2013) || (isLabelled && isBlank(unit));
}

/** Whether the number may end or begin beside the sign at `at`: no longer number, date or code goes on there. */
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
