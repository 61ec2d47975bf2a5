import { type Block, type PrintedLetter, textOfBlock, togetherIn } from './printed-letter.ts';

/** What a block keeps on its page. */
export interface Keep {
  /** No page ends inside it. */
  readonly whole: boolean;
  /** No page ends between it and the next. */
  readonly withNext: boolean;
}

/** An item of so many lines, half a page, is kept on one; a line has about so many characters. */
const LINES_TOGETHER = 22;
const LINE_WIDTH = 85;
/** A guideline field of at most so many lines is not worth a page end. */
const SHORT_FIELD = 6;

/**
 * What each block keeps on its page. A disputed item that takes less than half a page is kept on one; of a longer one, what precedes its last
 * field is kept with the beginning of that field. A heading keeps with what it heads, and what ends in a colon with what it announces.
 */
export function keepsOf(letter: PrintedLetter): readonly Keep[] {
  return togetherIn(letter).flatMap((group) => {
    const isShort = group.reduce((lines, block) => lines + linesOf(block) + 1, 0) <= LINES_TOGETHER;
    const lastField = group.findLastIndex(({ kind }) => kind === 'field');
    return group.map((block, k): Keep => {
      if (block.kind === 'table') return { whole: true, withNext: false };
      if (block.item === null) {
        const announces = block.kind !== 'line' && textOfBlock(block).endsWith(':');
        return {
          whole: block.kind === 'heading',
          withNext: block.kind === 'heading' || (announces && linesOf(block) <= SHORT_FIELD),
        };
      }
      const isLast = k === group.length - 1;
      if (isShort) return { whole: true, withNext: !isLast };
      const isBefore = k < lastField;
      return {
        whole: block.kind === 'item' || (isBefore && linesOf(block) <= SHORT_FIELD),
        withNext: block.kind === 'item' || isBefore,
      };
    });
  });
}

function linesOf(block: Block): number {
  return block.kind === 'table' ? block.rows.length : Math.ceil(textOfBlock(block).length / LINE_WIDTH);
}
