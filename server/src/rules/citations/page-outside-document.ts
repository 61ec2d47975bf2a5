import { doubt } from '../../catalogue/confidence.ts';
import { isBeyond, pagesInWords } from '../../catalogue/pages.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline } from '../../catalogue/types.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Observation, Rule } from '../finding.ts';
import { atMost } from './severity-cap.ts';

/** A page that the cited document does not have: page 128 of the 127 of the chronic pain guidelines of 2009. */
export const pageOutsideDocument: Rule = {
  code: 'page-outside-document',
  title: 'A cited page lies outside the document',
  category: 'citation',
  severity: 'error',
  scope: 'part',
  check({ citations }) {
    return citations.flatMap((citation) =>
      citation.guideline?.pages ? outside(citation, citation.guideline) : [],
    );
  },
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
