import { matchesOf } from '../../text/search.ts';
import type { Read } from './request-tokens.ts';

/** Vertebrae from the top down, as letters name them. */
const VERTEBRAE: readonly string[] = [
  ...named('C', 7),
  ...named('T', 12),
  ...named('L', 5),
  ...named('S', 1),
];

function named(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
}

/** `L5-S1`, `C5/6`, `L3 through S1`, `L4, L5`; not `T2-weighted`. */
const LEVEL =
  /(?<![\w.-])([CTLS])-?(\d{1,2})(?:(\s?(?:-|\u2013|\/|to|through)\s?)([CTLS]?)-?(\d{1,2}))?(?![\w]|-weighted)/gi;

/**
 * The vertebrae between or at which something is asked for, in words between two offsets: `L5-S1` is L5 and S1. Null where none
 * is named. Linear.
 */
export function readLevels(text: string, start: number, end: number): Read<readonly string[]> | null {
  const levels = new Set<string>();
  let from = -1;
  let to = -1;
  for (const match of matchesOf(LEVEL, text.slice(start, end))) {
    const [whole, letter = '', number = '', joint, other, second] = match;
    const first = VERTEBRAE.indexOf(letter.toUpperCase() + number);
    const last = joint ? VERTEBRAE.indexOf((other || letter).toUpperCase() + second) : first;
    if (first < 0 || last < first || last - first > MOST) continue;
    for (const level of VERTEBRAE.slice(first, last + 1)) levels.add(level);
    if (from < 0) from = start + match.index;
    to = start + match.index + whole.length;
  }
  return from < 0 ? null : { value: [...levels], start: from, end: to };
}

/**
 * The joints that words name, each by its two vertebrae (`C4-5, C5-6`: `C4-C5`, `C5-C6`), from the top down. Empty where a vertebra is
 * named by itself or more than one joint in one (`L3`, `L3-5`). Linear.
 */
export function jointsIn(words: string): readonly string[] {
  const joints: string[] = [];
  for (const [, letter = '', number = '', joint, other, second] of matchesOf(LEVEL, words)) {
    const first = VERTEBRAE.indexOf(letter.toUpperCase() + number);
    const last = joint ? VERTEBRAE.indexOf((other || letter).toUpperCase() + second) : -1;
    if (first < 0 || last !== first + 1) return [];
    joints.push(`${VERTEBRAE[first]}-${VERTEBRAE[last]}`);
  }
  return joints;
}

/** The joints from one vertebra down to another (`L3`, `L5`: `L3-L4`, `L4-L5`); none where there are no such vertebrae, or the first is not above. */
export function jointsBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((name) => VERTEBRAE.indexOf(name.toUpperCase())) as [number, number];
  if (from < 0 || to <= from || to - from > MOST) return [];
  return VERTEBRAE.slice(from, to).map((upper, i) => `${upper}-${VERTEBRAE[from + i + 1]}`);
}

/** The joint above one, whose lower vertebra is its upper one; null for the uppermost. */
export function jointAbove(joint: string): string | null {
  const [upper = ''] = joint.split('-');
  const above = VERTEBRAE[VERTEBRAE.indexOf(upper) - 1];
  return above ? `${above}-${upper}` : null;
}

/** No treatment is asked for at more levels. */
const MOST = 8;
