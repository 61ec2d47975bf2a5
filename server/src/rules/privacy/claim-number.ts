import { type Range, range } from '../../text/range.ts';
import { listWords, type WordList, type WordNotes, wordsOfSource } from '../../text/word-list.ts';
import type { Rule } from '../finding.ts';
import { isReadWhole } from '../malformed/sections/section-words.ts';
import { REDACTS, type RuleDocs, WHY_PRIVATE } from '../rule-docs.ts';
import {
  behindLabel,
  digitsAt,
  findAtWords,
  identifierAt,
  isWordUnit,
  openingsOf,
  tooMuchTold,
  wordsAt,
} from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number after `claim number`, `claim no.`, `claim #`, `policy number` and the like, and a case ' +
    'number of the appeals board (`ADJ` with six to eight digits).',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'The case number of the review itself (`CM16-...`) is published and is not marked.',
  wrong: { summary: 'The injured worker (Claim Number: WC-2016-00123) has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** The number of the claim, the policy, or the case at the appeals board: each leads to the employee. */
export const claimNumber: Rule = {
  code: 'claim-number',
  title: 'Claim number in letter',
  category: 'privacy',
  severity: 'warning',
  scope: 'part',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    return findClaimNumbers(determination.source, wordsOfSource(determination)).map((place) =>
      tooMuchTold(
        'A claim, policy or appeals board number leads to the employee and is not published. Redact it.',
        place,
      ),
    );
  },
};

const LABELS = [['claim'], ['claims'], ['policy'], ['wcab'], ['eams'], ['wcis']];

const OPENINGS = openingsOf([...LABELS, ['adj']]);

/** All of a text, in order. The case number of the review itself is none. */
export function findClaimNumbers(
  source: string,
  words: WordList = listWords(source),
  openings: WordNotes<boolean> = OPENINGS,
): Range[] {
  return findAtWords(
    source,
    words,
    openings,
    (_, at) => labelled(source, at) ?? appealsBoardNumber(source, at),
  );
}

/** `Claim Number: 12-345678`. The label alone is an ordinary word: `the claim of 2014`. */
function labelled(source: string, at: number): Range | null {
  const label = behindLabel(source, at, LABELS);
  return label?.marked ? identifierAt(source, label.value) : null;
}

/** `ADJ1234567`, as the appeals board numbers its cases. */
function appealsBoardNumber(source: string, at: number): Range | null {
  if (source[at]?.toLowerCase() !== 'a') return null;
  const spaced = wordsAt(source, at, ['adj']);
  const digits = spaced > 0 ? spaced + 1 : at + 3;
  if (spaced < 0 && source.slice(at, at + 3).toLowerCase() !== 'adj') return null;
  const count = digitsAt(source, digits);
  const end = digits + count;
  return count >= 6 && count <= 8 && !isWordUnit(source.charCodeAt(end)) ? range(at, end) : null;
}
