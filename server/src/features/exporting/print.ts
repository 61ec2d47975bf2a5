import { FORM } from '../../form/printed-form.ts';
import type { Letter } from '../../letter/letter.ts';
import { leavesOf } from '../../syntax/leaves.ts';
import { opensBullet, opensEntry } from '../../syntax/marks.ts';
import { endsParagraph, measurePage, type PageLayout, widthOf } from '../../syntax/page.ts';
import type { Determination, Leaf, LeafKind } from '../../syntax/tree.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import { placedRange } from '../../text/placed.ts';
import { contains, type Range, range } from '../../text/range.ts';
import { headerValue } from '../header-values.ts';
import { BlockBuilder } from './block-builder.ts';
import { headerTable } from './header-table.ts';
import type { MarkedWords, PrintedLetter, Table } from './printed-letter.ts';

/**
 * A letter as it is printed; any letter will do, an unfinished one too. The words in `marked`, stretches that are in order and apart, get
 * their marks; the words themselves are the same with and without.
 */
export function print(letter: Letter, marked: readonly MarkedWords[] = []): PrintedLetter {
  const { determination } = letter;
  const printer = new Printer(determination, marked);
  for (const { kind, range, item } of leaves(letter)) printer.take(kind, range, item);
  return {
    title: FORM.pages.title,
    language: FORM.pages.language,
    reference: reference(determination),
    pageNumber: FORM.pages.number,
    blocks: printer.end(),
  };
}

/** A leaf, with offsets into the letter. */
interface LetterLeaf extends Leaf {
  /** The number of its disputed item, from 0; null outside the items. */
  readonly item: number | null;
}

function* leaves({ parts }: Letter): Generator<LetterLeaf> {
  let items = 0;
  for (const { start, part } of parts) {
    const item = part.determination.items.length > 0 ? items++ : null;
    for (const { kind, range } of leavesOf(part.determination))
      yield { kind, range: placedRange(range, start), item };
  }
}

function reference({ source, header }: Determination): string | null {
  const field = header?.fields.find(({ key }) => key === 'caseNumber');
  const value = field && headerValue(source, field);
  const label = FORM.header.find(({ key }) => key === 'caseNumber')?.label;
  return value && label ? `${label} ${value}` : null;
}

/** Makes paragraphs of the leaves of a letter, which it takes in order. */
class Printer {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #page: PageLayout;
  readonly #header: Range | null;
  #table: Table | null;
  readonly #blocks: BlockBuilder;
  /** Whether a line with a label of the credentials is the paragraph that words are added to. */
  #inCredentials = false;
  /** Whether the words that were added last are those that open a section. */
  #endsLeadIn = false;

  constructor({ source, lines, header }: Determination, marked: readonly MarkedWords[]) {
    this.#source = source;
    this.#lines = lines;
    this.#page = measurePage(
      lines,
      Uint32Array.from(lines, ({ start, end }) => widthOf(source, start, end)),
    );
    this.#table = header && headerTable(source, header, marked);
    this.#header = this.#table && header ? header.range : null;
    this.#blocks = new BlockBuilder(source, marked);
  }

  take(kind: LeafKind, words: Range, item: number | null): void {
    if (this.#header && contains(this.#header, words)) {
      if (this.#table) this.#blocks.table(this.#table);
      this.#table = null;
      return;
    }
    const blocks = this.#blocks;
    if (kind === 'heading') {
      blocks.begin('heading', null);
      blocks.add(words, true);
    } else if (kind === 'request' || kind === 'decision') {
      if (!this.#isOnLineOf(words)) blocks.begin('item', item);
      blocks.become('item', item);
      blocks.add(words, true);
    } else if (kind === 'field-label') {
      blocks.begin('field', item);
      blocks.add(words, true);
    } else this.#running(kind, words, item);
  }

  end() {
    this.#blocks.close();
    return this.#blocks.blocks;
  }

  /** Words of running text, a paragraph or more. */
  #running(kind: LeafKind, words: Range, item: number | null): void {
    const blocks = this.#blocks;
    const isLabel = kind === 'credential-label';
    for (const piece of this.#byLine(words)) {
      const follows = this.#follows(piece, kind);
      if (!follows) blocks.begin(this.#kindOf(piece, isLabel), item);
      this.#inCredentials = isLabel || (follows && this.#inCredentials);
      blocks.add(piece, kind === 'header-label');
      this.#endsLeadIn = kind === 'lead-in';
    }
  }

  /** Whether words go on with the paragraph that was begun. */
  #follows(words: Range, kind: LeafKind): boolean {
    const { kind: open, end } = this.#blocks;
    if (open === null || open === 'heading') return false;
    const index = this.#lineOf(words.start);
    if (index === this.#lineOf(end - 1)) return true;
    if (open === 'item' || kind === 'credential-label' || kind.startsWith('header')) return false;
    const [above, line] = [this.#lines[index - 1], this.#lines[index]];
    if (!above || !line) return false;
    // what announces a list or the summary is a paragraph; a label alone on its line is not
    const isAnnounced = this.#source[end - 1] === ':' && !this.#blocks.isLabelAlone;
    if (isAnnounced && (this.#endsLeadIn || line.gap > this.#page.spacing)) return false;
    if (opensBullet(this.#source, line.start) || (isAnnounced && opensEntry(this.#source, line.start)))
      return false;
    return !endsParagraph(this.#source, above, line, this.#page);
  }

  #kindOf(words: Range, isLabel: boolean): 'text' | 'line' {
    const line = this.#lines[this.#lineOf(words.start)];
    if (!line || line.gap > this.#page.spacing || this.#blocks.kind === null) return 'text';
    if (isLabel) return this.#inCredentials ? 'line' : 'text';
    const isHeading = this.#blocks.kind === 'heading' || this.#blocks.kind === 'item';
    return opensEntry(this.#source, line.start) && !isHeading ? 'line' : 'text';
  }

  /**
   * Whether an item's request or decision goes on with the paragraph: it is the decision of the request, or all before it is on its
   * own line, such as the number of a list.
   */
  #isOnLineOf(words: Range): boolean {
    const { kind, start } = this.#blocks;
    if (kind === 'item') return true;
    return kind !== null && kind !== 'heading' && this.#lineOf(start) === this.#lineOf(words.start);
  }

  #byLine(words: Range): Range[] {
    const pieces: Range[] = [];
    for (let k = this.#lineOf(words.start); k < this.#lines.length; k++) {
      const { start, end } = this.#lines[k] as Line;
      if (start >= words.end) break;
      pieces.push(range(Math.max(start, words.start), Math.min(end, words.end)));
    }
    return pieces;
  }

  /** The index of the line that an offset is on. */
  #lineOf(offset: number): number {
    const next = lineIndexFrom(this.#lines, offset + 1);
    return Math.max(0, next - 1);
  }
}
