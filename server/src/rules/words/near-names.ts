/**
 * Looks up words that are one letter away from a name: one too many, one missing, another one, or two neighbors
 * swapped. Such a word shares its first two or its last two letters with a name of five letters or more, so only the
 * names of those letters are compared; and of these only those of nearly its length and its letters.
 */
export class NearNames {
  readonly #names: ReadonlySet<string>;
  readonly #byFirst: Groups;
  readonly #byLast: Groups;

  /** Names in lower-case letters, of five letters or more. */
  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
    const list = [...this.#names];
    this.#byFirst = new Groups(list, pairBeginning);
    this.#byLast = new Groups(list, pairEnding);
  }

  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** The names one letter away from the word, which is in lower case; empty when the word is a name itself. */
  near(word: string): readonly string[] {
    const letters = lettersIn(word);
    const found: Near[] = [];
    if (this.#byFirst.collect(word, letters, pairBeginning(word), 0, found)) return NONE;
    this.#byLast.collect(word, letters, pairEnding(word), 1, found);
    if (found.length === 0) return NONE;
    // the shorter ones first, and those that begin alike before those that end alike
    found.sort((a, b) => a.name.length - b.name.length || a.group - b.group || a.order - b.order);
    return [...new Set(found.map(({ name }) => name))];
  }
}

const NONE: readonly string[] = [];

/** A name that is near, with the group it was found in and its place there. */
interface Near {
  readonly name: string;
  readonly group: number;
  readonly order: number;
}

/** Names by a pair of their letters; what is compared of them first is side by side in memory. */
class Groups {
  readonly #names: readonly string[];
  /** Where the names of each pair begin. */
  readonly #starts: Int32Array;
  readonly #lengths: Uint8Array;
  readonly #letters: Int32Array;

  constructor(names: readonly string[], pairOf: (name: string) => number) {
    // sorting keeps the order of those of one pair
    this.#names = [...names].sort((a, b) => pairOf(a) - pairOf(b));
    this.#lengths = Uint8Array.from(this.#names, ({ length }) => length);
    this.#letters = Int32Array.from(this.#names, lettersIn);
    this.#starts = new Int32Array(PAIRS + 1);
    for (const name of names) (this.#starts[pairOf(name) + 1] as number)++;
    for (let pair = 0; pair < PAIRS; pair++) {
      this.#starts[pair + 1] = (this.#starts[pair] as number) + (this.#starts[pair + 1] as number);
    }
  }

  /** Adds the names of a pair that are one letter away; true, and of no account, where the word is one of the names. */
  collect(word: string, letters: number, pair: number, group: number, to: Near[]): boolean {
    const { length } = word;
    const end = this.#starts[pair + 1] as number;
    for (let i = this.#starts[pair] as number; i < end; i++) {
      const more = (this.#lengths[i] as number) - length;
      if (more < -1 || more > 1) continue;
      // one letter taken for another makes two that only one of them has
      let others = (this.#letters[i] as number) ^ letters;
      others &= others - 1;
      if ((others & (others - 1)) !== 0) continue;
      const name = this.#names[i] as string;
      if (name === word) return true;
      if (isOneLetterAway(word, name)) to.push({ name, group, order: i });
    }
    return false;
  }
}

/** So many numbers of two letters of five bits each there are. */
const PAIRS = 1 << 10;

function pairBeginning(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
}

function pairEnding(word: string): number {
  return ((word.charCodeAt(word.length - 2) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31);
}

/** Which letters a word has, one bit for each. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether one letter inserted, left out or replaced, or two neighbors swapped, make the one word the other. */
export function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  const restA = a.length - head - tail;
  const restB = b.length - head - tail;
  if (restA <= 1 && restB <= 1) return true;
  return (
    restA === 2 &&
    restB === 2 &&
    a.charCodeAt(head) === b.charCodeAt(head + 1) &&
    a.charCodeAt(head + 1) === b.charCodeAt(head)
  );
}
