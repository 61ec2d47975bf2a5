import { nameKeys } from '../text/letters.ts';

/** A name and the facts that bear it. Several: editions of one guideline, forms of one drug. */
export interface NameEntry<T> {
  readonly key: string;
  readonly facts: readonly T[];
}

/**
 * Names by their letters (`lettersOf`). To find the longest name at a place of a text, try `entries` in order.
 */
export interface NameIndex<T> {
  /** The facts of that name, in catalogue order; empty when there are none. */
  get(key: string): readonly T[];
  /** Longest key first. */
  readonly entries: readonly NameEntry<T>[];
}

/** Indexes facts under all their names. See `nameKeys`. */
export function indexNames<T>(facts: readonly T[], namesOf: (fact: T) => readonly string[]): NameIndex<T> {
  const byKey = new Map<string, T[]>();
  for (const fact of facts) {
    for (const key of new Set(namesOf(fact).flatMap(nameKeys))) {
      const known = byKey.get(key);
      if (known) known.push(fact);
      else byKey.set(key, [fact]);
    }
  }
  const entries = [...byKey]
    .map(([key, named]) => ({ key, facts: named }))
    .sort((a, b) => b.key.length - a.key.length);
  return { get: (key) => byKey.get(key) ?? [], entries };
}
