import type { Catalogue } from '../../catalogue/catalogue.ts';
import { doubt, leastSure } from '../../catalogue/confidence.ts';
import { pagesInWords, sharePage } from '../../catalogue/pages.ts';
import type { Confidence, Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { capitalized, inList } from '../../text/in-words.ts';
import { remembered } from '../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { quoted } from '../wording.ts';
import { pageFixes } from './page-fixes.ts';
import { meantPages, pagesInDocument } from './page-lists.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A page that belongs to none of the topics cited with it. Pages of neighboring topics of one family (all ' +
    'of `Opioids`, all of `NSAIDs`) are accepted. Where the end of the range that the page lies beyond rests ' +
    'on one citation, the finding is *information*; where it is not verified, a *hint*. A page of another topic that governs ' +
    'the drug of the request (`Cyclobenzaprine` cited with a page of `Muscle relaxants`) is *information*, and that topic is named.',
  why: 'Topic and page contradict each other, so the reader does not know which of the two was meant.',
  fix:
    'Changes the page to the pages of the topic, if one topic is cited (`[confirm 24-25]` if they are not verified), or ' +
    'removes it, if other pages are cited.',
  notes:
    'Where one of several topics has no pages on file, nothing is reported. Nor is a letter from after the ' +
    'edition judged, since it may give the pages of the next one. A page that the guideline does not have is ' +
    'reported by [page-outside-guideline](page-outside-guideline.md).',
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

/** A page that belongs to none of the topics cited with it. */
export const pageOutsideTopic: Rule = {
  code: 'page-outside-topic',
  title: 'Page outside topic',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check: (part) => part.citations.flatMap((citation) => outside(citation, part)),
};

function outside(citation: Citation, part: LetterPart): Observation[] {
  const { catalogue, asOf, determination } = part;
  const { guideline, pages, topics: cited } = citation;
  if (!guideline || pages.length === 0 || cited.length === 0 || isSuperseded(guideline, asOf.date)) return [];
  const topics = topicsWithPages(cited.map(({ topic }) => topic));
  if (!topics) return [];
  const homes = topics.map((topic) => homeOf(topic, catalogue));
  const all = pagesInDocument(citation).filter(
    ({ pages }) => !homes.some((home) => touch(pages, home.pages)),
  );
  return all.map((one) => {
    const confidence = leastSure(homes.map((home) => sureOutside(meantPages(one.pages), home, guideline)));
    const other = topicOnRequest(one.pages, topics, guideline, part);
    return {
      message: messageOf(one.pages, topics, other) + doubt(confidence),
      range: one.range,
      severity: atMost(other ? 'information' : 'warning', confidence),
      ...pageFixes(citation, one, all, determination.source),
    };
  });
}

/** Letters from after an edition cite pages of the next one in the same words. */
function isSuperseded({ inForce }: Guideline, date: string): boolean {
  return inForce !== null && inForce.to !== null && inForce.to < date;
}

/** `Page 111 is outside “Muscle relaxants (for pain)” (pages 63-66).` */
function messageOf(pages: PageRange, topics: readonly PagedTopic[], other: PagedTopic | null): string {
  const place = ({ name, pages }: PagedTopic) => `${quoted(name)} (${pagesInWords(pages)})`;
  const are = pages[0] === pages[1] ? 'is' : 'are';
  const instead = other ? ` ${place(other)} also addresses the drug requested.` : '';
  return `${capitalized(pagesInWords(pages))} ${are} outside ${inList(topics.slice(0, 3).map(place))}.${instead}`;
}

/** The topic that pages belong to, where it governs a drug of the request as one that is cited does: its page may be meant. */
function topicOnRequest(
  pages: PageRange,
  cited: readonly Topic[],
  { topics }: Guideline,
  { requests }: LetterPart,
): PagedTopic | null {
  const asked = requests
    .flatMap(({ drugs }) => drugs.flatMap((mention) => mention.drugs))
    .filter(({ id }) => cited.some(({ drugs }) => drugs.includes(id)));
  const onDrug = topics.filter(
    (topic) => topic.confidence !== 'low' && asked.some(({ id }) => topic.drugs.includes(id)),
  );
  return topicsWithPages(onDrug.filter((topic) => topic.pages && touch(pages, topic.pages)))?.[0] ?? null;
}

/** Whether none of the topics of a citation, all known with their pages, is on a page. */
export function isOutsideTopics(pages: PageRange, { topics }: Citation, catalogue: Catalogue): boolean {
  const paged = topicsWithPages(topics.map(({ topic }) => topic));
  return !!paged?.length && !paged.some((topic) => touch(pages, homeOf(topic, catalogue).pages));
}

interface PagedTopic extends Topic {
  readonly pages: PageRange;
  readonly endsConfidence: NonNullable<Topic['endsConfidence']>;
}

/** The topics, when each is known with its pages; else the page may belong to the one that is not, and null is given. */
function topicsWithPages(topics: readonly (Topic | null)[]): PagedTopic[] | null {
  const paged = topics.filter((topic): topic is PagedTopic => topic?.pages != null);
  return paged.length === topics.length ? paged : null;
}

/** A range of pages, and how sure each end of it is. */
type Home = Pick<PagedTopic, 'pages' | 'endsConfidence'>;

/**
 * The pages of the family of topics that a topic belongs to, below the parts of the document: letters name a topic
 * (`Opioids, criteria for use`) and cite what its neighbors say of it.
 */
function homeOf(topic: PagedTopic, catalogue: Catalogue): Home {
  const guideline = catalogue.guideline(topic.guidelineId);
  let home: PagedTopic = topic;
  for (let up = topic.parent; guideline && up !== null; ) {
    const parent = catalogue.topic(guideline, up);
    if (!parent?.pages || parent.parent === null) break;
    home = parent as PagedTopic;
    up = parent.parent;
  }
  const first = home.pages[0] < topic.pages[0] ? home : topic;
  const last = home.pages[1] > topic.pages[1] ? home : topic;
  return {
    pages: [first.pages[0], last.pages[1]],
    endsConfidence: [first.endsConfidence[0], last.endsConfidence[1]],
  };
}

function touch(pages: PageRange, home: PageRange): boolean {
  return sharePage(meantPages(pages), home);
}

/**
 * How sure it is that pages are not those of a home: as the end that they lie beyond, and beyond doubt where a topic
 * begins between the two for certain. Both in order, without a page in common.
 */
function sureOutside(
  pages: PageRange,
  { pages: home, endsConfidence }: Home,
  guideline: Guideline,
): Confidence {
  const isBefore = pages[1] < home[0];
  const between = (start: number) =>
    isBefore ? pages[1] < start && start <= home[0] : home[1] < start && start < pages[0];
  if (certainStarts(guideline).some(between)) return 'high';
  return endsConfidence[isBefore ? 0 : 1];
}

/** The first pages that are known for certain, in a guideline whose topics follow each other in alphabetical order. */
const certainStarts = remembered(({ alphabetical, topics }: Guideline): readonly number[] =>
  alphabetical === null
    ? []
    : topics.flatMap(({ pages, endsConfidence }) =>
        pages && endsConfidence?.[0] === 'high' ? pages[0] : [],
      ),
);
