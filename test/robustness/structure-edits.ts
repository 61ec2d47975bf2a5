import { Random } from '../protocol/random.ts';
import {
  applied,
  besideLineEnd,
  type Change,
  difference,
  insertion,
  LINE_END,
  type Step,
} from './changes.ts';
import { FIELDS, HEADERS, REQUESTS, SECTIONS, SIGNS, WORDS } from './draft-parts.ts';

/** Between these the length of a draft is kept, in UTF-16 units. */
const SHORTEST = 200;
const LONGEST = 800;

/** So many earlier texts can be gone back to. */
const REMEMBERED = 24;

/**
 * Edits of drafts as reviewers make them, the same for the same seed: most of them touch the structure. Items, fields,
 * headings and headers are put in, cut, doubled, moved and swapped, lines are joined and broken, line ends changed, signs
 * typed next to the borders of parts, and earlier texts come back.
 */
export class StructureEdits {
  readonly #random: Random;
  readonly #earlier: string[] = [];

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** A new draft of one to three items. */
  draft(): string {
    const blocks: string[] = [];
    if (this.#random.oneIn(2)) blocks.push(this.#random.of(HEADERS));
    blocks.push(this.#random.of(SECTIONS), SECTIONS[4] as string);
    for (let items = 1 + this.#random.below(3); items > 0; items--) blocks.push(this.#item());
    return blocks.join('\n\n');
  }

  /** The next step on a draft. */
  next(text: string): Step {
    this.#earlier.push(text);
    if (this.#earlier.length > REMEMBERED) this.#earlier.shift();
    if (text.length < SHORTEST) return this.#step(text, 'an item is put in', this.#insertion(text));
    if (text.length > LONGEST) return this.#shortened(text);
    const [what, changes] = this.#edit(text);
    return changes === null ? this.#gone(text) : this.#step(text, what, changes);
  }

  #edit(text: string): readonly [string, readonly Change[] | null] {
    switch (this.#random.below(17)) {
      case 0:
        return ['a part is put in', this.#insertion(text)];
      case 1:
        return ['paragraphs are cut', [this.#cut(text)]];
      case 2:
        return ['paragraphs are doubled', this.#doubled(text)];
      case 3:
        return ['paragraphs are moved', this.#moved(text)];
      case 4:
        return ['paragraphs are swapped', this.#swapped(text)];
      case 5:
        return ['a decision is changed', this.#decided(text)];
      case 6:
        return ['words are put in', [insertion(this.#betweenWords(text), this.#random.of(WORDS))]];
      case 7:
        return ['words are cut', [this.#wordsCut(text)]];
      case 8:
      case 9:
        return ['a sign is typed at a border', [insertion(this.#border(text), this.#random.of(SIGNS))]];
      case 10:
        return ['a sign is taken away at a border', [this.#taken(text)]];
      case 11:
        return ['a number is changed', this.#renumbered(text)];
      case 12:
        return ['a line is joined or broken', this.#rewrapped(text)];
      case 13:
        return ['several places are edited at once', this.#several(text)];
      case 14:
        return ['the beginning is pushed down', [insertion(0, this.#random.of(['\n', ' ', 'x', '\n\n\n']))]];
      case 15:
        return ['a label is parted from its words, or glued to them', this.#relabelled(text)];
      default:
        return ['the text is sent as a whole', null];
    }
  }

  /** Steps that replace the whole text, or go back to an earlier one. */
  #gone(text: string): Step {
    switch (this.#random.below(4)) {
      case 0: {
        const eol = this.#random.of(['\n', '\r\n', '\r']);
        return { changes: null, text: text.replace(LINE_END, eol), what: 'line ends are changed' };
      }
      case 1: {
        const earlier = this.#random.of(this.#earlier);
        return { changes: null, text: earlier, what: 'an earlier text comes back as a whole' };
      }
      case 2:
        return { changes: null, text: this.draft(), what: 'another draft takes its place' };
      default: {
        const earlier = this.#random.of(this.#earlier);
        return this.#step(text, 'edits are undone', [difference(text, earlier)]);
      }
    }
  }

  #shortened(text: string): Step {
    if (this.#random.oneIn(4)) return { changes: null, text: this.draft(), what: 'another draft' };
    return this.#step(text, 'paragraphs are cut', [this.#cut(text)]);
  }

  #step(text: string, what: string, wanted: readonly Change[]): Step {
    const changes: Change[] = [];
    let now = text;
    for (const { start, end, text: put } of wanted) {
      const change = { start: besideLineEnd(now, start), end: besideLineEnd(now, end), text: put };
      changes.push(change);
      now = applied(now, change);
    }
    return { changes, text: now, what };
  }

  #item(): string {
    const fields = Array.from({ length: this.#random.below(4) }, () => this.#random.of(FIELDS));
    return [this.#random.of(REQUESTS), ...fields].join(this.#random.oneIn(6) ? '\n' : '\n\n');
  }

  #insertion(text: string): Change[] {
    const part = [
      () => this.#item(),
      () => this.#item(),
      () => this.#random.of(FIELDS),
      () => this.#random.of(REQUESTS),
      () => this.#random.of(SECTIONS),
      () => this.#random.of(HEADERS),
    ];
    const at = this.#random.of([0, text.length, ...paragraphs(text).map(({ start }) => start)]);
    return [
      insertion(at, this.#random.of(['\n\n', '\n', ''])),
      insertion(at, `${this.#random.of(part)()}\n\n`),
    ];
  }

  /** Some paragraphs in a row, often from a request on: an item. */
  #run(text: string): { start: number; end: number } {
    const all = paragraphs(text);
    const requests = all.flatMap(({ start, end }, i) =>
      /: (Upheld|Overturned)$/.test(text.slice(start, end)) ? i : [],
    );
    const from = requests.length > 0 && this.#random.oneIn(2) ? this.#random.of(requests) : undefined;
    const first = from ?? this.#random.below(all.length);
    const next = requests.find((i) => i > first) ?? all.length;
    const last = from === undefined ? Math.min(first + this.#random.below(3), all.length - 1) : next - 1;
    return { start: all[first]?.start ?? 0, end: all[last + 1]?.start ?? text.length };
  }

  #cut(text: string): Change {
    return { ...this.#run(text), text: '' };
  }

  #doubled(text: string): Change[] {
    const { start, end } = this.#run(text);
    const words = text.slice(start, end);
    return [insertion(this.#random.oneIn(2) ? end : this.#paragraph(text), `${words}\n\n`)];
  }

  #moved(text: string): Change[] {
    const run = this.#run(text);
    const rest = applied(text, { ...run, text: '' });
    return [{ ...run, text: '' }, insertion(this.#paragraph(rest), `${text.slice(run.start, run.end)}\n\n`)];
  }

  #swapped(text: string): Change[] {
    const all = paragraphs(text);
    const [a, b] = [this.#random.below(all.length), this.#random.below(all.length)].sort((x, y) => x - y);
    const [first, second] = [all[a as number], all[b as number]];
    if (!first || !second || first === second) return [];
    // the later one first, so that the offsets of the other still hold
    return [
      { ...second, text: text.slice(first.start, first.end) },
      { ...first, text: text.slice(second.start, second.end) },
    ];
  }

  #decided(text: string): Change[] {
    const found = [...text.matchAll(/Upheld|Overturned|Upheid/g)];
    if (found.length === 0) return [];
    const { index, 0: word } = this.#random.of(found);
    const other = this.#random.of(['Upheld', 'Overturned', 'Upheid', '']);
    return [{ start: index, end: index + word.length, text: other }];
  }

  #relabelled(text: string): Change[] {
    const labels = [...text.matchAll(/(guideline|rationale)(:? ?)/g)];
    if (labels.length === 0) return [];
    const { index, 1: word = '', 2: behind = '' } = this.#random.of(labels);
    const start = index + word.length;
    return [
      { start, end: start + behind.length, text: this.#random.of(['', ':', ' ', ': ', ': Norco', 'Norco']) },
    ];
  }

  #renumbered(text: string): Change[] {
    const found = [...text.matchAll(/\d+/g)];
    if (found.length === 0) return [];
    const { index, 0: digits } = this.#random.of(found);
    return [{ start: index, end: index + digits.length, text: String(this.#random.below(120)) }];
  }

  #rewrapped(text: string): Change[] {
    const ends = [...text.matchAll(this.#random.oneIn(2) ? LINE_END : / /g)];
    if (ends.length === 0) return [];
    const { index, 0: blank } = this.#random.of(ends);
    const other = this.#random.of([' ', '\n', '\n\n', '\r\n', '']);
    return [{ start: index, end: index + blank.length, text: other }];
  }

  #several(text: string): Change[] {
    const changes: Change[] = [];
    let now = text;
    for (let i = 2 + this.#random.below(3); i > 0; i--) {
      const start = this.#place(now);
      const end = Math.min(now.length, start + this.#random.below(6));
      const change = { start: besideLineEnd(now, start), end: besideLineEnd(now, end), text: this.#typed() };
      changes.push(change);
      now = applied(now, change);
    }
    return changes;
  }

  #typed(): string {
    return this.#random.oneIn(3) ? this.#random.of(WORDS) : this.#random.of(SIGNS);
  }

  #wordsCut(text: string): Change {
    const start = this.#place(text);
    return { start, end: Math.min(text.length, start + 1 + this.#random.below(30)), text: '' };
  }

  #taken(text: string): Change {
    const at = this.#border(text);
    return this.#random.oneIn(2)
      ? { start: Math.max(0, at - 1), end: at, text: '' }
      : { start: at, end: Math.min(text.length, at + 1), text: '' };
  }

  /** The beginning or the end of a paragraph or of the text, or a sign beside it. */
  #border(text: string): number {
    const borders = paragraphs(text).flatMap(({ start, end }) => [start, end]);
    const at = this.#random.of([0, text.length, ...borders]) + this.#random.below(3) - 1;
    return Math.min(Math.max(0, at), text.length);
  }

  #paragraph(text: string): number {
    return this.#random.of([0, ...paragraphs(text).map(({ start }) => start)]);
  }

  /** Behind a blank, mostly. */
  #betweenWords(text: string): number {
    const at = this.#place(text);
    return this.#random.oneIn(4) ? at : text.indexOf(' ', at) + 1;
  }

  #place(text: string): number {
    return this.#random.below(text.length + 1);
  }
}

/** Where the paragraphs of a text stand: words up to the next empty line. */
function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: words } of text.matchAll(/[^\s](?:.|(?:\r\n|\r|\n)(?=[^\r\n]))*/g))
    found.push({ start: index, end: index + words.length });
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}
