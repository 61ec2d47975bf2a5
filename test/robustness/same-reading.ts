import type { Analysis } from '../../server/src/features/analysis.ts';
import { outline } from '../../server/src/features/outline.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { Determination } from '../../server/src/syntax/tree.ts';
import type { Flow } from '../../server/src/text/flow.ts';

/**
 * Where two analyses of one text differ first, in words; null where they say the same: the outline, the tree with its
 * lines, items and leaves, the findings with all their fields, citations, drugs, requests, restatements, the patient and
 * the day. What is kept besides, to save work, may differ.
 */
export function firstDifference(one: Analysis, other: Analysis): string | null {
  const compare = new Comparison();
  return (
    compare.values('determination', known(one.determination), known(other.determination)) ??
    compare.values('outline', outline(one.determination), outline(other.determination)) ??
    compare.values('findings', one.findings, judgedAnew(other)) ??
    compare.values('citations', one.citations, other.citations) ??
    compare.values('drugs', one.drugs, other.drugs) ??
    compare.values('requests', one.requests, other.requests) ??
    compare.values('restatements', one.restatements, other.restatements) ??
    compare.values('patient', one.patient, other.patient) ??
    compare.values('asOf', one.asOf, other.asOf)
  );
}

/** As `firstDifference`, of the trees alone. */
export function differenceOfTrees(one: Determination, other: Determination): string | null {
  return new Comparison().values('determination', known(one), known(other));
}

/** What the rules find when they remember nothing of letters before. */
function judgedAnew(letter: Analysis): readonly Finding[] {
  const onRuleFailure = (code: string) => {
    throw new Error(`the rule ${code} failed`);
  };
  return check(letter, { rules: [...rules], onRuleFailure });
}

function known(letter: Determination) {
  const { source, lines, layout, header, reviewer, sections, items, leaves, problems } = letter;
  // items and leaves of the parts are those of the letter
  const parts = letter.parts.map(({ start, alone }) => ({
    start,
    source: alone.source,
    header: alone.header,
    reviewer: alone.reviewer,
    sections: alone.sections,
  }));
  return { source, lines, layout, header, reviewer, sections, items, leaves, problems, parts };
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
