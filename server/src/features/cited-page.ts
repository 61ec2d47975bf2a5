import { doubt } from '../catalogue/confidence.ts';
import { isBeyond, topicsOnPages } from '../catalogue/pages.ts';
import { titleOf } from '../catalogue/title.ts';
import type { Guideline, Topic } from '../catalogue/types.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation } from '../reading/citations/citation.ts';
import { capitalized, excerptOf, shorten } from '../text/in-words.ts';
import { shifted } from '../text/placed.ts';
import { contains } from '../text/range.ts';
import { lineLink } from './cards/line-link.ts';
import { CardWriter, pagesCell, stanceCell } from './cards/page-writer.ts';
import { spokenOf } from './spoken-of.ts';

const LONGEST_WORDS = 240;
/** Of the topics on cited pages, so many. */
const MOST_ON_PAGES = 2;

/**
 * What the topics say that the items of a letter cite, as a page of Markdown, item by item, each statement beside the sentence of the
 * rationale that has most words in common with it. `lineOf` gives the line of an offset, counted from 0; links of the page lead to
 * lines.
 */
export function citedPage({ items, source }: Letter, lineOf: (offset: number) => number): string {
  const writer = new CardWriter();
  writer.heading('Cited guidelines');
  writer.paragraph(
    'What the cited topics say, in words of this extension. Beside each statement is the sentence of the rationale that has most ' +
      'words in common with it; where none is, the rationale may not speak of it. Before you quote, look at the guideline itself.',
  );
  const sources = new Set<string>();
  items.forEach(({ start, part }, k) => {
    const [item] = part.determination.items;
    if (!item) return;
    writer.subheading(`Item ${k + 1}: ${shorten(item.request.text, LONGEST_WORDS)}`);
    const cited = citedTopics(part);
    if (cited.length === 0) {
      writer.paragraph('No topic that is on file is cited in its guideline fields.');
      return;
    }
    writer.tableHead(['Pages', 'What the topic says', 'Line', 'Rationale']);
    for (const { topic, guideline } of cited) {
      for (const one of topic.contentSources) sources.add(one);
      for (const [i, statement] of statementsOf(topic).entries()) {
        const found = item.rationale && spokenOf(statement, item.rationale.flow);
        const place = found && shifted(found, start);
        writer.tableRow([
          i === 0 ? pagesCell(topic.pages) : '',
          i === 0 ? `${topic.name}, ${titleOf(guideline)}: ${statement}` : statement,
          place ? lineLink(lineOf(place.start)) : '',
          place ? excerptOf(source, place, LONGEST_WORDS) : '',
        ]);
      }
    }
  });
  if (items.length === 0) writer.paragraph('The letter has no disputed item yet.');
  writer.sources([...sources], 'Sources');
  return writer.text;
}

interface Cited {
  readonly topic: Topic;
  readonly guideline: Guideline;
}

/** The topics that the guideline fields of an item cite by name or page, those of the reviewer first, each once. */
function citedTopics({ citations, determination }: LetterPart): Cited[] {
  const fields = determination.items.flatMap((item) => item.fields);
  const isOf = (kind: string, { range }: Citation) =>
    fields.some((field) => field.kind === kind && contains(field.flow.range, range));
  const found = new Map<Topic, Cited>();
  for (const kind of ['reviewerGuideline', 'claimsAdministratorGuideline']) {
    for (const citation of citations.filter((one) => isOf(kind, one))) {
      const { guideline } = citation;
      if (guideline)
        for (const topic of topicsOf(citation, guideline))
          if (!found.has(topic)) found.set(topic, { topic, guideline });
    }
  }
  return [...found.values()];
}

function topicsOf({ topics, pages }: Citation, guideline: Guideline): Topic[] {
  const named = topics.flatMap(({ topic }) => topic ?? []);
  if (named.length > 0) return named;
  const known = pages.filter((one) => !isBeyond(guideline, one.pages));
  return known.flatMap((one) => topicsOnPages(guideline, one.pages).slice(0, MOST_ON_PAGES));
}

/** Stance, summary and criteria of a topic, one statement each; one says so where none is on file. */
function statementsOf({ stance, summary, criteria, contentConfidence }: Topic): string[] {
  const taken = stanceCell(stance);
  const all = [
    ...(taken === '' ? [] : [`${capitalized(taken)}.`]),
    ...(summary === null ? [] : summary.split(/(?<=[.;])\s+/)),
    ...criteria,
  ];
  const [first, ...others] = all;
  return first === undefined ? ['No summary on file.'] : [`${first}${doubt(contentConfidence)}`, ...others];
}
