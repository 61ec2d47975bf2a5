import { trimRange } from '../text/characters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { contains, type Range, range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import type { Leaf, LeafKind, Part, Section } from './tree.ts';

/**
 * The leaves of a part: what parsing recognized is a leaf each; other words, a line each, are prose in a section other than
 * the issues, else unknown. Every non-blank character belongs to exactly one.
 */
export const leavesOf = remembered((part: Part): readonly Leaf[] => completed(part, knownLeaves(part)));

/** The leaves that parsing recognized, in order; empty ranges are left out. */
function knownLeaves({ header, reviewer, sections, items }: Part): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (kind: LeafKind, area: Range | null | undefined) => {
    if (area && area.start < area.end) leaves.push({ kind, range: area });
  };
  for (const field of header?.fields ?? []) {
    add('header-label', field.label);
    add('header-label', field.labelRest);
    add('header-value', field.value);
  }
  for (const label of reviewer.labels) add('credential-label', label);
  for (const credential of [...reviewer.licensure, ...reviewer.specialties])
    add('credential', credential.range);
  for (const section of sections) {
    add('heading', section.heading?.range);
    add('lead-in', section.leadIn);
  }
  for (const item of items) {
    const { requestRange, colon, decision } = item;
    add('request', requestRange);
    // The colon between request and decision is the decision's.
    if (decision) add('decision', range((colon ?? decision.range).start, decision.range.end));
    for (const field of item.fields) {
      add('field-label', field.label.range);
      add('field-text', field.flow.range);
    }
  }
  return leaves.sort((a, b) => a.range.start - b.range.start);
}

function completed({ source, lines, sections }: Part, known: readonly Leaf[]): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const kindOf = (words: Range): LeafKind => {
    while (at < sections.length && (sections[at] as Section).range.end <= words.start) at++;
    const section = sections[at] && contains((sections[at] as Section).range, words) ? sections[at] : null;
    return section && section.kind !== 'issues-decisions-rationales' ? 'prose' : 'unknown';
  };
  const fill = (start: number, end: number) => {
    for (let k = Math.max(0, lineIndexFrom(lines, start) - 1); k < lines.length; k++) {
      const line = lines[k] as Line;
      if (line.start >= end) return;
      const words = trimRange(source, Math.max(start, line.start), Math.min(end, line.end));
      if (words.start < words.end) leaves.push({ kind: kindOf(words), range: words });
    }
  };
  let next = 0;
  for (const leaf of known) {
    fill(next, leaf.range.start);
    leaves.push(leaf);
    next = leaf.range.end;
  }
  fill(next, source.length);
  return leaves;
}
