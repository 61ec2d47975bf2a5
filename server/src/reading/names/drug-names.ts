import type { Catalogue } from '../../catalogue/catalogue.ts';
import { indexNames } from '../../catalogue/names.ts';
import type { Drug } from '../../catalogue/types.ts';
import { isBlank, isCapital } from '../../text/characters.ts';
import { nameKeys } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import { listWords } from '../../text/word-list.ts';
import { isKeyUnit, type Span } from '../../text/words.ts';
import { type FindOpenings, openingsWhere } from '../flow-openings.ts';
import { NameOpenings } from './name-openings.ts';

/** `seen` in a determination, or only `likely`; null for a name as it is written. */
export type Misspelling = 'seen' | 'likely' | null;

/** A drug's name in a text; `drugs` are what it may mean, at least one. */
export interface FoundDrug extends Span {
  readonly drugs: readonly Drug[];
  readonly misspelling: Misspelling;
}

/** Whether two names may mean one drug. */
export function namesSameDrug(a: Pick<FoundDrug, 'drugs'>, b: Pick<FoundDrug, 'drugs'>): boolean {
  return a.drugs.some((drug) => b.drugs.includes(drug));
}

/**
 * Names that letters use for something else: a company, a department, a chain of hospitals, a drink. They are not
 * looked for.
 */
const OTHER_THINGS = ['bayer', 'dss', 'centra', 'caffeine'];
/** Brands that are ordinary words too; they count with a capital only. */
const ORDINARY_WORDS = ['soma', 'sonata', 'intermezzo', 'cambia', 'subsys'];

/** What may be between two words of one name: `hydrocodone/acetaminophen`, `Tylenol #3`, `cyclo- benzaprine`. */
const INSIDE_NAMES = ' -/#&+\u00ae\u2010\u2011\u2013\u2122';
const HYPHENS = ['-', '\u2010', '\u2011'];
const LONGEST_GAP = 3;
const BEGINNING = 6;
/** `Voltaren 1% gel`, `lidocaine 5% patch`: the word of the form is looked for after so many units at most. */
const FORM_WITHIN = 24;

/**
 * The drugs that a text names between two offsets, in order, without overlap; the longest name at a place counts.
 * Whole words only; case, and the characters between the words of a name, do not count. Time grows with the length.
 */
export function findDrugs(
  text: string,
  from: number,
  to: number,
  catalogue: Catalogue,
  vocabulary = new Vocabulary(),
): FoundDrug[] {
  const words = listWords(text, vocabulary, from, to);
  return drugsAt(text, drugOpenings(catalogue)(text, words, from, to), to, catalogue);
}

/** Finds the words that may open a drug's name: few of those that do not are among them. */
export function drugOpenings(catalogue: Catalogue): FindOpenings {
  return namesOf(catalogue).openings;
}

/** The drugs that a text names at some of the offsets, which ascend; no name goes beyond `to`. */
export function drugsAt(
  text: string,
  offsets: readonly number[],
  to: number,
  catalogue: Catalogue,
): FoundDrug[] {
  const names = namesOf(catalogue);
  const found: FoundDrug[] = [];
  let behind = 0;
  for (const at of offsets) {
    const drug = at < behind ? null : names.longestAt(text, at);
    if (!drug) continue;
    if (drug.end <= to) found.push(drug);
    behind = drug.end;
  }
  return found;
}

interface Name {
  readonly drugs: readonly Drug[];
  readonly misspelling: Misspelling;
  /** How many words the name has: letters run together, as `a NSAID`, are not another name (`Ansaid`). */
  readonly words: number;
}

class DrugNames {
  readonly #names = new Map<string, Name>();
  /** Where it is worth asking for a name. */
  readonly openings: FindOpenings;
  /** The first letters of the names that have so many: where others are, no longer name need be looked for. */
  readonly #beginnings = new Set<string>();
  #longest = 0;

