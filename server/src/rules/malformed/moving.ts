import type { Frame } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import type { Fix } from '../finding.ts';
import { reorder } from './spacing.ts';

/**
 * Puts sections or fields into the order in which the form prints them. `things` are all of them, in the order of the
 * text; no two have the same `place`. Whichever of them a finding is about, the fix is the same, so that no two
 * findings pull one thing to different places.
 */
export function putInOrder<T extends { readonly range: Range }>(
  determination: Frame,
  things: readonly T[],
  place: (thing: T) => number,
  title: string,
): Fix {
  const order = things.map((_, i) => i).sort((a, b) => place(things[a] as T) - place(things[b] as T));
  const blocks = things.map(({ range }) => range);
  return { title, edits: [reorder(determination, blocks, order)], preferred: true };
}
