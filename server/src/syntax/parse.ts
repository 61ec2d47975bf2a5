import { trimRange } from '../text/characters.ts';
import { type Common, commonEnds } from '../text/common.ts';
import type { Line } from '../text/lines.ts';
import { movedRange, range } from '../text/range.ts';
import { readHeader } from './header.ts';
import { findHeadings, findLeadIns, findOlderLayout } from './headings.ts';
import { itemAreas, withImpliedSection } from './item-areas.ts';
import { type ItemOutline, outlineItems } from './items.ts';
import { findLabels } from './labels.ts';
import { movedItem } from './moved.ts';
import { noteLines } from './note-lines.ts';
import type { NotedLines } from './noted-lines.ts';
import { measurePage } from './page.ts';
import { summaryParagraphs } from './paragraphs.ts';
import { type Frame, PartCutter } from './parts.ts';
import { NOBODY, readReviewer } from './reviewer.ts';
import { cutSections } from './sections.ts';
import type { Determination, DisputedItem, Part, Section } from './tree.ts';

/** So many header labels tell a determination that has no section yet. */
const TELLING_HEADER_LABELS = 3;

const NOTHING: Common = { start: 0, end: 0 };

/** Kept with the letter they were read in, for its next version. */
const notedLines = new WeakMap<Determination, NotedLines>();

/**
 * Reads a determination. Cannot fail: any string gives a tree; what could not be read is in `problems` and in leaves
 * of kind `unknown`. Time grows with the length of the text alone. Lines and parts that `previous`, an earlier version
 * of the text, has too are taken from it: that saves time and changes nothing in the tree.
 */
export function parse(source: string, previous?: Determination): Determination {
  const common = previous ? commonEnds(source, previous.source) : NOTHING;
  const noted = noteLines(source, previous && notedLines.get(previous), common);
  const { lines } = noted;
  const headings = findHeadings(noted);
  const sections = cutSections(source, headings, findLeadIns(noted, headings));
  const labels = findLabels(noted, sections);

  const hasIssues = sections.some(
    (section) => section.kind === 'issues-decisions-rationales' && section.heading,
  );
  const older = hasIssues || labels.length > 0 ? null : findOlderLayout(source, lines);
  if (older) return assemble(noted, olderFrame(source, lines, older), [], [], previous, common);

  const firstWord = sections[0]?.range.start ?? labels[0]?.marker.range.start ?? source.length;
  const header = readHeader(source, lines, firstWord);
  const known =
    sections.length > 0 || labels.length > 0 || (header?.fields.length ?? 0) >= TELLING_HEADER_LABELS;
  const page = measurePage(noted);
  const headerEnd = header?.range.end ?? 0;
  const items = itemAreas(source, headerEnd, sections, labels).flatMap((area) =>
    outlineItems(noted, area, page),
  );
  const frame: Frame = {
    layout: known ? 'issues' : null,
    header,
    reviewer: readReviewer(source, lines, reviewerArea(source, sections, items, headerEnd), page),
    sections: withImpliedSection(source, sections, items),
    problems: known ? [] : [{ kind: 'layout-not-known', range: firstLine(lines) }],
  };
  const paragraphs = summaryParagraphs(source, lines, frame.sections, page);
  return assemble(noted, frame, items, paragraphs, previous, common);
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

/** The tree of a letter: its frame as it stands in the text, and items and leaves of its parts. */
function assemble(
  noted: NotedLines,
  frame: Frame,
  outlines: readonly ItemOutline[],
  paragraphs: readonly number[],
  previous: Determination | undefined,
  common: Common,
): Determination {
  const { source, lines } = noted;
  const cutter = new PartCutter(source, frame, previous, common);
  const parts = cutter.cut(outlines, paragraphs);
  let items: Determination['items'] | undefined;
  let leaves: Determination['leaves'] | undefined;
  const letter: Determination = {
    source,
    lines,
    ...frame,
    parts,
    get items() {
      items ??= movedItems(parts);
      return items;
    },
    get leaves() {
      leaves ??= parts.flatMap(({ start, alone }) =>
        alone.leaves.map((leaf) => ({ kind: leaf.kind, range: movedRange(leaf.range, start) })),
      );
      return leaves;
    },
  };
  cutter.keepFor(letter);
  notedLines.set(letter, noted);
  return letter;
}

function movedItems(parts: readonly Part[]): DisputedItem[] {
  const items: DisputedItem[] = [];
  for (const { start, alone } of parts) {
    for (const item of alone.items) items.push(movedItem(item, start, items.length));
  }
  return items;
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
