import type { Catalogue } from '../../catalogue/catalogue.ts';
import { NOT_VERIFIED } from '../../catalogue/confidence.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import type { Range } from '../../text/range.ts';
import { standingAndPages } from './guideline-card.ts';
import { CardWriter, pagesCell, stanceCell, unverifiedCell } from './page-writer.ts';

/** All that the catalogue holds of a guideline or drug, as a page of Markdown to read. */
export interface CataloguePage {
  /** Names the page: unique among guidelines, and among drugs. */
  readonly title: string;
  readonly text: string;
  /** The heading of the page; UTF-16 offsets into `text`, half-open. */
  readonly heading: Range;
  /** Where each topic has its row, by the topic's id: the row, and the name in it. */
  readonly rows: ReadonlyMap<string, PageRow>;
}

/** A row of the table of topics: one line of the text. */
export interface PageRow {
  readonly row: Range;
  readonly name: Range;
}

/**
 * The page of a guideline: its standing in law, its pages, remarks, then its topics in page order (those without pages
 * after them, as the catalogue has them), the chapters of a book, and the sources of all this.
 */
export function guidelinePage(guideline: Guideline, catalogue: Catalogue): CataloguePage {
  const writer = new CardWriter();
  const heading = writer.heading(titleOf(guideline));
  for (const line of standing(guideline, catalogue)) writer.paragraph(line);
  const chapters = catalogue.guidelines.filter(({ partOf }) => partOf === guideline.id);
  if (chapters.length > 0) writeChapters(writer, chapters);
  const rows = new Map<string, PageRow>();
  if (guideline.topics.length > 0) writeTopics(writer, guideline.topics, rows);
  else if (chapters.length === 0) writer.paragraph('No topics on file for this guideline.');
  writer.sources(
    [
      ...guideline.sources,
      ...guideline.topics.flatMap(({ sources, contentSources }) => [...sources, ...contentSources]),
    ],
    guideline.topics.length > 0 ? 'Sources, including those of the topics' : 'Sources',
  );
  return { title: titleOf(guideline), text: writer.text, heading, rows };
}

function standing(guideline: Guideline, catalogue: Catalogue): string[] {
  const { url, note, partOf, confidence } = guideline;
  const book = partOf === null ? null : catalogue.guideline(partOf);
  return [
    standingAndPages(guideline),
    ...(book ? [`A chapter of ${titleOf(book)}. Page numbers are those of the book.`] : []),
    ...(note ? [note] : []),
    ...(url ? [`Official page: <${url}>`] : []),
    ...(confidence === 'low' ? [NOT_VERIFIED] : []),
  ];
}

function writeTopics(writer: CardWriter, topics: readonly Topic[], rows: Map<string, PageRow>): void {
  writer.subheading('Topics');
  writer.paragraph('The last column says what has not been verified against the guideline text.');
  writer.tableHead(['Pages', 'Topic', 'Stance', 'Summary', 'Not verified']);
  for (const topic of inPageOrder(topics)) {
    const name = topic.number === null ? topic.name : `${topic.number} ${topic.name}`;
    const summary = [topic.summary, ...topic.criteria, topic.note]
      .filter((words) => words !== null)
      .join(' ');
    const cells = [pagesCell(topic.pages), name, stanceCell(topic.stance), summary, unverifiedCell(topic)];
    const { row, cells: places } = writer.tableRow(cells);
    rows.set(topic.id, { row, name: places[1] ?? row });
  }
}

function writeChapters(writer: CardWriter, chapters: readonly Guideline[]): void {
  writer.subheading('Chapters');
  writer.tableHead(['Chapter', 'Pages', 'Name', 'Not verified']);
  for (const chapter of chapters.toSorted((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0))) {
    const { pages, pagesConfidence, confidence } = chapter;
    writer.tableRow([
      chapter.chapter === null ? '' : String(chapter.chapter),
      pagesCell(pages),
      titleOf(chapter),
      [...(confidence === 'low' ? ['chapter'] : []), ...(pagesConfidence === 'low' ? ['pages'] : [])].join(
        ', ',
      ),
    ]);
  }
}

/** By first page, wide ranges before the narrow ones inside them; topics without pages last, in catalogue order. */
function inPageOrder(topics: readonly Topic[]): Topic[] {
  const placeOf = ({ pages }: Topic): PageRange => pages ?? [Number.MAX_SAFE_INTEGER, 0];
  return topics.toSorted((a, b) => placeOf(a)[0] - placeOf(b)[0] || placeOf(b)[1] - placeOf(a)[1]);
}
