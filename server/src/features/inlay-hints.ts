import { isBeyond, isInside, topicsOnPages, upwards } from '../catalogue/pages.ts';
import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation } from '../reading/citations/citation.ts';
import type { Part } from '../syntax/tree.ts';
import { foldedText } from '../text/flow.ts';
import { lettersOf } from '../text/letters.ts';
import { contains, type Range, range, touches } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import type { Card } from './cards/card.ts';
import { editionUnderstood, guidelineCard } from './cards/guideline-card.ts';
import { pagesCard } from './cards/topic-card.ts';
import { shorten } from './shorten.ts';

/** A few words shown between those of the text, never part of it. */
export interface InlayHint {
  /** The place it stands before: UTF-16 offset. */
  readonly offset: number;
  /** At most 40 UTF-16 units. */
  readonly label: string;
  /** Whether a blank is shown before it. */
  readonly blankBefore: boolean;
  /** Says what the words rest on and how sure that is. */
  readonly tooltip: Card;
}

const LONGEST_LABEL = 40;
/** So far around a citation its topic may be spoken of already: about the sentence it stands in. UTF-16 units. */
const NEARBY = 160;

/**
 * What a citation leaves unsaid: the topic on a bare page, the edition of an undated guideline. Only hints inside
 * `area` (an offset on its edge is inside), in the order of the text; none where the words around say it already.
 */
export function inlayHints({ parts }: Letter, area: Range): InlayHint[] {
  return parts.flatMap(({ start, part }) => {
    const { source } = part.determination;
    if (area.end < start || area.start > start + source.length) return [];
    return hintsIn(part)
      .map((hint) => ({ ...hint, offset: hint.offset + start }))
      .filter(({ offset }) => touches(area, offset));
  });
}

/** The hints of a part, with offsets into it. */
const hintsIn = remembered(({ citations, determination }: LetterPart): readonly InlayHint[] =>
  citations
    .flatMap((citation) => [
      ...editionHints(citation),
      ...(citation.topics.length === 0 ? pageHints(citation, determination) : []),
    ])
    .sort((a, b) => a.offset - b.offset),
);

function editionHints({ guideline, guidelineRange, resolution, year, text, kind }: Citation): InlayHint[] {
  if (!guideline || !guidelineRange || guideline.edition === null) return [];
  if (resolution !== 'named' || kind !== 'mtus' || year !== null) return [];
  const edition = String(guideline.edition);
  if (text.includes(edition)) return [];
  const tooltip = guidelineCard(guideline, [editionUnderstood(guideline)]);
  return [{ offset: guidelineRange.end, label: edition, blankBefore: true, tooltip }];
}

function pageHints(citation: Citation, determination: Part): InlayHint[] {
  const { guideline, pages } = citation;
  if (!guideline || pages.length === 0) return [];
  const nearby = lettersOf(foldedText(determination.source, surroundings(citation.range, determination)));
  const shown = new Set<Topic>();
  return pages.flatMap((cited) => {
    const topics = topicsThere(guideline, cited.pages);
    const [topic] = topics;
    if (!topic || shown.has(topic) || isSpokenOf(topic, nearby)) return [];
    shown.add(topic);
    const label = shorten(`: ${topic.name}`, LONGEST_LABEL);
    const tooltip = pagesCard(cited.pages, guideline, topics);
    return [{ offset: cited.range.end, label, blankBefore: false, tooltip }];
  });
}

/** What stands around a citation in the same field; elsewhere, in the same part of the letter. */
function surroundings(cited: Range, { source, items }: Part): Range {
  const fields = items.flatMap((item) => item.fields);
  const field = fields.find(({ flow }) => contains(flow.range, cited))?.flow.range ?? range(0, source.length);
  return range(Math.max(field.start, cited.start - NEARBY), Math.min(field.end, cited.end + NEARBY));
}

/** The topics on the pages; of a range, first those that all of it belongs to. Empty beyond the document's pages. */
function topicsThere(guideline: Guideline, cited: PageRange): Topic[] {
  if (isBeyond(guideline, cited)) return [];
  const holdsAll = ({ pages }: Topic) => pages !== null && isInside(upwards(cited), pages);
  return topicsOnPages(guideline, cited).toSorted((a, b) => Number(holdsAll(b)) - Number(holdsAll(a)));
}

function isSpokenOf({ name, aliases }: Topic, nearby: string): boolean {
  return [name, ...aliases].some((words) => nearby.includes(lettersOf(words)));
}
