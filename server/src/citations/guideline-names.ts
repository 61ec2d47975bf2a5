import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Guideline, IsoDate } from '../catalogue/types.ts';
import { isDigit } from '../text/characters.ts';
import { NameMatcher } from './name-matcher.ts';
import { matchAnyWords, matchWords, type Span, skip } from './words.ts';

/** A guideline's name where it stands in a flow, with the year when one is printed. */
export interface FoundName {
  /** The guideline in the edition that is meant; null when the catalogue has no such edition. */
  readonly guideline: Guideline | null;
  /** The edition as printed, or null where none is. */
  readonly year: number | null;
  /** From the first word of the name (or the year before it) to its last word or the year. */
  readonly span: Span;
  /** Whether the words can be nothing but a name: a year or the word guidelines stands with them. */
  readonly certain: boolean;
  /** Whether the MTUS adopts the guideline of that name, in whatever edition. */
  readonly mtus: boolean;
}

const GUIDELINES = ['guidelines', 'guideline'];
/** What prose puts behind a shortened name: `the MTUS neck and upper back chapter`. */
const PART_WORDS = ['guidelines', 'guideline', 'chapter', 'section', 'disorders', 'complaints'];
/** Words at the end of a name that prose leaves out. */
const LEFT_OUT = ['guidelines', 'guideline', 'treatment', 'medical', 'complaints', 'disorders', 'conditions'];

/** The names of all guidelines of a catalogue, without `MTUS`, the year and the word guidelines. */
export class GuidelineNames {
  readonly #names: NameMatcher<readonly Guideline[]>;
  readonly #shortNames: NameMatcher<readonly Guideline[]>;

  constructor(catalogue: Catalogue) {
    const names = new Map<string, Guideline[]>();
    const shortNames = new Map<string, Guideline[]>();
    for (const { key, facts } of catalogue.guidelineNames().entries) {
      const name = withoutEnding(key.replace(/^mtus(?=.)/, ''), GUIDELINES);
      for (const guideline of facts) {
        add(names, name, guideline);
        if (guideline.mtus) add(shortNames, withoutEnding(name, LEFT_OUT), guideline);
      }
    }
    this.#names = new NameMatcher(names);
    this.#shortNames = new NameMatcher(shortNames);
  }

  /**
   * The longest name that begins at `offset`, with a year before it (`2016 Chronic Pain Guidelines`) or behind it
   * (`Low Back Complaints 2004`, `Chronic Pain Medical Treatment 2016 Guidelines`); null where none begins. An
   * undated name means the edition of `yearBefore`, when one was printed earlier, else the one in force on `date`.
   */
  find(text: string, offset: number, date: IsoDate, yearBefore: number | null = null): FoundName | null {
    return readName(text, offset, date, yearBefore, this.#names, GUIDELINES);
  }

  /** As `find`, for names that prose shortens; a word such as chapter or guidelines must stand behind them. */
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
  index: NameMatcher<readonly Guideline[]>,
  lastWords: readonly string[],
): FoundName | null {
  const before = yearAt(text, offset);
  const found = index.longestAt(text, before ? skip(text, before.end, ',') : offset);
  if (!found) return null;
  let end = found.span.end;
  let word = matchAnyWords(text, skip(text, end), lastWords);
  if (word >= 0) end = word;
  const after = before ? null : yearBehind(text, end, found.value);
  if (after) end = after.end;
  if (after && word < 0) {
    word = matchAnyWords(text, skip(text, end), lastWords);
    if (word >= 0) end = word;
  }
  const year = (before ?? after)?.year ?? yearBefore;
  return {
    guideline: editionOf(found.value, year, date),
    year,
    span: { start: offset, end },
    certain: before !== null || after !== null || word >= 0,
    mtus: found.value.some((edition) => edition.mtus),
  };
}

/** The edition that is meant: by its printed year, else the one in force on `date`, else the only one there is. */
function editionOf(editions: readonly Guideline[], year: number | null, date: IsoDate): Guideline | null {
  if (year !== null) {
    return (
      editions.find((edition) => edition.edition === year) ??
      editions.find((edition) => !edition.edition) ??
      null
    );
  }
  return editions.find((edition) => isInForce(edition, date)) ?? editions[0] ?? null;
}

/** Whether a guideline was in force on a day; false where its dates are not known. */
export function isInForce(guideline: Guideline, date: IsoDate): boolean {
  const span = guideline.inForce;
  return span !== null && span.from <= date && (span.to === null || date <= span.to);
}

/** Whether a guideline was part of the MTUS on a day: not before it came into force, where that is known. */
export function isMtusOn(guideline: Guideline, date: IsoDate): boolean {
  return guideline.mtus && (guideline.inForce === null || guideline.inForce.from <= date);
}

interface FoundYear {
  readonly year: number;
  readonly end: number;
}

/** A year behind a name: one of the editions (its digits may be scattered: `200 7`), else any. */
function yearBehind(text: string, offset: number, editions: readonly Guideline[]): FoundYear | null {
  const at = skip(text, offset, ',(');
  for (const { edition } of editions) {
    const end = edition === null ? -1 : matchWords(text, at, String(edition));
    if (edition !== null && end >= 0)
      return { year: edition, end: text.charAt(at - 1) === '(' ? end + 1 : end };
  }
  return at - offset > 1 ? null : yearAt(text, at);
}

/** A year of four digits that stands at `offset`, or null. */
export function yearAt(text: string, offset: number): FoundYear | null {
  let end = offset;
  while (end < offset + 4 && isDigit(text.charCodeAt(end))) end++;
  if (end < offset + 4 || isDigit(text.charCodeAt(end))) return null;
  const year = Number(text.slice(offset, end));
  return year >= 1990 && year < 2100 ? { year, end } : null;
}

function withoutEnding(key: string, endings: readonly string[]): string {
  const ending = endings.find((word) => key.endsWith(word) && key.length > word.length);
  return ending ? withoutEnding(key.slice(0, -ending.length), endings) : key;
}

function add(names: Map<string, Guideline[]>, key: string, guideline: Guideline): void {
  const known = names.get(key);
  if (!known) names.set(key, [guideline]);
  else if (!known.includes(guideline)) known.push(guideline);
}
