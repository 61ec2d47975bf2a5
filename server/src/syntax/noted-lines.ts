import type { Line } from '../text/lines.ts';
import type { PageLayout } from './page.ts';

/** The lines of a text, with what each shows by its own words alone and what they show of the page together. */
export interface NotedLines {
  readonly source: string;
  readonly lines: readonly Line[];
  /** What each line may be, or is: the sum of some of the numbers below. */
  readonly notes: Uint8Array;
  /** How wide each line is, in the unit of `widthOf`. */
  readonly widths: Uint32Array;
  readonly page: PageLayout;
}

/** A heading may begin on the line; without this note none does. */
export const HEADING = 1;
/** The fixed first sentence of a section may begin the line; without this note it does not. */
export const LEAD_IN = 2;
/** The line begins with a misspelled label, or one without its colon. */
export const NEAR_LABEL = 4;
/** A label spelled right may end in the line; without this note none does. */
export const LABEL_END = 8;
/** The text up to the end of the line may end in a decision; without this note it does not. */
export const DECISION_END = 16;
