import { type JSONPath, modify } from 'jsonc-parser';
import type { TextEdit } from '../text/text-edits.ts';

/**
 * The edits that set a value in a JSON file with comments, or put it first into a list (a path that ends in 0). Comments
 * stay, and what is added looks like the rest. `text` is the file's, understood by `readJson`; what stands on the path
 * are objects, or nothing yet.
 */
export function withValue(text: string, path: JSONPath, value: unknown): TextEdit[] {
  const edits = modify(text, path, value, {
    formattingOptions: styleOf(text),
    isArrayInsertion: true,
    // behind the last one a comma may stand already, and a remark on that one
    getInsertionIndex: () => 0,
  });
  return edits.map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    text: content,
  }));
}

/** The edits that make a file, where there is none yet (null) or a blank one. */
export function wholeFile(text: string | null, value: unknown): TextEdit[] {
  return [{ range: { start: 0, end: text?.length ?? 0 }, text: `${JSON.stringify(value, null, 2)}\n` }];
}

/** One step of indentation and the line end of a file. */
function styleOf(text: string): { insertSpaces: boolean; tabSize: number; eol: string } {
  const indent = /^(\t| +)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: indent !== '\t',
    tabSize: indent === '\t' ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
