import { isBlank } from '../text/characters.ts';
import type { Range } from '../text/range.ts';

/** How many characters before and after the marked words count, white space aside. */
const REACH = 32;

/** What pdfium prints for a hyphen at a line end; elsewhere the same letter has the hyphen. */
const BROKEN_HYPHEN = 0xfffe;
const HYPHEN = 45;
const PARTS = 10;

/**
 * Identifies the marked words and those around them, so that a finding can be known again without its words being
 * written down: 16 hexadecimal digits, the hash FNV-1a (64 bit, over the UTF-16 units, low byte first) of up to 32 characters
 * before the words, the words, and up to 32 characters after, with a line feed between the three. White space is left out,
 * as extraction moves it. Edits elsewhere keep it; an edit of these words changes it; the same words in another place
 * give the same.
 */
export function surroundingsOf(source: string, { start, end }: Range): string {
  const units = [
    ...signsBefore(source, start),
    PARTS,
    ...signsBetween(source, start, end, Number.POSITIVE_INFINITY),
    PARTS,
    ...signsBetween(source, end, source.length, REACH),
  ];
  return fnv1a64(units).toString(16).padStart(16, '0');
}

/**
 * Identifies the marked words wherever they are: the same hash of the words alone, in lower case. A word as short as a
 * drug's name can be found again by trying names, so it is written down only for rules `aboutWords`.
 */
export function wordsOf(source: string, { start, end }: Range): string {
  const words = source.slice(start, end).toLowerCase();
  return surroundingsOf(words, { start: 0, end: words.length });
}

function signsBefore(source: string, end: number): number[] {
  const signs: number[] = [];
  for (let i = end - 1; i >= 0 && signs.length < REACH; i--) {
    const unit = source.charCodeAt(i);
    if (!isBlank(unit)) signs.push(plain(unit));
  }
  return signs.reverse();
}

function signsBetween(source: string, start: number, end: number, most: number): number[] {
  const signs: number[] = [];
  for (let i = start; i < end && signs.length < most; i++) {
    const unit = source.charCodeAt(i);
    if (!isBlank(unit)) signs.push(plain(unit));
  }
  return signs;
}

function plain(unit: number): number {
  return unit === BROKEN_HYPHEN ? HYPHEN : unit;
}

/** Fowler, Noll and Vo's hash, variant 1a of 64 bits; its basis and prime are those of their publication. */
function fnv1a64(units: readonly number[]): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const unit of units) {
    for (const byte of [unit & 0xff, unit >> 8]) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
  }
  return hash;
}
