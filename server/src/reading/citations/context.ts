import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import type { Determination } from '../../syntax/tree.ts';
import type { IsoDate } from '../../text/days.ts';
import { nameKeys } from '../../text/letters.ts';
import { asOf, DAY_OF_PAGES_FORM } from '../as-of.ts';
import { GuidelineNames } from '../names/guideline-names.ts';
import { NameMatcher } from '../names/name-matcher.ts';

/** What the readers of one letter need: the names to look for and the dates that undated names go by. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  readonly guidelines: GuidelineNames;
  /** The names of a guideline's topics. */
  topicNames(guideline: Guideline): NameMatcher<Topic>;
  /** Whether a guideline is cited by chapter: a book of which others are chapters, or one outside the MTUS. */
  isBook(guideline: Guideline): boolean;
  /** The day by which an undated name is understood, see `asOf`. */
  readonly date: IsoDate;
  /** That day for a name printed in the `Page(s):` form, which was not used for later editions. */
  readonly pagesFormDate: IsoDate;
}

/**
 * The context of one letter, or of a part of it with the letter's own `date`. The indexes are made once per catalogue,
 * and the context is the same object as long as it is asked for by the same day.
 */
export function contextOf(
  determination: Determination,
  catalogue: Catalogue,
  date: IsoDate = asOf(determination).date,
): ReadingContext {
  const indexes = indexesOf(catalogue);
  if (indexes.latest?.date !== date) indexes.latest = makeContext(catalogue, indexes, date);
  return indexes.latest;
}

function makeContext(
  catalogue: Catalogue,
  { guidelines, topics, books }: Indexes,
  date: IsoDate,
): ReadingContext {
  const isLater = date >= DAY_OF_PAGES_FORM;
  return {
    catalogue,
    guidelines,
    topicNames: (guideline) => {
      let names = topics.get(guideline);
      if (!names) {
        names = topicMatcher(guideline);
        topics.set(guideline, names);
      }
      return names;
    },
    isBook: (guideline) => !guideline.mtus || books.has(guideline.id),
    date,
    pagesFormDate: isLater ? DAY_OF_PAGES_FORM : date,
  };
}

interface Indexes {
  readonly guidelines: GuidelineNames;
  readonly topics: WeakMap<Guideline, NameMatcher<Topic>>;
  readonly books: ReadonlySet<string>;
  /** The context that was asked for last. */
  latest?: ReadingContext;
}

const indexesByCatalogue = new WeakMap<Catalogue, Indexes>();

function indexesOf(catalogue: Catalogue): Indexes {
  let indexes = indexesByCatalogue.get(catalogue);
  if (!indexes) {
    const books = new Set(catalogue.guidelines.flatMap((guideline) => guideline.partOf ?? []));
    indexes = { guidelines: new GuidelineNames(catalogue), topics: new WeakMap(), books };
    indexesByCatalogue.set(catalogue, indexes);
  }
  return indexes;
}

/** A topic is also found by the number of its table (`Table 9-6`), which the catalogue prints before a colon. */
function topicMatcher(guideline: Guideline): NameMatcher<Topic> {
  const entries: [string, Topic][] = [];
  for (const topic of guideline.topics) {
    const table = /^Table [^:]+(?=:)/.exec(topic.name)?.[0];
    const names = [topic.name, ...topic.aliases, ...(table ? [table] : [])];
    for (const key of names.flatMap(nameKeys)) entries.push([key, topic]);
  }
  return new NameMatcher(entries);
}
