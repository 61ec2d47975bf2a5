import type { Rule } from '../finding.ts';
import { doseContradicted } from './amounts/dose-contradicted.ts';
import { numbersDisagree } from './amounts/numbers-disagree.ts';
import { quantityDiffers } from './amounts/quantity-differs.ts';
import { refillsDiffer } from './amounts/refills-differ.ts';
import { remainingPortionDiffers } from './amounts/remaining-portion-differs.ts';
import { sessionsDiffer } from './amounts/sessions-differ.ts';
import { strengthDiffers } from './amounts/strength-differs.ts';
import { aftercareBeforeSurgery } from './dates/aftercare-before-surgery.ts';
import { appealBeforeDenial } from './dates/appeal-before-denial.ts';
import { applicationLate } from './dates/application-late.ts';
import { dateImpossible } from './dates/date-impossible.ts';
import { datesOutOfOrder } from './dates/dates-out-of-order.ts';
import { decisionLate } from './dates/decision-late.ts';
import { elapsedTimeContradicted } from './dates/elapsed-time-contradicted.ts';
import { injuryDateContradicted } from './dates/injury-date-contradicted.ts';
import { periodReversed } from './dates/period-reversed.ts';
import { reportAfterDecision } from './dates/report-after-decision.ts';
import { requestAfterDenial } from './dates/request-after-denial.ts';
import { treatmentBeforeInjury } from './dates/treatment-before-injury.ts';
import { urDateContradicted } from './dates/ur-date-contradicted.ts';
import { bodyPartDiffers } from './items/body-part-differs.ts';
import { brandNotGeneric } from './items/brand-not-generic.ts';
import { conclusionMissing } from './items/conclusion-missing.ts';
import { conclusionOfAnotherItem } from './items/conclusion-of-another-item.ts';
import { decisionContradicted } from './items/decision-contradicted.ts';
import { drugDiffers } from './items/drug-differs.ts';
import { drugNotDiscussed } from './items/drug-not-discussed.ts';
import { itemDuplicated } from './items/item-duplicated.ts';
import { itemsContradict } from './items/items-contradict.ts';
import { rationaleBreaksOff } from './items/rationale-breaks-off.ts';
import { rationaleCopied } from './items/rationale-copied.ts';
import { serviceDateDiffers } from './items/service-date-differs.ts';
import { sideDiffers } from './items/side-differs.ts';
import { summaryItemUndecided } from './items/summary-item-undecided.ts';
import { treatmentDiffers } from './items/treatment-differs.ts';
import { treatmentNotDiscussed } from './items/treatment-not-discussed.ts';
import { accidentContradicted } from './patient/accident-contradicted.ts';
import { ageContradicted } from './patient/age-contradicted.ts';
import { ageImpossible } from './patient/age-impossible.ts';
import { sexContradicted } from './patient/sex-contradicted.ts';
import { sideContradicted } from './patient/side-contradicted.ts';
import { disputedItemCertified } from './summary/disputed-item-certified.ts';
import { findingContradicted } from './summary/finding-contradicted.ts';
import { historyContradicted } from './summary/history-contradicted.ts';
import { recordsDenied } from './summary/records-denied.ts';
import { summaryContradicted } from './summary/summary-contradicted.ts';
import { summaryRequestDiffers } from './summary/summary-request-differs.ts';
import { symptomContradicted } from './summary/symptom-contradicted.ts';
import { visitsContradicted } from './summary/visits-contradicted.ts';

/** Rules on a letter that disagrees with itself: within an item, then across the letter. */
export const contradictionRules: readonly Rule[] = [
  decisionContradicted,
  conclusionMissing,
  conclusionOfAnotherItem,
  drugDiffers,
  drugNotDiscussed,
  strengthDiffers,
  numbersDisagree,
  doseContradicted,
  quantityDiffers,
  refillsDiffer,
  sessionsDiffer,
  sideDiffers,
  bodyPartDiffers,
  treatmentDiffers,
  treatmentNotDiscussed,
  serviceDateDiffers,
  brandNotGeneric,
  remainingPortionDiffers,
  itemDuplicated,
  itemsContradict,
  disputedItemCertified,
  rationaleBreaksOff,
  recordsDenied,
  summaryContradicted,
  findingContradicted,
  historyContradicted,
  symptomContradicted,
  visitsContradicted,
  summaryRequestDiffers,
  summaryItemUndecided,
  rationaleCopied,
  ageContradicted,
  ageImpossible,
  sexContradicted,
  injuryDateContradicted,
  accidentContradicted,
  sideContradicted,
  dateImpossible,
  datesOutOfOrder,
  reportAfterDecision,
  decisionLate,
  applicationLate,
  urDateContradicted,
  appealBeforeDenial,
  periodReversed,
  requestAfterDenial,
  treatmentBeforeInjury,
  aftercareBeforeSurgery,
  elapsedTimeContradicted,
];
