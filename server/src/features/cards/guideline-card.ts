import { confidenceInWords, doubt } from '../../catalogue/confidence.ts';
import { pagesInWords } from '../../catalogue/pages.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Confidence, Guideline, PageRange } from '../../catalogue/types.ts';
import { writtenDay } from '../../text/days.ts';
import { capitalized } from '../../text/in-words.ts';
import type { Card } from './card.ts';

/** The card of a guideline: what the catalogue says of it, between what the place says that asks for the card. */
export function guidelineCard(
  guideline: Guideline,
  before: readonly string[] = [],
  after: readonly string[] = [],
): Card {
  return {
    headline: titleOf(guideline),
    lines: [...before, ...ownLines(guideline), ...after],
    confidence: confidenceInWords(guideline.confidence),
    sources: guideline.sources,
  };
}

/** The guideline in one line of the card of something in it: its title and where the law adopts it. */
export function guidelineLine(guideline: Guideline): string {
  return `${titleOf(guideline)}. ${standingOf(guideline)}`;
}

/** Standing and pages: `8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016. Pages 1-127.` */
export function standingAndPages(guideline: Guideline): string {
  const { pages, pagesConfidence } = guideline;
  return [standingOf(guideline), ...(pages ? [pagesSentence(pages, pagesConfidence)] : [])].join(' ');
}

/** Said where a citation prints no edition and the catalogue has several. */
export function editionUnderstood({ edition }: Guideline): string {
  return `No edition cited; ${edition} applied on this date.`;
}

/** `Pages 63-66.`, and that nobody has seen them where that is so: a finding may not rest on them. */
export function pagesSentence(pages: PageRange, confidence: Confidence | null): string {
  return `${capitalized(pagesInWords(pages))}.${doubt(confidence)}`;
}

function ownLines(guideline: Guideline): string[] {
  const { pages, note } = guideline;
  // the remark on a guideline outside the MTUS may begin with the same words
  if (note?.startsWith(standingOf(guideline)) && !pages) return [note];
  return [standingAndPages(guideline), ...(note ? [note] : [])];
}

/** Where the law adopts the guideline, and when it did. */
function standingOf({ mtus, regulation, inForce }: Guideline): string {
  if (!mtus) return 'Not part of the MTUS.';
  const parts = [regulation ? `8 CCR ${regulation}` : 'Part of the MTUS'];
  if (inForce) {
    const from = writtenDay(inForce.from);
    parts.push(inForce.to ? `in force ${from} to ${writtenDay(inForce.to)}` : `in force from ${from}`);
  }
  return `${parts.join(', ')}.`;
}
