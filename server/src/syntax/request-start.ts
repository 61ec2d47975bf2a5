import { isBlank, isCapital, isDigit } from '../text/characters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { NotedLines } from './noted-lines.ts';
import { endsParagraph, endsSentence, opensSentence } from './page.ts';

/** Longest request looked for, in UTF-16 units: the longest of 439 published ones has 550. */
const LONGEST_REQUEST = 750;

/**
 * Where a request begins among `words`, which follow the label at `floor`: that field's words, then the request as their
 * last paragraph. Where the page tells no paragraphs apart, the last sentence if the words are `decided`, else null.
 */
export function requestStart(
  { source, lines, page }: NotedLines,
  floor: number,
  words: Range,
  decided: boolean,
): number | null {
  const first = lineIndexFrom(lines, words.start);
  const last = lineIndexFrom(lines, words.end) - 1;
  const labelLine = lines[first - 1];
  const sharesLabelLine = labelLine !== undefined && floor > labelLine.start && words.start < labelLine.end;
  const closing = lines[last];
  // Nothing before the decision on its line and a finished sentence above it: the request itself is missing.
  if (decided && closing && last > 0 && isOneWord(source, closing.start, words.end)) {
    if (endsSentence(source, lines[last - 1] as Line)) return closing.start;
  }
  const isNear = (line: Line) => words.end - line.start <= LONGEST_REQUEST;

  for (let k = last; k >= first && isNear(lines[k] as Line); k--) {
    const line = lines[k] as Line;
    const opensWords = k === first && !sharesLabelLine;
    if (!opensWords && !endsParagraph(source, lines[k - 1] as Line, line, page)) continue;
    // Without a decision a whole sentence is more likely the end of the rationale than a request.
    return decided || !endsSentence(source, lines[last] as Line) ? line.start : null;
  }
  if (!decided) return null;
  for (let k = last; k > first && isNear(lines[k] as Line); k--) {
    const line = lines[k] as Line;
    if (endsSentence(source, lines[k - 1] as Line) && opensSentence(source, line)) {
      return withOriginalRequest(source, floor, line.start);
    }
  }
  const sentence = lastSentence(source, Math.max(words.start, lines[last]?.start ?? 0), words.end);
  return withOriginalRequest(source, floor, sentence);
}

/** Whether the stretch holds one word, perhaps behind a colon. */
function isOneWord(source: string, start: number, end: number): boolean {
  const words = source
    .slice(start, Math.min(end, start + 40))
    .replace(/^:/, '')
    .trim();
  return words.length > 0 && !/\s/.test(words);
}

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

const ORIGINAL_REQUEST = 'the original request';

/**
 * A request that was partly authorised has several sentences (`X was the original request. Y was authorized ... The
 * remaining IMR eligible portion of the original request, Z is`): when only the last was found, the first is added.
 */
function withOriginalRequest(source: string, floor: number, start: number): number {
  const opening = source.slice(start, start + 20).toLowerCase();
  if (!opening.startsWith('the remaining') && !opening.startsWith('the original')) return start;
  const from = Math.max(floor, start - LONGEST_REQUEST);
  const at = source.slice(from, start).toLowerCase().lastIndexOf(ORIGINAL_REQUEST);
  return at < 0 ? start : lastSentence(source, from, from + at);
}
