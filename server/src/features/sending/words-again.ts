import { findDates } from '../../text/dates.ts';
import { type Range, range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import { type Detail, EMPLOYER, NAME } from './identifying-details.ts';
import { NameWords } from './name-words.ts';

/** A place of a detail, and what it is. */
export interface Place extends Range {
  readonly kind: string;
}

/** Fewer digits may be a page or a year. */
const FEWEST_DIGITS = 5;
/** Words of a company or an address without digits; shorter ones may be anything. */
const FEWEST_LETTERS = 8;
/** The longest run of words and numbers that is compared: dates in words have eight. */
const MOST_RUNS = 12;
/** Between the groups of a number: a hyphen with spaces, brackets. */
const WIDEST_GAP = 4;

/** What was found in a letter once, and where else the letter has it: names as words, numbers by their digits, dates by their day. */
export class WordsAgain {
  readonly #names = new NameWords();
  /** What each is, by its letters and digits in lower case. */
  readonly #others = new Map<string, string>();
  readonly #birthdays = new Set<string>();

  add({ kind, words }: Pick<Detail, 'kind' | 'words'>): void {
    if (kind === NAME) {
      this.#names.add(words);
      return;
    }
    if (kind === 'date of birth') for (const { date } of findDates(words)) this.#birthdays.add(date);
    for (const wording of kind === EMPLOYER ? [words, words.replace(COMPANY_FORM, '')] : [words]) {
      const key = runsOf(wording)
        .map((run) => run.key)
        .join('');
      const digits = key.replace(/\D/g, '').length;
      if (digits >= FEWEST_DIGITS || key.length - digits >= FEWEST_LETTERS) this.#others.set(key, kind);
    }
  }

  /** Every place of a text that has the words of something that was added; in no order. Time grows with the length of the text. */
  placesIn(source: string): Place[] {
    return [
      ...this.#names.placesIn(source).map((place) => ({ ...place, kind: NAME })),
      ...this.#datesIn(source),
      ...this.#othersIn(source),
    ];
  }

  /** The name of a file with `redacted` in the place of what was added. There every word of a name counts, in any case. */
  inFileName(name: string): string {
    return this.#names.hiddenIn(name, 'redacted');
  }

  #datesIn(source: string): Place[] {
    if (this.#birthdays.size === 0) return [];
    return findDates(source)
      .filter(({ date }) => this.#birthdays.has(date))
      .map(({ range: { start, end } }) => ({ start, end, kind: 'date of birth' }));
  }

  #othersIn(source: string): Place[] {
    if (this.#others.size === 0) return [];
    const runs = runsOf(source);
    const found: Place[] = [];
    const longest = Math.max(...[...this.#others.keys()].map(({ length }) => length));
    for (const [first, { start }] of runs.entries()) {
      let key = '';
      for (let last = first; last < Math.min(runs.length, first + MOST_RUNS); last++) {
        const run = runs[last] as Run;
        if (last > first && run.start - (runs[last - 1] as Run).end > WIDEST_GAP) break;
        key += run.key;
        if (key.length > longest) break;
        const kind = this.#others.get(key);
        if (kind) found.push({ ...range(start, run.end), kind });
      }
    }
    return found;
  }
}

const COMPANY_FORM = /,?\s{1,9}(?:Inc|LLC|Corp|Corporation|Company|Co|Ltd|LP)\b\.?$/;

interface Run extends Range {
  readonly key: string;
}

/** The runs of letters and digits of a text. */
function runsOf(source: string): Run[] {
  return matchesOf(/[\p{L}\p{N}]+/gu, source).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    key: words.toLowerCase(),
  }));
}
