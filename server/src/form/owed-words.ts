import type { OwedKind } from './kinds.ts';

/** What the reviewer owes at each place that the form leaves open, as its gap names it. */
const OWED_WORDS: Readonly<Record<OwedKind, string>> = {
  caseNumber: 'case number',
  dateAssigned: 'date assigned',
  dateOfInjury: 'date of injury',
  decisionDate: 'decision date',
  utilizationReviewDenialDate: 'UR denial date',
  priority: 'priority',
  applicationReceived: 'date application received',
  licensure: 'state of licensure',
  specialty: 'certification or specialty',
  summary: 'clinical case summary',
  outcome: 'outcome of utilization review',
  request: 'request',
  decision: 'decision',
  guideline: 'guideline',
  rationale: 'decision rationale',
  drug: 'drug',
  age: 'age of the patient',
  authorized: 'amount authorized',
};

/** What is printed where words are owed: `[insert case number]`. */
export function gapOf(kind: OwedKind): string {
  return `[insert ${OWED_WORDS[kind]}]`;
}

/** Every gap, with what is owed there. */
export const GAPS: ReadonlyMap<string, string> = new Map(
  Object.entries(OWED_WORDS).map(([kind, words]) => [gapOf(kind as OwedKind), words]),
);
