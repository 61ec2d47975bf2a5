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
