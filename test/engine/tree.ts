import type { Determination } from '../../server/src/syntax/tree.ts';
import { isBlank } from '../../server/src/text/characters.ts';
import { contains, type Range } from '../../server/src/text/range.ts';

/**
 * What is wrong with the shape of a tree, in words; empty for a sound one. Holds the promises of `tree.ts`: leaves
 * cover every non-blank character once, children lie inside their parents, in order, without overlap.
 */
export function brokenPromises(tree: Determination): string[] {
  const { source } = tree;
  const broken: string[] = [];
  const whole = { start: 0, end: source.length };
  const holds = (name: string, parent: Range, children: readonly (Range | null | undefined)[]) => {
    let floor = parent.start;
    for (const child of children) {
      if (!child) continue;
      if (child.start > child.end) broken.push(`${name}: a child ends before it starts`);
      if (!contains(parent, child)) broken.push(`${name}: a child outside its parent`);
      if (child.start < floor) broken.push(`${name}: children overlap or are out of order`);
      floor = Math.max(floor, child.end);
    }
  };

  let covered = 0;
  for (const { range } of tree.leaves) {
    for (let i = covered; i < range.start; i++) {
      if (!isBlank(source.charCodeAt(i))) broken.push(`no leaf at ${i}`);
    }
    if (range.start < covered) broken.push(`two leaves at ${range.start}`);
    if (range.end <= range.start) broken.push(`an empty leaf at ${range.start}`);
    covered = Math.max(covered, range.end);
  }
  for (let i = covered; i < source.length; i++)
    if (!isBlank(source.charCodeAt(i))) broken.push(`no leaf at ${i}`);

  holds('header', whole, [tree.header?.range]);
  if (tree.header) {
    for (const field of tree.header.fields) {
      if (!contains(tree.header.range, field.label)) broken.push('header: a label outside');
      if (field.value && !contains(tree.header.range, field.value)) broken.push('header: a value outside');
    }
  }
  holds(
    'sections',
    whole,
    tree.sections.map((section) => section.range),
  );
  for (const section of tree.sections)
    holds(section.kind, section.range, [section.heading?.range, section.body]);
  holds(
    'items',
    whole,
    tree.items.map((item) => item.range),
  );
  for (const item of tree.items) {
    for (const section of tree.sections) {
      const apart = item.range.end <= section.range.start || item.range.start >= section.range.end;
      if (!apart && !contains(section.range, item.range))
        broken.push(`item ${item.index}: half in a section`);
    }
    const fields = item.fields.map((field) => field.range);
    holds(`item ${item.index}`, item.range, [item.requestRange, item.decision?.range, item.stray, ...fields]);
    for (const field of item.fields) holds(field.kind, field.range, [field.label.range, field.flow.range]);
  }
  return broken;
}

/** The tree without offsets: what must not change when only white space does. */
export function meaning(tree: Determination) {
  return {
    layout: tree.layout,
    header: tree.header?.fields.map(({ key, value }) => [
      key,
      value && tree.source.slice(value.start, value.end),
    ]),
    licensure: tree.reviewer.licensure.map((credential) => credential.text),
    specialties: tree.reviewer.specialties.map((credential) => credential.text),
    sections: tree.sections.map(({ kind, heading, leadIn }) => [kind, heading?.spelling, leadIn !== null]),
    items: tree.items.map((item) => ({
      request: item.request.text,
      decision: item.decision?.value,
      fields: item.fields.map((field) => [field.kind, field.label.spelling, field.flow.text]),
      stray: item.stray !== null,
    })),
    leaves: tree.leaves.map((leaf) => leaf.kind),
    problems: tree.problems.map((problem) => problem.kind),
  };
}
