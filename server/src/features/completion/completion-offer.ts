import { doubtInList } from '../../catalogue/confidence.ts';
import { pagesInWords, printedPages } from '../../catalogue/pages.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import type { OfferedTopic, Standing } from './completion-facts.ts';
import { type SearchName, searchName } from './completion-match.ts';
import type { Completion, OfferedFact } from './proposals.ts';

/** What could be inserted at an anchor. */
export interface Offer {
  readonly kind: Completion['kind'];
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly fact: OfferedFact | null;
  /** Whether a comma must be after what the anchor follows. */
  readonly comma: boolean;
}

/** What an offer is found by. */
export interface Sought {
  /** At least one. */
  readonly names: readonly SearchName[];
  /** Those of the names that letters print for it: of a topic its heading, not the drugs that it governs. */
  readonly printed: readonly SearchName[];
  /** The pages it is on; null where that is not known or is no matter. */
  readonly pages: PageRange | null;
}

/**
 * Offers of one kind, in order. There are some 600 offers in a place of which a list shows 40: all are looked at, and an
 * offer is made of one, by its index, when it is chosen.
 */
export interface OfferGroup {
  readonly sought: readonly Sought[];
  /** The lower, the further up in the list, however well the typed words fit. */
  rank(index: number): number;
  /** Whether name or pages are not verified: of offers that fit alike, the verified ones come first. */
  isUnverified(index: number): boolean;
  /** The guideline or topic that is offered; null for words of the form. */
  about(index: number): Guideline | Topic | null;
  offer(index: number): Offer;
}

/** What comes first here counts more than all that follows. */
function rankOf(
  kind: 'phrase' | 'guideline' | 'topic',
  citable: boolean,
  cited: boolean,
  governs: boolean,
): number {
  let rank = kind === 'phrase' ? 0 : 1;
  rank = 2 * rank + (citable ? 0 : 1);
  rank = 2 * rank + (cited ? 0 : 1);
  rank = 2 * rank + (governs ? 0 : 1);
  return 2 * rank + (kind === 'guideline' ? 0 : 1);
}

/** What the item cites already and what its request is about: such facts come first. */
export interface Concerns {
  readonly cited: ReadonlySet<Guideline | Topic>;
  /** The drugs of the request, by their ids. */
  readonly drugs: ReadonlySet<string>;
}

/** Words of the form. */
export function phrase(words: string): OfferGroup {
  const label = words.trim();
  const names = [searchName(label)];
  return {
    sought: [{ names, printed: names, pages: null }],
    rank: () => rankOf('phrase', true, false, false),
    isUnverified: () => false,
    about: () => null,
    offer: () => ({ kind: 'phrase', label, detail: '', insert: words, fact: null, comma: false }),
  };
}

const NOT_IN_FORCE = ', not in force on this date';

/** A guideline, or a book or chapter of one; `insert` is what is printed of it. It is found by `moved` names as well. */
export function guidelineAlone(
  guideline: Guideline,
  names: readonly SearchName[],
  { name, citable }: Standing,
  insert: string,
  { cited }: Concerns,
  moved: readonly SearchName[] = [],
): OfferGroup {
  return {
    sought: [{ names: [...names, ...moved], printed: names, pages: null }],
    rank: () => rankOf('guideline', citable, cited.has(guideline), false),
    isUnverified: () => guideline.confidence === 'low',
    about: () => guideline,
    offer: () => ({
      kind: 'guideline',
      label: name,
      detail: `${titleOf(guideline)}${citable ? '' : NOT_IN_FORCE}`,
      insert,
      fact: { guideline: guideline.id, topic: null },
      comma: false,
    }),
  };
}

/** Topics of a guideline; `print` gives what is printed of each. */
export function topicGroup(
  topics: readonly OfferedTopic[],
  standing: Standing,
  print: (topic: Topic) => string,
  comma: boolean,
  concerns: Concerns,
): OfferGroup {
  return {
    sought: topics,
    rank: (index) => {
      const { topic, drugs } = topics[index] as OfferedTopic;
      let governs = false;
      if (drugs.size > 0) for (const drug of concerns.drugs) governs ||= drugs.has(drug);
      return rankOf('topic', standing.citable, concerns.cited.has(topic), governs);
    },
    isUnverified: (index) => {
      const { confidence, pagesConfidence } = (topics[index] as OfferedTopic).topic;
      return confidence === 'low' || pagesConfidence === 'low';
    },
    about: (index) => (topics[index] as OfferedTopic).topic,
    offer: (index) => {
      const { topic } = topics[index] as OfferedTopic;
      const { name, pages, pagesConfidence, guidelineId, id } = topic;
      const where = pages ? `${pagesInWords(pages)}${doubtInList(pagesConfidence)}, ` : '';
      return {
        kind: 'topic',
        label: name,
        detail: `${where}${standing.name}${standing.citable ? '' : NOT_IN_FORCE}`,
        insert: print(topic),
        fact: { guideline: guidelineId, topic: id },
        comma,
      };
    },
  };
}

/** The pages of topics, all of which have some. */
export function pagesGroup(
  topics: readonly OfferedTopic[],
  standing: Standing,
  print: (topic: Topic) => string,
  concerns: Concerns,
): OfferGroup {
  const group = topicGroup(topics, standing, print, false, concerns);
  const label = ({ pages }: OfferedTopic) => (pages ? printedPages(pages) : '');
  return {
    ...group,
    sought: topics.map((one) => {
      const printed = [searchName(label(one))];
      return { names: [...printed, ...one.names], printed, pages: one.pages };
    }),
    offer: (index) => {
      const one = topics[index] as OfferedTopic;
      const detail = `${one.topic.name}${doubtInList(one.topic.pagesConfidence)}`;
      return { ...group.offer(index), kind: 'pages', label: label(one), detail };
    },
  };
}
