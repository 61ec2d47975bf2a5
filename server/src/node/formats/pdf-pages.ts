import { keepsOf } from '../../features/exporting/keeping.ts';
import type { Block, Paragraph, PrintedLetter } from '../../features/exporting/printed-letter.ts';
import { type LaidLine, linesOf, type Measure } from './pdf-breaks.ts';

/** In points: a letter-size page with margins of an inch. */
export const PAGE = { width: 612, height: 792, margin: 72 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const SIZE = 12;
export const LINE_HEIGHT = 13.8;
export const ROW_HEIGHT = 16;
const BODY_HEIGHT = PAGE.height - 2 * PAGE.margin;

/** A line of a block, or a row of the table, where it is on its page: `top` counts from the page's upper edge. */
export interface PagedLine {
  /** The index of the block. */
  readonly block: number;
  readonly top: number;
  /** The line; for the table the index of its row. */
  readonly content: LaidLine | number;
}

interface Unplaced {
  readonly block: number;
  readonly content: LaidLine | number;
  readonly height: number;
  /** Left empty above the line where it is not the first of a page. */
  readonly space: number;
  /** Whether a page may end before it. */
  readonly mayBreak: boolean;
}

/** The lines of a letter on its pages. */
export function pagesOf(letter: PrintedLetter, measure: Measure): PagedLine[][] {
  const lines = unplaced(letter, measure);
  const pages: PagedLine[][] = [];
  let first = 0;
  while (first < lines.length) {
    const end = endOfPage(lines, first);
    let top: number = PAGE.margin;
    pages.push(
      lines.slice(first, end).map(({ block, content, height, space }, k) => {
        top += k === 0 ? 0 : space;
        const line = { block, content, top };
        top += height;
        return line;
      }),
    );
    first = end;
  }
  return pages.length > 0 ? pages : [[]];
}

/** The index of the first line of the next page: the last one that may be it, or where the page is full if none may. */
function endOfPage(lines: readonly Unplaced[], first: number): number {
  let height = 0;
  let lastBreak = -1;
  for (let k = first; k < lines.length; k++) {
    const { height: own, space, mayBreak } = lines[k] as Unplaced;
    if (k > first && mayBreak) lastBreak = k;
    height += own + (k === first ? 0 : space);
    if (height > BODY_HEIGHT && k > first) return lastBreak > first ? lastBreak : k;
  }
  return lines.length;
}

function unplaced(letter: PrintedLetter, measure: Measure): Unplaced[] {
  const keeps = keepsOf(letter);
  return letter.blocks.flatMap((block, index): Unplaced[] => {
    const mayBegin = !keeps[index - 1]?.withNext;
    const space = spaceAbove(block, letter.blocks[index - 1]);
    if (block.kind === 'table') {
      return block.rows.map((_, row) => ({
        block: index,
        content: row,
        height: ROW_HEIGHT,
        space: row === 0 ? space : 0,
        mayBreak: row === 0 && mayBegin,
      }));
    }
    const lines = linesOf(block, SIZE, TEXT_WIDTH, measure);
    const isWhole = keeps[index]?.whole ?? false;
    return lines.map(
      (content, k): Unplaced => ({
        block: index,
        content,
        height: LINE_HEIGHT,
        space: k === 0 ? space : 0,
        // no line of a paragraph is alone on a page
        mayBreak: k === 0 ? mayBegin : !isWhole && k >= 2 && lines.length - k >= 2,
      }),
    );
  });
}

function spaceAbove(block: Block, above: Block | undefined): number {
  if (block.kind === 'line') return 0;
  if (block.kind === 'heading') return 1.5 * LINE_HEIGHT;
  return above?.kind === 'heading' ? LINE_HEIGHT * 0.75 : LINE_HEIGHT;
}

/** Where a line of a paragraph begins: headings are in the middle. */
export function indentOf({ kind }: Paragraph, { width }: LaidLine): number {
  return kind === 'heading' ? Math.max(0, (TEXT_WIDTH - width) / 2) : 0;
}
