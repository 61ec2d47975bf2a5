import { behindMarks } from '../../syntax/marks.ts';
import type { Determination, Marker } from '../../syntax/tree.ts';
import { isColon } from '../../text/characters.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { skip } from '../../text/words.ts';
import type { Break } from './break.ts';

/** How the lines of a stretch are read: each by itself, or as one paragraph. */
export type Manner = 'lines' | 'paragraph' | 'guideline';

/** What the tree of a letter says of its lines; all offsets count from the beginning of the letter. */
export class Structure {
  readonly source: string;
  readonly lines: readonly Line[];
  /** What is before the words that begin something, by offset. */
  readonly openings = new Map<number, Break>();
  /** What is before the words that come after something, unless they begin something themselves. */
  readonly followings = new Map<number, Break>();
  /** How lines are read that are no prose, in no order. */
  readonly stretches: { range: Range; manner: Manner }[] = [];
  /** Words that the form prints, and how it spaces them. */
  readonly printed: { range: Range; words: string; isOneLine: boolean }[] = [];

  constructor({ source, lines }: Determination) {
    this.source = source;
    this.lines = lines;
  }

  /** Something begins at an offset; the list marks that are all that is before it on its line belong to it. */
  open(offset: number, before: Break): void {
    this.openings.set(this.openingOf(offset), before);
  }

  /** What is next after an offset has this before it. */
  follow(offset: number, before: Break): void {
    this.followings.set(this.next(offset), before);
  }

  read(area: Range, manner: Manner): void {
    if (area.start < area.end) this.stretches.push({ range: area, manner });
  }

  print({ range: area, expected, spelling }: Marker): void {
    if (spelling === 'exact') this.printed.push({ range: area, words: expected, isOneLine: true });
  }

  /** Where the next character other than white space is. */
  next(offset: number): number {
    return skip(this.source, offset);
  }

  /** The line that holds an offset. */
  lineAt(offset: number): Line | undefined {
    return this.lines[lineIndexFrom(this.lines, offset + 1) - 1];
  }

  openingOf(offset: number): number {
    const line = this.lineAt(offset);
    const isMarked = line && line.start < offset && behindMarks(this.source, line.start, offset) === offset;
    return isMarked ? line.start : offset;
  }

  isColonAt(offset: number): boolean {
    return isColon(this.source.charCodeAt(offset));
  }
}
