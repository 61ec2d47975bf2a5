import { trimRange } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { readHeader } from './header.ts';
import { findHeadings, findLeadIns, findOlderLayout } from './headings.ts';
import { itemAreas, withImpliedSection } from './item-areas.ts';
import { type ItemOutline, outlineItems } from './items.ts';
import { findLabels } from './labels.ts';
import type { NotedLines } from './noted-lines.ts';
import { summaryParagraphs } from './paragraphs.ts';
import { NOBODY, readReviewer } from './reviewer.ts';
import { cutSections } from './sections.ts';
import type { Frame, Section } from './tree.ts';

/** So many header labels tell a determination that has no section yet. */
const TELLING_HEADER_LABELS = 3;

/** Where everything stands in a letter: all that the reading of a part depends on besides its words. Absolute offsets. */
export interface LetterOutline extends Omit<Frame, 'source' | 'lines'> {
  readonly items: readonly ItemOutline[];
  /** Where the paragraphs of the case summary begin. */
  readonly paragraphs: readonly number[];
}

/** Reads the outline of a letter from the notes of its lines. */
export function readOutline(noted: NotedLines): LetterOutline {
  const { source, lines } = noted;
  const headings = findHeadings(noted);
  const sections = cutSections(source, headings, findLeadIns(noted, headings));
  const labels = findLabels(noted, sections);

  const hasIssues = sections.some(({ kind, heading }) => kind === 'issues-decisions-rationales' && heading);
  const older = hasIssues || labels.length > 0 ? null : findOlderLayout(source, lines);
  if (older) return olderOutline(source, lines, older);

  const headerLimit = sections[0]?.range.start ?? labels[0]?.marker.range.start ?? source.length;
  const header = readHeader(source, lines, headerLimit);
  const known =
    sections.length > 0 || labels.length > 0 || (header?.fields.length ?? 0) >= TELLING_HEADER_LABELS;
  const headerEnd = header?.range.end ?? 0;
  const items = itemAreas(source, headerEnd, sections, labels).flatMap((area) => outlineItems(noted, area));
  const area = reviewerArea(source, sections, items, headerEnd);
  const allSections = withImpliedSection(source, sections, items);
  return {
    layout: known ? 'issues' : null,
    header,
    reviewer: readReviewer(noted, area),
    sections: allSections,
    problems: known ? [] : [{ kind: 'layout-not-known', range: firstLine(lines) }],
    items,
    paragraphs: summaryParagraphs(noted, allSections),
  };
}

function olderOutline(
  source: string,
  lines: readonly Line[],
  older: NonNullable<ReturnType<typeof findOlderLayout>>,
): LetterOutline {
  const sections = older.headings.map((heading, i): Section => {
    const limit = older.headings[i + 1]?.range.start ?? source.length;
    const body = trimRange(source, heading.range.end, limit);
    return { kind: 'other', heading, leadIn: null, body, range: range(heading.range.start, body.end) };
  });
  return {
    layout: older.layout.family,
    header: readHeader(source, lines, sections[0]?.range.start ?? 0),
    reviewer: NOBODY,
    sections,
    problems: [{ kind: 'layout-not-read', range: older.telling }],
    items: [],
    paragraphs: [],
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
