import type { Catalogue } from '../../catalogue/catalogue.ts';
import { doubt, leastSure } from '../../catalogue/confidence.ts';
import { pagesInWords, sharePage } from '../../catalogue/pages.ts';
import type { PageRange, Topic } from '../../catalogue/types.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { meantPages, pagesInDocument } from './page-lists.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A page that belongs to none of the topics cited with it. Pages of neighboring topics of one family (all ' +
    'of `Opioids`, all of `NSAIDs`) are accepted. Where a page range rests on one citation the finding is ' +
    '*information*, where it is not verified a *hint*.',
  why: 'Topic and page contradict each other, so the reader does not know which of the two was meant.',
  notes:
    'Where one of several topics has no known pages, nothing is reported. A page that the guideline does not ' +
    'have is reported by [page-outside-document](page-outside-document.md).',
  wrong: {
    request: 'Orphenadrine 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 111.',
    rationale:
      'The tablets have been taken for months. The request for orphenadrine is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63.',
  },
};

/** A page on which none of the topics cited with it stands. */
export const pageOutsideTopic: Rule = {
  code: 'page-outside-topic',
  title: 'Page outside topic',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check: ({ citations, catalogue }) =>
    citations.flatMap((citation) => {
      if (citation.pages.length === 0 || citation.topics.length === 0) return [];
      const topics = topicsWithPages(citation.topics.map(({ topic }) => topic));
      if (!topics) return [];
      const homes = topics.map((topic) => homeOf(topic, catalogue));
      const confidence = leastSure(topics.map((topic) => topic.pagesConfidence));
      return pagesInDocument(citation)
        .filter(({ pages }) => !homes.some((home) => touch(pages, home)))
        .map((cited) => ({
          message: `${sentence(topics)} Correct the page, or cite the topic that stands there.${doubt(confidence)}`,
          range: cited.range,
          severity: atMost('warning', confidence),
        }));
    }),
};

/** Whether none of the topics of a citation, all known with their pages, stands on a page. */
export function isOutsideTopics(pages: PageRange, { topics }: Citation, catalogue: Catalogue): boolean {
  const paged = topicsWithPages(topics.map(({ topic }) => topic));
  return !!paged?.length && !paged.some((topic) => touch(pages, homeOf(topic, catalogue)));
}

interface PagedTopic extends Topic {
  readonly pages: PageRange;
}

/** The topics, when each is known with its pages; else the page may belong to the one that is not, and null is given. */
function topicsWithPages(topics: readonly (Topic | null)[]): PagedTopic[] | null {
  const paged = topics.filter((topic): topic is PagedTopic => topic?.pages != null);
  return paged.length === topics.length ? paged : null;
}

/**
 * The pages of the family of topics that a topic belongs to, below the parts of the document: letters name a topic
 * (`Opioids, criteria for use`) and cite what its neighbours say of it.
 */
function homeOf(topic: PagedTopic, catalogue: Catalogue): PageRange {
  const guideline = catalogue.guideline(topic.guidelineId);
  let home: PagedTopic = topic;
  for (let up = topic.parent; guideline && up !== null; ) {
    const parent = catalogue.topic(guideline, up);
    if (!parent?.pages || parent.parent === null) break;
    home = parent as PagedTopic;
    up = parent.parent;
  }
  return [Math.min(home.pages[0], topic.pages[0]), Math.max(home.pages[1], topic.pages[1])];
}

function touch(pages: PageRange, home: PageRange): boolean {
  return sharePage(meantPages(pages), home);
}

function sentence(topics: readonly PagedTopic[]): string {
  const shown = topics.slice(0, 3).map(({ name, pages }) => `“${name}” stands on ${pagesInWords(pages)}`);
  return `${shown.join('; ')}.`;
}
