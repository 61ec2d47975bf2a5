import { readFlow } from '../../text/flow.ts';
import { overlap, type Range } from '../../text/range.ts';
import { firstIndex } from '../../text/search.ts';
import type { MarkedWords, Span } from './printed-letter.ts';

/** Words with their mark. */
type Piece = Pick<Span, 'text' | 'mark'>;

/**
 * The folded words of a stretch of source, cut where marks begin and end; together they are `text`, whatever is marked.
 * `marked` is in order and apart.
 */
export function markedPieces(
  source: string,
  words: Range,
  text: string,
  marked: readonly MarkedWords[],
): Piece[] {
  let next = firstIndex(marked.length, (k) => (marked[k] as MarkedWords).range.end > words.start);
  if (!marked[next] || !overlap((marked[next] as MarkedWords).range, words)) return [{ text }];
  const flow = readFlow(source, words);
  const pieces: Piece[] = [];
  let at = 0;
  const addTo = (offset: number, more: Pick<Piece, 'mark'>) => {
    if (offset > at) pieces.push({ text: text.slice(at, offset), ...more });
    at = Math.max(at, offset);
  };
  for (; next < marked.length; next++) {
    const { range, mark } = marked[next] as MarkedWords;
    if (range.start >= words.end) break;
    addTo(range.start <= words.start ? 0 : flow.flowOffset(range.start), {});
    addTo(range.end >= words.end ? text.length : flow.flowOffset(range.end), { mark });
  }
  addTo(text.length, {});
  return pieces;
}
