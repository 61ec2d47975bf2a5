import { isDigit } from '../text/characters.ts';

/** The offset after the digits that begin at an offset, as far as `limit`; the offset itself where there are none. */
export function digitsEnd(text: string, offset: number, limit = text.length): number {
  let end = offset;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}
