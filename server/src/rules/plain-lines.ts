import { type Range, range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { firstIndex } from '../text/search.ts';
import type { TextOfWords } from '../text/word-list.ts';

/** A text as it would be with the line ends of Unix, and the way between its offsets and those of the text it was made from. */
export interface PlainLines {
  readonly text: TextOfWords;
  /** Where a range of the plain text is in the source. */
  sourceRange(place: Range): Range;
  /** Where a range of the source is in the plain text. */
  plainRange(place: Range): Range;
}

/**
 * For readers that count characters between words: each CR LF of a text is one LF, so that line ends of Windows are no farther
 * apart than others. A text without any is given as it is.
 */
export const plainLinesOf = remembered((text: TextOfWords): PlainLines => {
  const { source, vocabulary } = text;
  /** The offsets of the LF in the source, one for each CR LF. */
  const ends: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) ends.push(at + 1);
  if (ends.length === 0) return { text, sourceRange: (place) => place, plainRange: (place) => place };
  // before the k-th LF of the plain text k returns are left out
  const toSource = (at: number) => at + firstIndex(ends.length, (k) => (ends[k] as number) - k - 1 >= at);
  const toPlain = (at: number) => at - firstIndex(ends.length, (k) => (ends[k] as number) > at);
  return {
    text: { source: source.replaceAll('\r\n', '\n'), vocabulary },
    sourceRange: ({ start, end }) => range(toSource(start), toSource(end)),
    plainRange: ({ start, end }) => range(toPlain(start), toPlain(end)),
  };
});
