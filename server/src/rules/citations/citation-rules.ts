import type { Rule } from '../finding.ts';
import { citationCut } from './citation-cut.ts';
import { citationGlued } from './citation-glued.ts';
import { editionNotInForce } from './edition-not-in-force.ts';
import { evidenceNotCited } from './evidence-not-cited.ts';
import { guidelineMisspelled } from './guideline-misspelled.ts';
import { guidelineUnknown } from './guideline-unknown.ts';
import { pageListUntidy } from './page-list-untidy.ts';
import { pageMisspelled } from './page-misspelled.ts';
import { pageNotListed } from './page-not-listed.ts';
import { pageOutsideGuideline } from './page-outside-guideline.ts';
import { pageOutsideTopic } from './page-outside-topic.ts';
import { mtusNotCited } from './request/mtus-not-cited.ts';
import { topicNotForRequest } from './request/topic-not-for-request.ts';
import { sectionNotNamed } from './section-not-named.ts';
import { topicMisspelled } from './topic-misspelled.ts';
import { topicUnknown } from './topic-unknown.ts';

/** Rules on what a letter cites: guidelines, topics and pages. */
export const citationRules: readonly Rule[] = [
  evidenceNotCited,
  mtusNotCited,
  topicNotForRequest,
  citationCut,
  citationGlued,
  guidelineMisspelled,
  guidelineUnknown,
  editionNotInForce,
  topicMisspelled,
  topicUnknown,
  sectionNotNamed,
  pageMisspelled,
  pageOutsideGuideline,
  pageOutsideTopic,
  pageListUntidy,
  pageNotListed,
];
