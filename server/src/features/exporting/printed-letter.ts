import type { Severity } from '../../rules/finding.ts';
import type { Range } from '../../text/range.ts';

/**
 * A letter as it is printed, whatever the format of the file: what the writers of DOCX and PDF are given. Plain data; white
 * space is folded, and every word of the letter is in it once.
 */
export interface PrintedLetter {
  /** What the document is called in its properties and at the head of its pages. */
  readonly title: string;
  /** An IETF language tag. */
  readonly language: string;
  /** At the head of its pages, beside the title: the case number with its label; null where the letter names none for certain. */
  readonly reference: string | null;
  /** At the foot of its pages, with `{page}` and `{pages}`. */
  readonly pageNumber: string;
  readonly blocks: readonly Block[];
}

/** What is set apart on the page. */
export type Block = Table | Paragraph;

/** The dates of the header in two columns. */
export interface Table {
  readonly kind: 'table';
  /** Every row has as many cells. */
  readonly rows: readonly (readonly Cell[])[];
  /** What of the letter is in it. */
  readonly source: Range;
}

/** A label with its value; both are empty where the form leaves a cell empty. */
export interface Cell {
  readonly label: string;
  readonly value: string;
  /** What was found in it. */
  readonly mark?: Mark;
}

/**
 * A paragraph. `heading`: of a section. `item`: a disputed item's request and decision. `field`: begins with one of its labels.
 * `line`: follows the block above without space, as lines of a list do.
 */
export interface Paragraph {
  readonly kind: 'heading' | 'item' | 'field' | 'text' | 'line';
  readonly spans: readonly Span[];
  /** The number of the disputed item that the paragraph belongs to, from 0; null outside the items. */
  readonly item: number | null;
  /** What of the letter is in it. */
  readonly source: Range;
}

/** Words in one face, with the space that is between them and the next. */
export interface Span {
  readonly text: string;
  readonly isBold: boolean;
  /** What was found in them. */
  readonly mark?: Mark;
}

/** What was found in some words, for a print that shows it. */
export interface Mark {
  /** Of the worst finding. */
  readonly severity: Severity;
  /** The messages of all findings, a line each. */
  readonly message: string;
}

/** The words that a mark is on, as a stretch of the letter. */
export interface MarkedWords {
  readonly range: Range;
  readonly mark: Mark;
}

/** The words of a block, a line. */
export function textOfBlock(block: Block): string {
  if (block.kind !== 'table') return block.spans.map(({ text }) => text).join('');
  return block.rows
    .flat()
    .flatMap(({ label, value }) => [label, value])
    .filter((text) => text !== '')
    .join(' ');
}

/** The paragraphs that are one disputed item, or one paragraph outside the items, or the table, each list in order. */
export function togetherIn({ blocks }: PrintedLetter): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let before: number | null = null;
  for (const block of blocks) {
    const item = block.kind === 'table' ? null : block.item;
    if (item !== null && item === before) groups.at(-1)?.push(block);
    else groups.push([block]);
    before = item;
  }
  return groups;
}
