/**
 * Looks up words that are one letter away from a name: one too many, one missing, another one, or two neighbours
 * swapped. Such a word shares its first or its last letter with the name (names have three letters or more), so only
 * the names of those letters and of nearly that length are compared.
 */
export class NearNames {
  readonly #names = new Set<string>();
  readonly #byEnds = new Map<string, string[]>();

  /** Names in lower-case letters. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      for (const key of [firstKey(name, name.length), lastKey(name, name.length)]) {
        const known = this.#byEnds.get(key);
        if (known) known.push(name);
        else this.#byEnds.set(key, [name]);
      }
    }
  }

  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** The names one letter away from the word, which is in lower case; empty when the word is a name itself. */
  near(word: string): readonly string[] {
    const found = new Set<string>();
    if (this.#names.has(word)) return [];
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const key of [firstKey(word, length), lastKey(word, length)]) {
        for (const name of this.#byEnds.get(key) ?? []) if (isOneLetterAway(word, name)) found.add(name);
      }
    }
    return [...found];
  }
}

function firstKey(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

function lastKey(word: string, length: number): string {
  return `${length}${word.charAt(word.length - 1)}`;
}

/** Whether one letter inserted, left out or replaced, or two neighbours swapped, make the one word the other. */
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
