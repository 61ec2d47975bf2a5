import type { HeaderKey } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import { colonIn, isBlank, isDigit, isLetter } from '../text/characters.ts';
import { lettersOf, matchLettersBackwards } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import type { Header, HeaderField } from './tree.ts';

/** A label or value of the header table, in reading order. */
interface Token {
  readonly key: HeaderKey | null;
  readonly range: Range;
  /** The index of the first and of the last line it is on. */
  readonly line: number;
  readonly lastLine: number;
  /** The second part of a label that has its value printed between its two words. */
  readonly rest: Range | null;
  value: Range | null;
}

const FORMS = FORM.header.map(({ key, label }) => ({ key, letters: lettersOf(label) }));

/** The label that a narrow column breaks, by the letters of its two words. */
const BROKEN = FORM.header.flatMap(({ key, label, breaks }) => {
  const [first = '', last = ''] = label.split(' ').map(lettersOf);
  return breaks ? [{ key, first, last }] : [];
});

const PRIORITIES = FORM.priorities.map((priority) => priority.toLowerCase());

/**
 * Reads the block of dates above the first section; null without any label. Extractors print its two columns in different
 * orders, so a value counts only on the line of its label, or in a run of values after a run of as many labels.
 */
export function readHeader(source: string, lines: readonly Line[], limit: number): Header | null {
  const tokens = readTokens(source, lines, limit);
  pairOnOneLine(tokens);
  pairRuns(source, lines, tokens);
  const fields = tokens.flatMap(({ key, range: label, rest: labelRest, value }): HeaderField[] =>
    key ? [{ key, label, labelRest, value }] : [],
  );
  if (fields.length === 0) return null;
  const end = Math.max(...tokens.map((token) => (token.rest ?? token.range).end));
  return { fields, range: range((tokens[0] as Token).range.start, end) };
}

function readTokens(source: string, lines: readonly Line[], end: number): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.start >= end) break;
    const lineEnd = Math.min(line.end, end);
    let from = line.start;
    let colon = colonIn(source, from, lineEnd);
    for (; colon >= 0; colon = colonIn(source, colon + 1, lineEnd)) {
      const label = labelBefore(source, colon, tokens.at(-1)?.range.end ?? 0) ?? brokenLabel(source, colon);
      if (!label) continue;
      const restStart = label.rest?.start ?? label.range.start;
      if (restStart > from) tokens.push(...valuesIn(source, from, restStart, index));
      const line = lineIndexFrom(lines, label.range.start + 1) - 1;
      tokens.push({ ...label, line, lastLine: label.rest ? line : index, value: null });
      from = colon + 1;
    }
    tokens.push(...valuesIn(source, from, lineEnd, index));
  }
  return tokens.sort((a, b) => a.range.start - b.range.start);
}

type FoundHeaderLabel = Pick<Token, 'range' | 'rest'> & { readonly key: HeaderKey };

function labelBefore(source: string, colon: number, floor: number): FoundHeaderLabel | null {
  for (const { key, letters } of FORMS) {
    const start = matchLettersBackwards(source, colon, letters);
    if (start >= floor) return { key, range: range(start, colon + 1), rest: null };
  }
  return null;
}

/** `Application 11/15/2016` over `Received:`: where columns are preserved, the narrow one breaks this label in two. */
function brokenLabel(source: string, colon: number): FoundHeaderLabel | null {
  for (const { key, first, last } of BROKEN) {
    const rest = matchLettersBackwards(source, colon, last);
    if (rest < 0) continue;
    let dateEnd = rest;
    while (dateEnd > 0 && isBlank(source.charCodeAt(dateEnd - 1))) dateEnd--;
    let dateStart = dateEnd;
    while (dateStart > 0 && !isBlank(source.charCodeAt(dateStart - 1))) dateStart--;
    if (shapeOf(source, range(dateStart, dateEnd)) !== 'date') continue;
    const start = matchLettersBackwards(source, dateStart, first);
    if (start >= 0) return { key, range: range(start, start + first.length), rest: range(rest, colon + 1) };
  }
  return null;
}

/** Case numbers, dates and priorities between two offsets: the only values the header has. */
function valuesIn(source: string, start: number, end: number, line: number): Token[] {
  const values: Token[] = [];
  let i = start;
  while (i < end) {
    if (isBlank(source.charCodeAt(i))) {
      i++;
      continue;
    }
    let wordEnd = i;
    while (wordEnd < end && !isBlank(source.charCodeAt(wordEnd))) wordEnd++;
    const word = range(i, joinedCaseNumber(source, i, wordEnd, end));
    if (shapeOf(source, word))
      values.push({ key: null, range: word, line, lastLine: line, rest: null, value: null });
    i = word.end;
  }
  return values;
}

/** Extraction may put a space inside a case number (`CM16 -0221706`): such a word is read on to its digits. */
function joinedCaseNumber(source: string, start: number, wordEnd: number, end: number): number {
  if (source[start] !== 'C' || source[start + 1] !== 'M') return wordEnd;
  let i = start + 2;
  let last = wordEnd;
  while (i < end && (isDigit(source.charCodeAt(i)) || isBlank(source.charCodeAt(i)) || source[i] === '-')) {
    if (!isBlank(source.charCodeAt(i))) last = i + 1;
    i++;
  }
  return i < end && isLetter(source.charCodeAt(i)) ? wordEnd : last;
}

type Shape = 'case-number' | 'date' | 'priority';

/** What a word can be in the header, or null: `CM16-0213037`, `11/09/2016`, `Standard`. */
function shapeOf(source: string, at: Range): Shape | null {
  if (at.end - at.start > 40) return null;
  const word = source.slice(at.start, at.end);
  if (/^CM\d\d-?\d{5,8}$/.test(word.replace(/\s/g, ''))) return 'case-number';
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(word)) return 'date';
  if (PRIORITIES.includes(word.toLowerCase())) return 'priority';
  return null;
}

function wantedShape(key: HeaderKey): Shape {
  if (key === 'caseNumber') return 'case-number';
  return key === 'priority' ? 'priority' : 'date';
}

/** A value on the line its label ends on, with nothing but the label before it, is the label's. */
function pairOnOneLine(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.key && next && !next.key && next.line === token.lastLine) token.value = next.range;
  });
}

/** A run of labels followed by a run of exactly as many values, of the right shapes, is a column: pair in order. */
function pairRuns(source: string, lines: readonly Line[], tokens: readonly Token[]): void {
  const taken = new Set(tokens.map((token) => token.value));
  let labels: Token[] = [];
  let values: Token[] = [];
  const pair = () => {
    if (labels.length === values.length) {
      labels.forEach((label, k) => {
        label.value = (values[k] as Token).range;
      });
    }
    labels = [];
    values = [];
  };
  for (const token of tokens) {
    const before = values.at(-1);
    if (token.key) {
      if (before) pair();
      if (token.value) labels = [];
      else labels.push(token);
    } else if (taken.has(token.range)) {
      labels = [];
    } else {
      if (before && token.line > before.line && (lines[token.line] as Line).gap > 0) pair();
      values.push(token);
    }
  }
  pair();
  for (const token of tokens) {
    if (token.key && token.value && shapeOf(source, token.value) !== wantedShape(token.key))
      token.value = null;
  }
}
