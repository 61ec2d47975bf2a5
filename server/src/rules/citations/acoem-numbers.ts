import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Guideline } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { type Field, guidelineFieldsOf } from '../../syntax/tree.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Observation } from '../finding.ts';

const BOOK = 'acoem-2004';
/** The book and its edition, as the catalogue names it. */
const EDITION = /\b(2nd) Edition \((\d{4})\)/;
const OTHER_EDITION = /\b(1st|first|3rd|third|4th|fourth) ed(?:ition|\.)?,? {0,2}[([]?(\d{4})\b/gi;
const CHAPTER = /\bchapter (\d{1,2})[:,.]? {0,2}(?:- {0,2})?(?=[A-Z])/gi;
const LONGEST_NAME = 60;

/** Numbers in guideline fields that do not go with what is beside them: `Chapter 8 Low Back Complaints`, `3rd Edition (2004)`. */
export const wrongNumbersIn = remembered(
  ({ catalogue, determination: { items } }: LetterPart): readonly Observation[] => {
    const book = catalogue.guidelines.find(({ id }) => id === BOOK);
    if (!book) return [];
    return items
      .flatMap(guidelineFieldsOf)
      .filter(({ flow }) => /\bACOEM\b/.test(flow.text))
      .flatMap((field) => [...wrongEditions(field, book), ...wrongChapters(field, catalogue)]);
  },
);

/** Another edition than the one that appeared in the year beside it. */
function wrongEditions({ flow }: Field, book: Guideline): Observation[] {
  const [, edition, year] = EDITION.exec(book.name) ?? [];
  return matchesOf(OTHER_EDITION, flow.text).flatMap(({ index, 0: all, 2: stated }) => {
    const isOfBook = /\bACOEM\b/.test(flow.text.slice(Math.max(0, index - LONGEST_NAME), index));
    if (stated !== year || !isOfBook) return [];
    return {
      message: `The ACOEM edition of ${year} is the ${edition}.`,
      range: flow.sourceRange(index, index + all.length),
      severity: 'warning' as const,
    };
  });
}

/** Another number than that of the chapter which is named after it. */
function wrongChapters({ flow }: Field, catalogue: Catalogue): Observation[] {
  const chapters = catalogue.guidelines.filter(
    ({ chapter, confidence }) => chapter !== null && confidence === 'high',
  );
  return matchesOf(CHAPTER, flow.text).flatMap(({ index, 0: all, 1: number }) => {
    const start = index + all.length;
    const words = flow.text.slice(start, start + LONGEST_NAME).toLowerCase();
    const named = chapters.find(({ aliases }) =>
      aliases.some((alias) => alias.includes(' ') && words.startsWith(alias.toLowerCase())),
    );
    if (!named || named.chapter === Number(number)) return [];
    return {
      message: `Chapter ${number} does not match: ${named.aliases[0]} is chapter ${named.chapter} of ${BOOK_NAME}.`,
      range: flow.sourceRange(index, start),
      severity: 'warning' as const,
    };
  });
}

const BOOK_NAME = 'the ACOEM Practice Guidelines (2004)';
