import type { Drug } from '../../catalogue/types.ts';
import { remembered } from '../../text/remembered.ts';
import { drugsInFlows } from '../names/drug-mentions.ts';
import type { Subject } from '../subject.ts';
import { type Dose, readDose } from './dose.ts';
import { readStrengths, type Strength, theStrength } from './request-amounts.ts';
import { tokensOf } from './request-tokens.ts';

/** A dose that summary or rationale states of a drug with its strength: `Norco 10/325mg three times a day`. */
export interface StatedDose {
  /** What the name may mean, at least one. */
  readonly drugs: readonly Drug[];
  readonly strength: Strength;
  readonly dose: Dose;
  /** The words that state the dose. */
  readonly words: string;
}

/** A dose is this near to the drug's name, in UTF-16 units. */
const WITHIN = 120;
/** With one of these in its sentence a dose may be another than the one that is taken. */
const OF_ANOTHER_TIME =
  /previous|prior|former|earlier|discontinu|stop|wean|taper|reduc|decreas|increas|lower|titrat|recommend|guideline|maximum|should|would|instead/i;

/** The doses that a part of a letter states outside its request, in order. Time grows with the length of the text. */
export const readStatedDoses = remembered((subject: Subject): readonly StatedDose[] =>
  drugsInFlows(subject).flatMap(({ kind, flow: { text }, found }) =>
    kind === 'request'
      ? []
      : found.flatMap(({ drugs, start, end }, i): StatedDose[] => {
          const limit = Math.min(found[i + 1]?.start ?? text.length, end + WITHIN);
          const stop = end + clauseLength(text.slice(end, limit));
          const tokens = tokensOf(text, end, stop);
          const strength = theStrength(readStrengths(tokens, true));
          const dose = readDose(tokens);
          if (!strength || !dose || OF_ANOTHER_TIME.test(sentenceAround(text, start, stop))) return [];
          const words = text.slice(dose.start, dose.end);
          return [{ drugs, strength: strength.value, dose: dose.value, words }];
        }),
  ),
);

/** How much of the words belongs to the sentence, or the part of it, that they begin in. */
export function clauseLength(words: string): number {
  const end = /;|[.?!](?=\s+[A-Z])|[.?!]$/.exec(words);
  return end ? end.index : words.length;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - WITHIN), start);
  const opening = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  const behind = text.slice(end, end + WITHIN);
  return before.slice(opening + 1) + text.slice(start, end) + behind.slice(0, clauseLength(behind));
}
