import { sharePage, upwards } from '../catalogue/pages.ts';
import type { Drug, Guideline, PageRange } from '../catalogue/types.ts';
import { partsAround } from '../letter/around.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation, CitedSection, CitedTopic } from '../reading/citations/citation.ts';
import type { DisputedItem } from '../syntax/tree.ts';
import { shifted } from '../text/placed.ts';
import { type Range, touches } from '../text/range.ts';
import { apart } from './apart.ts';
import { type CitationPart, subjectAt } from './citation-part.ts';
import { findNames, requestNames } from './named-words.ts';

/** A place where the letter speaks of something. `cited`: in a citation, request or decision; `named`: in prose. */
export interface Mention {
  readonly range: Range;
  readonly kind: 'cited' | 'named';
}

/**
 * All places of the letter that speak of what is at `offset` (UTF-16), in the order of the text, that place
 * included: a topic, page, guideline or section of law of a citation; a drug by any of its names; a disputed item, on
 * its request or decision. Empty on other words and for an offset out of bounds.
 */
export function mentionsAt(letter: Letter, offset: number): readonly Mention[] {
  for (const placed of partsAround(letter, offset)) {
    const read = mentionsLike(placed.part, offset - placed.start);
    if (!read) continue;
    return apart(
      letter.parts.flatMap(({ start, part }) =>
        // an item that appears twice in the letter is one part in two places
        shifted(read(part, start === placed.start), start),
      ),
    );
  }
  return [];
}

/** Finds, in the part itself or in any other one, the mentions of what is at an offset into it. */
type Finder = (part: LetterPart, isOwn: boolean) => Mention[];

/** Null where nothing is that has mentions. */
function mentionsLike(own: LetterPart, offset: number): Finder | null {
  const subject = subjectAt(own.citations, own.drugs, offset);
  if (subject?.kind === 'drug') return (part) => mentionsOfDrugs(subject.mention.drugs, part);
  if (subject) return (part) => citedLike(subject, part);
  const item = own.determination.items.find(
    ({ requestRange, decision }) =>
      (requestRange.start < requestRange.end && touches(requestRange, offset)) ||
      (decision && touches(decision.range, offset)),
  );
  return item ? (part, isOwn) => mentionsOfItem(item, isOwn, part) : null;
}

function citedLike(part: CitationPart, letter: LetterPart): Mention[] {
  const { citation } = part;
  const { guideline } = citation;
  if (part.kind === 'section') return citedSections([part.cited], letter.citations);
  if (part.kind === 'topic') return citedTopics([part.cited], guideline, letter);
  if (part.kind === 'pages' && guideline) return citedPages(part.cited.pages, guideline, letter.citations);
  if (part.kind === 'whole' && citation.topics.length > 0)
    return citedTopics(citation.topics, guideline, letter);
  if (part.kind === 'whole' && !guideline && citation.sections.length > 0)
    return citedSections(citation.sections, letter.citations);
  return guideline
    ? citedGuideline(guideline, letter.citations)
    : citedAsGenerally(citation, letter.citations);
}

function citedSections(like: readonly CitedSection[], citations: readonly Citation[]): Mention[] {
  const wanted = new Set(like.map(({ cite }) => cite));
  return citations.flatMap(({ sections }) => sections.filter(({ cite }) => wanted.has(cite)).map(cited));
}

/** The topics in all citations of the guideline, and their names in prose. A topic that is not known: by its words. */
function citedTopics(
  topics: readonly CitedTopic[],
  guideline: Guideline | null,
  letter: LetterPart,
): Mention[] {
  const known = topics.flatMap(({ topic }) => topic ?? []);
  const ids = new Set(known.map(({ id }) => id));
  const words = new Set(topics.filter(({ topic }) => !topic).map(({ text }) => text.toLowerCase()));
  const same = ({ topic, text }: CitedTopic) => (topic ? ids.has(topic.id) : words.has(text.toLowerCase()));
  const inCitations = citationsOf(guideline, letter.citations).flatMap((citation) =>
    citation.topics.filter(same).map(cited),
  );
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...inCitations, ...named(letter, names)];
}

function citationsOf(guideline: Guideline | null, citations: readonly Citation[]): Citation[] {
  return citations.filter((citation) => citation.guideline?.id === guideline?.id);
}

/** Where prose has one of the names: ranges that begin in no citation. */
function named({ citations, determination }: LetterPart, names: readonly string[]): Mention[] {
  let next = 0;
  const found = findNames(determination, names).filter(({ start }) => {
    while (next < citations.length && (citations[next] as Citation).range.end <= start) next++;
    const citation = citations[next];
    return !citation || start < citation.range.start;
  });
  return found.map((range) => ({ range, kind: 'named' }));
}

function citedPages(pages: PageRange, guideline: Guideline, citations: readonly Citation[]): Mention[] {
  return citationsOf(guideline, citations)
    .flatMap((citation) => citation.pages)
    .filter((other) => sharePage(upwards(pages), upwards(other.pages)))
    .map(cited);
}

function citedGuideline(guideline: Guideline, citations: readonly Citation[]): Mention[] {
  return citationsOf(guideline, citations).map(({ guidelineRange, range }) =>
    cited({ range: guidelineRange ?? range }),
  );
}

/** The schedule as a whole elsewhere; of words that the catalogue does not know, the same words. */
function citedAsGenerally(citation: Citation, citations: readonly Citation[]): Mention[] {
  return citations
    .filter(
      ({ kind, resolution, guideline, text }) =>
        kind === citation.kind &&
        resolution === citation.resolution &&
        !guideline &&
        (resolution === 'general' || text.toLowerCase() === citation.text.toLowerCase()),
    )
    .map(cited);
}

function mentionsOfDrugs(drugs: readonly Drug[], letter: LetterPart): Mention[] {
  const ids = new Set(drugs.map(({ id }) => id));
  return letter.drugs
    .filter((mention) => mention.drugs.some(({ id }) => ids.has(id)))
    .map(({ range, requested }) => ({ range, kind: requested ? 'cited' : 'named' }));
}

/** The item's request and decision, which are in its own part, and its name wherever a part repeats it. */
function mentionsOfItem(item: DisputedItem, isOwn: boolean, part: LetterPart): Mention[] {
  const { requestRange, decision } = item;
  const repeated = named(part, requestNames(item.request.text));
  if (!isOwn) return repeated;
  return [
    cited({ range: requestRange }),
    ...(decision ? [cited(decision)] : []),
    ...repeated.filter(({ range }) => !touches(requestRange, range.start)),
  ];
}

function cited({ range }: { readonly range: Range }): Mention {
  return { range, kind: 'cited' };
}
