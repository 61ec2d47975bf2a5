import type { Range } from './range.ts';

/** One replacement: `text` takes the place of what is in `range`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The text after all edits, which must not overlap; their order in the list does not matter. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let text = '';
  let done = 0;
  for (const { range, text: replacement } of inOrder(edits)) {
    text += source.slice(done, range.start) + replacement;
    done = range.end;
  }
  return text + source.slice(done);
}

/** The edits in the order of the text; those of one place stay in the order of the list. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
