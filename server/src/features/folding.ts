import type { Letter } from '../letter/letter.ts';
import type { Range } from '../text/range.ts';
import { type OutlineRow, outline } from './outline.ts';

/**
 * What can be folded away: the header, the credentials, each section, disputed item and labeled field, outer ones
 * first. Ranges as in the outline, from the heading, request or label that stays visible to the last word after it.
 */
export function foldingRanges(letter: Letter): readonly Range[] {
  const ranges: Range[] = [];
  const collect = (rows: readonly OutlineRow[]) => {
    for (const row of rows) {
      ranges.push(row.range);
      collect(row.children);
    }
  };
  collect(outline(letter));
  return ranges;
}
