import { rangeOf } from '../../letter/around.ts';
import { type Letter, readLetter } from '../../letter/letter.ts';
import { applyEdits, type TextEdit } from '../../text/text-edits.ts';
import { type Break, endsLine } from './break.ts';
import { editsOf, type Layout, layOut, spacesOf, type Wrap } from './layout.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { partsReadOtherwise } from './same-reading.ts';
import { wordFrom } from './separate-words.ts';

/** What formatting makes of a letter. */
export interface Formatted {
  /** In order; each is of white space alone. Empty where nothing is to be done. */
  readonly edits: readonly TextEdit[];
  /** The white space before each word and after the last, and what is before each. */
  readonly layout: Layout;
  readonly spaces: readonly string[];
  readonly refusal: Refusal | null;
  /** How many parts of the letter were left as they are, since they would be read otherwise. */
  readonly left: number;
}

/**
 * Formats a letter: white space changes, never a word, and whatever is read of the letter stays the same; that is found out by
 * reading the result. Done again on the result, it changes nothing. Linear.
 */
export function format(letter: Letter, wrap: Wrap): Formatted {
  const refusal = refusalOf(letter);
  if (refusal) return unchanged(letter, wrap, refusal);
  const forced = new Map<number, Break>();
  for (let round = 0; round < ROUNDS; round++) {
    const found = attempt(letter, wrap, forced);
    if (!found) break;
    const again = attempt(found.letter, wrap, NONE);
    if (!again) break;
    if (again.letter.source === found.letter.source) return found.formatted;
    if (!force(forced, found.formatted.layout, again.formatted.layout)) break;
  }
  return unchanged(letter, wrap, 'read-otherwise');
}

const NONE: ReadonlyMap<number, Break> = new Map();
const ROUNDS = 6;

function unchanged(letter: Letter, wrap: Wrap, refusal: Refusal): Formatted {
  const layout = layOut(letter, wrap);
  return { edits: [], layout, spaces: [], refusal, left: 0 };
}

interface Attempt {
  readonly formatted: Formatted;
  readonly letter: Letter;
}

/** Formats a letter and reads the result. Parts that would be read otherwise are left; null where that does not do. */
function attempt(letter: Letter, wrap: Wrap, forced: ReadonlyMap<number, Break>): Attempt | null {
  const layout = withForced(layOut(letter, wrap), forced);
  const spaces = spacesOf(layout, wrap);
  const kept = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const own = withParts(letter, layout, spaces, kept);
    const edits = editsOf(layout, own);
    const formatted: Formatted = { edits, layout, spaces: own, refusal: null, left: kept.size };
    // nothing changes, so nothing is read otherwise
    if (edits.length === 0) return { letter, formatted };
    const after = readLetter(applyEdits(letter.source, edits), () => letter.catalogue);
    const otherwise = partsReadOtherwise(letter, after);
    if (otherwise.size === 0) return { letter: after, formatted };
    const before = kept.size;
    for (const k of otherwise) kept.add(k);
    if (kept.size === before) return null;
  }
  return null;
}

/** A layout with something else before some words, which are named by how many characters of words are before them. */
function withForced(layout: Layout, forced: ReadonlyMap<number, Break>): Layout {
  if (forced.size === 0) return layout;
  const places = placesOf(layout);
  return { ...layout, breaks: layout.breaks.map((one, i) => forced.get(places[i] as number) ?? one) };
}

/** How many characters of words are before each word: the same in every layout of a letter. */
function placesOf({ words: { starts, ends } }: Layout): number[] {
  let count = 0;
  return starts.map((start, i) => {
    const before = count;
    count += (ends[i] as number) - start;
    return before;
  });
}

/** The white space of a layout, but inside some parts of the letter that of the letter. */
function withParts(
  { parts, source }: Letter,
  { words }: Layout,
  spaces: readonly string[],
  kept: ReadonlySet<number>,
): string[] {
  const own = [...spaces];
  for (const k of kept) {
    const part = parts[k];
    if (!part) continue;
    const area = rangeOf(part);
    const last = wordFrom(words, area.end);
    for (let i = wordFrom(words, area.start) + 1; i < last; i++)
      own[i] = source.slice(words.ends[i - 1], words.starts[i]);
  }
  return own;
}

/**
 * Forces what a layout has before words of which the result is read otherwise: a line end that would be taken for that of a full
 * line becomes a blank line, or none where that does not do. False where nothing is left to be forced.
 */
function force(forced: Map<number, Break>, layout: Layout, again: Layout): boolean {
  const read = new Map(placesOf(again).map((place, i) => [place, again.breaks[i] as Break]));
  let isForced = false;
  placesOf(layout).forEach((place, i) => {
    const [own, other] = [layout.breaks[i], read.get(place)];
    if (!other || other === own || !(endsLine(own) || endsLine(other))) return;
    forced.set(place, other === 'space' && own === 'line' && !forced.has(place) ? 'paragraph' : other);
    isForced = true;
  });
  return isForced;
}
