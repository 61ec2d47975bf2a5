import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Guideline, IsoDate, Topic } from '../catalogue/types.ts';
import type { Determination, HeaderKey } from '../syntax/tree.ts';
import { GuidelineNames } from './guideline-names.ts';
import { NameMatcher } from './name-matcher.ts';
import { nameKeys } from './words.ts';

/**
 * Days on which letters of either form were written: those with `Page(s):` from 2014 on, while the chronic pain
 * guideline of 2009 was in force; those with `Section(s):` from December 2016 on (194 published determinations).
 */
const DAY_OF_PAGES_FORM: IsoDate = '2015-01-01';
const DAY_OF_SECTIONS_FORM: IsoDate = '2016-12-01';

/** What the readers of one letter need: the names to look for and the dates that undated names go by. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  readonly guidelines: GuidelineNames;
  /** The names of a guideline's topics. */
  topicNames(guideline: Guideline): NameMatcher<Topic>;
  /** Whether a guideline is cited by chapter: a book of which others are chapters, or one outside the MTUS. */
  isBook(guideline: Guideline): boolean;
  /** The day by which an undated name is understood: the utilization review denial, else the decision, else by form. */
  readonly date: IsoDate;
  /** That day for a name printed in the `Page(s):` form, which was not used for later editions. */
  readonly pagesFormDate: IsoDate;
}

/** The context of one letter. The indexes are made once per catalogue. */
export function contextOf(determination: Determination, catalogue: Catalogue): ReadingContext {
  const { guidelines, topics, books } = indexesOf(catalogue);
  const date =
    headerDate(determination) ?? (printsSections(determination) ? DAY_OF_SECTIONS_FORM : DAY_OF_PAGES_FORM);
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
    pagesFormDate: date < DAY_OF_PAGES_FORM ? date : DAY_OF_PAGES_FORM,
  };
}

interface Indexes {
  readonly guidelines: GuidelineNames;
  readonly topics: WeakMap<Guideline, NameMatcher<Topic>>;
  readonly books: ReadonlySet<string>;
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

function headerDate(determination: Determination): IsoDate | null {
  return dateOf(determination, 'utilizationReviewDenialDate') ?? dateOf(determination, 'decisionDate');
}

function dateOf(determination: Determination, key: HeaderKey): IsoDate | null {
  const value = determination.header?.fields.find((field) => field.key === key)?.value;
  const match =
    value && /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(determination.source.slice(value.start, value.end));
  return match ? `${match[3]}-${match[1]}-${match[2]}` : null;
}

/** Whether a guideline field prints `Section(s):`. */
function printsSections(determination: Determination): boolean {
  return determination.items.some((item) =>
    item.fields.some((field) => field.kind !== 'rationale' && field.flow.text.includes('Section(s)')),
  );
}
