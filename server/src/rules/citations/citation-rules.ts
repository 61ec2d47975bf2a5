import type { Rule } from '../finding.ts';
import { citationCut } from './citation-cut.ts';
import { editionNotInForce } from './edition-not-in-force.ts';
import { evidenceNotCited } from './evidence-not-cited.ts';
import { guidelineMisspelt } from './guideline-misspelt.ts';
import { guidelineUnknown } from './guideline-unknown.ts';
import { mtusPassedOver } from './mtus-passed-over.ts';
import { pageListUntidy } from './page-list-untidy.ts';
import { pageNotListed } from './page-not-listed.ts';
import { pageOutsideDocument } from './page-outside-document.ts';
import { pageOutsideTopic } from './page-outside-topic.ts';
import { sectionNotNamed } from './section-not-named.ts';
import { topicMisspelt } from './topic-misspelt.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';
import { topicUnknown } from './topic-unknown.ts';

/** Rules on what a letter cites: guidelines, topics and pages. */
export const citationRules: readonly Rule[] = [
  evidenceNotCited,
  mtusPassedOver,
  topicNotForRequest,
  citationCut,
  guidelineMisspelt,
  guidelineUnknown,
  editionNotInForce,
  topicMisspelt,
  topicUnknown,
  sectionNotNamed,
  pageOutsideDocument,
  pageOutsideTopic,
  pageListUntidy,
  pageNotListed,
];
