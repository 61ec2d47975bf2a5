import { wholeTree } from '../../server/src/letter/test-support.ts';
import { leavesOf } from '../../server/src/syntax/leaves.ts';
import type { Determination, DisputedItem, Frame, Part } from '../../server/src/syntax/tree.ts';
import { isBlank } from '../../server/src/text/characters.ts';
import { type Placed, placedRange } from '../../server/src/text/placed.ts';
import { contains, type Range } from '../../server/src/text/range.ts';

/**
 * What is wrong with the shape of a tree, in words; empty for a sound one. Holds the promises of `tree.ts` for the letter
 * as a whole and for each of its parts: parts hold every non-blank character once, in order, and so do their leaves;
 * children lie inside their parents, in order, without overlap.
 */
export function brokenPromises(tree: Determination): string[] {
  const { source, parts } = tree;
  return [
    ...brokenFrame(tree),
    ...brokenCover('part', source, parts.map(rangeOf)),
    ...brokenCover('leaf', source, parts.flatMap(placedLeaves)),
    ...parts.flatMap((placed, i) => [
      ...brokenPlace(tree, placed).map((what) => `part ${i}: ${what}`),
      ...brokenPart(placed.part).map((what) => `part ${i}: ${what}`),
    ]),
  ];
}

function rangeOf({ start, part }: Placed<Part>): Range {
  return placedRange({ start: 0, end: part.source.length }, start);
}

function placedLeaves({ start, part }: Placed<Part>): Range[] {
  return leavesOf(part).map(({ range }) => placedRange(range, start));
}

/** Whether each non-blank character lies in one of the ranges, which are in order, apart and not empty. */
function brokenCover(name: string, source: string, ranges: readonly Range[]): string[] {
  const broken: string[] = [];
  let covered = 0;
  const skip = (end: number) => {
    for (; covered < end; covered++)
      if (!isBlank(source.charCodeAt(covered))) broken.push(`no ${name} at ${covered}`);
  };
  for (const { start, end } of ranges) {
    if (start < covered) broken.push(`two at ${start}: ${name}`);
    if (end <= start) broken.push(`empty at ${start}: ${name}`);
    if (end > source.length) broken.push(`beyond the end: ${name}`);
    skip(start);
    covered = Math.max(covered, end);
  }
  skip(source.length);
  return broken;
}

/** Whether children lie inside their parent, in order, without overlap. */
function brokenChildren(
  name: string,
  parent: Range,
  children: readonly (Range | null | undefined)[],
): string[] {
  const broken: string[] = [];
  let floor = parent.start;
  for (const child of children) {
    if (!child) continue;
    if (child.start > child.end) broken.push(`${name}: a child ends before it starts`);
    if (!contains(parent, child)) broken.push(`${name}: a child outside its parent`);
    if (child.start < floor) broken.push(`${name}: children overlap or are out of order`);
    floor = Math.max(floor, child.end);
  }
  return broken;
}

/** What is promised of the frame of a letter and of a part. */
function brokenFrame({ source, header, reviewer, sections, problems }: Frame): string[] {
  const whole = { start: 0, end: source.length };
  const ofHeader = (header?.fields ?? []).flatMap(({ label, labelRest, value }) => [label, labelRest, value]);
  const ofReviewer = [
    ...reviewer.labels,
    ...[...reviewer.licensure, ...reviewer.specialties].map(({ range }) => range),
  ];
  const isOutside = (parent: Range | null) => (child: Range | null) =>
    child && !(parent && contains(parent, child));
  return [
    ...brokenChildren('header', whole, [header?.range]),
    ...(ofHeader.some(isOutside(header?.range ?? null)) ? ['header: a label or value outside'] : []),
    ...(ofReviewer.some(isOutside(whole)) ? ['reviewer: a label or credential outside'] : []),
    ...brokenChildren(
      'sections',
      whole,
      sections.map(({ range }) => range),
    ),
    ...sections.flatMap(({ kind, range, heading, leadIn, body }) => [
      ...brokenChildren(kind, range, [heading?.range, body]),
      ...brokenChildren(kind, range, [heading?.range, leadIn]),
    ]),
    ...problems.flatMap(({ kind, range }) => brokenChildren(kind, whole, [range])),
  ];
}

/** What is promised of a part where it stands in its letter. */
function brokenPlace(letter: Determination, placed: Placed<Part>): string[] {
  const { part, start } = placed;
  const { range } = { range: rangeOf(placed) };
  const broken: string[] = [];
  if (letter.source.slice(range.start, range.end) !== part.source) broken.push('words of another place');
  for (const section of part.sections) {
    const area = placedRange(section.range, start);
    if (!letter.sections.some(({ kind, range: whole }) => kind === section.kind && contains(whole, area)))
      broken.push(`${section.kind}: in no such section of the letter`);
  }
  for (const item of part.items) {
    const area = placedRange(item.range, start);
    for (const section of letter.sections) {
      const apart = area.end <= section.range.start || area.start >= section.range.end;
      if (!apart && !contains(section.range, area)) broken.push('an item half in a section');
    }
  }
  return broken;
}

/** What is promised of a part read by itself. */
function brokenPart(part: Part): string[] {
  const { source, items } = part;
  const whole = { start: 0, end: source.length };
  const leaves = leavesOf(part).map(({ range }) => range);
  return [
    ...brokenFrame(part),
    ...brokenCover('leaf', source, leaves),
    ...(items.length > 1 ? ['more than one item'] : []),
    ...items.flatMap((item) => [
      ...(item.range.start === 0 && item.range.end === whole.end ? [] : ['an item that is not all of it']),
      ...brokenItem(item),
    ]),
  ];
}

function brokenItem({ range, requestRange, colon, decision, stray, fields }: DisputedItem): string[] {
  const ranges = fields.map((field) => field.range);
  return [
    // without a decision the colon is a stray word
    ...brokenChildren('item', range, [requestRange, decision && colon, decision?.range, stray, ...ranges]),
    ...fields.flatMap((field) =>
      brokenChildren(field.kind, field.range, [field.label.range, field.flow.range]),
    ),
  ];
}

/** The tree without offsets: what must not change when only white space does. */
export function meaning(tree: Determination) {
  const { layout, header, reviewer, sections, items, leaves, problems, source } = wholeTree(tree);
  return {
    layout,
    header: header?.fields.map(({ key, value }) => [key, value && source.slice(value.start, value.end)]),
    licensure: reviewer.licensure.map((credential) => credential.text),
    specialties: reviewer.specialties.map((credential) => credential.text),
    sections: sections.map(({ kind, heading, leadIn }) => [kind, heading?.spelling, leadIn !== null]),
    items: items.map((item) => ({
      request: item.request.text,
      decision: item.decision?.value,
      fields: item.fields.map((field) => [field.kind, field.label.spelling, field.flow.text]),
      stray: item.stray !== null,
    })),
    leaves: leaves.map((leaf) => leaf.kind),
    problems: problems.map((problem) => problem.kind),
  };
}
