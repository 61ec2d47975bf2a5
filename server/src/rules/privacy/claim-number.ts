import { type Range, range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { partialNumbers } from './partial-numbers.ts';
import { behindLabel, digitsAt, finder, identifierAt, labelsOf, openingsOf, wordsAt } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number after `claim number`, `claim no.`, `claim #`, `policy number` and the like, and a case number of the appeals board ' +
    '(`ADJ` with six to eight digits). Of a number that is masked (`claim number ending in 0123`) only information.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'The case number of the review itself (`CM16-...`) is published and is not marked.',
  wrong: { summary: 'The injured worker (Claim Number: WC-2016-00123) has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** The number of the claim, the policy, or the case at the appeals board: each leads to the employee. */
export const claimNumber: Rule = detailRule({
  code: 'claim-number',
  title: 'Claim number in letter',
  message: 'Claim, policy or appeals board number: identifying information.',
  find: (text) => findClaimNumbers(text),
  findInDoubt: partialNumbers('claims?|policy|wcab|eams|wcis|adj'),
});

const LABELS = labelsOf('claim', 'claims', 'policy', 'wcab', 'eams', 'wcis');

/** All of a text, in order. The case number of the review itself is none. */
export const findClaimNumbers = finder(
  openingsOf([...LABELS, ['adj']]),
  (source, at) => labelled(source, at) ?? appealsBoardNumber(source, at),
);

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
