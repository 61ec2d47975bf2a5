import { markedText } from '../marked-text.ts';

/** A short sound letter of two disputed items, made for the protocol tests. */
export const LETTER = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has been in
active clinical practice for more than five years.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Family Practice

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case
file, including all medical records:

The injured worker is a 48 year old female cook who slipped on a wet floor on 03/02/2014. Diagnosis:
low back pain.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Norflex 100mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines
Muscle relaxants Page(s): 63.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants
(for pain) Page(s): 63-66.

Decision rationale: MTUS page 63 allows these drugs for short periods only. The request is not
a short one: the worker has taken them for a year. It is not medically necessary.

Acupuncture, 6 sessions: Overturned

Claims Administrator guideline: Decision based on MTUS Acupuncture Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment Guidelines.

Decision rationale: A first trial of six sessions is in keeping with the guideline. The request is
medically necessary.
`;

/** A place and a range as the protocol counts them. */
export interface Place {
  readonly line: number;
  readonly character: number;
}
/** Half-open: `end` is the place after the last character. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** The places of a marked text as the protocol counts them: its cursor and the ranges of its marks. */
export function placesOf(source: string): { text: string; cursor: Place; ranges: PlaceRange[] } {
  const { text, cursor, marks } = markedText(source);
  const place = placesIn(text);
  return {
    text,
    get cursor() {
      if (cursor === null) throw new Error('The text has no cursor.');
      return place(cursor);
    },
    ranges: marks.map(({ start, end }) => ({ start: place(start), end: place(end) })),
  };
}

/** Turns offsets into lines and characters; a line ends as the protocol has it. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let line = 0;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    return { line, character: offset - (starts[line] as number) };
  };
}

/** The place of the n-th occurrence (from 0) of the words, as the protocol counts places. */
export function placeOf(text: string, words: string, n = 0): { line: number; character: number } {
  let at = -1;
  for (let i = 0; i <= n; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error('the words do not stand in the text');
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

/** The range of the n-th occurrence of words that stand on one line. */
export function rangeOf(text: string, words: string, n = 0) {
  const start = placeOf(text, words, n);
  return { start, end: { line: start.line, character: start.character + words.length } };
}
