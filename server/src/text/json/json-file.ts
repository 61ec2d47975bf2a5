import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Range } from '../range.ts';

/** What the error codes of jsonc-parser mean, for people who write such files by hand: half a sentence. */
const REASONS: Readonly<Record<number, string>> = {
  1: 'this word has no meaning here; put words in quotation marks',
  2: 'this is not a valid number',
  3: 'a name in quotation marks is missing here',
  4: 'a value is missing here',
  5: 'a colon is missing here',
  6: 'a comma is missing here',
  7: 'a closing curly bracket is missing here',
  8: 'a closing square bracket is missing here',
  9: 'the file should end here',
  11: 'this comment is never closed',
  12: 'these quotation marks are never closed',
  13: 'this number is incomplete',
  14: 'this \\u sequence is incomplete',
  15: 'this character cannot follow a backslash',
  16: 'this character is not allowed in JSON',
};

/** UTF-16 units; no file that people keep by hand comes near it. */
const LARGEST_FILE = 5_000_000;

/** Something wrong with a file that people write: a sentence, and where it is (UTF-16 offsets). */
export interface FileProblem {
  readonly message: string;
  readonly range: Range;
  /** `error`: something is left out. `warning`: it counts all the same. */
  readonly severity: 'error' | 'warning';
}

/** A JSON file with comments, as far as it can be understood. */
export interface JsonFile {
  /** Undefined for a file without a value, and for one that is not read at all. */
  readonly root: Node | undefined;
  /** The value of the root; undefined where there is none. */
  readonly value: unknown;
  /** Where the file is no JSON, in its order. */
  readonly faults: readonly JsonFault[];
  /** Why the file is not read at all: half a sentence; null for any other file. */
  readonly unread: string | null;
}

/** Where a file is no JSON, and why: half a sentence. */
export interface JsonFault {
  readonly range: Range;
  readonly reason: string;
}

/** Reads any text; comments and extra commas are accepted. */
export function readJson(text: string): JsonFile {
  if (text.length > LARGEST_FILE) return unread('this file is too large');
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const faults = errors.map(({ error, offset, length }) => ({
      range: { start: offset, end: offset + length },
      reason: REASONS[error] ?? 'this is not JSON',
    }));
    return { root, value: root && getNodeValue(root), faults, unread: null };
  } catch (error) {
    // the reader goes down a level with each bracket, until there is no room left
    if (error instanceof RangeError) return unread('this file is too deeply nested');
    throw error;
  }
}

function unread(reason: string): JsonFile {
  return { root: undefined, value: undefined, faults: [], unread: reason };
}
