import { FORM } from '../form/printed-form.ts';
import { isLetter, trimRange } from '../text/characters.ts';
import { readFlow } from '../text/flow.ts';
import { endOfMatch, lettersOf } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { beforeMarks, behindMarks } from './marks.ts';
import type { NotedLines } from './noted-lines.ts';
import type { Credential, Reviewer } from './tree.ts';

/** Where nothing is said of the reviewer. */
export const NOBODY: Reviewer = { licensure: [], specialties: [], labels: [], range: null };

const LEAD_IN = lettersOf(FORM.credentials.leadIn);
const LICENSURE = lettersOf(FORM.credentials.licensure);
const SPECIALTY = lettersOf(FORM.credentials.specialty);

/**
 * Reads the reviewer's credentials out of the first section: from the labeled block of the letters since 2015, else
 * from the sentence of the older ones. Where there is neither, both lists are empty. `leadIn`: the fixed sentence of that section,
 * where it has one; no list goes on into it.
 */
export function readReviewer(noted: NotedLines, area: Range, leadIn: Range | null): Reviewer {
  return readBlock(noted, area, leadIn) ?? readSentence(noted.source, area) ?? NOBODY;
}

function readBlock(noted: NotedLines, area: Range, leadIn: Range | null): Reviewer | null {
  const { source, lines } = noted;
  const labels: FoundLabel[] = [];
  for (let k = lineIndexFrom(lines, area.start); k < lines.length; k++) {
    const line = lines[k] as Line;
    if (line.start >= area.end) break;
    labels.push(...labelsOn(source, line));
  }
  if (!labels.some(({ letters }) => letters !== LEAD_IN)) return null;

  const listBehind = (wanted: string): Credential[] => {
    const at = labels.findIndex(({ letters }) => letters === wanted);
    if (at < 0) return [];
    const { end } = (labels[at] as FoundLabel).range;
    const limit = labels[at + 1]?.marked ?? area.end;
    const isBefore = leadIn !== null && leadIn.start >= end;
    const last = Math.min(limit, paragraphEnd(noted, end), isBefore ? leadIn.start : limit);
    const words = range(end, last);
    return readList(source, words, wanted === LICENSURE);
  };
  const places = labels.map((label) => label.range);
  return found(listBehind(LICENSURE), listBehind(SPECIALTY), places);
}

/** A label of the block, or the words that open it. */
interface FoundLabel {
  readonly letters: string;
  readonly range: Range;
  /** Where it begins, with the list mark before it on its line. */
  readonly marked: number;
}

/** The labels of a line: one begins it, others may follow where lines are joined. */
function labelsOn(source: string, { start, end }: Line): FoundLabel[] {
  const found: FoundLabel[] = [];
  const first = behindMarks(source, start, end);
  for (let i = first; i < end; i++) {
    if (isLetter(source.charCodeAt(i - 1)) || !isLetter(source.charCodeAt(i))) continue;
    for (const letters of [LEAD_IN, LICENSURE, SPECIALTY]) {
      const last = endOfMatch(source, i, i + 1, letters);
      if (last < 0) continue;
      const marked = i === first ? start : i;
      found.push({ letters, range: range(i, behindColon(source, last)), marked });
      i = last;
      break;
    }
  }
  return found;
}

/** Where the paragraph that holds `offset` ends: at the first line set apart from the one above it. */
function paragraphEnd({ lines, page }: NotedLines, offset: number): number {
  let k = Math.max(0, lineIndexFrom(lines, offset) - 1);
  while (k + 1 < lines.length && (lines[k + 1] as Line).gap <= page.spacing) k++;
  return lines[k]?.end ?? offset;
}

/** The offset after the colon that follows `offset`, spaces and bold print aside; `offset` itself where there is none. */
function behindColon(source: string, offset: number): number {
  const colon = /^[ \u00a0*_]{0,6}[:\uff1a][*_]{0,3}/.exec(source.slice(offset, offset + 10));
  return offset + (colon?.[0].length ?? 0);
}

