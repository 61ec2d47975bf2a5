import { isDigit, isLetter } from '../text/characters.ts';
import { isKeyUnit, nextKeyOffset } from './words.ts';

/** Ten digits and twenty-six letters. */
const SIGNS = 36;

/**
 * Tells of most words that none of some names begins there, by their first three letters or digits. Readers look for
 * names at every word of a letter, and at almost all of them in vain: this makes looking cheap.
 */
export class NameFilter {
  readonly #beginnings = new Uint8Array(SIGNS * SIGNS * SIGNS);

  /** `keys` in lower-case letters and digits; one of fewer than three stands for all that go on from it. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      let start = 0;
      let size = this.#beginnings.length;
      for (let i = 0; i < Math.min(3, key.length); i++) {
        size /= SIGNS;
        start += signOf(key.charCodeAt(i)) * size;
      }
      this.#beginnings.fill(1, start, start + size);
    }
  }

  /** False where no name begins at the letter or digit at `offset`; it does not miss names with torn letters. */
  mayBegin(text: string, offset: number): boolean {
    const first = text.charCodeAt(offset);
    if (!isKeyUnit(first)) return false;
    const second = nextKeyOffset(text, offset + 1);
    const third = second < 0 ? -1 : nextKeyOffset(text, second + 1);
    if (third < 0) return true;
    const index =
      (signOf(first) * SIGNS + signOf(text.charCodeAt(second))) * SIGNS + signOf(text.charCodeAt(third));
    return this.#beginnings[index] === 1;
  }
}

function signOf(unit: number): number {
  return isLetter(unit) ? (unit | 32) - 87 : isDigit(unit) ? unit - 48 : 0;
}
