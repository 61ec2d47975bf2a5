import type { Rule } from '../finding.ts';
import { ageContradicted } from './age-contradicted.ts';
import { brandNotGeneric } from './brand-not-generic.ts';
import { conclusionMissing } from './conclusion-missing.ts';
import { conclusionOfAnotherItem } from './conclusion-of-another-item.ts';
import { dateImpossible } from './date-impossible.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { decisionContradicted } from './decision-contradicted.ts';
import { decisionLate } from './decision-late.ts';
import { drugDiffers } from './drug-differs.ts';
import { injuryDateContradicted } from './injury-date-contradicted.ts';
import { itemDuplicated } from './item-duplicated.ts';
import { quantityDiffers } from './quantity-differs.ts';
import { rationaleCopied } from './rationale-copied.ts';
import { refillsDiffer } from './refills-differ.ts';
import { reportAfterDecision } from './report-after-decision.ts';
import { sessionsDiffer } from './sessions-differ.ts';
import { sexContradicted } from './sex-contradicted.ts';
import { sideContradicted } from './side-contradicted.ts';
import { sideDiffers } from './side-differs.ts';
import { strengthDiffers } from './strength-differs.ts';

/** Rules on a letter that disagrees with itself: within an item, then across the letter. */
export const contradictionRules: readonly Rule[] = [
  decisionContradicted,
  conclusionMissing,
  conclusionOfAnotherItem,
  drugDiffers,
  strengthDiffers,
  quantityDiffers,
  refillsDiffer,
  sessionsDiffer,
  sideDiffers,
  brandNotGeneric,
  itemDuplicated,
  rationaleCopied,
  ageContradicted,
  sexContradicted,
  injuryDateContradicted,
  sideContradicted,
  dateImpossible,
  datesOutOfOrder,
  reportAfterDecision,
  decisionLate,
];
