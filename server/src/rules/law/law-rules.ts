import type { Rule } from '../finding.ts';
import { abbreviationNotExplained } from './abbreviation-not-explained.ts';
import { beforeReviewApplied } from './before-review-applied.ts';
import { conditionNotStated } from './condition-not-stated.ts';
import { decisionConditional } from './decision-conditional.ts';
import { lawUnknown } from './law-unknown.ts';
import { outsideMedicalNecessity } from './outside-medical-necessity.ts';
import { qualificationsMissing } from './qualifications-missing.ts';
import { rationaleWithoutPatient } from './rationale-without-patient.ts';
import { recordsNotNamed } from './records-not-named.ts';
import { restsOnUtilizationReview } from './rests-on-utilization-review.ts';
import { reviewerNamed } from './reviewer-named.ts';
import { visitCap } from './visit-cap.ts';

/** Rules on what the law asks of a determination and its text can show. */
export const lawRules: readonly Rule[] = [
  beforeReviewApplied,
  qualificationsMissing,
  reviewerNamed,
  conditionNotStated,
  recordsNotNamed,
  decisionConditional,
  restsOnUtilizationReview,
  visitCap,
  outsideMedicalNecessity,
  lawUnknown,
  rationaleWithoutPatient,
  abbreviationNotExplained,
];
