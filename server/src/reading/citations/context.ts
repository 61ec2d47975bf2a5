import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import type { IsoDate } from '../../text/days.ts';
import { nameKeys } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import { DAY_OF_PAGES_FORM } from '../as-of.ts';
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
  /** What the words of the letter are numbered by. */
  readonly vocabulary: Vocabulary;
  /** The day by which an undated name is understood, see `asOf`. */
  readonly date: IsoDate;
  /** That day for a name printed in the `Page(s):` form, which was not used for later editions. */
  readonly pagesFormDate: IsoDate;
}

/** The context of a letter that is about a day. */
export function contextOf(
  catalogue: Catalogue,
  date: IsoDate,
  vocabulary = new Vocabulary(),
): ReadingContext {
  return {
    ...indexesOf(catalogue),
    vocabulary,
    date,
    pagesFormDate: date >= DAY_OF_PAGES_FORM ? DAY_OF_PAGES_FORM : date,
  };
}

/** What is indexed of a catalogue. */
const indexesOf = remembered((catalogue: Catalogue) => {
  const books = new Set(catalogue.guidelines.flatMap((guideline) => guideline.partOf ?? []));
  return {
    catalogue,
    guidelines: new GuidelineNames(catalogue),
    topicNames,
    isBook: (guideline: Guideline) => !guideline.mtus || books.has(guideline.id),
  };
});

/** A topic is also found by the number of its table (`Table 9-6`), which the catalogue prints before a colon. */
const topicNames = remembered((guideline: Guideline) => {
  const entries = guideline.topics.flatMap((topic) => {
    const table = /^Table [^:]+(?=:)/.exec(topic.name) ?? [];
    return [topic.name, ...topic.aliases, ...table]
      .flatMap(nameKeys)
      .map((key): [string, Topic] => [key, topic]);
  });
  return new NameMatcher(entries);
});
