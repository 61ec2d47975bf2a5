import { isBlank } from './characters.ts';
import type { Flow } from './flow.ts';
import type { Range } from './range.ts';
import { remembered } from './remembered.ts';
import type { Span } from './words.ts';

const STRAIGHT = '"';
const OPENING = '\u201c';
const CLOSING = '\u201d';
/** What is longer is no quotation: its closing mark was forgotten, or a mark that looked like an opening one was none. */
const LONGEST = 3000;

/**
 * What is in double quotation marks, curly or straight, in order and with the marks: offsets into the text. A straight mark
 * opens after a space or a bracket alone, so that `6" screw` does not; one that nothing closes opens nothing.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at];
    const isOpening = mark === OPENING || (mark === STRAIGHT && opensAt(text, at));
    const end = isOpening ? closingMark(text, at, mark === OPENING ? CLOSING : STRAIGHT) : -1;
    if (end < 0) at++;
    else {
      found.push({ start: at, end: end + 1 });
      at = end + 1;
    }
  }
  return found;
}

/** The same of a flow, as ranges of its source. */
export const quotationsOf = remembered((flow: Flow): readonly Range[] =>
  quotationsIn(flow.text).map(({ start, end }) => flow.sourceRange(start, end)),
);

function opensAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isFree = at === 0 || isBlank(before) || '([-\u2013\u2014'.includes(text.charAt(at - 1));
  return isFree && at + 1 < text.length && !isBlank(text.charCodeAt(at + 1));
}

function closingMark(text: string, at: number, mark: string): number {
  const found = text.slice(at + 1, at + LONGEST).indexOf(mark);
  return found < 0 ? -1 : at + 1 + found;
}
