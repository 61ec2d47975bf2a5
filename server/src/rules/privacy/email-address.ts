import { isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A name, `@` and a domain, also where these are spelled out: `j.roe [at] example.org`, `roe at example dot org`. The page of a person ' +
    'in a social network (`facebook.com/jane.roe`), and a number after `IP address`.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'Web addresses of cited works are not marked.',
  wrong: { summary: 'The injured worker (jane.roe@example.com) has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** An email address, the page of a person or the address of a computer. */
export const emailAddress: Rule = detailRule({
  code: 'email-address',
  title: 'Email address in letter',
  message: 'Email, web profile or IP address: identifying information.',
  find: ({ source }) =>
    [...findEmailAddresses(source), ...findSpelledOut(source), ...findProfiles(source)].sort(
      (a, b) => a.start - b.start,
    ),
});

const LONGEST_PART = 80;

/** All of a text, in order: a name, `@`, and a domain that ends in a period and two letters or more. */
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

/** `[at]`, ` at `, and `@` with spaces beside it. */
const AT = /\s?[[({<]\s?at\s?[\])}>]\s?|\sat\s|\s@\s|\s@|@\s/gi;
/** A domain whose last part is a usual one; the periods may be spelled out. */
const DOMAIN =
  /^[a-z\d-]{1,40}(?:(?:\.|\s?[[({<]\s?dot\s?[\])}>]\s?|\sdot\s)[a-z\d-]{1,40}){0,3}?(\.|\s?[[({<]\s?dot\s?[\])}>]\s?|\sdot\s)(?:com|org|net|edu|gov|us|info|biz|mil)(?![a-z\d])/i;

/** Addresses whose symbols are spelled out. A plain `at` counts only beside a spelled `dot` or after a name with punctuation in it. */
function findSpelledOut(source: string): Range[] {
  return matchesOf(AT, source).flatMap((at) => {
    const start = nameStart(source, at.index);
    const after = at.index + at[0].length;
    const domain = DOMAIN.exec(source.slice(after, after + 2 * LONGEST_PART));
    if (start === at.index || !domain) return [];
    const isPlain = /^\sat\s$/i.test(at[0]);
    const isName = /[._\d]/.test(source.slice(start, at.index)) || /dot/i.test(domain[0]);
    return isPlain && !isName ? [] : [range(start, after + domain[0].length)];
  });
}

/** `facebook.com/jane.roe`, `www.linkedin.com/in/jane-roe`; not the pages that a network has of itself. */
const PROFILE =
  /(?:https?:\/\/)?(?:(?:www|m|en|es)\.)?(?<![\w-])(?:facebook|fb|instagram|linkedin|twitter|tiktok|threads|snapchat|venmo|gofundme)\.(?:com|net)\/(?!(?:help|policies|policy|legal|about|company|school|business|ads|privacy|terms)\b)(?:[\w.@~-]{1,40}\/?){1,4}(?<=[\w/])/gi;
const IP_ADDRESS =
  /\bIP(?:v4)?\s(?:address(?:es)?\s?)?(?:(?:of|is|was)\s|[:#(]\s?)?((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\d.]\d|\d)/g;

/** Pages of persons in social networks, and addresses of computers. */
function findProfiles(source: string): Range[] {
  return [
    ...matchesOf(PROFILE, source).map(({ index, 0: words }) => range(index, index + words.length)),
    ...matchesOf(IP_ADDRESS, source).map(({ index, 0: words, 1: number = '' }) =>
      range(index + words.length - number.length, index + words.length),
    ),
  ];
}
