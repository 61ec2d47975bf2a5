import { FORM } from '../form/printed-form.ts';
import { isLetter } from '../text/characters.ts';
import { readFlow } from '../text/flow.ts';
import { endOfMatch, lettersOf } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { readList, splitList } from './credential-list.ts';
import { behindMarks } from './marks.ts';
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
    const last = Math.min(limit, isBefore ? leadIn.start : limit);
    return readList(noted, range(end, last), wanted === LICENSURE);
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
  const place = (after: number, stops: readonly string[], ofStates = false): Credential[] => {
    // the space before a list is that before the next clause where the list is empty
    const start = after - 1;
    const ends = stops.map((stop) => flow.text.indexOf(stop, start)).filter((end) => end >= 0);
    const end = ends.length > 0 ? Math.min(...ends) : flow.text.length;
    return end - start > 200
      ? []
      : splitList(flow.text.slice(start, end), ofStates, [], (from, to) =>
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
