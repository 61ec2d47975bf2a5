/** Letters damaged the way editing and extraction damage them, the same for the same seed. */
export class Mutations {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** The letter after one to four damages. */
  of(letter: string): string {
    let text = letter;
    for (let i = this.below(4); i >= 0; i--) text = this.#damage(text);
    return text;
  }

  /** A number from 0 up to, but not including, `limit` (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
  }

  #damage(text: string): string {
    const unit = [/\r?\n/, /\n\s*\n/, /(?=[A-Z][\w ]+:)/, /(?=^[A-Z ,()]{12,}$)/m, / /][
      this.below(5)
    ] as RegExp;
    const glue = unit.source.startsWith('(?=') ? '' : unit.source === ' ' ? ' ' : '\n';
    const parts = text.split(unit);
    const [a, b] = [this.below(parts.length), this.below(parts.length)];
    const part = parts[a] ?? '';
    switch (this.below(5)) {
      case 0: // deleted
        parts.splice(a, 1);
        break;
      case 1: // doubled
        parts.splice(a, 0, part);
        break;
      case 2: // swapped
        [parts[a], parts[b]] = [parts[b] ?? '', part];
        break;
      case 3: // cut
        parts[a] = part.slice(0, this.below(part.length + 1));
        break;
      default: // one letter of it lost or foreign
        parts[a] =
          part.slice(0, this.below(part.length)) +
          ['', '\u2028', '\ud83d', '\f', ':'][this.below(5)] +
          part.slice(this.below(part.length));
    }
    return parts.join(glue);
  }
}
