import { FORM } from '../../form/printed-form.ts';
import { type Range, range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';

const { specialty, subspecialty, licensure } = FORM.credentials.sentence;
const spaced = (words: string) => words.replaceAll(' ', '\\s{1,6}');
const CLAUSES = [specialty, subspecialty, licensure].map(spaced).join('|');
/** What comes after a clause of the sentence: another clause, the next sentence of the form or the end of the section. */
const NEXT = [
  '$',
  `(?:and )?(?:is )?(?:${CLAUSES})`,
  '(?:and )?is (?:also )?licensed\\b',
  '(?:he\\/she|he|she) (?:has|is)\\b',
  'the (?:expert |physician )?reviewer\\b',
].map(spaced);
const EMPTY = new RegExp(`\\b(?:${CLAUSES})(?=[\\s,.;:]{0,12}(?:${NEXT.join('|')}))`, 'gi');

/** The clauses of the sentence on the reviewer (`Board Certified in`) in an area that have nothing after them, in order. Offsets into `source`. */
export function emptyClauses(source: string, { start, end }: Range): Range[] {
  return matchesOf(EMPTY, source.slice(start, end)).map(({ index, 0: words }) =>
    range(start + index, start + index + words.length),
  );
}
