import { isBeyond, isInside, printedPages, topicsOnPages, upwards } from '../catalogue/pages.ts';
import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation } from '../reading/citations/citation.ts';
import type { Determination, Part } from '../syntax/tree.ts';
import { foldedText } from '../text/flow.ts';
import { shorten } from '../text/in-words.ts';
import { lettersOf } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { contains, type Range, range, touches } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import type { Card } from './cards/card.ts';
import { editionUnderstood, guidelineCard } from './cards/guideline-card.ts';
import { pagesCard } from './cards/topic-card.ts';

/** Which citations have hints: those of guideline fields, or those of prose as well. */
export type HintPlaces = 'fields' | 'everywhere';

/**
 * A few words shown after the last one of a line, never part of the text: there they push none of it over the margin. The quotation
 * marks around them distinguish them from words of the letter where colors do not.
 */
export interface InlayHint {
  /** Where the line's last word ends: UTF-16 offset. */
  readonly offset: number;
  /** At most 42 UTF-16 units. */
  readonly label: string;
  /** Says what the words rest on and how sure that is. */
  readonly tooltip: Card;
}

/** Without the quotation marks. */
const LONGEST_LABEL = 40;
/** So far around a citation its topic may be spoken of already: about the sentence it is in. UTF-16 units. */
const NEARBY = 160;

/**
 * What a citation leaves unsaid: the topic on a bare page, the edition of an undated guideline. Only hints inside
 * `area` (an offset on its edge is inside), in the order of the text; none where the words around say it already, none
 * twice on a line, and none where it would make a line the longest of the letter.
 */
export function inlayHints(letter: Letter, area: Range, places: HintPlaces): InlayHint[] {
  const { lines } = letter.determination;
  const margin = marginOf(letter.determination);
  const lengths = new Map<Line, number>();
  const shown = new Set<string>();
  return letter.parts.flatMap(({ start, part }) => {
    const { source } = part.determination;
    if (area.end < start || area.start > start + source.length) return [];
    return hintsIn(part).flatMap(({ origin, after, label, tooltip }) => {
      if (places !== 'everywhere' && origin !== 'field') return [];
      for (const line of after.map((end) => lineOf(lines, end + start))) {
        const length = (lengths.get(line) ?? line.end - line.start) + GAP + label.length;
        const key = `${line.end} ${label}`;
        if (shown.has(key)) return [];
        if (length > margin) continue;
        lengths.set(line, length);
        shown.add(key);
        return touches(area, line.end) ? [{ offset: line.end, label, tooltip }] : [];
      }
      return [];
    });
  });
}

/** The space that an editor shows before a hint. */
const GAP = 1;

/** No letter is wrapped by hand at a wider margin; longer lines are paragraphs, which the editor wraps. UTF-16 units. */
const WIDEST_MARGIN = 100;

/** How long lines are at most, in UTF-16 units: a hint after a line makes none longer than the longest one. */
const marginOf = remembered(({ lines }: Determination): number => {
  let longest = 0;
  for (const { start, end } of lines) longest = Math.max(longest, end - start);
  return longest > WIDEST_MARGIN ? Number.POSITIVE_INFINITY : longest;
});

/** The line on which the words up to `offset` end. */
function lineOf(lines: readonly Line[], offset: number): Line {
  return lines[lineIndexFrom(lines, offset) - 1] as Line;
}

/** A hint of a part. */
interface Hint extends Pick<InlayHint, 'label' | 'tooltip'> {
  /** Where the words that it is about end, or the whole citation: it is on the first of these lines that has room. */
  readonly after: readonly number[];
  readonly origin: Citation['origin'];
}

/** The hints of a part. */
const hintsIn = remembered(({ citations, determination }: LetterPart): readonly Hint[] =>
  citations
    .flatMap((citation) => [
      ...editionHints(citation),
      ...(citation.topics.length === 0 ? pageHints(citation, determination) : []),
    ])
    .sort((a, b) => (a.after[0] as number) - (b.after[0] as number)),
);

/** `‹page 63: Muscle relaxants (for pain)›` */
function labelOf(words: string): string {
  return `‹${shorten(words, LONGEST_LABEL)}›`;
}

function editionHints({ guideline, resolution, year, text, kind, origin, range: whole }: Citation): Hint[] {
  if (!guideline || guideline.edition === null) return [];
  if (resolution !== 'named' || kind !== 'mtus' || year !== null) return [];
  const edition = String(guideline.edition);
  if (text.includes(edition)) return [];
  const tooltip = guidelineCard(guideline, [editionUnderstood(guideline)]);
  return [{ after: [whole.end], origin, label: labelOf(`${edition} edition`), tooltip }];
}

function pageHints(citation: Citation, determination: Part): Hint[] {
  const { guideline, pages, origin } = citation;
  if (!guideline || pages.length === 0) return [];
  const nearby = lettersOf(foldedText(determination.source, surroundings(citation.range, determination)));
  const shown = new Set<Topic>();
  return pages.flatMap((cited) => {
    const topics = topicsThere(guideline, cited.pages);
    const [topic] = topics;
    if (!topic || shown.has(topic) || isSpokenOf(topic, nearby)) return [];
    shown.add(topic);
    const page = `${cited.pages[0] === cited.pages[1] ? 'page' : 'pages'} ${printedPages(cited.pages)}`;
    const tooltip = pagesCard(cited.pages, guideline, topics);
    return [
      {
        after: [cited.range.end, citation.range.end],
        origin,
        label: labelOf(`${page}: ${topic.name}`),
        tooltip,
      },
    ];
  });
}

/** What is around a citation in the same field; elsewhere, in the same part of the letter. */
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
