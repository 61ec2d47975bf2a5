import { nameKeys } from '../text/letters.ts';
import type { Catalogue } from './catalogue.ts';
import type { GuidelineEntry } from './file.ts';
import { isInside, printedPages } from './pages.ts';
import {
  doubtful,
  type FactProblem,
  notInCatalogue,
  type Path,
  regulationProblems,
  unusable,
} from './problem.ts';
import type { Guideline, PageRange, Topic } from './types.ts';

/** What is wrong with a guideline of a file and with its topics there, as the whole catalogue has them. */
export function guidelineProblems(
  entry: GuidelineEntry,
  path: Path,
  catalogue: Catalogue,
): readonly FactProblem[] {
  const guideline = catalogue.guideline(entry.id);
  if (!guideline) return [];
  const topics = (entry.topics ?? []).flatMap(({ id }, i) => {
    const topic = catalogue.topic(guideline, id);
    return topic ? [{ topic, path: [...path, 'topics', i] }] : [];
  });
  return [
    ...ofNames(guideline, path, catalogue),
    ...ofReferences(guideline, path, catalogue),
    ...ofDocumentPages(guideline, path, catalogue),
    ...topics.flatMap((one) => [
      ...ofTopicNames(one.topic, guideline, one.path, catalogue),
      ...ofTopicReferences(one.topic, guideline, one.path, catalogue),
      ...ofTopicPages(one.topic, guideline, one.path, catalogue),
      ...ofContent(one.topic, one.path),
    ]),
    ...ofOrder(guideline, topics),
  ];
}

function ofNames(guideline: Guideline, path: Path, catalogue: Catalogue): FactProblem[] {
  for (const name of [guideline.name, ...guideline.aliases]) {
    const other = nameKeys(name)
      .flatMap((key) => catalogue.guidelineNames().get(key))
      .find((named) => named !== guideline && named.edition === guideline.edition);
    if (other)
      return [
        doubtful(path, `“${name}” is a name of ${other.id} too, and the year does not tell them apart`),
      ];
  }
  return [];
}

function ofReferences(guideline: Guideline, path: Path, catalogue: Catalogue): FactProblem[] {
  const { id, partOf, regulation, alphabetical, topics } = guideline;
  const problems: FactProblem[] = [];
  if (partOf === id) problems.push(unusable([...path, 'partOf'], 'a guideline cannot be a part of itself'));
  else if (partOf && !catalogue.guideline(partOf))
    problems.push(notInCatalogue([...path, 'partOf'], 'guideline', partOf));
  if (regulation) problems.push(...regulationProblems(path, regulation, catalogue));
  if (alphabetical && !topics.some((topic) => topic.id === alphabetical))
    problems.push(doubtful([...path, 'alphabetical'], `this guideline has no topic “${alphabetical}”`));
  return problems;
}

function ofDocumentPages(guideline: Guideline, path: Path, catalogue: Catalogue): FactProblem[] {
  const { pages, pagesConfidence, partOf, chapter } = guideline;
  if (pages && pages[0] > pages[1]) return [unusable([...path, 'pages'], backwards(pages))];
  const problems = sureOfPages(pages, pagesConfidence, path);
  if (!pages || !partOf || !chapter) return problems;
  const before = catalogue.guidelines.find(
    (other) =>
      other.partOf === partOf && other.pages && other.chapter === chapter - 1 && other.pages[0] > pages[0],
  );
  if (before) problems.push(doubtful([...path, 'pages'], `${before.name} begins behind this chapter`));
  return problems;
}

function ofTopicNames(topic: Topic, guideline: Guideline, path: Path, catalogue: Catalogue): FactProblem[] {
  const names = [topic.name, ...topic.aliases];
  for (const [i, name] of names.entries()) {
    const other = nameKeys(name)
      .flatMap((key) => catalogue.topicNames(guideline).get(key))
      .find((named) => named !== topic);
    if (other) return [doubtful(path, `“${name}” is a name of the topic ${other.id} too`)];
    const key = nameKeys(name)[0];
    if (names.findIndex((earlier) => nameKeys(earlier)[0] === key) < i)
      return [doubtful(path, `“${name}” is named twice`)];
  }
  return [];
}

