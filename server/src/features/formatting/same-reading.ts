import type { Letter } from '../../letter/letter.ts';
import { leavesOf } from '../../syntax/leaves.ts';
import type { LeafKind } from '../../syntax/tree.ts';
import { isBlank } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { type DeterminationRecord, extract } from '../extract.ts';

/**
 * Where a letter is read otherwise once white space in it has changed: its parts, by index, none where all is the same. The same is
 * every field that is extracted, and what each character is a part of.
 */
export function partsReadOtherwise(before: Letter, after: Letter): ReadonlySet<number> {
  const counts = countsOf(before.source);
  const places = before.parts.map(({ start, part }) =>
    range(counts[start] as number, counts[start + part.determination.source.length] as number),
  );
  const differing = leavesThatDiffer(leavesIn(before, counts), leavesIn(after, countsOf(after.source)));
  const found = new Set<number>();
  let next = 0;
  for (const leaf of differing) {
    while (next < places.length && (places[next] as Range).end <= leaf.start) next++;
    for (let k = next; k < places.length && (places[k] as Range).start < leaf.end; k++) found.add(k);
  }
  if (found.size === 0) for (const k of recordsThatDiffer(before, after)) found.add(k);
  return found;
}

/** How many characters other than white space are before each offset. */
function countsOf(source: string): Uint32Array {
  const counts = new Uint32Array(source.length + 1);
  for (let i = 0; i < source.length; i++)
    counts[i + 1] = (counts[i] as number) + (isBlank(source.charCodeAt(i)) ? 0 : 1);
  return counts;
}

interface CountedLeaf extends Range {
  readonly kind: LeafKind;
}

/** The leaves of a letter in order, by the characters before them; leaves of one kind that follow each other are one. */
function leavesIn({ parts }: Letter, counts: Uint32Array): CountedLeaf[] {
  const leaves: CountedLeaf[] = [];
  for (const { start, part } of parts) {
    for (const leaf of leavesOf(part.determination)) {
      const own = range(counts[start + leaf.range.start] as number, counts[start + leaf.range.end] as number);
      const last = leaves.at(-1);
      if (last?.kind === leaf.kind && last.end === own.start)
        leaves[leaves.length - 1] = { ...last, end: own.end };
      else leaves.push({ kind: leaf.kind, ...own });
    }
  }
  return leaves;
}

/** The leaves that only one of two letters has, in order. */
function leavesThatDiffer(before: readonly CountedLeaf[], after: readonly CountedLeaf[]): CountedLeaf[] {
  const keyOf = ({ kind, start, end }: CountedLeaf) => `${kind} ${start} ${end}`;
  const [own, others] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const differing = [
    ...before.filter((leaf) => !others.has(keyOf(leaf))),
    ...after.filter((leaf) => !own.has(keyOf(leaf))),
  ];
  return differing.sort((a, b) => a.start - b.start);
}

/** The parts of a letter whose records differ from those of another with the same leaves. */
function recordsThatDiffer(before: Letter, after: Letter): number[] {
  const [own, other] = [extract('', before), extract('', after)];
  const items = before.parts.flatMap(({ part }, k) => (part.determination.items.length > 0 ? [k] : []));
  if (items.length !== own.items.length || own.items.length !== other.items.length)
    return [...before.parts.keys()];
  const found = items.filter((_, i) => plain(own.items[i]) !== plain(other.items[i]));
  const frame = (record: DeterminationRecord) => plain({ ...record, items: [] });
  if (frame(own) !== frame(other)) found.push(...[...before.parts.keys()].filter((k) => !items.includes(k)));
  return found;
}

/** A record without places. */
function plain(record: unknown): string {
  return JSON.stringify(record, (key, value) => (key === 'range' ? undefined : value)) ?? '';
}
