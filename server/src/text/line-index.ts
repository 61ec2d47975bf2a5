import { firstIndex } from './search.ts';

/** A place in a text as editors count it: both numbers from 0, `character` in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The offsets at which lines begin, the first one at 0. LF, CR LF and CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

/** Turns offsets into lines and characters. LF, CR LF and CR end a line, as in every editor protocol. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  /** The position of a UTF-16 offset; one out of bounds is clamped. */
  positionAt(offset: number): LinePosition {
    const inside = Math.min(Math.max(0, offset), this.#length);
    const line = firstIndex(this.#starts.length, (k) => (this.#starts[k] as number) > inside) - 1;
    return { line, character: inside - (this.#starts[line] as number) };
  }
}
