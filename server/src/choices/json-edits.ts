import { applyEdits, type JSONPath, modify } from 'jsonc-parser';

/**
 * A JSON file with comments in which a value is set, put first into a list (a path that ends in 0), or taken out
 * (undefined). Comments stay, and what is added looks like the rest. `text` is the file's, understood by `readJson`; what
 * is on the path are objects, or nothing yet.
 */
export function withValue(text: string, path: JSONPath, value: unknown): string {
  const edits = modify(text, path, value, {
    formattingOptions: styleOf(text),
    isArrayInsertion: value !== undefined,
    // after the last one there may be a comma already, and a remark on that one
    getInsertionIndex: () => 0,
  });
  return applyEdits(text, edits);
}

/** A file of one value. */
export function newFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
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
