import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { jsonFault } from '../../catalogue/json-faults.ts';
import type { TextEdit } from '../../rules/finding.ts';

/** UTF-16 units; no file that people keep by hand comes near it. */
const LARGEST_FILE = 5_000_000;

/** A JSON file with comments, as far as it can be understood. */
export interface ReadJson {
  /** Undefined for a blank file, and for one that is too large or too deeply nested. */
  readonly root: Node | undefined;
  readonly errors: readonly JsonError[];
}

/** Where a file is no JSON, in UTF-16 units, and why: half a sentence. What is wrong with all of it stands at 0. */
export interface JsonError {
  readonly offset: number;
  readonly length: number;
  readonly reason: string;
}

/** Reads any text; comments and commas too many are let pass. */
export function readJson(text: string): ReadJson {
  if (text.length > LARGEST_FILE) return unread('this file is too large');
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    return { root, errors: errors.map((error) => ({ ...error, reason: jsonFault(error.error) })) };
  } catch {
    return unread('this file is too deeply nested');
  }
}

function unread(reason: string): ReadJson {
  return { root: undefined, errors: [{ offset: 0, length: 0, reason }] };
}

/** The value under a key of an object; undefined where there is none. */
export function memberOf(node: Node | undefined, key: string): Node | undefined {
  return node?.children?.find(({ type, children }) => type === 'property' && children?.[0]?.value === key)
    ?.children?.[1];
}

/** Replaces a value; comments around it stay. */
export function replaceValue(text: string, { offset, length }: Node, value: unknown): TextEdit[] {
  return [
    { range: { start: offset, end: offset + length }, text: printed(text, value, depthAt(text, offset)) },
  ];
}

/**
 * Puts a value in front of all others of an object, under a key, or of a list, on a line of its own. What stands in the
 * file stays as it is, comments and all, since nothing but the opening bracket is looked at.
 */
export function insertFirst(
  text: string,
  { offset, children }: Node,
  key: string | null,
  value: unknown,
): TextEdit[] {
  const { indent, eol } = styleOf(text);
  const depth = depthAt(text, offset);
  const step = eol + indent.repeat(depth + 1);
  const entry = `${key === null ? '' : `${JSON.stringify(key)}: `}${printed(text, value, depth + 1)}`;
  const isOnOneLine = !/^[ \t]*(\r?\n|\/[/*])/.test(text.slice(offset + 1, offset + 200));
  const isEmpty = (children?.length ?? 0) === 0;
  const behind = isEmpty ? eol + indent.repeat(depth) : step;
  const at = { start: offset + 1, end: offset + 1 };
  return [{ range: at, text: `${step}${entry}${isEmpty ? '' : ','}${isOnOneLine ? behind : ''}` }];
}

/** A file that holds nothing yet. */
export function wholeFile(text: string | null, value: unknown): TextEdit[] {
  return [{ range: { start: 0, end: text?.length ?? 0 }, text: `${JSON.stringify(value, null, 2)}\n` }];
}

function printed(text: string, value: unknown, depth: number): string {
  const { indent, eol } = styleOf(text);
  return JSON.stringify(value, null, indent).replaceAll('\n', eol + indent.repeat(depth));
}

/** How many steps the line at `offset` is indented by. */
function depthAt(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return Math.round(blanks / styleOf(text).indent.length);
}

/** One step of indentation and the line end, so that what is added looks like the rest. */
function styleOf(text: string): { indent: string; eol: string } {
  const indent = /^(\t| +)\S/m.exec(text)?.[1] ?? '  ';
  return { indent, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
