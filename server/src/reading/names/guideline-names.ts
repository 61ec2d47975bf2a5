import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isInForce } from '../../catalogue/editions.ts';
import type { Guideline } from '../../catalogue/types.ts';
import { isDigit } from '../../text/characters.ts';
import type { IsoDate } from '../../text/days.ts';
import { nameKeys } from '../../text/letters.ts';
import { matchAnyWords, matchWords, type Span, skip } from '../../text/words.ts';
import { digitsEnd } from '../digits.ts';
import { editionDateAt } from './edition-dates.ts';
import { NameMatcher } from './name-matcher.ts';

/** A guideline's name where it is in a flow, with the year when one is printed. */
export interface FoundName {
  /** The guideline in the edition that is meant; null when the catalogue has no such edition. */
  readonly guideline: Guideline | null;
  /** The edition as printed, or null where none is. */
  readonly year: number | null;
  /** From the first word of the name (or the year before it) to its last word or the year. */
  readonly span: Span;
  /** Whether the words can be nothing but a name: a year or the word guidelines is with them. */
  readonly certain: boolean;
  /** Whether the MTUS adopts the guideline of that name, in whatever edition. */
  readonly mtus: boolean;
}

const GUIDELINES = ['guidelines', 'guideline'];
/** What prose puts after a shortened name: `the MTUS neck and upper back chapter`. */
const PART_WORDS = ['guidelines', 'guideline', 'chapter', 'section', 'disorders', 'complaints'];
/** Words at the end of a name that prose leaves out. */
const LEFT_OUT = ['guidelines', 'guideline', 'treatment', 'medical', 'complaints', 'disorders', 'conditions'];

/** What a name means: the editions that bear it, and all that bear it in a longer or shorter form. */
interface Editions {
  readonly ofName: Guideline[];
  readonly ofKind: Guideline[];
}

/** The names of all guidelines of a catalogue, without `MTUS`, the year and the word guidelines. */
export class GuidelineNames {
  readonly #names: NameMatcher<Editions>;
  readonly #shortNames: NameMatcher<Editions>;
  /** The letters and digits of the names that `find` looks for. */
  readonly keys: readonly string[];

  constructor(catalogue: Catalogue) {
    const names = new Map<string, Editions>();
    const shortNames = new Map<string, Editions>();
    for (const guideline of catalogue.guidelines) {
      for (const key of [guideline.name, ...guideline.aliases].flatMap(nameKeys)) {
        const name = withoutEnding(key.replace(/^mtus(?=.)/, ''), GUIDELINES);
        const kind = withoutEnding(name, LEFT_OUT);
        const known = shortNames.get(kind) ?? { ofName: [], ofKind: [] };
        shortNames.set(kind, known);
        add(known.ofKind, guideline);
        if (guideline.mtus) add(known.ofName, guideline);
        const named = names.get(name) ?? { ofName: [], ofKind: known.ofKind };
        names.set(name, named);
        add(named.ofName, guideline);
      }
    }
    this.keys = [...names.keys()];
    this.#names = new NameMatcher(names);
    this.#shortNames = new NameMatcher([...shortNames].filter(([, { ofName }]) => ofName.length > 0));
  }

