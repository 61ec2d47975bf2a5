import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { shifted } from '../text/placed.ts';
import { remembered } from '../text/remembered.ts';
import type { Finding, LetterRule, Observation, PartRule, Rule } from './finding.ts';
import { rules as allRules } from './registry.ts';

/** What can be chosen about a check. */
export interface CheckOptions {
  /** The rules to run; all of the registry where left out. */
  readonly rules?: readonly Rule[];
  /**
   * Told the code of each rule that threw. Only the code: an error's message may hold words of the document, which
   * must not reach a log.
   */
  readonly onRuleFailure?: (code: string) => void;
}

/**
 * Everything the rules find in a letter, with offsets into its text and in their order; findings of one place by code. A rule
 * that throws gives nothing, for a part of the letter or for the letter, and costs no other rule its findings.
 */
export function check(letter: Letter, options: CheckOptions = {}): Finding[] {
  const { onLetters, onParts } = groupsOf(options.rules ?? allRules);
  const found = onLetters.flatMap((rule) => findingsOf(rule, letter, () => rule.check(letter), options));
  for (const group of onParts) {
    const key = keyOf(group, letter, options);
    if (key === null) continue;
    for (const { start, part } of letter.parts) {
      for (const finding of findingsIn(part, group, key, options)) found.push(shifted(finding, start));
    }
  }
  return found.sort(byPlace);
}

/** Rules on parts that depend on the same of a letter. */
interface PartGroup {
  readonly rules: readonly PartRule[];
  /** What they found in a part, by what they depend on. */
  readonly findingsIn: (part: LetterPart) => Map<string, readonly Finding[]>;
}

/** The rules by what they are shown, and those on parts by what they depend on besides. */
const groupsOf = remembered((rules: readonly Rule[]) => {
  const onLetters = rules.filter((rule): rule is LetterRule => rule.scope === 'letter');
  const all = rules.filter((rule): rule is PartRule => rule.scope === 'part');
  const depending = all.filter(({ dependsOn }) => dependsOn);
  const groups = [all.filter(({ dependsOn }) => !dependsOn), ...depending.map((rule) => [rule])];
  const onParts = groups.map(
    (own): PartGroup => ({ rules: own, findingsIn: remembered((_: LetterPart) => new Map()) }),
  );
  return { onLetters, onParts };
});

/** What of the letter the findings of a group depend on; null where that cannot be told. */
function keyOf({ rules: [rule] }: PartGroup, letter: Letter, options: CheckOptions): string | null {
  if (!rule?.dependsOn) return '';
  try {
    return rule.dependsOn(letter);
  } catch {
    options.onRuleFailure?.(rule.code);
    return null;
  }
}

function findingsIn(
  part: LetterPart,
  group: PartGroup,
  key: string,
  options: CheckOptions,
): readonly Finding[] {
  const known = group.findingsIn(part);
  let findings = known.get(key);
  if (!findings) {
    findings = group.rules.flatMap((rule) => findingsOf(rule, part, () => rule.check(part, key), options));
    // of a letter's keys the newest is the one that is asked for again
    known.clear();
    known.set(key, findings);
  }
  return findings;
}

function findingsOf(
  rule: Rule,
  { determination }: Letter | LetterPart,
  ask: () => readonly Observation[],
  options: CheckOptions,
): Finding[] {
  const { code, category, severity: usual } = rule;
  if (rule.readWhole && determination.layout !== 'issues') return [];
  try {
    return ask().map(({ severity = usual, ...rest }) => ({ code, category, severity, ...rest }));
  } catch {
    options.onRuleFailure?.(code);
    return [];
  }
}

function byPlace(a: Finding, b: Finding): number {
  const place = a.range.start - b.range.start || a.range.end - b.range.end;
  if (place !== 0) return place;
  // Not localeCompare: the order must not depend on the machine's language.
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
