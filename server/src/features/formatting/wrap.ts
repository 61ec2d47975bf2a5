import { FORM } from '../../form/printed-form.ts';
import { opensEntry } from '../../syntax/marks.ts';
import { isCapital } from '../../text/characters.ts';
import { lettersOf } from '../../text/letters.ts';
import { type Break, endsLine } from './break.ts';
import type { Words } from './separate-words.ts';

/** What begins a line of its own in the form, by its letters; in the middle of a line it is prose. */
const PRINTED = [
  ...FORM.fields.flatMap(({ label, otherWordings }) => [label, ...otherWordings]),
  ...FORM.sections.flatMap(({ heading, otherWordings }) => [heading, ...otherWordings]),
].map(lettersOf);
const OPENINGS: ReadonlySet<string> = new Set(PRINTED.map((letters) => letters.slice(0, 3)));
/** Longer than any of them. */
const PRINTED_REACH = 80;

/** Whether a line that begins at `start` would be read as more than the words of a paragraph. */
export function opensMore(source: string, start: number): boolean {
  if (opensEntry(source, start)) return true;
  if (!isCapital(source.charCodeAt(start)) || !OPENINGS.has(source.slice(start, start + 3).toLowerCase()))
    return false;
  const letters = lettersOf(source.slice(start, start + PRINTED_REACH));
  return PRINTED.some((printed) => letters.startsWith(printed));
}

/**
 * Before which words a line ends: those that have a line end before them anyway, and those that the line before has no room
 * for. No line is made to begin with what looks like a list mark or a label. Linear.
 */
export function wrapped(source: string, words: Words, before: readonly Break[], width: number): boolean[] {
  const count = words.starts.length;
  const lengths = unitLengths(source, words, before);
  const breaks: boolean[] = new Array(count).fill(false);
  let column = 0;
  for (let i = 0; i < count; i++) {
    const length = (words.ends[i] as number) - (words.starts[i] as number);
    const isFree = before[i] === 'space' && !opensMore(source, words.starts[i] as number);
    if (i > 0 && (endsLine(before[i]) || (isFree && column + 1 + (lengths[i] as number) > width))) {
      breaks[i] = true;
      column = length;
    } else column += length + (i === 0 || before[i] === 'none' ? 0 : 1);
  }
  return breaks;
}

/** How long each word is with those that have to be on its line after it. */
function unitLengths(source: string, { starts, ends }: Words, before: readonly Break[]): number[] {
  const lengths: number[] = new Array(starts.length);
  for (let i = starts.length - 1; i >= 0; i--) {
    const next = before[i + 1];
    const isTied =
      next === 'none' || next === 'bound' || (next === 'space' && opensMore(source, starts[i + 1] as number));
    const own = (ends[i] as number) - (starts[i] as number);
    lengths[i] = own + (isTied ? (next === 'none' ? 0 : 1) + (lengths[i + 1] as number) : 0);
  }
  return lengths;
}
