import type { Rule } from '../finding.ts';
import { dateImpossible } from './dates/date-impossible.ts';
import { datesOutOfOrder } from './dates/dates-out-of-order.ts';
import { decisionLate } from './dates/decision-late.ts';
import { injuryDateContradicted } from './dates/injury-date-contradicted.ts';
import { reportAfterDecision } from './dates/report-after-decision.ts';
import { brandNotGeneric } from './items/brand-not-generic.ts';
import { conclusionMissing } from './items/conclusion-missing.ts';
import { conclusionOfAnotherItem } from './items/conclusion-of-another-item.ts';
import { decisionContradicted } from './items/decision-contradicted.ts';
import { drugDiffers } from './items/drug-differs.ts';
import { itemDuplicated } from './items/item-duplicated.ts';
import { quantityDiffers } from './items/quantity-differs.ts';
import { rationaleCopied } from './items/rationale-copied.ts';
import { refillsDiffer } from './items/refills-differ.ts';
import { sessionsDiffer } from './items/sessions-differ.ts';
import { sideDiffers } from './items/side-differs.ts';
import { strengthDiffers } from './items/strength-differs.ts';
import { ageContradicted } from './patient/age-contradicted.ts';
import { sexContradicted } from './patient/sex-contradicted.ts';
import { sideContradicted } from './patient/side-contradicted.ts';

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
