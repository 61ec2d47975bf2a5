import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { stretchesOf } from '../../syntax/stretches.ts';
import type { LeafKind } from '../../syntax/tree.ts';
import { isBlank, isCapital, isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isAboutReviewer } from '../malformed/sections/section-words.ts';
import { plainLinesOf } from '../plain-lines.ts';
import { identifying } from '../privacy/identifying-detail.ts';
import { findNamedPersons } from '../privacy/person-named.ts';
import { REDACTS } from '../rule-docs.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A name in the section on how the determination was made: after a title, or before a degree.',
  why: 'A reviewer who is named can be approached by the parties.',
  law: ['anonymity'],
  fix: REDACTS,
  notes: 'Persons named elsewhere are reported by [person-named](person-named.md).',
  wrong: {
    how:
      'The reviewer, Jane Roe, M.D., is Board Certified in Family Medicine and is licensed to practice in ' +
      'California.',
  },
  right: {
    how: 'The expert reviewer is Board Certified in Family Medicine and is licensed to practice in California.',
  },
};

/** The name of the reviewer, in the section that describes him or her. */
export const reviewerNamed: Rule = {
  code: 'reviewer-named',
  title: 'Name of the reviewer in letter',
  category: 'law',
  severity: 'warning',
  scope: 'part',
  readWhole: true,
  check({ determination, catalogue }) {
    const { text, plainRange, sourceRange } = plainLinesOf(determination);
    return stretchesOf(determination, PROSE)
      .map(({ range }) => range)
      .filter((area) => isAboutReviewer(determination, area))
      .map(plainRange)
      .flatMap((area) => [
        ...findNamedPersons(text, area)
          .filter(({ isSure }) => isSure)
          .map(({ range }) => range),
        ...namesBeforeDegree(text.source, area),
      ])
      .sort((a, b) => a.start - b.start)
      .filter((place, i, all) => i === 0 || place.start >= (all[i - 1] as Range).end)
      .map((place) =>
        identifying(
          `Name of the reviewer: kept confidential${lawInBrackets('anonymity', catalogue)}.`,
          sourceRange(place),
        ),
      );
  },
};

const PROSE: ReadonlySet<LeafKind> = new Set(['prose']);
const DEGREES = [', M.D.', ', MD', ', D.O.', ', DO', ', D.C.', ', DC', ', Ph.D.', ' M.D.', ' MD'];
const LONGEST_NAME = 60;

/** `Jane Q. Public, M.D.`: two words with a capital, or more, before a degree. In order. */
function namesBeforeDegree(source: string, area: Range): Range[] {
  const text = source.slice(area.start, area.end);
  const found: Range[] = [];
  for (const degree of DEGREES) {
    for (let at = text.indexOf(degree); at >= 0; at = text.indexOf(degree, at + 1)) {
      if (isLetter(text.charCodeAt(at + degree.length))) continue;
      const start = nameStart(text, at);
      if (start >= 0) found.push(range(area.start + start, area.start + at));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the words with a capital before `end` begin, when they are two at least; else -1. */
function nameStart(text: string, end: number): number {
  let start = -1;
  let words = 0;
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME) {
    let word = at;
    while (word > 0 && (isLetter(text.charCodeAt(word - 1)) || "-'.".includes(text.charAt(word - 1)))) word--;
    // A title is no part of the name.
    if (word === at || !isCapital(text.charCodeAt(word)) || text.startsWith('Dr.', word)) break;
    start = word;
    words++;
    at = word;
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
    if (at === word) break;
  }
  return words >= 2 ? start : -1;
}
