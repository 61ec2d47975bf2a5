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

/** Whether the UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the UTF-16 unit is an ASCII capital letter. */
export function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** The range without the white space at its two ends; a blank range shrinks to the empty range at its start. */
export function trimRange(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = Math.min(end, text.length);
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** The offset of the first colon in a stretch; -1 without one. Unlike `indexOf` it never looks beyond the end. */
export function colonIn(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 58) return i;
  return -1;
}
