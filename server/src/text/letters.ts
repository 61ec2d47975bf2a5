import { isBlank, isCapital, isDigit, isLetter, isWidthless, plainOf } from './characters.ts';

/**
 * The ASCII letters and digits of a wording in lower case: `NSAIDs, GI symptoms` gives `nsaidsgisymptoms`. Headings, labels
 * and names are recognized by them, so that case, punctuation, hyphens at a line end and doubled spaces never matter. A
 * ligature stands for its letters.
 */
export function lettersOf(words: string): string {
  const plain = words.replace(RESPELLED, (unit) => plainOf(unit.charCodeAt(0)) ?? '');
  return plain.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Ligatures and full-width characters. */
const RESPELLED = /[\ufb00-\ufb06\uff01-\uff5e]/g;

/**
 * The letters under which a name is found: with and without its word `and`, since letters print `&` for it and the
 * other way. Empty for a name without letters.
 */
export function nameKeys(name: string): readonly string[] {
  const and = name.replaceAll('&', ' and ');
  const keys = [name, and, and.replace(/ and /gi, ' ')].map(lettersOf);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** A run of other characters longer than any line end with its spaces: the words after it are others. */
const LONGEST_GAP = 60;

/**
 * How far `text` from `offset` on agrees with `letters`, white space and punctuation aside (extraction scatters both). The
 * first letter must be before `firstBefore`. `count` letters agree; `end` is after the last of them.
 */
export function matchLetters(
  text: string,
  offset: number,
  firstBefore: number,
  letters: string,
): { count: number; end: number } {
  let count = 0;
  let end = offset;
  for (let i = offset; i < text.length && count < letters.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit) || isDigit(unit)) {
      if (lowered(unit) !== letters.charCodeAt(count)) break;
      count++;
      end = i + 1;
      continue;
    }
    const others = lettersOfSign(unit);
    if (others !== '') {
      if (!letters.startsWith(others, count)) break;
      count += others.length;
      end = i + 1;
    } else if (i - end > LONGEST_GAP || (count === 0 && i + 1 >= firstBefore)) break;
  }
  return { count, end };
}

/** Where all of `letters` end that begin at `offset`, as `matchLetters` finds them; -1 where not all of them agree. */
export function endOfMatch(text: string, offset: number, firstBefore: number, letters: string): number {
  const { count, end } = matchLetters(text, offset, firstBefore, letters);
  return count < letters.length ? -1 : end;
}

/**
 * Whether the letters and digits between two offsets agree with `letters` as far as both go: false means that
 * `matchLetters` would not match all of them from there, whatever is after `end`.
 */
export function agreesWith(text: string, offset: number, end: number, letters: string): boolean {
  let count = 0;
  for (let i = offset; i < end && count < letters.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit) || isDigit(unit)) {
      if (lowered(unit) !== letters.charCodeAt(count)) return false;
      count++;
    } else {
      const others = lettersOfSign(unit);
      if (!letters.startsWith(others, count)) return false;
      count += others.length;
    }
  }
  return true;
}

/** The same backward from `end`, for `matchLettersBackwards`: whatever is before `offset`. */
export function agreesBackwards(text: string, offset: number, end: number, letters: string): boolean {
  let left = letters.length;
  for (let i = end - 1; i >= offset && left > 0; i--) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit) || isWidthless(unit)) continue;
    const others = lettersOfSign(unit);
    if (others === '' ? lowered(unit) !== letters.charCodeAt(left - 1) : !endsIn(letters, left, others))
      return false;
    left -= others.length || 1;
  }
  return true;
}

/**
 * Where `letters` begin when read backward from `end` (exclusive), white space between them ignored; -1 when the
 * text before `end` does not spell them or a letter is directly before them.
 */
export function matchLettersBackwards(text: string, end: number, letters: string): number {
  let left = letters.length;
  let start = end;
  let blanks = 0;
  for (let i = end - 1; i >= 0; i--) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) {
      if (left === 0) return start;
      if (++blanks > 200) return -1;
      continue;
    }
    if (isWidthless(unit)) continue;
    const others = lettersOfSign(unit);
    if (left === 0) return isLetter(unit) || isDigit(unit) || others !== '' ? -1 : start;
    if (others === '' ? lowered(unit) !== letters.charCodeAt(left - 1) : !endsIn(letters, left, others))
      return -1;
    left -= others.length || 1;
    start = i;
    blanks = 0;
  }
  return left === 0 ? start : -1;
}

/** The share of capitals among the letters of a stretch, 0 to 1; 0 where there are none. */
export function capitalShare(text: string, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    letters++;
    if (isCapital(unit)) capitals++;
  }
  return letters === 0 ? 0 : capitals / letters;
}

/** Whether the first `count` of the letters end in some others. */
function endsIn(letters: string, count: number, others: string): boolean {
  return others.length <= count && letters.startsWith(others, count - others.length);
}

/** The letters and digits, in lower case, that a ligature or a full-width character stands for; empty for all else. */
function lettersOfSign(unit: number): string {
  return unit < 128 ? '' : lettersOf(plainOf(unit) ?? '');
}

function lowered(unit: number): number {
  return isCapital(unit) ? unit + 32 : unit;
}