const { sentence: CLAUSES } = FORM.credentials;
const BOARD_CERTIFIED = `${CLAUSES.specialty} `;
const SUBSPECIALTY = `${CLAUSES.subspecialty} `;
const LICENSED = `${CLAUSES.licensure} `;
/** How the next clause begins, after the list of the one before it. */
const SUBSPECIALTY_NEXT = CLAUSES.subspecialty.replace(/ in$/, '');
const LICENSED_NEXT = `and is ${CLAUSES.licensure.split(' ')[0]}`;
const AFTER_SUBSPECIALTY = [`, ${LICENSED_NEXT}`, ` ${LICENSED_NEXT}`, '. '];
const AFTER_BOARD = [`, ${SUBSPECIALTY_NEXT}`, ` and ${SUBSPECIALTY_NEXT}`, ...AFTER_SUBSPECIALTY];

/** `The expert reviewer is Board Certified in X, has a subspecialty in Y, and is licensed to practice in Z.` */
function readSentence(source: string, area: Range): Reviewer | null {
  const flow = readFlow(source, area);
  const board = flow.text.indexOf(BOARD_CERTIFIED);
  const licensed = flow.text.indexOf(LICENSED, Math.max(board, 0));
  if (board < 0 && licensed < 0) return null;
  const place = (start: number, stops: readonly string[], ofStates = false): Credential[] => {
    const ends = stops.map((stop) => flow.text.indexOf(stop, start)).filter((end) => end >= 0);
    const end = ends.length > 0 ? Math.min(...ends) : flow.text.length;
    return end - start > 200
      ? []
      : splitList(flow.text.slice(start, end), ofStates, (from, to) =>
          flow.sourceRange(start + from, start + to),
        );
  };
  const specialties: Credential[] = [];
  if (board >= 0) {
    specialties.push(...place(board + BOARD_CERTIFIED.length, AFTER_BOARD));
    const sub = flow.text.indexOf(SUBSPECIALTY, board);
    if (sub >= 0) specialties.push(...place(sub + SUBSPECIALTY.length, AFTER_SUBSPECIALTY));
  }
  const licensure = licensed < 0 ? [] : place(licensed + LICENSED.length, ['. ', '.'], true);
  return found(licensure, specialties, []);
}

function readList(source: string, area: Range, ofStates: boolean): Credential[] {
  const flow = readFlow(source, trimRange(source, area.start, area.end));
  return splitList(flow.text, ofStates, (from, to) => flow.sourceRange(from, to));
}

/** Commas, with or without a space after them, semicolons, bullets and `and` part the names of a list. */
const SEPARATORS = /[,;|\u2022\u00b7]|(?<= )[-\u2013\u2014*](?= )|\band\b/g;
const JOINED = FORM.credentials.joinedSpecialties.map((name) => name.toLowerCase().split(' and '));

/** `Maryl and`, `Rhode Isl and`, `H and Surgery`: extraction tore the word. */
const TORN = /\b(?:maryl|isl|h)\s$/i;

/** Splits a list of states, or of specialties, some of which have `and` in their names. */
function splitList(
  text: string,
  ofStates: boolean,
  place: (start: number, end: number) => Range,
): Credential[] {
  const credentials: Credential[] = [];
  const add = (from: number, to: number) => {
    const end = beforeMarks(text, from, text.charAt(to - 1) === '.' ? to - 1 : to);
    const words = trimRange(text, behindMarks(text, trimRange(text, from, end).start, end), end);
    if (words.start < words.end)
      credentials.push({ text: text.slice(words.start, words.end), range: place(words.start, words.end) });
  };
  let start = 0;
  for (const { index, 0: separator } of text.matchAll(SEPARATORS)) {
    if (
      separator === 'and' &&
      (TORN.test(text.slice(start, index)) || (!ofStates && isInsideName(text, index)))
    )
      continue;
    add(start, index);
    start = index + separator.length;
  }
  add(start, text.length);
  return credentials;
}

/** Whether the word `and` at an offset is part of a name: `Physical Medicine and Rehabilitation`. */
function isInsideName(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().toLowerCase();
  const behind = text
    .slice(at + 'and'.length)
    .trimStart()
    .toLowerCase();
  return JOINED.some(([first = '', second = '']) => before.endsWith(first) && behind.startsWith(second));
}

function found(
  licensure: readonly Credential[],
  specialties: readonly Credential[],
  labels: readonly Range[],
): Reviewer {
  const places = [...labels, ...licensure.map((one) => one.range), ...specialties.map((one) => one.range)];
  const [first, ...others] = places.sort((a, b) => a.start - b.start);
  return {
    licensure,
    specialties,
    labels,
    range: first ? range(first.start, others.at(-1)?.end ?? first.end) : null,
  };
}
