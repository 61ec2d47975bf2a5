import type { Letter } from '../../letter/letter.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Range } from '../../text/range.ts';
import { marksOf } from './finding-marks.ts';
import { blockHtml } from './html-blocks.ts';
import { print } from './print.ts';

/** A letter as it is printed, for a page beside its text. */
export interface Preview {
  readonly language: string;
  /** What is at the head of the pages: the title, and the case number with its label, null where the letter names none for certain. */
  readonly title: string;
  readonly reference: string | null;
  readonly blocks: readonly PreviewBlock[];
}

/** One element of the page. */
export interface PreviewBlock {
  /** The same for the same words, so that a page can tell what is new. */
  readonly html: string;
  /** What of the letter is in it. */
  readonly source: Range;
}

/** The preview of a letter, in which the words of `findings` are marked. */
export function preview(letter: Letter, findings: readonly Finding[]): Preview {
  const { source } = letter.determination;
  const { language, title, reference, blocks } = print(letter, marksOf(source, findings));
  return {
    language,
    title,
    reference,
    blocks: blocks.map((block) => ({ html: blockHtml(block), source: block.source })),
  };
}
