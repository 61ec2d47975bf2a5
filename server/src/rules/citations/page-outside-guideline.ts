import { doubt } from '../../catalogue/confidence.ts';
import { isBeyond, pagesInWords, upwards } from '../../catalogue/pages.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, PageRange } from '../../catalogue/types.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { capitalized } from '../../text/in-words.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { quoted } from '../wording.ts';
import { pageFixes } from './page-fixes.ts';
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
  fix:
    'Changes the page to the pages of the topic, if one topic is cited (`[confirm 24-25]` if they are not verified), or ' +
    'removes it, if other pages are cited.',
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

/** A page that the cited guideline does not have: page 128 of the 127 of the chronic pain guidelines of 2009. */
export const pageOutsideGuideline: Rule = {
  code: 'page-outside-guideline',
  title: 'Page outside guideline',
  category: 'citation',
  severity: 'error',
  scope: 'part',
  check: ({ citations, determination: { source } }) =>
    citations.flatMap((citation) =>
      citation.guideline?.pages ? outside(citation, citation.guideline, source) : [],
    ),
};

function outside(citation: Citation, guideline: Guideline, source: string): Observation[] {
  const { pages, pagesConfidence } = guideline;
  if (!pages) return [];
  const severity = atMost(citation.resolution === 'named' ? 'error' : 'information', pagesConfidence);
  const beyond = citation.pages.filter(
    (cited) => cited.spelling === 'exact' && isBeyond(guideline, cited.pages),
  );
  return beyond.map((cited) => ({
    message:
      faultOf(cited.pages, guideline, pages) +
      placeOfTopic(citation) +
      otherName(citation) +
      doubt(pagesConfidence),
    range: cited.range,
    severity,
    ...pageFixes(citation, cited, beyond, source),
  }));
}

/** `Page 128 does not exist: the guideline ... ends at page 127.`, or where the chapter is that the page lies outside. */
function faultOf(cited: PageRange, guideline: Guideline, [first, last]: PageRange): string {
  const [words, title, isOne] = [capitalized(pagesInWords(cited)), titleOf(guideline), cited[0] === cited[1]];
  if (guideline.partOf)
    return `${words} ${isOne ? 'is' : 'are'} outside ${title}: ${pagesInWords([first, last])}.`;
  const end = upwards(cited)[0] < first ? `begins at page ${first}` : `ends at page ${last}`;
  return `${words} ${isOne ? 'does' : 'do'} not exist: ${title} ${end}.`;
}

/** ` “Muscle relaxants (for pain)” is on pages 63-66.` where one topic is cited and its pages are verified. */
function placeOfTopic({ topics }: Citation): string {
  const [only] = topics;
  const topic = topics.length === 1 ? only?.topic : null;
  if (!topic?.pages || topic.pagesConfidence === 'low') return '';
  return ` ${quoted(topic.name)} is on ${pagesInWords(topic.pages)}.`;
}

/** `MTUS page 309` may mean another guideline than the one that goes without saying. */
function otherName({ resolution }: Citation): string {
  return resolution === 'named' ? '' : ' If another guideline is meant, name it.';
}
