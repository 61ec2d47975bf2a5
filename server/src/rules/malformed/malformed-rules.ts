import type { Rule } from '../finding.ts';
import { decisionMissing } from './items/decision-missing.ts';
import { decisionUnknown } from './items/decision-unknown.ts';
import { fieldDuplicated } from './items/field-duplicated.ts';
import { fieldEmpty } from './items/field-empty.ts';
import { fieldMissing } from './items/field-missing.ts';
import { fieldOutOfOrder } from './items/field-out-of-order.ts';
import { fieldWrong } from './items/field-wrong.ts';
import { labelMisspelled } from './items/label-misspelled.ts';
import { requestEmpty } from './items/request-empty.ts';
import { strayWords } from './items/stray-words.ts';
import { letterUnfinished } from './letter-unfinished.ts';
import { placeholderUnfilled } from './placeholder-unfilled.ts';
import { credentialsLabelMissing } from './sections/credentials-label-missing.ts';
import { fixedTextAltered } from './sections/fixed-text-altered.ts';
import { headerLabelMissing } from './sections/header-label-missing.ts';
import { headerValueMalformed } from './sections/header-value-malformed.ts';
import { headerValueMissing } from './sections/header-value-missing.ts';
import { headingMissing } from './sections/heading-missing.ts';
import { headingMisspelled } from './sections/heading-misspelled.ts';
import { layoutNotKnown } from './sections/layout-not-known.ts';
import { layoutNotRead } from './sections/layout-not-read.ts';
import { noDisputedItem } from './sections/no-disputed-item.ts';
import { sectionDuplicated } from './sections/section-duplicated.ts';
import { sectionEmpty } from './sections/section-empty.ts';
import { sectionMissing } from './sections/section-missing.ts';
import { sectionOutOfOrder } from './sections/section-out-of-order.ts';

/** Rules on the form of a letter, from the whole letter to the single word. */
export const malformedRules: readonly Rule[] = [
  layoutNotKnown,
  layoutNotRead,
  headerLabelMissing,
  headerValueMissing,
  headerValueMalformed,
  fixedTextAltered,
  credentialsLabelMissing,
  sectionMissing,
  headingMissing,
  headingMisspelled,
  sectionDuplicated,
  sectionOutOfOrder,
  sectionEmpty,
  noDisputedItem,
  requestEmpty,
  decisionMissing,
  decisionUnknown,
  strayWords,
  fieldMissing,
  labelMisspelled,
  fieldDuplicated,
  fieldOutOfOrder,
  fieldEmpty,
  fieldWrong,
  placeholderUnfilled,
  letterUnfinished,
];
