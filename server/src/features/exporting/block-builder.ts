import { isBlank } from '../../text/characters.ts';
import { foldedText } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { markedPieces } from './marked-pieces.ts';
import type { Block, MarkedWords, Paragraph, Span, Table } from './printed-letter.ts';

/** Collects the paragraphs of a printed letter: words are added to the paragraph that was begun last. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #marked: readonly MarkedWords[];
  #open: { kind: Paragraph['kind']; spans: Span[]; item: number | null } | null = null;
  #start = 0;
  #end = 0;

  /** `marked`: the words of the source that get a mark, in order and apart. */
  constructor(source: string, marked: readonly MarkedWords[] = []) {
    this.#source = source;
    this.#marked = marked;
  }

  /** The kind of the paragraph that words are added to; null where none was begun. */
  get kind(): Paragraph['kind'] | null {
    return this.#open?.kind ?? null;
  }

  /** Where the words end that were added last. */
  get end(): number {
    return this.#end;
  }

  /** Where the words of the paragraph begin. */
  get start(): number {
    return this.#start;
  }

  /** Whether the paragraph holds nothing yet but the label of a field. */
  get isLabelAlone(): boolean {
    return this.#open?.kind === 'field' && this.#open.spans.every(({ isBold }) => isBold);
  }

  begin(kind: Paragraph['kind'], item: number | null): void {
    this.close();
    this.#open = { kind, spans: [], item };
  }

  /** Makes another kind of paragraph of the one that was begun. */
  become(kind: Paragraph['kind'], item: number | null): void {
    if (this.#open) this.#open = { ...this.#open, kind, item };
  }

  /** Adds the words of a stretch of source to the paragraph; begins one of text where none was. */
  add(words: Range, isBold: boolean): void {
    const text = foldedText(this.#source, words);
    this.#open ??= { kind: 'text', spans: [], item: null };
    const { spans } = this.#open;
    if (spans.length === 0) this.#start = words.start;
    const isApart = this.#isApart(words.start);
    this.#end = words.end;
    if (text === '') return;
    const last = spans.at(-1);
    // a mark is on words, not on the space after them
    if (last && isApart) addSpan(spans, { text: ' ', isBold: last.isBold });
    for (const piece of markedPieces(this.#source, words, text, this.#marked))
      addSpan(spans, { ...piece, isBold });
  }

  table(table: Table): void {
    this.close();
    this.blocks.push(table);
  }

  close(): void {
    if (this.#open && this.#open.spans.length > 0)
      this.blocks.push({ ...this.#open, source: { start: this.#start, end: this.#end } });
    this.#open = null;
  }

  /** Whether white space is between the words that were added last and an offset. */
  #isApart(offset: number): boolean {
    for (let i = this.#end; i < offset; i++) if (isBlank(this.#source.charCodeAt(i))) return true;
    return false;
  }
}

/** Adds words in one face to a paragraph: to its last span where that has the same face and mark. */
function addSpan(spans: Span[], span: Span): void {
  const before = spans.at(-1);
  if (before?.isBold !== span.isBold || before.mark !== span.mark) {
    spans.push(span);
    return;
  }
  spans.pop();
  spans.push({ ...before, text: before.text + span.text });
}
