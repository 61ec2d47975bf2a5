import { partsAround } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { ageFact } from './age-fact.ts';
import { amountFact } from './amount-facts.ts';
import { drugFact } from './drug-fact.ts';
import type { Fact } from './fact.ts';
import { injuryFact } from './injury-fact.ts';
import { openingOfRequest, requestFact } from './request-fact.ts';
import { sideFact } from './side-fact.ts';

/**
 * The fact that a letter states at an offset: the innermost, so that in `Norco 10/325mg #90` drug, strength and quantity are each one;
 * where a request begins, and on its other words, the request. Null on words that state none, and for an offset out of bounds.
 */
export function factAt(letter: Letter, offset: number): Fact | null {
  const opening = openingOfRequest(letter, offset);
  if (opening !== null) return requestFact(letter, opening);
  for (const placed of partsAround(letter, offset)) {
    const inside = offset - placed.start;
    const found = ageFact(letter, placed, inside) ?? sideFact(letter, placed, inside);
    if (found) return found;
  }
  const found = injuryFact(letter, offset) ?? amountFact(letter, offset);
  if (found) return found;
  for (const placed of partsAround(letter, offset)) {
    const drug = drugFact(letter, placed, offset - placed.start);
    if (drug) return drug;
  }
  return requestFact(letter, offset);
}
