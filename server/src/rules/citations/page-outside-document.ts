import { doubt } from '../../catalogue/confidence.ts';
import { isBeyond, pagesInWords } from '../../catalogue/pages.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline } from '../../catalogue/types.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A page that the cited guideline does not have, such as page 128 of the 127 pages of the 2009 chronic ' +
    'pain guidelines. A page cited as `MTUS page 309`, with no guideline named, is *information*: another ' +
    'guideline may be meant. The pages of the ACOEM chapters are not verified, so a page outside a chapter ' +
    'is a *hint*.',
  why:
    'The reader cannot find what the decision rests on. The guidelines of 2009 (8 CCR 9792.24.2) run from ' +
    'page 1 to page 127.',
  law: ['evidence-cited'],
  wrong: {
    request: 'Orphenadrine 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 128.',
    rationale:
      'The tablets have been taken for months. The request for orphenadrine is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.',
  },
};

/** A page that the cited document does not have: page 128 of the 127 of the chronic pain guidelines of 2009. */
export const pageOutsideDocument: Rule = {
  code: 'page-outside-document',
  title: 'Page outside guideline',
  category: 'citation',
  severity: 'error',
  scope: 'part',
  check: ({ citations }) =>
    citations.flatMap((citation) => (citation.guideline?.pages ? outside(citation, citation.guideline) : [])),
};

function outside(citation: Citation, guideline: Guideline): Observation[] {
  const { pages, pagesConfidence, partOf } = guideline;
  if (!pages) return [];
  const severity = atMost(citation.resolution === 'named' ? 'error' : 'information', pagesConfidence);
  return citation.pages
    .filter((cited) => isBeyond(guideline, cited.pages))
    .map((cited) => ({
      message:
        `${partOf ? 'This chapter stands on' : 'The document has'} ${pagesInWords(pages)}: ` +
        `${titleOf(guideline)}.${placeOfTopics(citation)} Correct the page${hintOfName(citation)}.${doubt(pagesConfidence)}`,
      range: cited.range,
      severity,
    }));
}

/** ` Its topic stands on pages 63 to 66.` where one topic is cited and its pages are not mere recollection. */
function placeOfTopics({ topics }: Citation): string {
  const [only] = topics;
  const topic = topics.length === 1 ? only?.topic : null;
  if (!topic?.pages || topic.pagesConfidence === 'low') return '';
  return ` The topic cited here stands on ${pagesInWords(topic.pages)}.`;
}

/** `MTUS page 309` may mean another guideline than the one that goes without saying. */
function hintOfName({ resolution }: Citation): string {
  return resolution === 'named' ? '' : ', or name the guideline that is meant';
}
