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
  /** Whether a comma must stand behind what the anchor follows. */
  readonly comma: boolean;
}

/** What an offer is found by. */
export interface Sought {
  /** At least one. */
  readonly names: readonly SearchName[];
  /** The pages it stands on; null where that is not known or is no matter. */
  readonly pages: PageRange | null;
}

/**
 * Offers of one kind, in order. There are some 600 offers in a place of which a list shows 40: all are looked at, and an
 * offer is made of one, by its index, when it is chosen.
 */
export interface OfferGroup {
  readonly sought: readonly Sought[];
  /** The lower, the further up in the list. */
  rank(index: number): number;
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

/** What the item cites already and what its request is about: such facts stand further up. */
export interface Concerns {
  readonly cited: ReadonlySet<Guideline | Topic>;
  /** The drugs of the request, by their ids. */
  readonly drugs: ReadonlySet<string>;
}

/** Words of the form. */
export function phrase(words: string): OfferGroup {
  const label = words.trim();
  return {
    sought: [{ names: [searchName(label)], pages: null }],
    rank: () => rankOf('phrase', true, false, false),
    offer: () => ({ kind: 'phrase', label, detail: '', insert: words, fact: null, comma: false }),
  };
}

/** A guideline, or a book or chapter of one; `insert` is what is printed of it. */
export function guidelineAlone(
  guideline: Guideline,
  names: readonly SearchName[],
  { name, citable }: Standing,
  insert: string,
  { cited }: Concerns,
): OfferGroup {
  return {
    sought: [{ names, pages: null }],
    rank: () => rankOf('guideline', citable, cited.has(guideline), false),
    offer: () => ({
      kind: 'guideline',
      label: name,
      detail: `${titleOf(guideline)}${citable ? '' : ', not in force then'}`,
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
    offer: (index) => {
      const { topic } = topics[index] as OfferedTopic;
      const { name, pages, pagesConfidence, guidelineId, id } = topic;
      const where = pages ? `${pagesInWords(pages)}${doubtInList(pagesConfidence)}, ` : '';
      return {
        kind: 'topic',
        label: name,
        detail: `${where}${standing.name}`,
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
    sought: topics.map((one) => ({ names: [searchName(label(one)), ...one.names], pages: one.pages })),
    offer: (index) => {
      const one = topics[index] as OfferedTopic;
      const detail = `${one.topic.name}${doubtInList(one.topic.pagesConfidence)}`;
      return { ...group.offer(index), kind: 'pages', label: label(one), detail };
    },
  };
}