  /**
   * The longest name that begins at `offset`, with a year before it (`2016 Chronic Pain Guidelines`) or after it
   * (`Low Back Complaints 2004`, `Chronic Pain Medical Treatment 2016 Guidelines`); null where none begins. An
   * undated name means the edition of `yearBefore`, when one was printed earlier, else the one in force on `date`.
   */
  find(text: string, offset: number, date: IsoDate, yearBefore: number | null = null): FoundName | null {
    return readName(text, offset, date, yearBefore, this.#names, GUIDELINES);
  }

  /** As `find`, for names that prose shortens; a word such as chapter or guidelines must be after them. */
  findShort(text: string, offset: number, date: IsoDate, yearBefore: number | null = null): FoundName | null {
    const found = readName(text, offset, date, yearBefore, this.#shortNames, PART_WORDS);
    return found?.certain ? found : null;
  }
}

function readName(
  text: string,
  offset: number,
  date: IsoDate,
  yearBefore: number | null,
  index: NameMatcher<Editions>,
  lastWords: readonly string[],
): FoundName | null {
  const before = yearAt(text, offset);
  const found = index.longestAt(text, before ? skip(text, before.end, ',') : offset);
  if (!found) return null;
  let end = found.span.end;
  let word = matchAnyWords(text, skip(text, end), lastWords);
  if (word >= 0) end = word;
  const after = before ? null : yearBehind(text, end, found.value.ofKind);
  const dated = before || after ? null : editionDateAt(text, end);
  end = (after ?? dated)?.end ?? end;
  if ((after ?? dated) && word < 0) {
    word = matchAnyWords(text, skip(text, end), lastWords);
    if (word >= 0) end = word;
  }
  const year = (before ?? after ?? dated)?.year ?? yearBefore;
  return {
    guideline: editionOf(found.value, year, dated?.inForceOn ?? date),
    year,
    span: { start: offset, end },
    certain: before !== null || after !== null || dated !== null || word >= 0,
    mtus: found.value.ofName.some((edition) => edition.mtus),
  };
}

/**
 * The edition that is meant: by its printed year; else the one in force on `date`; else the newest one that was out
 * by then; else the oldest. Letters shorten names, so editions of a longer or shorter name serve where those of the
 * very name do not.
 */
function editionOf({ ofName, ofKind }: Editions, year: number | null, date: IsoDate): Guideline | null {
  for (const editions of [ofName, ofKind]) {
    const exact = editions.find((edition) =>
      year === null ? isInForce(edition, date) : edition.edition === year || edition.edition === null,
    );
    if (exact) return exact;
  }
  if (year !== null) return null;
  const byYear = ofName.toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0));
  return (
    byYear.findLast((edition) => (edition.edition ?? 0) <= Number(date.slice(0, 4))) ?? byYear[0] ?? null
  );
}

/** Whether a guideline was part of the MTUS on a day: not before it came into force, where that is known. */
export function isMtusOn(guideline: Guideline, date: IsoDate): boolean {
  return guideline.mtus && (guideline.inForce === null || guideline.inForce.from <= date);
}

interface FoundYear {
  readonly year: number;
  readonly end: number;
}

/** A year after a name: one of the editions (its digits may be scattered: `200 7`), else any. */
function yearBehind(text: string, offset: number, editions: readonly Guideline[]): FoundYear | null {
  const at = skip(text, offset, ',(');
  const known = skip(text, at, '-\u2013\u2014');
  for (const { edition } of editions) {
    const end = edition === null ? -1 : matchWords(text, known, String(edition));
    if (edition !== null && end >= 0) return { year: edition, end: text.charAt(end) === ')' ? end + 1 : end };
  }
  const any = yearAt(text, at);
  if (any && text.charAt(at - 1) === '(')
    return text.charAt(any.end) === ')' ? { ...any, end: any.end + 1 } : null;
  return at - offset > 1 ? null : any;
}

/** A year of four digits that is at `offset`, or null. */
export function yearAt(text: string, offset: number): FoundYear | null {
  const end = digitsEnd(text, offset, offset + 4);
  if (end < offset + 4 || isDigit(text.charCodeAt(end))) return null;
  const year = Number(text.slice(offset, end));
  return year >= 1990 && year < 2100 ? { year, end } : null;
}

function withoutEnding(key: string, endings: readonly string[]): string {
  const ending = endings.find((word) => key.endsWith(word) && key.length > word.length);
  return ending ? withoutEnding(key.slice(0, -ending.length), endings) : key;
}

function add(list: Guideline[], guideline: Guideline): void {
  if (!list.includes(guideline)) list.push(guideline);
}
