import type { Rule } from '../finding.ts';
import { credentialsLabelMissing } from './credentials-label-missing.ts';
import { decisionMissing } from './decision-missing.ts';
import { decisionUnknown } from './decision-unknown.ts';
import { fieldDuplicated } from './field-duplicated.ts';
import { fieldEmpty } from './field-empty.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldOutOfOrder } from './field-out-of-order.ts';
import { headerLabelMissing } from './header-label-missing.ts';
import { headingMissing } from './heading-missing.ts';
import { headingMisspelt } from './heading-misspelt.ts';
import { labelMisspelt } from './label-misspelt.ts';
import { layoutNotKnown } from './layout-not-known.ts';
import { layoutNotRead } from './layout-not-read.ts';
import { noDisputedItem } from './no-disputed-item.ts';
import { placeholderLeftIn } from './placeholder-left-in.ts';
import { requestEmpty } from './request-empty.ts';
import { sectionDuplicated } from './section-duplicated.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOutOfOrder } from './section-out-of-order.ts';
import { strayWords } from './stray-words.ts';

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
