import { FORM } from '../form/printed-form.ts';
import type { OlderLayout, SectionForm } from '../form/shapes.ts';
import { isCapital, isLetter } from '../text/characters.ts';
import { editDistance } from '../text/edit-distance.ts';
import { agreesWith, capitalShare, endOfMatch, lettersOf, matchLetters } from '../text/letters.ts';
import type { Line } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { behindMarks } from './marks.ts';
import { HEADING, LEAD_IN, type NotedLines } from './noted-lines.ts';
import type { Marker } from './tree.ts';

/** A section heading of the `issues` family, with the index of the line it begins on. */
export interface FoundHeading {
  readonly form: SectionForm;
  readonly marker: Marker;
  readonly line: number;
}

/** The fixed first sentence of a section. */
export interface FoundLeadIn {
  readonly form: SectionForm;
  readonly range: Range;
}

/** Longest line that can be a misspelled heading, in UTF-16 units. */
const LONGEST_HEADING = 80;
/** So many letters of a fixed sentence must agree before it is taken for it; its tail may have been edited. */
const LEAD_IN_LETTERS = 34;
/** Right after its heading so many do: `The Final Determination was`. */
const OPENING_LETTERS = 24;

const FORMS = FORM.sections.map((form) => ({
  form,
  letters: lettersOf(form.heading),
  others: form.otherWordings.map(lettersOf),
  leadIn: lettersOf(form.leadIn),
  telling: lettersOf(form.leadIn).slice(0, LEAD_IN_LETTERS),
  /** Its end in other words: up to its last word at the end of the line, or of the next. */
  rewordedEnd: new RegExp(
    `^[^.:\\n]{0,120}(?:\\n[^.:\\n]{0,120})?\\b${/\b(\w{1,20})[.:]$/.exec(form.leadIn)?.[1]}[.:](?=[ \\t]{0,8}(?:\\r?\\n|$))`,
  ),
  /** So many letters may be wrong in a misspelled heading. */
  limit: Math.max(2, Math.floor(lettersOf(form.heading).length / 8)),
}));

/** A line of fewer UTF-16 units is no heading, misspelled or reworded: it has not enough letters. */
const SHORTEST_HEADING = Math.min(
  ...FORMS.flatMap(({ letters, others, limit }) => [
    letters.length - limit,
    ...others.map((other) => other.length),
  ]),
);

const OLDER_HEADINGS = FORM.olderLayouts.flatMap((layout) =>
  [layout.tellingHeading, ...layout.headings].map((heading) => ({
    layout,
    heading: heading.words,
    letters: lettersOf(heading.words),
    telling: heading === layout.tellingHeading,
  })),
);

/** All headings of the `issues` family, in order, misspelled ones included. */
export function findHeadings({ source, lines, notes }: NotedLines): FoundHeading[] {
  const found: FoundHeading[] = [];
  let end = 0;
  for (let k = 0; k < notes.length; k++) {
    if (((notes[k] as number) & HEADING) === 0) continue;
    const line = lines[k] as Line;
    if (line.start < end) continue;
    const heading = exactHeading(source, line) ?? nearHeading(source, line);
    if (!heading) continue;
    found.push({ ...heading, line: k });
    end = heading.marker.range.end;
  }
  return found;
}

/** Whether a heading may begin on the line, by the line's own words: a right one may go on after it. */
export function mayBeHeading(source: string, line: Line): boolean {
  const start = behindMarks(source, line.start, line.end);
  return (
    FORMS.some(({ letters }) => agreesWith(source, start, line.end, letters)) ||
    nearHeading(source, line) !== null
  );
}

/** Whether a fixed first sentence may begin the line, by the line's own words. */
export function mayBeLeadIn(source: string, line: Line): boolean {
  return FORMS.some(({ telling }) => agreesWith(source, line.start, line.end, telling));
}

/** All fixed first sentences, in order. They show a section whose heading is missing. */
export function findLeadIns(
  { source, lines, notes }: NotedLines,
  headings: readonly FoundHeading[],
): FoundLeadIn[] {
  const found: FoundLeadIn[] = [];
  let next = 0;
  for (let k = 0; k < notes.length; k++) {
    const heading = headings[next]?.line === k ? headings[next++] : undefined;
    const above = heading ?? (headings[next - 1]?.line === k - 1 ? headings[next - 1] : undefined);
    if (!above && ((notes[k] as number) & LEAD_IN) === 0) continue;
    const line = lines[k] as Line;
    const from = heading && heading.marker.range.end < line.end ? heading.marker.range.end : line.start;
    const limit = headings[next]?.marker.range.start ?? source.length;
    found.push(...leadInsFrom(source, from, Math.min(line.end, limit), limit, above?.form));
  }
  return found;
}

