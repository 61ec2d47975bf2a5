import type { PartInput, RuleInput } from '../rules/finding.ts';

/** How many readings there are. */
let readings = 0;

/**
 * A reading of parts that is kept with each part: for one that is the same in two versions of a letter it is done once.
 * What rules on whole letters compare is read this way, so that a keystroke costs them one part.
 */
export function perPart<T>(read: (part: RuleInput) => T): (part: RuleInput) => T {
  const place = readings++;
  return (part) => {
    const { kept } = part;
    // no gaps: an array with wide ones becomes a table that is slow to read
    while (kept.length <= place) kept.push(NOT_READ);
    if (kept[place] === NOT_READ) kept[place] = read(part);
    return kept[place] as T;
  };
}

const NOT_READ = Symbol('not read');

/** The parts that are a disputed item, in order: the first is that of `determination.items[0]`, and so on. */
export const itemParts = perPart(({ parts }): readonly PartInput[] =>
  parts.filter(({ input }) => input.determination.items.length > 0),
);
