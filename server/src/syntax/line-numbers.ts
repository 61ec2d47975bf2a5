import { isDigit } from '../text/characters.ts';
import { type Line, readLines } from '../text/lines.ts';

/** With fewer numbered lines a text is a list, and no pleading. */
const LEAST_LINES = 12;
/** So many of the lines are numbered in a text that has line numbers; some may have been put in since. */
const MOST_LINES = 0.9;

/**
 * The text with spaces where the numbers of its lines were, as pleading paper has them: 1, 2, 3, ... before each line, beginning again
 * on each page. All other characters stay where they are. Null for a text without such numbers.
 */
export function withoutLineNumbers(text: string): string | null {
  // nearly no text begins with a number
  if (!/^\s{0,40}1\s/.test(text.slice(0, 48))) return null;
  const lines = readLines(text);
  const numbers: { start: number; end: number }[] = [];
  let last = 0;
  for (const line of lines) {
    const number = numberAt(text, line);
    if (!number || (number.value !== last + 1 && number.value !== 1)) continue;
    last = number.value;
    numbers.push({ start: line.start, end: number.end });
  }
  if (numbers.length < LEAST_LINES || numbers.length < lines.length * MOST_LINES) return null;
  let plain = '';
  let done = 0;
  for (const { start, end } of numbers) {
    plain += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return plain + text.slice(done);
}

/** The number of one or two digits that a line begins with, white space or nothing after it. */
function numberAt(text: string, { start, end }: Line): { value: number; end: number } | null {
  let at = start;
  while (at < end && at < start + 3 && isDigit(text.charCodeAt(at))) at++;
  const isNumber = at > start && at - start <= 2 && (at === end || /\s/.test(text.charAt(at)));
  return isNumber ? { value: Number(text.slice(start, at)), end: at } : null;
}
