import type { Catalogue } from '../catalogue/catalogue.ts';
import { titleOf } from '../catalogue/title.ts';
import type { Guideline, LawSection } from '../catalogue/types.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation } from '../reading/citations/citation.ts';
import { shifted } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { apart } from './apart.ts';
import { readUrls } from './urls.ts';

/** A link from words of the letter to a page on the web. */
export interface Link {
  /** The words on the page, line breaks inside included; UTF-16 offsets, half-open. */
  readonly range: Range;
  /** An `http` or `https` address: one that the catalogue holds, or one that the letter prints. */
  readonly target: string;
  readonly tooltip: string;
}

/**
 * The links of a letter in the order of the text, without overlap: sections of law and guidelines lead to the pages
 * that the catalogue names as theirs, addresses printed in fields and summary to themselves.
 */
export function links({ parts }: Letter): readonly Link[] {
  return parts.flatMap(({ start, part }) => shifted(linksIn(part), start));
}

/** The links of a part, with offsets into it. */
const linksIn = remembered(({ determination, citations, catalogue }: LetterPart): readonly Link[] => {
  const printed = readUrls(determination).map(({ range, url }) => ({
    range,
    target: url,
    tooltip: `Address printed in the letter: ${hostOf(url)}`,
  }));
  const cited = citations.flatMap((citation) => linksOf(citation, catalogue));
  return apart([...printed, ...cited]);
});

function linksOf(citation: Citation, catalogue: Catalogue): Link[] {
  const sections = citation.sections.flatMap(({ law, range }) =>
    law?.url ? linkTo(range, law.url, lawName(law)) : [],
  );
  const { guideline, guidelineRange } = citation;
  if (!guideline || !guidelineRange) return sections;
  return [...guidelineLink(guideline, guidelineRange, catalogue), ...sections];
}

/** The guideline's own page, else that of the regulation that adopts it. */
function guidelineLink(guideline: Guideline, range: Range, catalogue: Catalogue): Link[] {
  if (guideline.url) return linkTo(range, guideline.url, titleOf(guideline));
  const law = guideline.regulation ? catalogue.lawSection(`8 CCR ${guideline.regulation}`) : null;
  return law?.url ? linkTo(range, law.url, `${law.cite}, which adopts ${titleOf(guideline)}`) : [];
}

/** None where the catalogue's address is of another kind: a correction may hold any words. */
function linkTo(range: Range, url: string, what: string): Link[] {
  if (!/^https?:\/\/[^\s/?#]/i.test(url)) return [];
  return [{ range, target: url, tooltip: `${what}: ${hostOf(url)}` }];
}

function lawName({ cite, title }: LawSection): string {
  return title ? `${cite}, ${title}` : cite;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '');
}
