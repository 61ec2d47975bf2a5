import { expect } from 'vitest';
import { type MarkedText, markedText } from '../../../test/marked-text.ts';
import { readLetter } from '../letter/letter.ts';
import { matchesOf } from '../text/search.ts';
import { applyEdits } from '../text/text-edits.ts';
import { check } from './check.ts';
import type { Finding, Rule } from './finding.ts';
import { malformedRules } from './malformed/malformed-rules.ts';
import { rules } from './registry.ts';

export const HOW = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. The reviewer has
practised family medicine for twelve years.
`;

export const SUMMARY = `CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case
file, including all medical records:

The injured worker is a 41 year old male with left knee pain since a fall on 03/02/2014.
`;

export const ISSUES = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:
`;

export const HEADER = `Case Number: CM16-0999001
Date Assigned: 11/09/2016
Date of Injury: 10/13/2015
Decision Date: 12/09/2016
UR Denial Date: 11/03/2016
Priority: Standard
Application Received: 11/04/2016
`;

export const REQUEST = 'MRI of the left knee: Overturned\n';
export const CLAIMS_ADMINISTRATOR =
  'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.\n';
export const REVIEWER = `MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special
Studies.
`;
export const RATIONALE = `Decision rationale: The examination suggests a meniscus tear, and surgery would be
considered. Therefore, the request for an MRI of the left knee is medically necessary.
`;

/** A second item, for what is after the one under test. */
export const NEXT_ITEM = `Knee brace: Upheld

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.

Decision rationale: The joint is stable on examination, so a brace has no purpose. The requested
knee brace is not medically necessary.
`;

/** Paragraphs with a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n');
}

export const ITEM = paragraphs(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE);

/** A letter without a fault, two items long. */
export const SOUND_LETTER = paragraphs(HEADER, HOW, SUMMARY, ISSUES, ITEM, NEXT_ITEM);

/** A letter whose issues section holds these paragraphs. */
export function letterWith(...parts: readonly string[]): string {
  return paragraphs(HOW, SUMMARY, ISSUES, ...parts);
}

/** A drawn text as a test indents it in its source: without the first line break and the indentation. */
export function dedented(drawn: string): string {
  const lines = drawn.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

/** A letter whose case summary says this, drawn as for `expectFindings`, and perhaps with these items. */
export function inSummary(words: string, items = ''): string {
  const opening = SUMMARY.slice(0, SUMMARY.indexOf('The injured worker'));
  return paragraphs(HOW, `${opening}${dedented(words)}`, ISSUES, ...(items ? [dedented(items)] : []));
}

/** An issues section with these items, drawn as for `expectFindings`: a letter without a date. */
export function inIssues(items: string): string {
  return paragraphs(ISSUES, dedented(items));
}

/**
 * Expects that a rule finds exactly the marked words of a letter, and that each of its fixes removes its finding and adds
 * none; gives what it finds. The letter is drawn as `marked-text.ts` says: `^^^` on the line below the words.
 */
export function expectFindings(rule: Rule, letter: string): Finding[] {
  const { text, marks } = markedText(letter);
  const findings = findingsOf(rule, text);
  const found = findings.flatMap(({ range }) => linesOf(text, range));
  expect(drawn(text, found)).toBe(drawn(text, marks));
  for (const { fix, choices = [] } of findings) {
    for (const { edits, skeleton } of fix ? [fix, ...choices] : choices) {
      const left = findingsOf(rule, applyEdits(text, edits));
      if (!skeleton) expect(left, fix?.title).toHaveLength(findings.length - 1);
    }
  }
  return findings;
}

/** The same, and that no other rule of its category finds anything in the letter. */
export function expectOnly(rule: Rule, letter: string): Finding[] {
  const alike = rules.filter(({ category, code }) => category === rule.category && code !== rule.code);
  expect(findingsIn(markedText(letter).text, alike)).toEqual([]);
  return expectFindings(rule, letter);
}

/** Expects that the fix of the one finding of a rule makes this of a letter. */
export function expectFix(rule: Rule, letter: string, fixed: string): void {
  const { text } = markedText(letter);
  const [finding] = expectFindings(rule, letter);
  expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(fixed);
}

type Marks = MarkedText['marks'];

/** A range as marks draw it: on each of its lines by itself. */
function linesOf(text: string, { start, end }: Marks[number]): Marks {
  const words = matchesOf(/\S(?:[^\n]*\S)?/g, text.slice(start, end));
  return words.map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** A text with marks below its lines: what a failed test shows. */
function drawn(text: string, marks: Marks): string {
  let offset = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const [start, end] = [offset, offset + line.length];
      offset = end + 1;
      const here = marks.filter((mark) => mark.start >= start && mark.end <= end);
      const row = here.map((mark) => ' '.repeat(mark.start - start) + '^'.repeat(mark.end - mark.start));
      return [line, ...row.sort()];
    })
    .join('\n');
}

/** What one rule finds in a text. A rule that throws fails the test. */
export function findingsOf(rule: Rule, text: string): Finding[] {
  return findingsIn(text, [rule]);
}

/** What the rules, all of them unless given, find in a text. */
export function findingsIn(text: string, rules?: readonly Rule[]): Finding[] {
  return check(readLetter(text), {
    ...(rules ? { rules } : {}),
    onRuleFailure: (code) => {
      throw new Error(`${code} threw`);
    },
  });
}

/** The words that one rule marks in a text. */
export function marked(rule: Rule, text: string): string[] {
  return findingsOf(rule, text).map(({ range }) => text.slice(range.start, range.end));
}

/** The same, each behind its severity: `warning MRI`. */
export function graded(rule: Rule, text: string): string[] {
  return findingsOf(rule, text).map(
    ({ severity, range }) => `${severity} ${text.slice(range.start, range.end)}`,
  );
}

/** Every finding in a text as `code: marked words`. */
export function report(text: string): string[] {
  return findingsIn(text).map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
}

/** The same of the rules on the form of the letter alone: damaged letters have other faults besides. */
export function reportOfForm(text: string): string[] {
  return findingsIn(text, malformedRules).map(
    ({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`,
  );
}
