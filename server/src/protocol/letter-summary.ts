import { NotificationType } from 'vscode-languageserver';
import type { Determination } from '../syntax/tree.ts';

/** Counts of disputed items; `undecided` are those without one of the two decision words. */
export interface Counts {
  /** The layout family; null where none was recognized. */
  readonly layout: string | null;
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly undecided: number;
}

/** The counts of a document, with the first version that has them. */
interface Summary extends Counts {
  readonly uri: string;
  readonly version: number;
}

/** Tells the client what an open document holds, for its status item. */
export const SUMMARY_NOTIFICATION = new NotificationType<Summary>('imr/summary');

/** The family of a letter, null where it is none that is known, with how many disputed items it has and how they are decided. */
export function countsOf({ layout, parts }: Determination): Counts {
  let [items, upheld, overturned] = [0, 0, 0];
  for (const { part } of parts) {
    for (const { decision } of part.items) {
      items++;
      if (decision?.value === 'Upheld') upheld++;
      if (decision?.value === 'Overturned') overturned++;
    }
  }
  return { layout, items, upheld, overturned, undecided: items - upheld - overturned };
}
