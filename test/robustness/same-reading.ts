import { type Analysis, analyse } from '../../server/src/features/analysis.ts';
import { outline } from '../../server/src/features/outline.ts';
import type { Letter } from '../../server/src/letter/letter.ts';
import { LetterVersions } from '../../server/src/letter/letter-versions.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { leavesOf } from '../../server/src/syntax/leaves.ts';
import type { Determination, Part } from '../../server/src/syntax/tree.ts';
import type { Flow } from '../../server/src/text/flow.ts';

/**
 * Where two analyses of one text differ first, in words; null where they say the same: the frame with its lines, each part
 * with where it stands, its items and leaves and all that is read of it, the day, the outline, and the findings with all
 * their fields. What is kept besides, to save work, may differ.
 */
export function firstDifference(one: Analysis, other: Analysis): string | null {
  const compare = new Comparison();
  return (
    compare.values('determination', treeOf(one.letter.determination), treeOf(other.letter.determination)) ??
    compare.values('letter', readOf(one.letter), readOf(other.letter)) ??
    compare.values('outline', outline(one.letter), outline(other.letter)) ??
    compare.values('findings', one.findings, judgedAnew(other.letter))
  );
}

/**
 * Reads texts as the versions of one document, one after the other, and each by itself: where the two readings of a version
 * differ first, in words; null where they never do.
 */
export function differenceOfVersions(...texts: readonly string[]): string | null {
  const versions = new LetterVersions();
  for (const [version, text] of texts.entries()) {
    const found = firstDifference(analyse(text, undefined, undefined, versions), analyse(text));
    if (found) return `version ${version}: ${found}`;
  }
  return null;
}

/** How many parts of a version are the same object in another one: what of it was not read again. */
export function keptParts({ parts }: Determination, other: Determination): number {
  const known = new Set(other.parts.map(({ part }) => part));
  return parts.filter(({ part }) => known.has(part)).length;
}

/** As `firstDifference`, of the trees alone. */
export function differenceOfTrees(one: Determination, other: Determination): string | null {
  return new Comparison().values('determination', treeOf(one), treeOf(other));
}

/** What the rules find when they remember nothing of letters before. */
function judgedAnew(letter: Letter): readonly Finding[] {
  const onRuleFailure = (code: string) => {
    throw new Error(`the rule ${code} failed`);
  };
  return check(letter, { rules: [...rules], onRuleFailure });
}

function treeOf({ parts, ...frame }: Determination) {
  return { ...frame, parts: parts.map(({ start, part }) => ({ start, part: partOf(part) })) };
}

/** A part as data; by what its words are numbered is no matter of what it says. */
function partOf(part: Part) {
  const { vocabulary: _, ...known } = part;
  return { ...known, leaves: leavesOf(part) };
}

/** What is read of a letter besides its tree. */
function readOf({ source, asOf, parts, items }: Letter) {
  return {
    source,
    asOf,
    items: items.map(({ start }) => start),
    parts: parts.map(({ start, part }) => ({
      start,
      asOf: part.asOf,
      citations: part.citations,
      drugs: part.drugs,
      requests: part.requests,
      restatements: part.restatements,
      patient: part.patient,
    })),
  };
}

class Comparison {
  /** What stands in several places, such as a field, is compared once. */
  readonly #same = new Map<object, object>();

  /** Where two values differ, in words; null where they do not. */
  values(path: string, one: unknown, other: unknown): string | null {
    if (Object.is(one, other)) return null;
    if (!isObject(one) || !isObject(other)) return `${path}: ${shown(one)} and ${shown(other)}`;
    if (this.#same.get(one) === other) return null;
    const found =
      isFlow(one) && isFlow(other) ? this.#flows(path, one, other) : this.#parts(path, one, other);
    if (!found) this.#same.set(one, other);
    return found;
  }

  #parts(path: string, one: Record<string, unknown>, other: Record<string, unknown>): string | null {
    const names = Object.keys(one);
    if (names.length !== Object.keys(other).length || Array.isArray(one) !== Array.isArray(other))
      return `${path}: ${names.join()} and ${Object.keys(other).join()}`;
    for (const name of names) {
      const found = this.values(`${path}.${name}`, one[name], other[name]);
      if (found) return found;
    }
    return null;
  }

  /**
   * Flows are the same when they hold the same words and map places the same way; how they do that is theirs. A third of
   * the places is looked at, another third for every length.
   */
  #flows(path: string, one: Flow, other: Flow): string | null {
    const found =
      this.values(`${path}.text`, one.text, other.text) ??
      this.values(`${path}.range`, one.range, other.range);
    if (found) return found;
    const { length } = one.text;
    for (let i = length % 3; i <= length; i += 3) {
      const [a, b] = [one.sourceRange(i, i + 1), other.sourceRange(i, i + 1)];
      if (a.start !== b.start || a.end !== b.end)
        return `${path}.sourceRange(${i}): ${shown(a)} and ${shown(b)}`;
    }
    for (let i = one.range.start + (length % 3); i <= one.range.end; i += 3) {
      const [a, b] = [one.flowOffset(i), other.flowOffset(i)];
      if (a !== b) return `${path}.flowOffset(${i}): ${a} and ${b}`;
    }
    return null;
  }
}

function isFlow(value: object): value is Flow {
  return 'sourceRange' in value && 'flowOffset' in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
