import { isBlank, isCapital, isColon, isDigit } from '../../text/characters.ts';
import { capitalShare } from '../../text/letters.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { FoundLabel } from '../labels.ts';
import { beforeMarks } from '../marks.ts';
import type { NotedLines } from '../noted-lines.ts';
import { concludes, endsParagraph, endsSentence, opensSentence, runsOn } from '../page.ts';
import type { Decision } from '../tree.ts';
import { withOriginalRequest } from './modified-request.ts';

/** Longest request looked for, in UTF-16 units: the longest of 439 published ones has 550. */
const LONGEST_REQUEST = 750;
/** Longest heading of a group of requests, in UTF-16 units. */
const LONGEST_HEADING = 60;

/** The words that a request is looked for in. */
interface RequestWords {
  /** The offset after the label, or decision, of the item before. */
  readonly floor: number;
  /** What follows, up to the decision: a field's words, then the request as their last paragraph. */
  readonly words: Range;
  readonly decision: Decision | null;
  /** Whether they are the request and nothing else. */
  readonly whole: boolean;
  /** Whether blank lines set paragraphs apart in the letter. */
  readonly apart: boolean;
}

/** Where a request begins, and where the item does: the heading of a group of requests may be before it. */
interface RequestStart {
  readonly from: number;
  readonly request: number;
}

/**
 * Where a request begins. Where the page does not distinguish paragraphs, it is the last sentence if a decision follows it. Null
 * where the words hold no request.
 */
export function requestStart(noted: NotedLines, looked: RequestWords): RequestStart | null {
  const { floor, words, decision, whole } = looked;
  if (whole) return { from: words.start, request: behindPreface(noted, words.start, words.end) };
  if (decision && standsWithoutRequest(noted, words.end, decision.range.start)) return null;
  const start = paragraphStart(noted, looked);
  if (start === null) return null;
  const request = decision ? withOriginalRequest(noted, floor, start, words.end) : start;
  const heading = headingAbove(noted, floor, request);
  return { from: heading?.start ?? request, request: behindPreface(noted, request, words.end) };
}

/** Whether blank lines set paragraphs apart: before each label that begins a line and no page. */
export function paragraphsStandApart({ lines, page }: NotedLines, labels: readonly FoundLabel[]): boolean {
  const opening = labels.flatMap(({ marked }) => {
    const line = lines[lineIndexFrom(lines, marked.start)];
    return line?.start === marked.start && !line.afterPageBreak ? [line] : [];
  });
  return opening.length > 0 && opening.every(({ gap }) => gap > page.spacing);
}

/** Whether a decision alone on its line follows a paragraph that is no request. */
function standsWithoutRequest({ source, lines, page }: NotedLines, end: number, decision: number): boolean {
  const own = lineIndexFrom(lines, decision + 1) - 1;
  const [above, line] = [lines[own - 1], lines[own]];
  if (!above || !line || end > line.start || !endsSentence(source, above)) return false;
  return line.gap > page.spacing || concludes(source, above);
}

function paragraphStart(noted: NotedLines, { floor, words, decision, apart }: RequestWords): number | null {
  const { source, lines } = noted;
  const first = lineIndexFrom(lines, words.start);
  const last = lineIndexFrom(lines, words.end) - 1;
  const labelLine = lines[first - 1];
  const sharesLabelLine = labelLine !== undefined && floor > labelLine.start && words.start < labelLine.end;
  const isNear = (line: Line) => words.end - line.start <= LONGEST_REQUEST;
  if (apart && decision) {
    const start = blockStart(noted, first, last, sharesLabelLine);
    if (start !== null && words.end - start <= LONGEST_REQUEST) return start;
  }
  for (let k = last; k >= first && isNear(lines[k] as Line); k--) {
    const line = lines[k] as Line;
    const opensWords = k === first && !sharesLabelLine;
    if (!opensWords && !opensRequest(noted, k, decision !== null)) continue;
    // Without a decision a whole sentence is more likely the end of the rationale than a request.
    if (!decision) return endsSentence(source, lines[last] as Line) ? null : line.start;
    return withEarlierSentences(noted, first, k, isNear);
  }
  if (!decision) return null;
  for (let k = last; k > first && isNear(lines[k] as Line); k--) {
    const line = lines[k] as Line;
    if (endsSentence(source, lines[k - 1] as Line) && opensSentence(source, line)) return line.start;
  }
  return lastSentence(source, Math.max(words.start, lines[last]?.start ?? 0), words.end);
}

/** Whether a request may begin on a line of the words, by that line and the one above it. */
function opensRequest({ source, lines, page }: NotedLines, k: number, isDecided: boolean): boolean {
  const [above, line] = [lines[k - 1] as Line, lines[k] as Line];
  if (endsParagraph(source, above, line, page)) return true;
  // many are typed in lower case
  return isDecided && !opensSentence(source, line) && isProseEnd(source, above);
}

