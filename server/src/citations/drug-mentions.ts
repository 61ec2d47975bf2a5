import type { Catalogue } from '../catalogue/catalogue.ts';
import { indexNames } from '../catalogue/names.ts';
import type { Drug } from '../catalogue/types.ts';
import type { Determination, LeafKind } from '../syntax/tree.ts';
import { readFlow } from '../text/flow.ts';
import type { Range } from '../text/range.ts';
import { isKeyUnit, isWordStart, keyOf, nextWordStart } from './words.ts';

/** A drug where the letter names it, by generic name, substance, brand or a known misspelling of these. */
export interface DrugMention {
  /** What the name may stand for, at least one: `hydrocodone` is in several drugs of the catalogue. */
  readonly drugs: readonly Drug[];
  /** From the first letter of the name to its last; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** Whether it stands in the request of a disputed item. */
  readonly requested: boolean;
}

/** Where drugs are looked for: what is left are headings, labels, dates and credentials. */
const WITH_DRUGS: ReadonlySet<LeafKind> = new Set(['prose', 'request', 'field-text', 'unknown']);

/** What may stand between two words of one name: `hydrocodone/acetaminophen`, `Tylenol #3`, `cyclo- benzaprine`. */
const INSIDE_NAMES = ' -/#&+\u00ae\u2010\u2011\u2013\u2122';
const LONGEST_GAP = 3;

/**
 * Every drug the letter names, in the order of the text, without overlap; the longest name at a place counts. Whole
 * words only; case, line wraps and the signs between words do not count. Time grows with the length of the text.
 */
export function readDrugMentions(determination: Determination, catalogue: Catalogue): DrugMention[] {
  const names = namesOf(catalogue);
  const mentions: DrugMention[] = [];
  for (const leaf of determination.leaves) {
    if (!WITH_DRUGS.has(leaf.kind)) continue;
    const flow = readFlow(determination.source, leaf.range);
    const { text } = flow;
    let at = isWordStart(text, 0) ? 0 : nextWordStart(text, 0);
    while (at < text.length) {
      const found = names.longestAt(text, at);
      if (found) {
        const range = flow.sourceRange(at, found.end);
        mentions.push({ drugs: found.drugs, range, requested: leaf.kind === 'request' });
      }
      at = found ? nextWordStart(text, found.end - 1) : nextWordStart(text, at);
    }
  }
  return mentions;
}

class DrugNames {
  readonly #drugs: ReadonlyMap<string, readonly Drug[]>;
  readonly #longest: number;

  /** A name counts for the drugs so called; else for those that hold the substance; else for those so misspelt. */
  constructor(catalogue: Catalogue) {
    const indexes = [
      catalogue.drugNames(),
      indexNames(catalogue.drugs, (drug) => drug.substances),
      indexNames(catalogue.drugs, (drug) => [...drug.misspellings, ...drug.likelyMisspellings]),
    ];
    const drugs = new Map<string, readonly Drug[]>();
    for (const { key, facts } of indexes.flatMap(({ entries }) => entries)) {
      if (!drugs.has(key)) drugs.set(key, facts);
    }
    this.#drugs = drugs;
    this.#longest = Math.max(...indexes.map(({ longestKey }) => longestKey));
  }

  /** The longest name that begins at the word at `offset`; work is bounded by the longest name there is. */
  longestAt(text: string, offset: number): { drugs: readonly Drug[]; end: number } | null {
    let found: { drugs: readonly Drug[]; end: number } | null = null;
    let key = '';
    for (let at = offset; at >= 0; ) {
      const end = wordEnd(text, at, this.#longest - key.length);
      if (end < 0) break;
      key += keyOf(text.slice(at, end));
      const drugs = this.#drugs.get(key);
      if (drugs) found = { drugs, end };
      at = nextWordOfName(text, end);
    }
    return found;
  }
}

const namesByCatalogue = new WeakMap<Catalogue, DrugNames>();

function namesOf(catalogue: Catalogue): DrugNames {
  let names = namesByCatalogue.get(catalogue);
  if (!names) {
    names = new DrugNames(catalogue);
    namesByCatalogue.set(catalogue, names);
  }
  return names;
}

/** The end of the word at `offset`; -1 when it is longer than `most`. */
function wordEnd(text: string, offset: number, most: number): number {
  let end = offset;
  while (isKeyUnit(text.charCodeAt(end))) {
    end++;
    if (end - offset > most) return -1;
  }
  return end;
}

/** Where the next word begins that may belong to the same name, or -1. */
function nextWordOfName(text: string, offset: number): number {
  let at = offset;
  while (at < offset + LONGEST_GAP && at < text.length && INSIDE_NAMES.includes(text.charAt(at))) at++;
  return isKeyUnit(text.charCodeAt(at)) ? at : -1;
}
