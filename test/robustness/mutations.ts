import { Random } from '../protocol/random.ts';

/** Letters damaged the way editing and extraction damage them, the same for the same seed. */
export class Mutations {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** The letter after one to four damages. */
  of(letter: string): string {
    let text = letter;
    for (let i = this.#random.below(4); i >= 0; i--) text = this.#damage(text);
    return text;
  }

  #damage(text: string): string {
    const unit = [/\r?\n/, /\n\s*\n/, /(?=[A-Z][\w ]+:)/, /(?=^[A-Z ,()]{12,}$)/m, / /][
      this.#random.below(5)
    ] as RegExp;
    const glue = unit.source.startsWith('(?=') ? '' : unit.source === ' ' ? ' ' : '\n';
    const parts = text.split(unit);
    const [a, b] = [this.#random.below(parts.length), this.#random.below(parts.length)];
    const part = parts[a] ?? '';
    switch (this.#random.below(5)) {
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
        parts[a] = part.slice(0, this.#random.below(part.length + 1));
        break;
      default: // one letter of it lost or foreign
        parts[a] =
          part.slice(0, this.#random.below(part.length)) +
          ['', '\u2028', '\ud83d', '\f', ':'][this.#random.below(5)] +
          part.slice(this.#random.below(part.length));
    }
    return parts.join(glue);
  }
}
