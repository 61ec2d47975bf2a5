import type { Word } from './sentences.ts';

/**
 * Patterns over the words of a sentence, as tables of cues hold them: words with single spaces between them. `a|b` is one
 * of several words, `a?` may be missing, `argu*` is any word that begins so, `_` any word, `..4` up to four words, `~4` up to four
 * that are no form of `be`, open no clause and name no request, `{say}` any of a list of words by its name.
 */
type Element =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly optional: boolean;
      /** Whether any word will do. */
      readonly any: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly narrow: boolean };

/** Lists of words that patterns name. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** A place where patterns match: indexes of words, half-open. */
export interface Match<Entry> {
  /** The first of the entries. */
  readonly entry: Entry;
  /** All that match just these words, in the order of the table. */
  readonly entries: readonly Entry[];
  readonly first: number;
  readonly end: number;
}

interface Compiled<Entry> {
  readonly entry: Entry;
  readonly elements: readonly Element[];
}

/** Entries with patterns, found in sentences by their first word, and where they name a second one by that, too. */
export class PatternTable<Entry extends { readonly words: readonly string[] }> {
  readonly #byFirst = new Map<string, Begun<Entry>>();

  /** Throws where a pattern begins with a gap, a stem or an optional word: such a one cannot be looked up. */
  constructor(entries: readonly Entry[], lists: WordLists) {
    for (const entry of entries) {
      for (const pattern of entry.words) {
        const elements = compiled(pattern, lists);
        const [first, second] = elements;
        if (!first || !isNamed(first)) throw new Error(`No first word in ${pattern}`);
        const seconds = second && isNamed(second) ? second.words : null;
        for (const word of first.words) {
          const begun = this.#byFirst.get(word) ?? new Begun();
          this.#byFirst.set(word, begun);
          begun.add({ entry, elements }, seconds);
        }
      }
    }
  }

  /** Whether a pattern may begin with the word. */
  mayBegin(word: string): boolean {
    return this.#byFirst.has(word);
  }

  /**
   * The longest match at each word of a sentence, but those that lie inside another. A match stays in one quotation and one
   * pair of brackets, and crosses no semicolon; one that is not accepted hides nothing. Linear in the number of words.
   */
  matchesIn(words: readonly Word[], accepts: (match: Match<Entry>) => boolean = () => true): Match<Entry>[] {
    const found: Match<Entry>[] = [];
    let covered = 0;
    for (let first = 0; first < words.length; first++) {
      const match = this.longestAt(words, first);
      if (!match || match.end <= covered || !accepts(match)) continue;
      found.push(match);
      covered = match.end;
    }
    return found;
  }

  /** The longest match that begins at a word; null for none. */
  longestAt(words: readonly Word[], first: number): Match<Entry> | null {
    const begun = this.#byFirst.get((words[first] as Word).word)?.before(words[first + 1]?.word);
    if (!begun || begun.length === 0) return null;
    let longest = first;
    let entries: Entry[] = [];
    for (const { entry, elements } of begun) {
      const end = endOfMatch(words, first, elements, 0, first);
      if (end > longest) {
        longest = end;
        entries = [entry];
      } else if (end === longest && !entries.includes(entry)) entries.push(entry);
    }
    const [entry] = entries;
    return entry ? { entry, entries, first, end: longest } : null;
  }
}

/** The patterns that begin with one word, in the order of the table. */
class Begun<Entry> {
  /** Those that go on with more than some named words, or not at all. */
  readonly #anyhow: Compiled<Entry>[] = [];
  /** By a second word: those that name it, and all of the others. */
  readonly #bySecond = new Map<string, Compiled<Entry>[]>();

  /** Patterns are added in the order of the table; `seconds` are the words that may be the second, null for any. */
  add(pattern: Compiled<Entry>, seconds: ReadonlySet<string> | null): void {
    for (const word of seconds ?? []) {
      if (!this.#bySecond.has(word)) this.#bySecond.set(word, [...this.#anyhow]);
    }
    const lists = seconds
      ? [...seconds].flatMap((word) => [this.#bySecond.get(word) ?? []])
      : [this.#anyhow, ...this.#bySecond.values()];
    for (const list of lists) list.push(pattern);
  }

  /** The patterns that may go on with a word; undefined is the end of the sentence. */
  before(second: string | undefined): readonly Compiled<Entry>[] {
    return (second === undefined ? undefined : this.#bySecond.get(second)) ?? this.#anyhow;
  }
}

/** Whether an element is one of some words that are given whole, and must be there. */
function isNamed(element: Element): element is Element & { kind: 'word' } {
  return element.kind === 'word' && !element.optional && !element.any && element.stems.length === 0;
}

/** Where the elements from one on end that begin at a word; -1 where they do not match. Optional words are taken first. */
function endOfMatch(
  words: readonly Word[],
  at: number,
  elements: readonly Element[],
  from: number,
  first: number,
): number {
  const element = elements[from];
  if (!element) return at;
  const word = words[at];
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most && at + skipped <= words.length; skipped++) {
      const end = endOfMatch(words, at + skipped, elements, from + 1, first);
      if (end >= 0) return end;
      if (
        !goesOn(words, at + skipped, first) ||
        (element.narrow && NARROW.has((words[at + skipped] as Word).word))
      )
        break;
    }
    return -1;
  }
  if (word && goesOn(words, at, first) && isOneOf(word.word, element)) {
    const end = endOfMatch(words, at + 1, elements, from + 1, first);
    if (end >= 0) return end;
  }
  return element.optional ? endOfMatch(words, at, elements, from + 1, first) : -1;
}

const NARROW: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'request', 'requested', 'requests', 'for', 'that', 'which', 'who',
  'whose', 'because', 'if', "'s",
]); // biome-ignore format: a word list reads best in rows

/** Whether a word belongs to the same stretch as the first word of a match. */
function goesOn(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at];
  const opening = words[first] as Word;
  if (!word) return false;
  return (
    at === first || (word.gap !== 'break' && word.quote === opening.quote && word.bracket === opening.bracket)
  );
}

function isOneOf(word: string, { words, stems, any }: Element & { kind: 'word' }): boolean {
  return any || words.has(word) || (stems.length > 0 && stems.some((stem) => word.startsWith(stem)));
}

function compiled(pattern: string, lists: WordLists): Element[] {
  return pattern.split(' ').map((written): Element => {
    if (/^(?:\.\.|~)\d$/.test(written))
      return { kind: 'gap', most: Number(written.at(-1)), narrow: written.startsWith('~') };
    const optional = written.endsWith('?');
    const all = (optional ? written.slice(0, -1) : written)
      .split('|')
      .flatMap((word) => expanded(word, lists));
    return {
      kind: 'word',
      words: new Set(all.filter((word) => !word.endsWith('*'))),
      stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      optional,
      any: all.includes('_'),
    };
  });
}

function expanded(word: string, lists: WordLists): readonly string[] {
  if (!word.startsWith('{')) return [word];
  const list = lists[word.slice(1, -1)];
  if (!list) throw new Error(`There is no list ${word}`);
  return list;
}
