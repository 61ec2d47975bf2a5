/** A text of a test, with the places that were drawn into it. Offsets are UTF-16 units, as everywhere. */
export interface MarkedText {
  /** The text without cursor and marks. */
  readonly text: string;
  /** Where `|` was; null where there was none. */
  readonly cursor: number | null;
  /** What the runs of `^` mark, mark line by mark line and from left to right. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads a text in which a test has drawn its places, so that the test reads as text:
 *
 *     He takes Nor|flex daily.
 *              ^^^^^^^^
 *
 * - `|` is the cursor, at most one. `||` is a bar that belongs to the text (`|||`: a bar, then the cursor).
 * - A line of only spaces and at least one `^` is a mark line. Each run of `^` marks the characters above it: columns
 *   are those of the line as it is written in the test, so that a bar above counts as a column, but is no part of the
 *   text. Several mark lines in succession mark the same line, for ranges that lie inside each other.
 * - A mark line is taken out together with the line break before it. The text therefore ends with a line break only
 *   if one follows the last mark line: `abc⏎^^^` is `abc`, and `abc⏎^^^⏎` is `abc⏎`.
 * - Line breaks are `\n` and `\r\n`, kept as they are. A range over several lines is marked once on each; `span`
 *   joins them.
 *
 * Throws where the drawing makes no sense (two cursors, a mark under no line or beyond the end of its line), since a
 * test with a slipped mark would otherwise assert something else.
 */
export function markedText(source: string): MarkedText {
  let text = '';
  let cursor: number | null = null;
  const marks: { start: number; end: number }[] = [];
  /** For each column of the last line that is no mark line: its offset in the text; one more for the line's end. */
  let columns: number[] | null = null;

  for (const { words, lineBreak } of writtenLines(source)) {
    if (isMarkLine(words)) {
      if (!columns) throw new Error('A mark line has no line above it.');
      for (const run of words.matchAll(/\^+/g)) marks.push(marked(columns, run.index, run[0].length));
      continue;
    }
    text += lineBreak;
    columns = [];
    for (let i = 0; i < words.length; i++) {
      columns.push(text.length);
      if (words[i] !== '|') text += words[i];
      else if (words[i + 1] === '|') {
        // both columns are those of the one bar
        columns.push(text.length);
        text += '|';
        i++;
      } else if (cursor === null) cursor = text.length;
      else throw new Error('A text has more than one cursor; write || for a bar of the text.');
    }
    columns.push(text.length);
  }
  return { text, cursor, marks };
}

/** Whether a line holds nothing but spaces and `^`, and marks the line above it. */
export function isMarkLine(line: string): boolean {
  return /^ *\^[ ^]*$/.test(line);
}

/** From the first mark to the end of the last: a range over several lines. */
export function span(marks: MarkedText['marks']): { start: number; end: number } {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) throw new Error('Nothing is marked.');
  return { start: first.start, end: last.end };
}

/** The lines as they are written, each with the line break before it. */
function* writtenLines(source: string): Generator<{ words: string; lineBreak: string }> {
  const pieces = source.split(/(\r?\n)/);
  for (let i = 0; i < pieces.length; i += 2) {
    yield { words: pieces[i] as string, lineBreak: pieces[i - 1] ?? '' };
  }
}

function marked(columns: readonly number[], column: number, length: number): { start: number; end: number } {
  const [start, end] = [columns[column], columns[column + length]];
  if (start === undefined || end === undefined) throw new Error('A mark goes beyond the end of its line.');
  if (start === end) throw new Error('A mark has only the cursor above it.');
  return { start, end };
}
