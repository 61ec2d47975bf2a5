import type { Letter } from '../../letter/letter.ts';
import { range } from '../../text/range.ts';
import { checked, type FormattedPart, isTouched, ownSpaces } from './formatted-part.ts';
import { blocksOf, type Layout, layOut, spacesOf, type Wrap } from './layout.ts';
import { refusalOf } from './refusal.ts';
import { DEFAULT_WRAP } from './wrap-setting.ts';

/**
 * Wraps the paragraph at an offset anew, whatever its lines are: all that no blank line parts, but list entries, labels and headings.
 * Where the setting is not to wrap, to the usual width.
 */
export function rewrapParagraph(letter: Letter, wrap: Wrap, offset: number): FormattedPart {
  const refusal = refusalOf(letter);
  if (refusal) return { edits: [], refusal };
  const width = wrap === 'off' ? DEFAULT_WRAP : wrap;
  const read = layOut(letter, width);
  const breaks = read.breaks.map((before, i) => (read.guessed.has(i) ? 'space' : before));
  const layout: Layout = { ...read, breaks };
  const block = blocksOf(layout).find((one) => isTouched(layout, one, range(offset, offset)));
  if (!block) return { edits: [], refusal: null };
  const spaces = spacesOf(layout, width);
  const own = ownSpaces(layout);
  for (let i = block.start + 1; i < block.end; i++) own[i] = spaces[i] as string;
  return checked(letter, layout, own);
}
