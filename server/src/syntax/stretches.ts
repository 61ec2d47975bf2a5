import { type Flow, readFlow } from '../text/flow.ts';
import type { Range } from '../text/range.ts';
import type { Determination, Leaf, LeafKind } from './tree.ts';

/** Leaves of what reviewers write; the others are headings, labels, fixed sentences, dates and credentials. */
const WRITTEN: ReadonlySet<LeafKind> = new Set(['prose', 'request', 'field-text', 'unknown']);

const writtenInLetters = new WeakMap<Determination, readonly Leaf[]>();

/** The stretches of what reviewers write, in order; put together once for all who ask. */
export function writtenStretches(determination: Determination): readonly Leaf[] {
  let written = writtenInLetters.get(determination);
  if (!written) {
    written = stretchesOf(determination, WRITTEN);
    writtenInLetters.set(determination, written);
  }
  return written;
}

/**
 * The stretches of some kinds, in order: leaves of one kind that follow each other are one stretch, since prose has a leaf
 * for every line and names run over line ends.
 */
export function stretchesOf({ leaves }: Determination, kinds: ReadonlySet<LeafKind>): readonly Leaf[] {
  const stretches: { kind: LeafKind; range: Range }[] = [];
  let before: LeafKind | null = null;
  for (const { kind, range } of leaves) {
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

const flowsOfLetters = new WeakMap<Determination, readonly WrittenFlow[]>();

/** The written stretches as flows, read once for all who ask; those of requests and fields are the items' own. */
export function writtenFlows(determination: Determination): readonly WrittenFlow[] {
  let flows = flowsOfLetters.get(determination);
  if (!flows) {
    const { source, items } = determination;
    const own = new Map<number, Flow>();
    for (const { request, fields } of items) {
      for (const flow of [request, ...fields.map((field) => field.flow)]) own.set(flow.range.start, flow);
    }
    flows = writtenStretches(determination).map(({ kind, range }) => {
      const flow = own.get(range.start);
      return { kind, flow: flow?.range.end === range.end ? flow : readFlow(source, range) };
    });
    flowsOfLetters.set(determination, flows);
  }
  return flows;
}
