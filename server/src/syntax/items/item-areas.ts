import { trimRange } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import type { FoundLabel } from '../labels.ts';
import type { Section } from '../tree.ts';

/** A stretch of text that disputed items are read from. */
export interface ItemArea {
  readonly range: Range;
  readonly labels: readonly FoundLabel[];
  /** Whether the first word is that of a request: the opening sentence of the section is right before it. */
  readonly opensWithRequest: boolean;
}

/**
 * Where items are: in the issues section and, since a heading may be missing or misplaced, wherever labels are.
 * A letter without any heading is one area.
 */
export function itemAreas(
  source: string,
  headerEnd: number,
  sections: readonly Section[],
  labels: readonly FoundLabel[],
): ItemArea[] {
  const firstSection = sections[0]?.range.start ?? source.length;
  const areas: ItemArea[] = [];
  let next = 0;
  const add = (start: number, end: number, isIssues: boolean, opensWithRequest: boolean) => {
    const own: FoundLabel[] = [];
    for (; next < labels.length && (labels[next] as FoundLabel).marker.range.end <= end; next++) {
      const label = labels[next] as FoundLabel;
      if (label.marker.range.start >= start) own.push(label);
    }
    if (own.length > 0 || isIssues) areas.push({ range: range(start, end), labels: own, opensWithRequest });
  };
  add(headerEnd, firstSection, false, false);
  sections.forEach((section, i) => {
    const start = section.leadIn?.end ?? section.heading?.range.end ?? section.range.start;
    const end = sections[i + 1]?.range.start ?? source.length;
    const isIssues = section.kind === 'issues-decisions-rationales';
    add(start, end, isIssues, isIssues && section.leadIn !== null);
  });
  return areas;
}

/**
 * Gives items that are in no issues section one: it begins at the first of them and cuts the section they are in.
 */
export function withImpliedSection(
  source: string,
  sections: readonly Section[],
  items: readonly { readonly range: Range }[],
): readonly Section[] {
  const first = items[0];
  if (!first || sections.some((section) => section.kind === 'issues-decisions-rationales')) return sections;
  const start = first.range.start;
  const next = sections.find((section) => section.range.start > start);
  const whole = trimRange(source, start, next?.range.start ?? source.length);
  const implied: Section = {
    kind: 'issues-decisions-rationales',
    heading: null,
    leadIn: null,
    body: whole,
    range: whole,
  };
  const before = sections
    .filter((section) => section.range.start < start)
    .map((section) => cutAt(source, section, start));
  return [...before, implied, ...sections.filter((section) => section.range.start > start)];
}

function cutAt(source: string, section: Section, end: number): Section {
  if (section.range.end <= end) return section;
  const body = trimRange(source, section.body.start, end);
  return { ...section, body, range: range(section.range.start, body.end) };
}
