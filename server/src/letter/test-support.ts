/**
 * A letter as one text, for tests that compare what was read with the words of the letter: the engine reads parts and counts
 * offsets from where each begins, here they are put together with offsets into the letter.
 */
import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AsOf } from '../reading/as-of.ts';
import type { Citation } from '../reading/citations/citation.ts';
import type { DrugMention } from '../reading/names/drug-mentions.ts';
import type { Patient } from '../reading/patient/patient.ts';
import type { Request } from '../reading/requests/request.ts';
import type { Restatement } from '../reading/requests/restatements.ts';
import { leavesOf } from '../syntax/leaves.ts';
import { parse } from '../syntax/parse.ts';
import type { Determination, DisputedItem, Leaf } from '../syntax/tree.ts';
import { type Flow, readFlow } from '../text/flow.ts';
import { type Placed, placedRange } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { type Letter, readLetter } from './letter.ts';
import type { LetterPart } from './letter-part.ts';

/** A letter's tree with the items and leaves of all its parts, in order, with offsets into the letter. */
export interface WholeTree extends Determination {
  readonly items: readonly DisputedItem[];
  readonly leaves: readonly Leaf[];
}

/** A letter with what is read of all its parts, in order, with offsets into the letter. */
export interface WholeLetter {
  readonly letter: Letter;
  readonly source: string;
  readonly catalogue: Catalogue;
  readonly asOf: AsOf;
  readonly tree: WholeTree;
  readonly citations: readonly Citation[];
  readonly drugs: readonly DrugMention[];
  /** One an item. */
  readonly requests: readonly Request[];
  /** A list an item. */
  readonly restatements: readonly (readonly Restatement[])[];
  readonly patient: Patient;
}

/** The tree of a text, or of what was parsed, as one. */
export function wholeTree(text: string | Determination): WholeTree {
  const tree = typeof text === 'string' ? parse(text) : text;
  const { source, parts } = tree;
  return {
    ...tree,
    items: parts.flatMap(({ start, part }) => placedIn(source, start)(part.items)),
    leaves: parts.flatMap(({ start, part }) => placedIn(source, start)(leavesOf(part))),
  };
}

/** A text, or what was read of one, as one letter. */
export function wholeLetter(text: string | Letter, catalogue: Catalogue = builtInCatalogue()): WholeLetter {
  const letter = typeof text === 'string' ? readLetter(text, () => catalogue) : text;
  const { source, parts } = letter;
  const all = <T>(read: (part: LetterPart) => readonly T[]): T[] =>
    parts.flatMap(({ start, part }: Placed<LetterPart>) => placedIn(source, start)(read(part)));
  return {
    letter,
    source,
    catalogue: letter.catalogue,
    asOf: letter.asOf,
    tree: wholeTree(letter.determination),
    citations: all(({ citations }) => citations),
    drugs: all(({ drugs }) => drugs),
    requests: all(({ requests }) => requests),
    restatements: all(({ restatements }) => restatements),
    patient: {
      ages: all(({ patient }) => patient.ages),
      injuryAges: all(({ patient }) => patient.injuryAges),
      sexes: all(({ patient }) => patient.sexes),
      pronouns: all(({ patient }) => patient.pronouns),
      injuries: all(({ patient }) => patient.injuries),
    },
  };
}

/**
 * A copy of what was read of a part with every range in it shifted to where the part begins in the letter. Facts of the
 * catalogue stay the same objects, and spans, which count from where a flow begins, stay as they are. What is one object in
 * several places is one in the copy.
 */
function placedIn(source: string, partStart: number): <T>(value: T) => T {
  const known = new Map<object, unknown>();
  const placed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || isOfCatalogue(value)) return value;
    if (!known.has(value)) known.set(value, copied(value));
    return known.get(value);
  };
  const copied = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(placed);
    if (isFlow(value)) return readFlow(source, placedRange(value.range, partStart));
    if (isRange(value)) return { ...rest(value), ...placedRange(value, partStart) };
    return rest(value);
  };
  const rest = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'span' ? one : placed(one)]));
  return (value) => (partStart === 0 ? value : (placed(value) as typeof value));
}

function isOfCatalogue(value: object): boolean {
  return 'sources' in value && 'confidence' in value;
}

function isFlow(value: object): value is Flow {
  return 'sourceRange' in value;
}

function isRange(value: object): value is Range {
  const { start, end } = value as Partial<Range>;
  return typeof start === 'number' && typeof end === 'number';
}

/**
 * Plain data as text that is the same where the data reads the same, however it was come by: flows by their words and the places
 * of these, facts of the catalogue by their ids, without the numbers that words have in a document's vocabulary.
 */
export function plain(value: unknown): string {
  return JSON.stringify(
    value,
    (key, one) => {
      if (key === 'vocabulary') return undefined;
      if (typeof one !== 'object' || one === null) return one;
      if (isFlow(one)) return plainFlow(one);
      return isOfCatalogue(one) ? (one.id ?? one.cite) : one;
    },
    1,
  );
}

function plainFlow(flow: Flow) {
  const { text, range } = flow;
  const places = Array.from({ length: text.length + 1 }, (_, i) => flow.sourceRange(i, i + 1));
  const back = Array.from({ length: range.end - range.start + 1 }, (_, i) =>
    flow.flowOffset(range.start + i),
  );
  return { text, range, places: places.map(({ start, end }) => `${start}-${end}`).join(), back: back.join() };
}

/** All that a letter is and says, in the same way. */
export function plainLetter({ determination, asOf, parts }: Letter): string {
  const told = parts.map(({ start, part }) => {
    const { citations, drugs, requests, restatements, patient } = part;
    const leaves = leavesOf(part.determination);
    return { start, asOf: part.asOf, leaves, citations, drugs, requests, restatements, patient };
  });
  return plain({ determination, asOf, told });
}
