import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A finding on a real letter that was held against the letter. Holds no words of it. */
export interface Reviewed {
  /** The case number of the letter. */
  readonly case: string;
  readonly rule: string;
  /** Where it begins in the letter as `pypdf` extracts it: UTF-16 units. */
  readonly offset: number;
  /** Whether the finding is true and of use there; null until someone has read the letter. */
  readonly verdict: boolean | null;
  /** Why, in words of our own. */
  readonly reason: string;
}

const KEPT = 'test/corpus/findings.reviewed.json';

/** The reviewed findings of the file, sorted by letter and place; none where it does not stand. `root`: the project's. */
export function readReviewed(root = '.'): Reviewed[] {
  const file = join(root, KEPT);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Keeps them and says where. */
export function writeReviewed(all: readonly Reviewed[]): string {
  writeFileSync(KEPT, `${JSON.stringify([...all].sort(byPlace), null, 2)}\n`);
  return KEPT;
}

/** What tells one reviewed finding from another. */
export function placeOf({ case: name, rule, offset }: Pick<Reviewed, 'case' | 'rule' | 'offset'>): string {
  return `${name} ${rule} at ${offset}`;
}

function byPlace(a: Reviewed, b: Reviewed): number {
  if (a.case !== b.case) return a.case < b.case ? -1 : 1;
  return a.offset - b.offset || (a.rule < b.rule ? -1 : 1);
}
