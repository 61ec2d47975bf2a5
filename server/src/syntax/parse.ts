import { trimRange } from '../text/characters.ts';
import { type Line, readLines } from '../text/lines.ts';
import { range } from '../text/range.ts';
import { readHeader } from './header.ts';
import { findHeadings, findLeadIns, findOlderLayout } from './headings.ts';
import { itemAreas, withImpliedSection } from './item-areas.ts';
import { readItems } from './items.ts';
import { findLabels } from './labels.ts';
import { completeLeaves, knownLeaves, type LeafSources } from './leaves.ts';
import { measurePage } from './page.ts';
import { readReviewer } from './reviewer.ts';
import { cutSections } from './sections.ts';
import type { Determination, DisputedItem, Header, Section } from './tree.ts';

/** So many header labels tell a determination that has no section yet. */
const TELLING_HEADER_LABELS = 3;

/**
 * Reads a determination. Cannot fail: any string gives a tree; what could not be read is in `problems` and in leaves
 * of kind `unknown`. Time grows with the length of the text alone.
 */
export function parse(source: string): Determination {
  const lines = readLines(source);
  const headings = findHeadings(source, lines);
  const sections = cutSections(source, headings, findLeadIns(source, lines, headings));
  const labels = findLabels(source, lines, sections);

  const hasIssues = sections.some(
    (section) => section.kind === 'issues-decisions-rationales' && section.heading,
  );
  const older = hasIssues || labels.length > 0 ? null : findOlderLayout(source, lines);
  if (older) return olderDetermination(source, lines, older);

  const firstWord = sections[0]?.range.start ?? labels[0]?.marker.range.start ?? source.length;
  const header = readHeader(source, lines, firstWord);
  const known =
    sections.length > 0 || labels.length > 0 || (header?.fields.length ?? 0) >= TELLING_HEADER_LABELS;
  const page = measurePage(source, lines);
  const headerEnd = header?.range.end ?? 0;
  const areas = itemAreas(source, headerEnd, sections, labels);
  const items = areas
    .flatMap((area) => readItems(source, lines, area, page))
    .map((item, index) => ({ ...item, index }));
  const reviewerWords = reviewerArea(source, sections, items, headerEnd);
  const { reviewer, leaves: reviewerLeaves } = readReviewer(source, lines, reviewerWords, page);

  return assemble(source, lines, {
    layout: known ? 'issues' : null,
    header,
    reviewer,
    reviewerLeaves,
    sections: withImpliedSection(source, sections, items),
    items,
    problems: known ? [] : [{ kind: 'layout-not-known', range: firstLine(lines) }],
  });
}

function olderDetermination(
  source: string,
  lines: readonly Line[],
  older: NonNullable<ReturnType<typeof findOlderLayout>>,
): Determination {
  const sections = older.headings.map((heading, i): Section => {
    const limit = older.headings[i + 1]?.range.start ?? source.length;
    const body = trimRange(source, heading.range.end, limit);
    const whole = range(heading.range.start, Math.max(heading.range.end, body.end));
    return { kind: 'other', heading, leadIn: null, body, range: whole };
  });
  const header: Header | null = readHeader(source, lines, sections[0]?.range.start ?? 0);
  return assemble(source, lines, {
    layout: older.layout.family,
    header,
    reviewer: { licensure: [], specialties: [], range: null },
    reviewerLeaves: [],
    sections,
    items: [],
    problems: [{ kind: 'layout-not-read', range: older.telling }],
  });
}

function assemble(
  source: string,
  lines: readonly Line[],
  parts: LeafSources & Pick<Determination, 'layout' | 'reviewer' | 'problems'>,
): Determination {
  const { reviewerLeaves, ...tree } = parts;
  return { source, lines, ...tree, leaves: completeLeaves(source, lines, knownLeaves(parts), parts) };
}

/**
 * Where the reviewer's credentials may stand: in the first section or, where that is missing, between the header and
 * the first section; in either case before any item.
 */
function reviewerArea(
  source: string,
  sections: readonly Section[],
  items: readonly DisputedItem[],
  headerEnd: number,
) {
  const own = sections.find((section) => section.kind === 'how-determination-was-made');
  const area = own?.body ?? range(headerEnd, sections[0]?.range.start ?? source.length);
  const item = items.find((candidate) => candidate.range.start >= area.start);
  return trimRange(source, area.start, Math.min(area.end, item?.range.start ?? area.end));
}

function firstLine(lines: readonly Line[]) {
  const line = lines[0];
  return line ? range(line.start, line.end) : range(0, 0);
}
