import { trimRange } from '../text/characters.ts';
import type { Common } from '../text/common.ts';
import type { Line } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { readHeader } from './header.ts';
import { findHeadings, findLeadIns, findOlderLayout } from './headings.ts';
import { itemAreas, withImpliedSection } from './item-areas.ts';
import { type ItemOutline, outlineItems } from './items.ts';
import { findLabels } from './labels.ts';
import type { NotedLines } from './noted-lines.ts';
import { measurePage } from './page.ts';
import { summaryParagraphs } from './paragraphs.ts';
import { type EarlierParts, type Frame, PartCutter, type PlacedPart } from './parts.ts';
import { NOBODY, readReviewer } from './reviewer.ts';
import { cutSections } from './sections.ts';
import type { Section } from './tree.ts';

/** So many header labels tell a determination that has no section yet. */
const TELLING_HEADER_LABELS = 3;

/** A letter before it is put together: its lines, its frame and its parts, with what was looked at to tell them. */
export interface Skeleton {
  readonly noted: NotedLines;
  readonly frame: Frame;
  readonly parts: readonly PlacedPart[];
  /**
   * Up to here, this place included, words were looked at for the header and for the reviewer's credentials; to the end where
   * neither the heading of the issues nor a label stands, since an older family's headings are looked for there.
   */
  readonly frontEnd: number;
}

/** Reads the skeleton of a letter. Parts that `before`, an earlier version with its `common` words, has too are taken over. */
export function readSkeleton(noted: NotedLines, before: Skeleton | undefined, common: Common): Skeleton {
  const { source, lines } = noted;
  const earlier: EarlierParts = {
    parts: before?.parts ?? [],
    common,
    length: before?.noted.source.length ?? 0,
  };
  const headings = findHeadings(noted);
  const sections = cutSections(source, headings, findLeadIns(noted, headings));
  const labels = findLabels(noted, sections);

  const hasIssues = sections.some(
    (section) => section.kind === 'issues-decisions-rationales' && section.heading,
  );
  const isIssues = hasIssues || labels.length > 0;
  const older = isIssues ? null : findOlderLayout(source, lines);
  if (older) {
    const frame = olderFrame(source, lines, older);
    const parts = new PartCutter(source, frame, earlier).cut([], []);
    return { noted, frame, parts, frontEnd: source.length };
  }

  const headerLimit = sections[0]?.range.start ?? labels[0]?.marker.range.start ?? source.length;
  const header = readHeader(source, lines, headerLimit);
  const known =
    sections.length > 0 || labels.length > 0 || (header?.fields.length ?? 0) >= TELLING_HEADER_LABELS;
  const page = measurePage(noted);
  const headerEnd = header?.range.end ?? 0;
  const items = itemAreas(source, headerEnd, sections, labels).flatMap((area) =>
    outlineItems(noted, area, page),
  );
  const area = reviewerArea(source, sections, items, headerEnd);
  const frame: Frame = {
    layout: known ? 'issues' : null,
    header,
    reviewer: readReviewer(source, lines, area, page),
    sections: withImpliedSection(source, sections, items),
    problems: known ? [] : [{ kind: 'layout-not-known', range: firstLine(lines) }],
  };
  const paragraphs = summaryParagraphs(source, lines, frame.sections, page);
  const parts = new PartCutter(source, frame, earlier).cut(items, paragraphs);
  return { noted, frame, parts, frontEnd: isIssues ? Math.max(headerLimit, area.end) : source.length };
}

function olderFrame(
  source: string,
  lines: readonly Line[],
  older: NonNullable<ReturnType<typeof findOlderLayout>>,
): Frame {
  const sections = older.headings.map((heading, i): Section => {
    const limit = older.headings[i + 1]?.range.start ?? source.length;
    const body = trimRange(source, heading.range.end, limit);
    const whole = range(heading.range.start, Math.max(heading.range.end, body.end));
    return { kind: 'other', heading, leadIn: null, body, range: whole };
  });
  return {
    layout: older.layout.family,
    header: readHeader(source, lines, sections[0]?.range.start ?? 0),
    reviewer: NOBODY,
    sections,
    problems: [{ kind: 'layout-not-read', range: older.telling }],
  };
}

/**
 * Where the reviewer's credentials may stand: in the first section or, where that is missing, between the header and
 * the first section; in either case before any item.
 */
function reviewerArea(
  source: string,
  sections: readonly Section[],
  items: readonly ItemOutline[],
  headerEnd: number,
): Range {
  const own = sections.find((section) => section.kind === 'how-determination-was-made');
  const area = own?.body ?? range(headerEnd, sections[0]?.range.start ?? source.length);
  const item = items.find((candidate) => candidate.range.start >= area.start);
  return trimRange(source, area.start, Math.min(area.end, item?.range.start ?? area.end));
}

function firstLine(lines: readonly Line[]): Range {
  const line = lines[0];
  return line ? range(line.start, line.end) : range(0, 0);
}
