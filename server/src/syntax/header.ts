import type { HeaderKey } from '../form/kinds.ts';
import { colonIn, isDigit, isLetter, trimRange } from '../text/characters.ts';
import { type Line, lineIndexFrom, readLines } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { bareLabels, type FoundHeaderLabel, headerLabelBefore, labelAlone } from './header-labels.ts';
import { shapeOf, valueAt, wantedShape } from './header-shapes.ts';
import { behindMarks } from './marks.ts';
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
  readonly spelling: HeaderField['spelling'];
  value: Range | null;
  /** What is in the place of a value and is none. */
  unread: Range | null;
}

/** With fewer labels those in other words count as none: they are in letters of every kind. */
const LEAST_LABELS = 3;

/**
 * Reads the block of dates in what precedes the first section; null without any label. Offsets count from its beginning.
 * Extractors print its two columns in different orders, so a value counts only on the line of its label, or in a run of values
 * after a run of as many labels.
 */
export function readHeader(source: string): Header | null {
  const lines = readLines(source);
  const tokens = readTokens(source, lines);
  pairOnOneLine(tokens);
  pairRuns(lines, tokens);
  const taken = new Set(tokens.map(({ value }) => value));
  const isScattered = tokens.some(({ key, range: place }) => !key && !taken.has(place));
  checkShapes(source, lines, tokens);
  const fields = tokens.flatMap(
    ({ key, range: label, rest: labelRest, spelling, value, unread }): HeaderField[] =>
      key ? [{ key, label, labelRest, spelling, value, unread }] : [],
  );
  if (fields.length === 0) return null;
  const end = Math.max(...tokens.map((token) => (token.rest ?? token.range).end));
  return { fields, isScattered, range: range((tokens[0] as Token).range.start, end) };
}

function readTokens(source: string, lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  const addLabel = (label: FoundHeaderLabel, index: number) => {
    const first = lineIndexFrom(lines, label.range.start + 1) - 1;
    tokens.push({ ...label, line: first, lastLine: label.rest ? first : index, value: null, unread: null });
  };
  /** What is between two labels: values, and labels without a colon. */
  const addBetween = (from: number, to: number, index: number) => {
    let start = from;
    for (const label of bareLabels(source, from, to)) {
      tokens.push(...valuesIn(source, start, label.range.start, index));
      addLabel(label, index);
      start = label.range.end;
    }
    tokens.push(...valuesIn(source, start, to, index));
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const alone = labelAlone(source, line, lines[index + 1]);
    if (alone) {
      addLabel(alone, index);
      continue;
    }
    let from = line.start;
    let colon = colonIn(source, from, line.end);
    for (; colon >= 0; colon = colonIn(source, colon + 1, line.end)) {
      const label = headerLabelBefore(source, colon, from, tokens.at(-1)?.range.end ?? 0, line.end);
      if (!label) continue;
      const restStart = label.rest?.start ?? label.range.start;
      if (restStart > from) addBetween(from, restStart, index);
      addLabel(label, index);
      from = colon + 1;
    }
    addBetween(from, line.end, index);
  }
  const near = tokens.filter(({ spelling }) => spelling === 'near');
  const isHeader = tokens.filter(({ key }) => key).length >= LEAST_LABELS;
  return tokens
    .filter((token) => isHeader || !near.includes(token))
    .sort((a, b) => a.range.start - b.range.start);
}

/** Case numbers, dates and priorities between two offsets: the only values the header has. */
function valuesIn(source: string, start: number, end: number, line: number): Token[] {
  const values: Token[] = [];
  for (let i = start; i < end; i++) {
    if (!isWordUnit(source.charCodeAt(i)) || (i > start && isWordUnit(source.charCodeAt(i - 1)))) continue;
    const found = valueAt(source, i, end);
    if (!found) continue;
    values.push({
      key: null,
      range: range(i, found.end),
      line,
      lastLine: line,
      rest: null,
      spelling: 'exact',
      value: null,
      unread: null,
    });
    i = found.end - 1;
  }
  return values;
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** A value on the line its label ends on, with nothing but the label before it, is the label's. */
function pairOnOneLine(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.key && next && !next.key && next.line === token.lastLine) token.value = next.range;
  });
}

/** A run of labels followed by a run of exactly as many values, of the right shapes, is a column: pair in order. */
function pairRuns(lines: readonly Line[], tokens: readonly Token[]): void {
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
}

/** Takes away values of another form than their label wants, and notes what is after labels without a value. */
function checkShapes(source: string, lines: readonly Line[], tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const { key, value, range: label, rest, lastLine } = token;
    if (!key) return;
    if (value && shapeOf(source, value) === wantedShape(key)) return;
    token.value = null;
    const { end } = rest ?? label;
    const next = tokens.slice(i + 1, i + 3).find((other) => other.key && other.range.start >= end);
    const lineEnd = (lines[lastLine] as Line).end;
    const behind = trimRange(source, end, Math.min(lineEnd, next?.range.start ?? lineEnd));
    const unread = trimRange(source, behindMarks(source, behind.start, behind.end), behind.end);
    token.unread = unread.start < unread.end ? unread : value;
  });
}
