import type { PartInput, RuleInput } from './finding.ts';

/**
 * A reading of parts that is kept with each part: for one that is the same in two versions of a letter it is done once.
 * What rules on whole letters compare is read this way, so that a keystroke costs them one part.
 */
export function perPart<T>(read: (part: RuleInput) => T): (part: RuleInput) => T {
  const known = new WeakMap<RuleInput, { readonly made: T }>();
  return (part) => {
    let reading = known.get(part);
    if (!reading) {
      reading = { made: read(part) };
      known.set(part, reading);
    }
    return reading.made;
  };
}

/** The parts that are a disputed item, in order: the first is that of `determination.items[0]`, and so on. */
export function itemParts({ parts }: RuleInput): readonly PartInput[] {
  return parts.filter(({ input }) => input.determination.items.length > 0);
}
