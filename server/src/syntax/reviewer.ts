import { FORM } from '../form/printed-form.ts';
import { trimRange } from '../text/characters.ts';
import { readFlow } from '../text/flow.ts';
import { endOfMatch, lettersOf } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import type { NotedLines } from './noted-lines.ts';
import type { Credential, Reviewer } from './tree.ts';

/** Where nothing is said of the reviewer. */
export const NOBODY: Reviewer = { licensure: [], specialties: [], labels: [], range: null };

const LEAD_IN = lettersOf(FORM.credentials.leadIn);
const LICENSURE = lettersOf(FORM.credentials.licensure);
const SPECIALTY = lettersOf(FORM.credentials.specialty);

/**
 * Reads the reviewer's credentials out of the first section: from the labeled block of the letters since 2015, else
 * from the sentence of the older ones. Where there is neither, both lists are empty.
 */
export function readReviewer(noted: NotedLines, area: Range): Reviewer {
  return readBlock(noted, area) ?? readSentence(noted.source, area) ?? NOBODY;
}

function readBlock(noted: NotedLines, area: Range): Reviewer | null {
  const { source, lines } = noted;
  const labels: { letters: string; range: Range }[] = [];
  for (let k = lineIndexFrom(lines, area.start); k < lines.length; k++) {
    const line = lines[k] as Line;
    if (line.start >= area.end) break;
    for (const letters of [LEAD_IN, LICENSURE, SPECIALTY]) {
      const end = endOfMatch(source, line.start, line.end, letters);
      if (end >= 0) labels.push({ letters, range: range(line.start, behindColon(source, end)) });
    }
  }
  if (!labels.some(({ letters }) => letters !== LEAD_IN)) return null;

  const listBehind = (wanted: string): Credential[] => {
    const at = labels.findIndex(({ letters }) => letters === wanted);
    if (at < 0) return [];
    const { end } = (labels[at] as (typeof labels)[number]).range;
    const limit = labels[at + 1]?.range.start ?? area.end;
    return readList(source, range(end, Math.min(limit, paragraphEnd(noted, end))));
  };
  const places = labels.map((label) => label.range);
  return found(listBehind(LICENSURE), listBehind(SPECIALTY), places);
}

/** Where the paragraph that holds `offset` ends: at the first line set apart from the one above it. */
function paragraphEnd({ lines, page }: NotedLines, offset: number): number {
  let k = Math.max(0, lineIndexFrom(lines, offset) - 1);
  while (k + 1 < lines.length && (lines[k + 1] as Line).gap <= page.spacing) k++;
  return lines[k]?.end ?? offset;
}

/** The offset after the colon that follows `offset`, spaces aside; `offset` itself where there is none. */
function behindColon(source: string, offset: number): number {
  let i = offset;
  while (source[i] === ' ') i++;
  return source[i] === ':' ? i + 1 : offset;
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
  const place = (start: number, stops: readonly string[]): Credential[] => {
    const ends = stops.map((stop) => flow.text.indexOf(stop, start)).filter((end) => end >= 0);
    const end = ends.length > 0 ? Math.min(...ends) : flow.text.length;
    return end - start > 200
      ? []
      : splitList(flow.text.slice(start, end), (from, to) => flow.sourceRange(start + from, start + to));
  };
  const specialties: Credential[] = [];
  if (board >= 0) {
    specialties.push(...place(board + BOARD_CERTIFIED.length, AFTER_BOARD));
    const sub = flow.text.indexOf(SUBSPECIALTY, board);
    if (sub >= 0) specialties.push(...place(sub + SUBSPECIALTY.length, AFTER_SUBSPECIALTY));
  }
  const licensure = licensed < 0 ? [] : place(licensed + LICENSED.length, ['. ', '.']);
  return found(licensure, specialties, []);
}

function readList(source: string, area: Range): Credential[] {
  const flow = readFlow(source, trimRange(source, area.start, area.end));
  return splitList(flow.text, (from, to) => flow.sourceRange(from, to));
}

/** Splits at commas; the letters print them with and without a space after them. */
function splitList(text: string, place: (start: number, end: number) => Range): Credential[] {
  const credentials: Credential[] = [];
  let start = 0;
  for (const part of text.split(',')) {
    const words = trimRange(text, start, start + part.length);
    if (words.start < words.end) {
      credentials.push({ text: text.slice(words.start, words.end), range: place(words.start, words.end) });
    }
    start += part.length + 1;
  }
  return credentials;
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
