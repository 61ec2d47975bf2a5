import type { Line } from '../text/lines.ts';
import type { PageCount } from './page-count.ts';

/**
 * The lines of a text with what each tells by its own words alone. So it holds in every version of the text that has the
 * line, wherever it stands, and is found out once.
 */
export interface NotedLines {
  readonly source: string;
  readonly lines: readonly Line[];
  /** How wide each line is, in the unit of `widthOf`. */
  readonly widths: Uint32Array;
  /** What each line may be, or is: the sum of some of the numbers below. */
  readonly notes: Uint8Array;
  /** What the lines tell of the page together. */
  readonly count: PageCount;
  /** So many lines at the beginning are the very ones of the version before, and so many at the end its last ones, moved. */
  readonly kept: number;
  readonly moved: number;
}

/** A heading may begin on the line; without this note none does. */
export const HEADING = 1;
/** The fixed first sentence of a section may begin the line; without this note it does not. */
export const LEAD_IN = 2;
/** The line begins with a misspelt label, or one without its colon. */
export const NEAR_LABEL = 4;
/** A colon stands in the line. */
export const COLON = 8;
/** The text up to the end of the line may end in a decision; without this note it does not. */
export const DECISION_END = 16;
/** A label or a decision that ends in the line may begin in a line before; without this note none does. */
export const TAIL = 32;
