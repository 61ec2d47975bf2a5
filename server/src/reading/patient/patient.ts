import type { IsoDate } from '../../text/days.ts';
import { keyTextOf } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { narrativeDates, summaryFlows } from '../narrative.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';
import { type Age, agesIn } from './ages/ages.ts';
import { type InjuryAge, injuryAgesIn } from './ages/injury-ages.ts';
import { injuriesIn } from './injuries.ts';
import { pronounsIn } from './pronouns.ts';
import { type Sex, sexesIn } from './sexes.ts';

/** What summary and rationales state of the patient, each in the order of the text. */
export interface Patient {
  readonly ages: readonly Stated<Age>[];
  /** Ages at the time of the injury. */
  readonly injuryAges: readonly Stated<InjuryAge>[];
  /** Nouns that state the sex: `female`, `gentleman`. */
  readonly sexes: readonly Stated<Sex>[];
  /** Pronouns that the words around them tie to the patient. */
  readonly pronouns: readonly Stated<Sex>[];
  /** Days stated as that of the injury, ISO 8601. */
  readonly injuries: readonly Stated<IsoDate>[];
}

/** Reads what a part of a letter states of its patient. Time grows with the length of the text. */
export const readPatient = remembered(({ determination: part }: Subject): Patient => {
  const ages: Stated<Age>[] = [];
  const injuryAges: Stated<InjuryAge>[] = [];
  const sexes: Stated<Sex>[] = [];
  const pronouns: Stated<Sex>[] = [];
  const injuries: Stated<IsoDate>[] = [];
  for (const { flow, dates } of narrativeDates(part)) {
    const words = keyTextOf(flow);
    ages.push(...agesIn(dates, flow, words, summaryFlows(part).includes(flow)));
    injuryAges.push(...injuryAgesIn(flow, words));
    sexes.push(...sexesIn(flow, words));
    pronouns.push(...pronounsIn(part, flow, words));
    injuries.push(...injuriesIn(dates, flow, words));
  }
  return { ages, injuryAges, sexes, pronouns, injuries };
});
