import type { Letter } from '../../letter/letter.ts';
import { overlap, type Range, range } from '../../text/range.ts';
import { applyEdits, type TextEdit } from '../../text/text-edits.ts';
import { type Detail, identifyingDetails } from './identifying-details.ts';
import { type Place, WordsAgain } from './words-again.ts';

/** A copy of a letter without what identifies somebody. */
export interface Redaction {
  readonly text: string;
  /** In how many places words were replaced. */
  readonly replaced: number;
  /** What the privacy rules still find in the copy. */
  readonly left: readonly Detail[];
  /** The name of a file without the names that were found. */
  readonly inFileName: (name: string) => string;
}

/** What is taken out may bring other words together; it must end somewhere. */
const ROUNDS = 5;

/**
 * A copy of a letter in which a bracketed word is in the place of each identifying detail, and of its words wherever else the
 * letter has them. `kept`: the keys of details that are to stay. `reread` reads the copy as the letter was read.
 */
export function redact(
  letter: Letter,
  reread: (text: string) => Letter,
  kept: ReadonlySet<string> = new Set(),
): Redaction {
  const again = new WordsAgain();
  let copy = letter;
  let replaced = 0;
  let details = identifyingDetails(letter);
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = details.filter(({ key }) => !kept.has(key));
    if (chosen.length === 0) break;
    for (const detail of chosen) again.add(detail);
    const staying = details.filter(({ key }) => kept.has(key)).flatMap(({ places }) => places);
    const edits = editsOf(copy.source, chosen, again, staying);
    replaced += edits.length;
    copy = reread(applyEdits(copy.source, edits));
    details = identifyingDetails(copy);
  }
  return { text: copy.source, replaced, left: details, inFileName: (name) => again.inFileName(name) };
}

/** What takes the place of a detail. An empty gap would leave a sentence that cannot be read. */
function bracketed(kind: string): string {
  return `[${kind} redacted]`;
}

function editsOf(
  source: string,
  chosen: readonly Detail[],
  again: WordsAgain,
  staying: readonly Range[],
): TextEdit[] {
  const found = chosen.flatMap(({ kind, places }): Place[] => places.map((place) => ({ ...place, kind })));
  const others = again
    .placesIn(source)
    .filter((place) => !staying.some((one) => overlap(one, place)))
    .filter((place) => !isMade(source, place));
  return merged([...found, ...others]).map(({ start, end, kind }) => ({
    range: range(start, end),
    text: bracketed(kind),
  }));
}

/** Whether a place is in brackets that were written here. */
function isMade(source: string, { start, end }: Range): boolean {
  return (
    /\[[A-Za-z ]{0,40}$/.test(source.slice(Math.max(0, start - 42), start)) &&
    /^[a-z ]{0,40}redacted\]/.test(source.slice(end, end + 52))
  );
}

/** The places in order, those that overlap as one; of these the kind of the first. */
function merged(places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && place.start < last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else found.push(place);
  }
  return found;
}
