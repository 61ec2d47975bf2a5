import { trimRange } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { flatCopy } from '../text/recent.ts';
import { readHeader } from './header.ts';
import { findHeadings, findLeadIns, findOlderLayout } from './headings.ts';
import { itemAreas, withImpliedSection } from './items/item-areas.ts';
import { type ItemOutline, outlineItems } from './items/items.ts';
import { findLabels } from './labels.ts';
import type { NotedLines } from './noted-lines.ts';
import { summaryParagraphs } from './paragraphs.ts';
import { NOBODY, readReviewer } from './reviewer.ts';
import { cutSections } from './sections.ts';
import type { Frame, Header, Section } from './tree.ts';
import type { Versions } from './versions.ts';

/** So many header labels show a determination that is being begun: one in which nothing else is yet. */
const TELLING_HEADER_LABELS = 3;
/** So many show one whose summary is written first. */
const NEARLY_ALL_HEADER_LABELS = 6;
/** With more words than this around its header, in UTF-16 units, a text is more than begun. */
const LITTLE_ELSE = 200;

/** Where everything is in a letter: all that the reading of a part depends on besides its words. Absolute offsets. */
export interface LetterOutline extends Omit<Frame, 'source' | 'lines'> {
  readonly items: readonly ItemOutline[];
  /** Where the paragraphs of the case summary begin. */
  readonly paragraphs: readonly number[];
}

/** Reads the outline of a letter from the notes of its lines; see `parse` on `versions`. */
export function readOutline(noted: NotedLines, versions: Versions): LetterOutline {
  const { source, lines } = noted;
  const headings = findHeadings(noted);
  const leadIns = findLeadIns(noted, headings);
  const sections = cutSections(source, headings, leadIns);
  const labels = findLabels(noted, sections);

  const hasIssues = sections.some(({ kind, heading }) => kind === 'issues-decisions-rationales' && heading);
  const older = hasIssues || labels.length > 0 ? null : findOlderLayout(source, lines);
  if (older) return olderOutline(noted, older, versions);

  const headerLimit = sections[0]?.range.start ?? labels[0]?.marker.range.start ?? source.length;
  const header = headerOf(source.slice(0, headerLimit), versions);
  const isTold =
    leadIns.length > 0 ||
    headings.some(({ form }) => form.evidence === 'certain') ||
    labels.some(({ evidence }) => evidence === 'certain');
  const known = isTold || isBegun(lines, header, headings.length > 0);
  const headerEnd = header?.range.end ?? 0;
  const areas = known ? itemAreas(source, headerEnd, sections, labels) : [];
  const items = areas.flatMap((area) => outlineItems(noted, area));
  const area = reviewerArea(source, sections, items, headerEnd);
  const allSections = withImpliedSection(source, sections, items);
  return {
    layout: known ? 'issues' : null,
    header,
    reviewer: readReviewer(noted, area, howMade(sections)?.leadIn ?? null),
    sections: allSections,
    problems: known ? [] : [{ kind: 'layout-not-known', range: firstLine(lines) }],
    items,
    paragraphs: summaryParagraphs(noted, allSections),
  };
}

/**
 * Whether a text in which no words show a determination is the beginning of one. Other documents of a claim have some of the
 * header's labels, and a summary or a rationale.
 */
function isBegun(lines: readonly Line[], header: Header | null, hasHeading: boolean): boolean {
  const printed = header?.fields.filter(({ spelling }) => spelling === 'exact').length ?? 0;
  if (!header || printed < TELLING_HEADER_LABELS) return false;
  if (hasHeading && printed >= NEARLY_ALL_HEADER_LABELS) return true;
  const start = Math.min(...header.fields.map(({ label }) => label.start));
  const end = Math.max(...header.fields.map(({ label, value }) => (value ?? label).end));
  return start - (lines[0]?.start ?? 0) + (lines.at(-1)?.end ?? 0) - end <= LITTLE_ELSE;
}

/** The header in what precedes the sections; the same object for the same words. */
function headerOf(opening: string, versions: Versions): Header | null {
  return versions.openings.of('', opening, () => {
    const own = flatCopy(opening);
    return { source: own, header: readHeader(own) };
  }).header;
}

function olderOutline(
  { source }: NotedLines,
  older: NonNullable<ReturnType<typeof findOlderLayout>>,
  versions: Versions,
): LetterOutline {
  const sections = older.headings.map((heading, i): Section => {
    const limit = older.headings[i + 1]?.range.start ?? source.length;
    const body = trimRange(source, heading.range.end, limit);
    return { kind: 'other', heading, leadIn: null, body, range: range(heading.range.start, body.end) };
  });
  return {
    layout: older.layout.family,
    header: headerOf(source.slice(0, sections[0]?.range.start ?? 0), versions),
    reviewer: NOBODY,
    sections,
    problems: [{ kind: 'layout-not-read', range: older.telling }],
    items: [],
    paragraphs: [],
  };
}

/**
 * Where the reviewer's credentials may be: in the first section or, where that is missing, between the header and
 * the first section; in either case before any item.
 */
function reviewerArea(
  source: string,
  sections: readonly Section[],
  items: readonly ItemOutline[],
  headerEnd: number,
): Range {
  const own = howMade(sections);
  const area = own?.body ?? range(headerEnd, sections[0]?.range.start ?? source.length);
  const item = items.find((candidate) => candidate.range.start >= area.start);
  return trimRange(source, area.start, Math.min(area.end, item?.range.start ?? area.end));
}

/** The section that says who reviewed. */
function howMade(sections: readonly Section[]): Section | undefined {
  return sections.find(({ kind }) => kind === 'how-determination-was-made');
}

function firstLine(lines: readonly Line[]): Range {
  const line = lines[0];
  return line ? range(line.start, line.end) : range(0, 0);
}