function ofTopicReferences(
  topic: Topic,
  guideline: Guideline,
  path: Path,
  catalogue: Catalogue,
): FactProblem[] {
  const problems = topic.drugs
    .filter((drug) => !catalogue.drug(drug))
    .map((drug) => notInCatalogue([...path, 'drugs'], 'drug', drug));
  const seen = new Set([topic.id]);
  for (let id = topic.parent; id !== null; ) {
    const parent = catalogue.topic(guideline, id);
    if (!parent) {
      problems.push(unusable([...path, 'parent'], `this guideline has no topic “${id}”`));
      break;
    }
    if (seen.has(id)) {
      problems.push(unusable([...path, 'parent'], 'a topic cannot stand under itself'));
      break;
    }
    seen.add(id);
    id = parent.parent;
  }
  return problems;
}

function ofTopicPages(topic: Topic, guideline: Guideline, path: Path, catalogue: Catalogue): FactProblem[] {
  const { pages, ownPages } = topic;
  const problems = sureOfPages(pages, topic.pagesConfidence, path);
  const wrong = (key: string, message: string) => problems.push(unusable([...path, key], message));
  if (ownPages && !(pages && isInside(ownPages, pages)))
    wrong('ownPages', 'the pages of its own text lie outside its pages');
  if (!pages) return problems;
  if (pages[0] > pages[1]) wrong('pages', backwards(pages));
  else if (guideline.pages && !isInside(pages, guideline.pages))
    wrong('pages', `the document has the pages ${printedPages(guideline.pages)} only`);
  const roof = topic.parent === null ? null : catalogue.topic(guideline, topic.parent);
  if (roof?.pages && !isInside(pages, roof.pages)) {
    const message = `they lie outside the pages ${printedPages(roof.pages)} of the topic ${roof.id} above it`;
    problems.push(doubtful([...path, 'pages'], message));
  }
  return problems;
}

/** Pages, stance and summary need a source of their own; so does the confidence in them. */
function ofContent(topic: Topic, path: Path): FactProblem[] {
  const { pages, stance, summary, contentConfidence, contentSources } = topic;
  const says = stance !== null || summary !== null;
  const problems: FactProblem[] = [];
  const tell = (message: string) => problems.push(doubtful(path, message));
  if ((pages !== null || says) && contentSources.length === 0)
    tell('say in “contentSources” where pages, stance and summary come from');
  if (pages === null && !says && contentSources.length > 0)
    tell('“contentSources” without pages, stance or summary');
  if (says && contentConfidence === null) tell('say in “contentConfidence” how sure stance and summary are');
  if (!says && contentConfidence !== null) tell('“contentConfidence” without stance or summary');
  return problems;
}

/** Topics in alphabetical order never run backwards in their pages. */
function ofOrder(guideline: Guideline, mine: readonly { topic: Topic; path: Path }[]): FactProblem[] {
  if (guideline.alphabetical === null) return [];
  const sorted = guideline.topics
    .filter(({ parent, pages }) => parent === guideline.alphabetical && pages)
    .toSorted((a, b) => (alphabetic(a) < alphabetic(b) ? -1 : 1));
  return mine.flatMap(({ topic, path }) => {
    const i = sorted.indexOf(topic);
    const [before, after] = [sorted[i - 1], sorted[i + 1]];
    if (i < 0) return [];
    const first = firstPage(topic);
    const other =
      before && firstPage(before) > first ? before : after && firstPage(after) < first ? after : null;
    if (!other?.pages) return [];
    const message = `the topics stand in alphabetical order, but “${other.name}” is on page ${other.pages[0]}`;
    return [unusable([...path, 'pages'], message)];
  });
}

function sureOfPages(pages: PageRange | null, confidence: string | null, path: Path): FactProblem[] {
  if (pages !== null && confidence === null)
    return [doubtful(path, 'say in “pagesConfidence” how sure the pages are')];
  if (pages === null && confidence !== null) return [doubtful(path, '“pagesConfidence” without pages')];
  return [];
}

function firstPage({ pages }: Topic): number {
  return pages?.[0] ?? 0;
}

/** As a printed index sorts: by letters, blanks counting as the lowest, punctuation not at all. */
function alphabetic({ name }: Topic): string {
  return name.toLowerCase().replace(/[^a-z0-9 ]/g, '');
}

function backwards(pages: PageRange): string {
  return `the pages ${printedPages(pages)} run backwards`;
}
