import type { Rule } from '../finding.ts';
import { decisionMissing } from './items/decision-missing.ts';
import { decisionUnknown } from './items/decision-unknown.ts';
import { fieldDuplicated } from './items/field-duplicated.ts';
import { fieldEmpty } from './items/field-empty.ts';
import { fieldMissing } from './items/field-missing.ts';
import { fieldOutOfOrder } from './items/field-out-of-order.ts';
import { labelMisspelt } from './items/label-misspelt.ts';
import { requestEmpty } from './items/request-empty.ts';
import { strayWords } from './items/stray-words.ts';
import { placeholderLeftIn } from './placeholder-left-in.ts';
import { credentialsLabelMissing } from './sections/credentials-label-missing.ts';
import { headerLabelMissing } from './sections/header-label-missing.ts';
import { headingMissing } from './sections/heading-missing.ts';
import { headingMisspelt } from './sections/heading-misspelt.ts';
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
  credentialsLabelMissing,
  sectionMissing,
  headingMissing,
  headingMisspelt,
  sectionDuplicated,
  sectionOutOfOrder,
  sectionEmpty,
  noDisputedItem,
  requestEmpty,
  decisionMissing,
  decisionUnknown,
  strayWords,
  fieldMissing,
  labelMisspelt,
  fieldDuplicated,
  fieldOutOfOrder,
  fieldEmpty,
  placeholderLeftIn,
];
