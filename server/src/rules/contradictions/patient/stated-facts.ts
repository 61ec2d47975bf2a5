import type { Letter } from '../../../letter/letter.ts';
import type { Patient } from '../../../reading/patient/patient.ts';
import type { Stated } from '../../../reading/requests/request.ts';
import { placedIn } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Severity } from '../../finding.ts';

/** How a fact about the patient is stated in messages. */
interface Fact<T> {
  /** Begins a sentence: `Patient's age`. */
  readonly name: string;
  words(value: T): string;
  readonly severity?: Severity | undefined;
}

/** What all parts of a letter state of its patient, in order, where it is in the letter. */
export const statedOfPatient = remembered(
  ({ parts }: Letter): Patient => ({
    ages: placedIn(parts, ({ patient }) => patient.ages),
    injuryAges: placedIn(parts, ({ patient }) => patient.injuryAges),
    sexes: placedIn(parts, ({ patient }) => patient.sexes),
    pronouns: placedIn(parts, ({ patient }) => patient.pronouns),
    injuries: placedIn(parts, ({ patient }) => patient.injuries),
  }),
);

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
      message: `${fact.name} is ${fact.words(value)} here but ${fact.words(sound.value)} elsewhere.`,
      range,
      severity: fact.severity,
      related: [{ range: sound.range, message: `${fact.name} is ${fact.words(sound.value)} here.` }],
    }));
}

/** The value that is there most often, the first of several that are; undefined for none. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
