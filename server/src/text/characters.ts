/**
 * Whether the UTF-16 unit is white space as JavaScript's `\s` has it (the byte order mark included).
 * A hand-written test, because it runs once for every character of every keystroke.
 */
export function isBlank(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 160) return false;
  return (
    unit === 160 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Whether the UTF-16 unit is an ASCII letter. */
export function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** Whether the UTF-16 unit is a letter of English or, with its mark, of the other languages of Europe that write in Latin script. */
export function isLatinLetter(unit: number): boolean {
  return isLetter(unit) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);
}

/** Whether the UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the UTF-16 unit is an ASCII capital letter. */
export function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Whether the letter at an offset is between two full stops, as in `U.S.` and `M.D.`: it opens no sentence. */
export function isInitial(text: string, offset: number): boolean {
  return text.charAt(offset + 1) === '.' && text.charAt(offset - 1) === '.';
}

/** The range without the white space at its two ends; a range of white space shrinks to the empty range at its start. */
export function trimRange(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = Math.min(end, text.length);
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** The offset of the first colon in a stretch; -1 without one. Unlike `indexOf` it never looks beyond the end. */
export function colonIn(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (isColon(text.charCodeAt(i))) return i;
  return -1;
}

/** Whether the UTF-16 unit is a colon, as typed or as other keyboards and fonts have it. */
export function isColon(unit: number): boolean {
  return unit === 58 || unit === 0xff1a || unit === 0x2236 || unit === 0xfe55;
}

/** Ligatures of print, from U+FB00 on. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const FIRST_LIGATURE = 0xfb00;
/** `！` to `～`: the ASCII characters as wide as an ideograph, in their order. */
const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;
const FIRST_PRINTED = 33;
const SOFT_HYPHEN = 0xad;

/**
 * What a UTF-16 unit that print or pasting put into a text stands for: the letters of a ligature, the ASCII character of a
 * full-width one, nothing for a soft hyphen or another character without width. Null for all that stand for themselves.
 */
export function plainOf(unit: number): string | null {
  if (unit < SOFT_HYPHEN) return null;
  if (isWidthless(unit)) return '';
  if (unit >= FIRST_WIDE && unit <= LAST_WIDE) return String.fromCharCode(unit - FIRST_WIDE + FIRST_PRINTED);
  return LIGATURES[unit - FIRST_LIGATURE] ?? null;
}

/** Whether the unit has no width and parts no word: soft hyphens, zero-width spaces, joiners. */
export function isWidthless(unit: number): boolean {
  return unit === SOFT_HYPHEN || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060;
}

/**
 * The offset after a character without width at `at`, not beyond `limit`: a soft hyphen at a line end goes with the line end, since the
 * word that it parts is one.
 */
export function behindWidthless(text: string, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit && isBlank(text.charCodeAt(i))) i++;
  return /[\r\n\f]/.test(text.slice(at, i)) ? i : at + 1;
}