  /** A name counts for the drugs so called; else for those that hold the substance; else for those so misspelled. */
  constructor(catalogue: Catalogue) {
    this.#add(catalogue, null, (drug) => [drug.generic, ...drug.brands].flatMap(withApap));
    this.#add(catalogue, null, (drug) => drug.substances);
    this.#add(catalogue, 'seen', (drug) => drug.misspellings);
    this.#add(catalogue, 'likely', (drug) => drug.likelyMisspellings.filter((name) => !isForm(name, drug)));
    const openings = new NameOpenings(this.#names.keys());
    this.openings = openingsWhere((text, words, index) => openings.mayBegin(text, words, index));
    for (const name of this.#names.keys()) this.#beginnings.add(name.slice(0, BEGINNING));
  }

  #add(catalogue: Catalogue, misspelling: Misspelling, namesOfDrug: (drug: Drug) => readonly string[]): void {
    const wordCounts = new Map<string, number>();
    for (const name of catalogue.drugs.flatMap(namesOfDrug)) {
      for (const key of nameKeys(name)) {
        wordCounts.set(key, Math.max(wordCounts.get(key) ?? 0, countWords(name, 0, name.length)));
      }
    }
    for (const { key, facts } of indexNames(catalogue.drugs, namesOfDrug).entries) {
      if (this.#names.has(key) || OTHER_THINGS.includes(key)) continue;
      this.#names.set(key, { drugs: facts, misspelling, words: wordCounts.get(key) ?? 1 });
      this.#longest = Math.max(this.#longest, key.length);
    }
  }

  /** The longest name that begins at the word at `offset`; work is bounded by the longest name there is. */
  longestAt(text: string, offset: number): FoundDrug | null {
    let found: FoundDrug | null = null;
    let key = '';
    for (let at = offset; at >= 0; ) {
      const end = wordEnd(text, at, this.#longest - key.length);
      if (end < 0) break;
      key += text.slice(at, end).toLowerCase();
      const name = this.#names.get(key);
      // `omeprazol e`, torn by an extractor, is no misspelling; other words must not be torn
      const mended = found?.misspelling && name?.misspelling === null;
      if (name && (mended || isMeant(text, offset, end, key, name))) {
        const drugs = this.#inForm(text, end, key) ?? name.drugs;
        found = { drugs, misspelling: name.misspelling, start: offset, end };
      }
      if (key.length >= BEGINNING && !this.#beginnings.has(key.slice(0, BEGINNING))) break;
      at = nextWordOfName(text, end);
    }
    return found;
  }

  /** The drugs of the longer name that a form further on makes of this one (`Voltaren topical gel`), or null. */
  #inForm(text: string, end: number, key: string): readonly Drug[] | null {
    const behind = text.slice(end, end + FORM_WITHIN);
    const form = /^[^a-z;.]*(?:topical|sodium|\d*\.?\d+ ?%)[^a-z;.]*(gel|patch|solution)\b/i.exec(
      behind,
    )?.[1];
    return form ? (this.#names.get(key + form.toLowerCase())?.drugs ?? null) : null;
  }
}

const namesOf = remembered((catalogue: Catalogue) => new DrugNames(catalogue));

/** Letters shorten acetaminophen in the names of combinations: `hydrocodone/APAP`. */
function withApap(name: string): string[] {
  return name.includes('/acetaminophen') ? [name, name.replace('/acetaminophen', '/APAP')] : [name];
}

/** Whether a listed misspelling is a right name in the plural or with a form after it (`Flector patches`). */
function isForm(misspelling: string, { generic, brands }: Drug): boolean {
  const words = misspelling.toLowerCase();
  return [generic, ...brands].some((name) => {
    const right = name.toLowerCase();
    return words === `${right}s` || words.startsWith(`${right} `);
  });
}

function isMeant(text: string, start: number, end: number, key: string, name: Name): boolean {
  if (ORDINARY_WORDS.includes(key) && !isCapital(text.charCodeAt(start))) return false;
  return countWords(text, start, end) <= name.words;
}

/** Words between two offsets; a hyphen with white space after it is a line end inside a word. */
function countWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let i = start; i < end; i++) {
    if (!isKeyUnit(text.charCodeAt(i)) || (i > start && isKeyUnit(text.charCodeAt(i - 1)))) continue;
    const broken = isBlank(text.charCodeAt(i - 1)) && HYPHENS.includes(text.charAt(i - 2));
    if (i === start || !broken) words++;
  }
  return words;
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
