import { Random } from './random.ts';

/** An edit as the protocol sends it. */
export interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const SNIPPETS = [
  '',
  '',
  'x',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\f',
];
const WORDS = [
  'Decision rationale: ',
  'Norco 10/325mg #90: Upheld\n\n',
  'MAXIMUS guideline: ',
  'CLINICAL CASE SUMMARY\n',
];

/** Edits one after the other, the same for the same seed: a third of them outside the text. */
export class EditSource {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  next(text: string): Edit {
    const lines = text.split(/\r\n|\r|\n/);
    const start = this.#place(lines);
    const near = { line: start.line + this.#random.below(3), character: this.#random.below(60) };
    const end = this.#random.below(4) === 0 ? this.#place(lines) : near;
    const text_ = this.#random.below(3) === 0 ? this.#random.of(WORDS) : this.#random.of(SNIPPETS);
    return { range: { start, end }, text: text_ };
  }

  #place(lines: readonly string[]): Place {
    const wild = this.#random.below(3) === 0;
    const line = wild
      ? this.#random.below(lines.length * 3) - lines.length
      : this.#random.below(lines.length);
    const length = lines[line]?.length ?? 10;
    return {
      line,
      character: wild ? this.#random.below(length * 3 + 9) - 5 : this.#random.below(length + 1),
    };
  }
}

/**
 * What the edit makes of the text, said in the plainest way: places outside count as the nearest place inside, and
 * swapped ends are put in order.
 */
export function applyEdit(text: string, { range, text: inserted }: Edit): string {
  const [a, b] = [offsetOf(text, range.start), offsetOf(text, range.end)];
  return text.slice(0, Math.min(a, b)) + inserted + text.slice(Math.max(a, b));
}

function offsetOf(text: string, { line, character }: Place): number {
  if (line < 0) return 0;
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  const start = lineStarts[line];
  if (start === undefined) return text.length;
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + Math.min(Math.max(0, character), length);
}
