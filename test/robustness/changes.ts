/** One replacement; offsets are UTF-16, half-open, counted in the text that the change before it led to. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is done to a draft in one step: the changes, one after the other, and the text they lead to. */
export interface Step {
  /** `null`: the text is sent as a whole. */
  readonly changes: readonly Change[] | null;
  readonly text: string;
  /** Names what was done, for the message of a failure. */
  readonly what: string;
}

/** Every kind of line end that the protocol knows. */
export const LINE_END = /\r\n|\r|\n/g;

/** The text after a change. */
export function applied(text: string, { start, end, text: put }: Change): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** The one change that leads from a text to another: all between what they have in common at both ends. */
export function difference(from: string, to: string): Change {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  // the protocol knows no place inside CR LF
  if (from[start - 1] === '\r' || to[start - 1] === '\r') start--;
  let tail = 0;
  const left = () => from.length - tail > start && to.length - tail > start;
  while (left() && from.charCodeAt(from.length - tail - 1) === to.charCodeAt(to.length - tail - 1)) tail++;
  while (from[from.length - tail] === '\n' && tail > 0) tail--;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

/** Words put in at a place. */
export function insertion(at: number, text: string): Change {
  return { start: at, end: at, text };
}

/** The offset, or the one behind it where it lies inside CR LF: there is no such place in the protocol. */
export function besideLineEnd(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset + 1 : offset;
}

/** The place of an offset as the protocol counts it; every kind of line end it knows ends a line. */
export function positionAt(text: string, offset: number): { line: number; character: number } {
  let line = 0;
  let start = 0;
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    if (index + end.length > offset) break;
    line++;
    start = index + end.length;
  }
  return { line, character: offset - start };
}

/** The steps's changes as the protocol sends them, for a document that holds `text`. */
export function contentChanges(text: string, step: Step): object[] {
  if (step.changes === null) return [{ text: step.text }];
  let now = text;
  return step.changes.map((change) => {
    const range = { start: positionAt(now, change.start), end: positionAt(now, change.end) };
    now = applied(now, change);
    return { range, text: change.text };
  });
}
