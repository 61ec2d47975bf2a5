import type { Letter } from '../../letter/letter.ts';
import type { Severity } from '../../rules/finding.ts';
import { capitalized, shorten } from '../../text/in-words.ts';
import type { Range } from '../../text/range.ts';
import { lineLink } from '../cards/line-link.ts';
import { CardWriter } from '../cards/page-writer.ts';
import type { LeftToDo, Point, Readiness } from './readiness.ts';

/** The levels as the editor's list of findings names them. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Note',
  hint: 'Suggestion',
};

const LONGEST_WORDS = 300;

/**
 * What is left to do before a letter is sent, as a page of Markdown: the state of each point, then the places. `lineOf` gives the
 * line of an offset, counted from 0; links of the page lead to lines.
 */
export function readinessPage(
  { source }: Letter,
  { isReady, points, facts }: Readiness,
  lineOf: (offset: number) => number,
): string {
  const writer = new CardWriter();
  const link = (range: Range | null) => (range ? lineLink(lineOf(range.start)) : '');
  writer.heading('Check before sending');
  writer.paragraph(isReady ? 'Ready to be sent.' : `Not ready to be sent: ${leftInWords(points)}.`);
  writer.tableHead(['Point', 'State']);
  for (const point of points) writer.tableRow([point.title, capitalized(stateOf(point))]);
  writer.tableRow(['Findings of fact', capitalized(factsState(facts))]);
  for (const { title, left } of points) {
    if (left.length === 0) continue;
    writer.subheading(title);
    writer.tableHead(['Line', 'Level', 'What is left']);
    for (const { range, severity, message } of worstFirst(left))
      writer.tableRow([link(range), LEVELS[severity], message]);
  }
  if (facts.length > 0) {
    writer.subheading('Findings of fact');
    writer.paragraph(
      'What the rationales say is not documented or was not done. Whether the records agree, only you can say.',
    );
    writer.tableHead(['Line', 'Rationale']);
    for (const { range } of facts) {
      const words = source.slice(range.start, range.end).replace(/\s+/g, ' ');
      writer.tableRow([link(range), shorten(words, LONGEST_WORDS)]);
    }
  }
  return writer.text;
}

/** What is of one level stays in its order. */
function worstFirst(left: readonly LeftToDo[]): LeftToDo[] {
  const levels = Object.keys(LEVELS);
  return [...left].sort((a, b) => levels.indexOf(a.severity) - levels.indexOf(b.severity));
}

/**
 * `OK`, `2 to look at`, `not judged (3 places are to be filled in)`, `OK, 1 accepted`: accepted is what was ignored, or is of a rule
 * that is turned off.
 */
export function stateOf({ left, accepted, notJudged }: Point): string {
  const unfilled = notJudged > 0 ? `not judged (${toFillInWords(notJudged)})` : 'OK';
  const state = left.length === 0 ? unfilled : `${left.length} to look at`;
  return accepted > 0 ? `${state}, ${accepted} accepted` : state;
}

/** `11 places are to be filled in`. */
function toFillInWords(count: number): string {
  return count === 1 ? '1 place is to be filled in' : `${count} places are to be filled in`;
}

/** `none`, `3 to check against the records`. */
export function factsState(facts: Readiness['facts']): string {
  return facts.length === 0 ? 'none' : `${facts.length} to check against the records`;
}

/** `3 places to look at`. */
export function leftInWords(points: readonly Point[]): string {
  const count = points.reduce((sum, { left }) => sum + left.length, 0);
  return count === 1 ? '1 place to look at' : `${count} places to look at`;
}
