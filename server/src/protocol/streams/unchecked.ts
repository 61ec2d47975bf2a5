/** Params as they arrive: the protocol gives the names, and the values are unknown until they have been checked. */
export type Unchecked<Params> = { readonly [Name in keyof Params]?: unknown };

/** What a client sends is of any shape until it has been looked at. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether what a client sends is a string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value under a path of keys; undefined where the path leads nowhere. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isObject(here)) return undefined;
    here = here[key];
  }
  return here;
}
