import { isBlank } from '../../text/characters.ts';

/** Widths of the ASCII characters from the space on in Times, the face that the letters are printed in, in thousandths of its size. */
const TIMES = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
  500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
  921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
  556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
  333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
  500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]; // biome-ignore format: a table reads best in rows
const OTHERS = 500;
const SPACE = 32;
const UNIT = 100;

/** How wide characters are as the letters print them, in tenths of the size of print; white space counts once. */
export function printedWidth(source: string, start: number, end: number): number {
  let width = 0;
  let isSpace = false;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    const isNext = isBlank(unit);
    if (!isNext) width += TIMES[unit - SPACE] ?? OTHERS;
    else if (!isSpace) width += TIMES[0] as number;
    isSpace = isNext;
  }
  return width / UNIT;
}
