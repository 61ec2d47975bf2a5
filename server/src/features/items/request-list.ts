import type { Letter } from '../../letter/letter.ts';
import { behindMarks } from '../../syntax/marks.ts';
import { isBlank } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { isKeyUnit, isWordEnd, isWordStart, keyUnitAt } from '../../text/words.ts';
import { areInOrder, numberIn, type TypedNumber } from './item-numbers.ts';

/** A list above the items that names the requests of all of them, in their order. */
export interface RequestList {
  /** The words of each entry, without marks before and punctuation after them. Offsets into the letter. */
  readonly entries: readonly Range[];
  /** Whether each entry has a line, or lines, of its own. */
  readonly isOnLines: boolean;
  /** The numbers before the entries; null unless they count from 1 on. */
  readonly numbers: readonly TypedNumber[] | null;
}

/** What is looked for: the letters and digits of a request, and what it has before and after these. */
interface Wanted {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Shorter requests, in letters and digits, are as likely a word of a sentence. */
const SHORTEST = 3;
/** White space between two entries, in characters, is no more. */
const MOST_BETWEEN = 40;

/**
 * The lists above the first item of a letter, such as those of a case summary: each request in its own words, white space,
 * case and hyphens aside, with nothing between two of them but punctuation, list marks, numbers and `and`. Letters of one
 * item have none.
 */
export function requestLists({ source, items }: Letter): RequestList[] {
  const wanted = items.map(({ part }) => wantedOf(part.determination.items[0]?.request.text ?? ''));
  const end = items[0]?.start ?? 0;
  const [first] = wanted;
  if (!first || wanted.length < 2 || wanted.some(({ key }) => key.length < SHORTEST)) return [];
  const lists: RequestList[] = [];
  const opening = first.key.charCodeAt(0);
  for (let at = 0; at < end; at++) {
    if (keyUnitAt(source, at) !== opening || !isWordStart(source, at)) continue;
    const list = listAt(source, at, end, wanted);
    if (!list) continue;
    lists.push(list);
    at = (list.entries.at(-1) as Range).end;
  }
  return lists;
}

function wantedOf(request: string): Wanted {
  let start = 0;
  while (start < request.length && !isKeyUnit(request.charCodeAt(start))) start++;
  let end = request.length;
  while (end > start && !isKeyUnit(request.charCodeAt(end - 1))) end--;
  const key = request
    .slice(start, end)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return { key, before: request.slice(0, start), after: request.slice(end) };
}

function listAt(source: string, start: number, end: number, wanted: readonly Wanted[]): RequestList | null {
  const entries: Range[] = [];
  const between: Range[] = [];
  let at = start;
  for (const [i, { key, before, after }] of wanted.entries()) {
    if (i > 0) {
      const next = behindSeparators(source, at, end);
      if (next === at) return null;
      between.push(range(at, next));
      at = next + before.length;
      if (source.slice(next, at) !== before) return null;
    }
    const keyEnd = endOfKey(source, at, end, key);
    if (keyEnd < 0) return null;
    const from = source.endsWith(before, at) || i > 0 ? at - before.length : at;
    at = source.startsWith(after, keyEnd) ? keyEnd + after.length : keyEnd;
    entries.push(range(from, at));
  }
  const opening = marksBefore(source, (entries[0] as Range).start);
  const isOnLines = opening !== null && between.every((gap) => /[\r\n\f]/.test(textOf(source, gap)));
  const numbers = isOnLines
    ? [opening, ...between].map((marks) => numberIn(source, marks.start, marks.end))
    : [];
  return { entries, isOnLines, numbers: numbers.length > 0 && areInOrder(numbers) ? numbers : null };
}

/** The offset after a key whose first unit is at `start`, -1 where other words are there; white space and punctuation do not count. */
function endOfKey(source: string, start: number, end: number, key: string): number {
  let at = start;
  for (let i = 0; i < key.length; i++) {
    const limit = Math.min(end, at + MOST_BETWEEN);
    if (i > 0) while (at < limit && !isKeyUnit(source.charCodeAt(at))) at++;
    if (at >= end || keyUnitAt(source, at) !== key.charCodeAt(i)) return -1;
    at++;
  }
  return isWordEnd(source, at) ? at : -1;
}

/** The offset after punctuation, `and`, line ends and list marks between two entries; `at` where none are. */
function behindSeparators(source: string, start: number, end: number): number {
  const limit = Math.min(end, start + MOST_BETWEEN);
  let at = start;
  while (at < limit && (isBlank(source.charCodeAt(at)) || ',;.&'.includes(source.charAt(at)))) at++;
  if (at > start && /^and\s/i.test(source.slice(at, at + 4))) {
    at += 3;
    while (at < limit && isBlank(source.charCodeAt(at))) at++;
  }
  return at > start ? Math.max(at, behindMarks(source, at, limit)) : at;
}

/** The list marks that are all there is on the line before an offset; null where words are. */
function marksBefore(source: string, offset: number): Range | null {
  let start = offset;
  while (start > 0 && offset - start <= MOST_BETWEEN && !/[\r\n\f]/.test(source.charAt(start - 1))) start--;
  let words = start;
  while (words < offset && isBlank(source.charCodeAt(words))) words++;
  return behindMarks(source, words, offset) === offset ? range(start, offset) : null;
}

function textOf(source: string, { start, end }: Range): string {
  return source.slice(start, end);
}
