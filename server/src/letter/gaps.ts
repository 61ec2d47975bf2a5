import { GAPS } from '../form/owed-words.ts';
import { shifted } from '../text/placed.ts';
import { type Range, range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { matchesOf } from '../text/search.ts';
import type { Letter } from './letter.ts';
import type { LetterPart } from './letter-part.ts';

/** A gap of the form that is not filled in. */
export interface Gap {
  readonly range: Range;
  /** What is owed there: `case number`. */
  readonly owed: string;
}

/** The gaps of a letter that is read whole, in order, with offsets into its text; see `form/owed-words.ts`. */
export const gapsOf = remembered(({ determination, parts }: Letter): readonly Gap[] =>
  determination.layout === 'issues' ? parts.flatMap(({ start, part }) => shifted(gapsIn(part), start)) : [],
);

/** Bracketed words that begin as a gap does; a line may end in them. */
const BRACKETED = /\[insert[A-Za-z\s]{1,80}\]/g;

const gapsIn = remembered(({ determination: { source } }: LetterPart): readonly Gap[] =>
  source.includes('[insert')
    ? matchesOf(BRACKETED, source).flatMap(({ index, 0: words }) => {
        const owed = GAPS.get(words.replace(/\s+/g, ' '));
        return owed ? [{ range: range(index, index + words.length), owed }] : [];
      })
    : [],
);
