import { type Flow, readFlow } from '../text/flow.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { leavesOf } from './leaves.ts';
import type { Leaf, LeafKind, Part } from './tree.ts';

/** Leaves of what reviewers write; the others are headings, labels, fixed sentences, dates and credentials. */
const WRITTEN: ReadonlySet<LeafKind> = new Set(['prose', 'request', 'field-text', 'unknown']);

/** The stretches of what reviewers write, in order. */
export const writtenStretches = remembered((part: Part) => stretchesOf(part, WRITTEN));

/**
 * The stretches of some kinds, in order: leaves of one kind that follow each other are one stretch, since prose has a leaf
 * for every line and names run over line ends.
 */
export function stretchesOf(part: Part, kinds: ReadonlySet<LeafKind>): readonly Leaf[] {
  const stretches: { kind: LeafKind; range: Range }[] = [];
  let before: LeafKind | null = null;
  for (const { kind, range } of leavesOf(part)) {
    const last = stretches.at(-1);
    if (last && kind === before && kinds.has(kind)) {
      last.range = { start: last.range.start, end: range.end };
    } else if (kinds.has(kind)) stretches.push({ kind, range });
    before = kind;
  }
  return stretches;
}

/** The words of a written stretch. */
export interface WrittenFlow {
  readonly kind: LeafKind;
  readonly flow: Flow;
}

/** The written stretches as flows; those of requests and fields are the item's own. */
export const writtenFlows = remembered((part: Part): readonly WrittenFlow[] => {
  const { source, items } = part;
  const own = new Map<number, Flow>();
  for (const { request, fields } of items) {
    for (const flow of [request, ...fields.map((field) => field.flow)]) own.set(flow.range.start, flow);
  }
  return writtenStretches(part).map(({ kind, range }) => {
    const flow = own.get(range.start);
    return { kind, flow: flow?.range.end === range.end ? flow : readFlow(source, range) };
  });
});
