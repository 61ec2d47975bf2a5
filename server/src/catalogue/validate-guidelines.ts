import { doubtful, type Path, unusable, type ValueProblem } from '../text/json/value-problem.ts';
import { nameKeys } from '../text/letters.ts';
import type { Catalogue } from './catalogue.ts';
import type { GuidelineEntry } from './file.ts';
import { isInside, printedPages } from './pages.ts';
import { notInCatalogue, regulationProblems } from './problem.ts';
import type { Guideline, PageRange, Topic } from './types.ts';

/** What is wrong with a guideline of a file and with its topics there, as the whole catalogue has them. */
export function guidelineProblems(
  entry: GuidelineEntry,
  path: Path,
  catalogue: Catalogue,
): readonly ValueProblem[] {
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

function ofNames(guideline: Guideline, path: Path, catalogue: Catalogue): ValueProblem[] {
  for (const name of [guideline.name, ...guideline.aliases]) {
    const other = nameKeys(name)
      .flatMap((key) => catalogue.guidelineNames().get(key))
      .find((named) => named !== guideline && named.edition === guideline.edition);
    if (other)
      return [
        doubtful(path, `“${name}” is also a name of ${other.id}, and the year does not distinguish them`),
      ];
  }
  return [];
}

function ofReferences(guideline: Guideline, path: Path, catalogue: Catalogue): ValueProblem[] {
  const { id, partOf, regulation, alphabetical, topics } = guideline;
  const problems: ValueProblem[] = [];
  if (partOf === id) problems.push(unusable([...path, 'partOf'], 'a guideline cannot be part of itself'));
  else if (partOf && !catalogue.guideline(partOf))
    problems.push(notInCatalogue([...path, 'partOf'], 'guideline', partOf));
  if (regulation) problems.push(...regulationProblems(path, regulation, catalogue));
  if (alphabetical && !topics.some((topic) => topic.id === alphabetical))
    problems.push(doubtful([...path, 'alphabetical'], `this guideline has no topic “${alphabetical}”`));
  return problems;
}

function ofDocumentPages(guideline: Guideline, path: Path, catalogue: Catalogue): ValueProblem[] {
  const { pages, pagesConfidence, partOf, chapter } = guideline;
  if (pages && pages[0] > pages[1]) return [unusable([...path, 'pages'], backwards(pages))];
  const problems = sureOfPages(pages, pagesConfidence, path);
  if (!pages || !partOf || !chapter) return problems;
  const before = catalogue.guidelines.find(
    (other) =>
      other.partOf === partOf && other.pages && other.chapter === chapter - 1 && other.pages[0] > pages[0],
  );
  if (before) problems.push(doubtful([...path, 'pages'], `${before.name} begins after this chapter`));
  return problems;
}

function ofTopicNames(topic: Topic, guideline: Guideline, path: Path, catalogue: Catalogue): ValueProblem[] {
  const names = [topic.name, ...topic.aliases];
  for (const [i, name] of names.entries()) {
    const other = nameKeys(name)
      .flatMap((key) => catalogue.topicNames(guideline).get(key))
      .find((named) => named !== topic);
    if (other) return [doubtful(path, `“${name}” is also a name of the topic ${other.id}`)];
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
): ValueProblem[] {
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
      problems.push(unusable([...path, 'parent'], 'a topic cannot be under itself'));
      break;
    }
    seen.add(id);
    id = parent.parent;
  }
  return problems;
}

function ofTopicPages(topic: Topic, guideline: Guideline, path: Path, catalogue: Catalogue): ValueProblem[] {
  const { pages, ownPages } = topic;
  const problems = sureOfPages(pages, topic.pagesConfidence, path);
  const wrong = (key: string, message: string) => problems.push(unusable([...path, key], message));
  if (ownPages && !(pages && isInside(ownPages, pages)))
    wrong('ownPages', 'the pages of its own text are outside its pages');
  if (!pages) return problems;
  if (pages[0] > pages[1]) wrong('pages', backwards(pages));
  else if (guideline.pages && !isInside(pages, guideline.pages))
    wrong('pages', `the document has only pages ${printedPages(guideline.pages)}`);
  const roof = topic.parent === null ? null : catalogue.topic(guideline, topic.parent);
  if (roof?.pages && !isInside(pages, roof.pages)) {
    const message = `they are outside the pages ${printedPages(roof.pages)} of the topic ${roof.id} above it`;
    problems.push(doubtful([...path, 'pages'], message));
  }
  return problems;
}

/** Pages, stance, summary and criteria need a source of their own; so does the confidence in them. */
function ofContent(topic: Topic, path: Path): ValueProblem[] {
  const { pages, stance, summary, criteria, contentConfidence, contentSources } = topic;
  const says = stance !== null || summary !== null || criteria.length > 0;
  const problems: ValueProblem[] = [];
  const tell = (message: string) => problems.push(doubtful(path, message));
  if ((pages !== null || says) && contentSources.length === 0)
    tell('say in “contentSources” where pages, stance, summary and criteria come from');
  if (pages === null && !says && contentSources.length > 0)
    tell('“contentSources” without pages, stance, summary or criteria');
  if (says && contentConfidence === null)
    tell('say in “contentConfidence” how sure stance, summary and criteria are');
  if (!says && contentConfidence !== null) tell('“contentConfidence” without stance, summary or criteria');
  return problems;
}

/** Topics in alphabetical order never run backward in their pages. */
function ofOrder(guideline: Guideline, mine: readonly { topic: Topic; path: Path }[]): ValueProblem[] {
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
    const message = `the topics are in alphabetical order, but “${other.name}” is on page ${other.pages[0]}`;
    return [unusable([...path, 'pages'], message)];
  });
}

function sureOfPages(pages: PageRange | null, confidence: string | null, path: Path): ValueProblem[] {
  if (pages !== null && confidence === null)
    return [doubtful(path, 'say in “pagesConfidence” how sure the pages are')];
  if (pages === null && confidence !== null) return [doubtful(path, '“pagesConfidence” without pages')];
  return [];
}

function firstPage({ pages }: Topic): number {
  return pages?.[0] ?? 0;
}

/** As a printed index sorts: by letters, spaces counting as the lowest, punctuation not at all. */
function alphabetic({ name }: Topic): string {
  return name.toLowerCase().replace(/[^a-z0-9 ]/g, '');
}

function backwards(pages: PageRange): string {
  return `the page range ${printedPages(pages)} is reversed`;
}
