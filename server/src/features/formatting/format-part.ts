import type { Letter } from '../../letter/letter.ts';
import type { Range } from '../../text/range.ts';
import { format } from './format.ts';
import { checked, type FormattedPart, isTouched, ownSpaces } from './formatted-part.ts';
import { blocksOf, type Wrap } from './layout.ts';

/** Formats the paragraphs that an area touches, as formatting the letter would set them. */
export function formatWithin(letter: Letter, wrap: Wrap, area: Range): FormattedPart {
  const { layout, spaces, refusal } = format(letter, wrap);
  if (refusal) return { edits: [], refusal };
  const touched = blocksOf(layout).filter((block) => isTouched(layout, block, area));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return { edits: [], refusal: null };
  const own = ownSpaces(layout);
  for (let i = first.start + 1; i < last.end; i++) own[i] = spaces[i] as string;
  // what is before the first paragraph and after the last belongs to them
  const { starts, ends } = layout.words;
  if (first.start === 0 && area.start < (starts[0] ?? 0)) own[0] = spaces[0] as string;
  if (last.end === starts.length && area.end > (ends.at(-1) ?? 0)) own[last.end] = spaces[last.end] as string;
  return checked(letter, layout, own);
}
