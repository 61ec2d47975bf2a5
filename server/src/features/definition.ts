import type { Catalogue } from '../catalogue/catalogue.ts';
import { topicsOnPages } from '../catalogue/pages.ts';
import type { Drug, Guideline } from '../catalogue/types.ts';
import { partsAround } from '../letter/around.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { placedRange } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { drugPage } from './cards/drug-page.ts';
import { type CataloguePage, guidelinePage } from './cards/guideline-page.ts';
import { type CitationPart, partAt, subjectAt } from './citation-part.ts';

/** Where a word of the letter is explained: a card of a guideline or drug, and the place in it. */
export type Definition = Place & ({ readonly guideline: Guideline } | { readonly drug: Drug });

interface Place {
  /** The words of the letter that are explained: UTF-16 offsets, half-open. */
  readonly origin: Range;
  readonly page: CataloguePage;
  /** The row of the topic, else the heading; in the text of the page. */
  readonly target: Range;
  /** The name in it. */
  readonly name: Range;
}

/**
 * The cards that explain the word at `offset`: the guideline of a citation (at the row of the topic or page under the
 * cursor), else the drugs a name may mean. Empty where nothing is explained and for an offset out of bounds.
 */
export function definitions(letter: Letter, offset: number): readonly Definition[] {
  for (const { start, part } of partsAround(letter, offset)) {
    const found = definitionsIn(part, offset - start);
    if (found.length > 0) return found.map((one) => ({ ...one, origin: placedRange(one.origin, start) }));
  }
  return [];
}

function definitionsIn({ citations, drugs, catalogue }: LetterPart, offset: number): readonly Definition[] {
  const subject = subjectAt(citations, drugs, offset);
  if (subject && subject.kind !== 'drug' && subject.citation.guideline)
    return [ofCitation(subject, subject.citation.guideline, catalogue)];
  // a work that the catalogue does not have may still name a drug
  const mention = partAt(drugs, offset);
  return mention ? mention.drugs.map((drug) => ofDrug(drug, mention.range, catalogue)) : [];
}

function ofCitation(part: CitationPart, guideline: Guideline, catalogue: Catalogue): Definition {
  const page = guidelinePage(guideline, catalogue);
  const row = page.rows.get(topicIdOf(part, guideline) ?? '');
  const { row: target, name } = row ?? { row: page.heading, name: page.heading };
  return { origin: part.range, guideline, page, target, name };
}

/**
 * The topic under the cursor; on a page the topic that the citation names there, else the likeliest of that page; on
 * the guideline none; between the parts the first topic that the citation names.
 */
function topicIdOf(part: CitationPart, guideline: Guideline): string | null {
  if (part.kind === 'topic') return part.cited.topic?.id ?? null;
  if (part.kind === 'whole') return part.citation.topics.find(({ topic }) => topic)?.topic?.id ?? null;
  if (part.kind !== 'pages') return null;
  const there = topicsOnPages(guideline, part.cited.pages);
  const named = new Set(part.citation.topics.map(({ topic }) => topic));
  return (there.find((topic) => named.has(topic)) ?? there[0])?.id ?? null;
}

function ofDrug(drug: Drug, origin: Range, catalogue: Catalogue): Definition {
  const page = drugPage(drug, catalogue);
  return { origin, drug, page, target: page.heading, name: page.heading };
}
