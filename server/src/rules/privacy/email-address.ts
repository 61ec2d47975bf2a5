import { isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A name, `@` and a domain.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'Web addresses of cited works are not marked.',
  wrong: { summary: 'The injured worker (jane.roe@example.com) has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** An e-mail address. */
export const emailAddress: Rule = detailRule({
  code: 'email-address',
  title: 'Email address in letter',
  message: 'An e-mail address does not belong in a determination. Redact it.',
  find: ({ source }) => findEmailAddresses(source),
});

const LONGEST_PART = 80;

/** All of a text, in order: a name, `@`, and a domain that ends in a full stop and two letters or more. */
function findEmailAddresses(source: string): Range[] {
  const found: Range[] = [];
  for (let at = source.indexOf('@'); at >= 0; at = source.indexOf('@', at + 1)) {
    const start = nameStart(source, at);
    const end = domainEnd(source, at + 1);
    if (start < at && end > 0) found.push(range(start, end));
  }
  return found;
}

function nameStart(source: string, end: number): number {
  const limit = Math.max(0, end - LONGEST_PART);
  let start = end;
  while (
    start > limit &&
    (isWordUnit(source.charCodeAt(start - 1)) || '._%+-'.includes(source[start - 1] as string))
  )
    start--;
  while (start < end && !isWordUnit(source.charCodeAt(start))) start++;
  return start;
}

/** The end of the domain, or -1. */
function domainEnd(source: string, start: number): number {
  let end = start;
  let stop = -1;
  while (end < start + LONGEST_PART) {
    const sign = source[end];
    if (sign === '.' && isWordUnit(source.charCodeAt(end + 1))) stop = end;
    else if (sign !== '-' && !isWordUnit(source.charCodeAt(end))) break;
    end++;
  }
  if (stop <= start) return -1;
  let letters = stop + 1;
  while (letters < end && isLetter(source.charCodeAt(letters))) letters++;
  return letters === end && letters - stop > 2 ? end : -1;
}
