import { countLabel, isPartOfRange, theWhole } from '../request-amounts.ts';
import { byWord, type Read, type Token, valueAt, wordAt } from '../request-tokens.ts';

/** How many of a thing are asked for that is given or bought by the piece. */
export interface Count {
  readonly amount: number;
  readonly of: 'injections' | 'pairs' | 'boxes' | 'bottles' | 'tubes' | 'kits';
}

const PIECES = byWord<Count['of']>({
  injections: ['injection', 'injections', 'block', 'blocks'],
  pairs: ['pair', 'pairs'],
  boxes: ['box', 'boxes'],
  bottles: ['bottle', 'bottles'],
  tubes: ['tube', 'tubes'],
  kits: ['kit', 'kits'],
});
/** Between the number and the piece: what kind it is. */
const MOST_BETWEEN = 5;
const NO_KIND: ReadonlySet<string> = new Set([
  ',', ';', '.', ':', '(', ')', '/', 'of', 'to', 'at', 'for', 'with', 'and', 'or', 'per', 'a', 'level', 'levels', 'mg', 'ml', 'mcg', 'cc', 'g', 'gm',
  'gms', 'gr', 'gram', 'grams', 'oz', 'ounce', 'ct', 'count',
  'unit', 'units', '%', 'x', 'times', 'week', 'weeks', 'month', 'months', 'day', 'days', 'visit', 'visits', 'session', 'sessions',
]); // biome-ignore format: a word list reads best in rows
/** With one of these injections may be counted by the joint, by the level or by the side. */
const SEVERAL_PLACES: ReadonlySet<string> = new Set([
  'bilateral', 'bilaterally', 'both', 'levels', 'level', 'sides', 'each', 'per', 'multiple', 'knees', 'shoulders', 'hips', 'wrists',
  'joints', 'facet', 'facets', 'branch', 'ganglion', 'and', '&',
]); // biome-ignore format: a word list reads best in rows

/** The pieces that some words ask for: `4 pairs`, `two trigger point injections`, `injections x4`, `a series of three`. */
export function readCount(tokens: readonly Token[]): Read<Count> | null {
  const named = tokens.flatMap(({ word }) => PIECES.get(word) ?? []);
  const [of] = named;
  if (!of || named.some((other) => other !== of)) return null;
  if (of === 'injections' && tokens.some(({ word }) => SEVERAL_PLACES.has(word))) return null;
  const found = theWhole(tokens.flatMap((_, i) => countAt(tokens, i) ?? []));
  return found && { ...found, value: { amount: found.value, of } };
}

function countAt(tokens: readonly Token[], i: number): Read<number> | null {
  const { value, start } = tokens[i] as Token;
  if (value === null) return null;
  const piece = pieceAfter(tokens, i);
  const before = wordAt(tokens, i - 1);
  const isSeries = before === 'of' && wordAt(tokens, i - 2) === 'series';
  const isTimes = ['x', 'times'].includes(before) && valueAt(tokens, i - 2) === null && endsThere(tokens, i);
  if (piece < 0 && !isSeries && !isTimes) return null;
  const isUncertain = isPartOfRange(tokens, i) || countLabel(tokens, i) !== null;
  const last = tokens[piece < 0 ? i : piece] as Token;
  return { value: isUncertain ? Number.NaN : value, start, end: last.end };
}

/** The index of the piece that a number counts; -1 where it counts something else. */
function pieceAfter(tokens: readonly Token[], i: number): number {
  for (let at = i + 1; at <= i + MOST_BETWEEN; at++) {
    const { word, value } = tokens[at] ?? { word: '', value: null };
    if (PIECES.has(word)) return at;
    if (word === '' || value !== null || NO_KIND.has(word)) return -1;
  }
  return -1;
}

function endsThere(tokens: readonly Token[], i: number): boolean {
  return ['', ',', ';', '.', ')'].includes(wordAt(tokens, i + 1));
}