/**
 * The fixed first sentences that begin between two offsets and end before `limit`; `above` is the form of the heading before
 * them.
 */
function leadInsFrom(
  source: string,
  from: number,
  firstBefore: number,
  limit: number,
  above?: SectionForm,
): FoundLeadIn[] {
  return FORMS.flatMap(({ form, leadIn, rewordedEnd }) => {
    const { count, end } = matchLetters(source, from, firstBefore, leadIn);
    if (count < (above === form ? OPENING_LETTERS : LEAD_IN_LETTERS)) return [];
    const isWhole = count === leadIn.length;
    const rest = isWhole ? null : rewordedEnd.exec(source.slice(end, Math.min(limit, end + LONGEST_END)));
    // with a few of its words alone it is that sentence only if it ends as one
    if (count < LEAD_IN_LETTERS && !rest) return [];
    const isClosed = isWhole && (source[end] === ':' || source[end] === '.');
    const last = end + (rest?.[0].length ?? (isClosed ? 1 : 0));
    return [{ form, range: range(firstSign(source, from, end), last) }];
  });
}

/** So far the end of a fixed sentence is looked for, in UTF-16 units. */
const LONGEST_END = 260;

/** The first heading that only an older family prints, with all headings of that family; null when there is none. */
export function findOlderLayout(
  source: string,
  lines: readonly Line[],
): { layout: OlderLayout; telling: Range; headings: Marker[] } | null {
  let telling: { layout: OlderLayout; range: Range } | null = null;
  const headings: { layout: OlderLayout; marker: Marker }[] = [];
  for (const line of lines) {
    for (const { layout, heading, letters, telling: tells } of OLDER_HEADINGS) {
      const end = endOfMatch(source, line.start, line.end, letters);
      if (end < 0 || !standsAlone(source, line, end)) continue;
      const closed = source[end] === ':' || source[end] === ')' ? end + 1 : end;
      const marker: Marker = { range: range(line.start, closed), expected: heading, spelling: 'exact' };
      headings.push({ layout, marker });
      if (tells && !telling) telling = { layout, range: marker.range };
      break;
    }
  }
  if (!telling) return null;
  const { layout } = telling;
  const own = headings.filter((heading) => heading.layout === layout).map((heading) => heading.marker);
  return { layout, telling: telling.range, headings: own };
}

type HeadingOnLine = Omit<FoundHeading, 'line'>;

function exactHeading(source: string, line: Line): HeadingOnLine | null {
  const start = behindMarks(source, line.start, line.end);
  for (const { form, letters } of FORMS) {
    const end = endOfMatch(source, start, line.end, letters);
    if (end < 0) continue;
    // In capitals a heading may have the text glued after it; otherwise it must be a line of its own.
    const capitals = capitalShare(source, line.start, end) > 0.9 && !isLetter(source.charCodeAt(end));
    if (!capitals && !standsAlone(source, line, end)) continue;
    return {
      form,
      marker: { range: range(line.start, closing(source, end)), expected: form.heading, spelling: 'exact' },
    };
  }
  return null;
}

function nearHeading(source: string, line: Line): HeadingOnLine | null {
  const length = line.end - line.start;
  if (length > LONGEST_HEADING || length < SHORTEST_HEADING || !isCapital(firstLetter(source, line)))
    return null;
  const letters = lettersOf(source.slice(behindMarks(source, line.start, line.end), line.end));
  for (const { form, letters: expected, others, limit } of FORMS) {
    const reworded = others.includes(letters) && capitalShare(source, line.start, line.end) > 0.8;
    if (!reworded && editDistance(letters, expected, limit) > limit) continue;
    return { form, marker: { range: range(line.start, line.end), expected: form.heading, spelling: 'near' } };
  }
  return null;
}

/** Whether nothing but punctuation is on the line after `end`, and the words begin like a heading. */
function standsAlone(source: string, line: Line, end: number): boolean {
  return end + 3 >= line.end && !isLetter(source.charCodeAt(end)) && isCapital(firstLetter(source, line));
}

/** The offset after the character that closes a heading, and the marks of bold print that close with it. */
function closing(source: string, end: number): number {
  let at = end;
  while (at < end + 4 && source[at] && ':：.]*_'.includes(source[at] as string)) at++;
  return at;
}

function firstLetter(source: string, line: Line): number {
  for (let i = line.start; i < line.end; i++) {
    if (isLetter(source.charCodeAt(i))) return source.charCodeAt(i);
  }
  return 0;
}

function firstSign(source: string, start: number, end: number): number {
  let i = start;
  while (i < end && !isLetter(source.charCodeAt(i))) i++;
  return i;
}