/** Where the lines of a request begin that ends from the line `k` on: after the end of a rationale, if no prose is between. */
function withEarlierSentences(
  { source, lines }: NotedLines,
  first: number,
  k: number,
  isNear: (line: Line) => boolean,
): number {
  const found = lines[k] as Line;
  for (let above = k - 1; above >= first - 1; above--) {
    const line = lines[above];
    if (!line || (above >= first && !isNear(line))) break;
    if (concludes(source, line) || isProseEnd(source, line)) return (lines[above + 1] as Line).start;
    if (isProse(source, line)) break;
  }
  return found.start;
}

function isProseEnd(source: string, line: Line): boolean {
  return endsSentence(source, line) && isProse(source, line);
}

function isProse(source: string, { start, end }: Line): boolean {
  return FINITE_VERB.test(source.slice(start, end));
}

/** What is in nearly every sentence of a rationale, and in few requests. */
const FINITE_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|should|would|could|may|might|can|cannot|will|does|do|did|not|no)\b/i;

/**
 * Where the last block of lines begins that a blank line sets apart, as far as it is no end of a rationale; null where that is
 * not plain.
 */
function blockStart(
  { source, lines, page }: NotedLines,
  first: number,
  last: number,
  sharesLabelLine: boolean,
): number | null {
  for (let k = last; k >= first; k--) {
    const line = lines[k] as Line;
    const above = lines[k - 1];
    if (k === first && !sharesLabelLine) return line.start;
    if (!above) return null;
    if (concludes(source, above)) return line.start;
    const isApart = line.gap > page.spacing && !line.afterPageBreak;
    const opens = endsSentence(source, above) || opensSentence(source, line);
    // a paragraph may go on after the blank lines of a page's end
    if (isApart && opens && (!runsOn(source, above) || isGroupHeading(source, above))) return line.start;
  }
  return null;
}

/** Where a request begins after the heading of its group, and after the foot of a page, that it seems to begin with. */
function behindPreface({ source, lines }: NotedLines, start: number, end: number): number {
  let k = lineIndexFrom(lines, start);
  if (lines[k]?.start !== start) return start;
  for (let below = lines[k + 1]; below && below.start < end; below = lines[k + 1]) {
    const line = lines[k] as Line;
    if (!isGroupHeading(source, line) && !isPageFoot(source, line)) break;
    k++;
  }
  return (lines[k] as Line).start;
}

/** `3`, `- 3 -`, `IMR Case Number CM17-0101010 Page 3 of 4`. */
function isPageFoot(source: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_FOOT && PAGE_FOOT.test(source.slice(start, end));
}

const LONGEST_FOOT = 100;
const PAGE_FOOT = /^(?:[-\u2013] ?)?\d{1,3}(?: ?[-\u2013])?$|\bpage \d{1,3}(?: of \d{1,3})?\.?$/i;

/** The heading of a group of requests that is before the line that begins at `start`; null where there is none. */
function headingAbove({ source, lines, page }: NotedLines, floor: number, start: number): Line | null {
  const k = lineIndexFrom(lines, start);
  const [line, above] = [lines[k - 1], lines[k - 2]];
  const below = lines[k];
  if (!line || below?.start !== start || line.start < floor) return null;
  if (below.gap <= page.spacing || (above && above.end > floor && line.gap <= page.spacing)) return null;
  return isGroupHeading(source, line) ? line : null;
}

function isGroupHeading(source: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_HEADING || !GROUP_HEADING.test(source.slice(start, end))) return false;
  return (
    isColon(source.charCodeAt(beforeMarks(source, start, end) - 1)) || capitalShare(source, start, end) > 0.9
  );
}

/** `Retrospective requests:`, `The following medications:`, `DURABLE MEDICAL EQUIPMENT:`. */
const GROUP_HEADING =
  /^[^a-z0-9]{0,8}[A-Za-z ,/&'\u2019()-]*\b(?:requests|items|services|issues|treatments|medications|drugs|supplies|equipment|studies|procedures|therapies|requested|dispute|review)\b[*_ ]{0,4}[:\uff1a]?[*_ ]{0,4}$/i;

/** Where the last sentence between two offsets begins; `start` when there is only one. */
function lastSentence(source: string, start: number, end: number): number {
  for (let i = end - 1; i > start + 1; i--) {
    const unit = source.charCodeAt(i);
    if (!isBlank(source.charCodeAt(i - 1)) || !(isCapital(unit) || isDigit(unit))) continue;
    let k = i - 1;
    while (k > start && (isBlank(source.charCodeAt(k)) || '"”)'.includes(source[k] as string))) k--;
    if (source[k] === '.') return i;
  }
  return start;
}
