import type { Letter } from '../../../letter/letter.ts';
import type { Patient } from '../../../reading/patient/patient.ts';
import type { Stated } from '../../../reading/requests/request.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Observation, Severity } from '../../finding.ts';

/** How a fact about the patient is told in messages. */
interface Fact<T> {
  /** `age` */
  readonly name: string;
  words(value: T): string;
  readonly severity?: Severity | undefined;
}

/** What all parts of a letter state of its patient in one respect, in order, where it stands in the letter. */
export function statedIn<T>(
  { parts }: Letter,
  respect: (patient: Patient) => readonly Stated<T>[],
): Stated<T>[] {
  return parts.flatMap(({ start, part }) =>
    respect(part.patient).map(({ value, range }) => ({ value, range: placedRange(range, start) })),
  );
}

/**
 * The tellings of one fact that differ from the most frequent value; where no value is more frequent, those that
 * differ from the first. The other side of the contradiction is related.
 */
export function contradictions<T>(stated: readonly Stated<T>[], fact: Fact<T>): Observation[] {
  const usual = mostFrequent(stated.map(({ value }) => value));
  const sound = stated.find(({ value }) => value === usual);
  if (!sound) return [];
  return stated
    .filter(({ value }) => value !== usual)
    .map(({ value, range }) => ({
      message: `The ${fact.name} is given as ${fact.words(value)} here and as ${fact.words(sound.value)} elsewhere in the letter. Correct whichever is wrong.`,
      range,
      severity: fact.severity,
      related: [
        { range: sound.range, message: `The ${fact.name} is given as ${fact.words(sound.value)} here.` },
      ],
    }));
}

/** The value that stands most often, the first of several that do; undefined for none. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
