import type { Determination } from '../syntax/tree.ts';

/** The notification with which the server tells the client what an open document holds, for its status item. */
export const SUMMARY_METHOD = 'imr/summary';

/** Counts of disputed items; `undecided` are those without one of the two decision words. */
export interface Summary {
  readonly uri: string;
  readonly version: number;
  /** The layout family; null where none was recognised. */
  readonly layout: string | null;
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly undecided: number;
}

export function summarise(uri: string, version: number, { layout, parts }: Determination): Summary {
  const items = parts.flatMap(({ alone }) => alone.items);
  const upheld = items.filter((item) => item.decision?.value === 'Upheld').length;
  const overturned = items.filter((item) => item.decision?.value === 'Overturned').length;
  const undecided = items.length - upheld - overturned;
  return { uri, version, layout, items: items.length, upheld, overturned, undecided };
}
