import { FORM } from '../../form/printed-form.ts';
import { endOfMatch, lettersOf, matchLettersBackwards } from '../../text/letters.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import { matchesOf } from '../../text/search.ts';
import type { NotedLines } from '../noted-lines.ts';
import { endsParagraph, endsSentence, opensSentence } from '../page.ts';

const { original, authorized, remaining, leaving } = FORM.modifiedRequest;
/** Longest request of several sentences, in UTF-16 units. */
const LONGEST = 1500;

/** How the sentences begin that others are before. */
const LATER_OPENINGS = [remaining, leaving.original].map(({ words }) => lettersOf(words.split(',')[0] ?? ''));
/** How the sentences are known that come first, by their last fixed words. */
const FIRST_SENTENCES = [original, leaving.authorized].flatMap(({ recognizedBy }) =>
  recognizedBy.map(lettersOf),
);
/** The same for those in the middle, which are no beginning of a request either. */
const AUTHORIZED = authorized.recognizedBy.map(lettersOf);

/**
 * A request of which utilization review authorized a part has several sentences: `X was the original request. Y was
 * authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Z is`. Where only later
 * ones were found between `start` and `end`, it begins with the first, not before `floor`.
 */
export function withOriginalRequest(noted: NotedLines, floor: number, start: number, end: number): number {
  const { source } = noted;
  const isLater =
    LATER_OPENINGS.some(
      (letters) => endOfMatch(source, start, start + 1, letters.slice(0, SHORTEST_OPENING)) >= 0,
    ) || AUTHORIZED.some((letters) => endsIn(source, start, end, letters) >= 0);
  if (!isLater) return start;
  if (FIRST_SENTENCES.some((letters) => endsIn(source, start, end, letters) >= 0)) return start;
  const from = Math.max(floor, end - LONGEST);
  const at = Math.max(...FIRST_SENTENCES.map((letters) => endsIn(source, from, start, letters)));
  return at < 0 ? start : sentenceStart(noted, from, at);
}

/** `The remaining`, `The original`. */
const SHORTEST_OPENING = 12;

/** Where some letters last begin between two offsets; -1 where they do not. */
function endsIn(source: string, start: number, end: number, letters: string): number {
  for (let to = end; to > start; to--) {
    const at = matchLettersBackwards(source, to, letters);
    if (at >= start) return at;
  }
  return -1;
}

/** Where the sentence begins that holds `at`: on its line, or on a line above that follows the end of another. */
function sentenceStart({ source, lines, page }: NotedLines, floor: number, at: number): number {
  const own = lineIndexFrom(lines, at + 1) - 1;
  for (let k = own; k > 0; k--) {
    const [above, line] = [lines[k - 1] as Line, lines[k] as Line];
    const inside = lastSentenceIn(source, Math.max(floor, line.start), Math.min(at, line.end));
    if (inside !== null) return inside;
    if (line.start <= floor) return Math.max(floor, line.start);
    const isApart = line.gap > page.spacing && !line.afterPageBreak;
    const opens = (isApart || endsSentence(source, above)) && opensSentence(source, line);
    if (opens || endsParagraph(source, above, line, page)) return line.start;
  }
  return floor;
}

/** Where the last sentence begins that begins between two offsets after another one. */
function lastSentenceIn(source: string, start: number, end: number): number | null {
  let found: number | null = null;
  for (const { index, 0: whole } of matchesOf(/[.!?]["\u201d)]?\s+(?=[A-Z0-9])/g, source.slice(start, end)))
    found = start + index + whole.length;
  return found;
}
