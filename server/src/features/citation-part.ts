import type { Citation, CitedPages, CitedSection, CitedTopic } from '../reading/citations/citation.ts';
import type { DrugMention } from '../reading/names/drug-mentions.ts';
import { type Range, touches } from '../text/range.ts';

/** The part of a citation that an offset is on, with the citation. `whole`: words that belong to none of its parts. */
export type CitationPart = { readonly citation: Citation; readonly range: Range } & (
  | { readonly kind: 'topic'; readonly cited: CitedTopic }
  | { readonly kind: 'pages'; readonly cited: CitedPages }
  | { readonly kind: 'section'; readonly cited: CitedSection }
  | { readonly kind: 'guideline' | 'whole' }
);

/** What an offset (UTF-16) is on: page or range, topic, section of law, guideline, else the whole; null outside. */
function citationPartAt(citations: readonly Citation[], offset: number): CitationPart | null {
  const citation = partAt(citations, offset);
  if (!citation) return null;
  const pages = partAt(citation.pages, offset);
  if (pages) return { citation, kind: 'pages', cited: pages, range: pages.range };
  const topic = partAt(citation.topics, offset);
  if (topic) return { citation, kind: 'topic', cited: topic, range: topic.range };
  const section = partAt(citation.sections, offset);
  if (section) return { citation, kind: 'section', cited: section, range: section.range };
  const { guidelineRange, range } = citation;
  return guidelineRange && touches(guidelineRange, offset)
    ? { citation, kind: 'guideline', range: guidelineRange }
    : { citation, kind: 'whole', range };
}

/** What a word of the letter is about: a part of a citation, or a drug. */
export type Subject = CitationPart | { readonly kind: 'drug'; readonly mention: DrugMention };

/**
 * What is at `offset`: a part of a citation, else a drug; null on other words. A drug named between the parts of a
 * citation, or right after one, is what is meant there.
 */
export function subjectAt(
  citations: readonly Citation[],
  drugs: readonly DrugMention[],
  offset: number,
): Subject | null {
  const part = citationPartAt(citations, offset);
  const mention = partAt(drugs, offset);
  if (!mention) return part;
  const behind = part && part.range.end === offset && mention.range.start === offset;
  return part && part.kind !== 'whole' && !behind ? part : { kind: 'drug', mention };
}

/** The part that holds `offset`, else the one that ends there; undefined when there is none. */
export function partAt<T extends { readonly range: Range }>(
  parts: readonly T[],
  offset: number,
): T | undefined {
  return (
    parts.find(({ range }) => range.start <= offset && offset < range.end) ??
    parts.find(({ range }) => touches(range, offset))
  );
}
