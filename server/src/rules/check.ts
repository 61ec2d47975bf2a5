import { type Gap, gapsOf } from '../letter/gaps.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { shifted } from '../text/placed.ts';
import { contains, type Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import type { Finding, LetterRule, Observation, PartRule, Rule } from './finding.ts';
import { letterUnfinished } from './malformed/letter-unfinished.ts';
import { rules as allRules } from './registry.ts';

/** What can be chosen about a check. */
export interface CheckOptions {
  /** The rules to run; all of the registry where left out. */
  readonly rules?: readonly Rule[];
  /**
   * Called with the code of each rule that threw. Only the code: an error's message may hold words of the document, which
   * must not reach a log.
   */
  readonly onRuleFailure?: (code: string) => void;
}

/**
 * Everything the rules find in a letter, with offsets into its text and in their order; findings of one place by code. A rule
 * that throws gives nothing, for a part of the letter or for the letter, and costs no other rule its findings.
 */
export function check(letter: Letter, options: CheckOptions = {}): Finding[] {
  const { onLetters, onParts, knownOf, ofFinished } = groupsOf(options.rules ?? allRules);
  const found: Finding[] = [];
  for (const rule of onLetters) addFindings(found, rule, letter, () => rule.check(letter), options);
  const keys = onParts.map((group) => keyOf(group, letter, options));
  for (const { start, part } of letter.parts) {
    const known = knownOf(part);
    for (let i = 0; i < onParts.length; i++) {
      const key = keys[i] as string | null;
      if (key === null) continue;
      if (known[i]?.key !== key) {
        // of a letter's keys the newest is the one that is asked for again
        known[i] = { key, findings: findingsIn(part, onParts[i] as PartGroup, key, options) };
      }
      for (const finding of (known[i] as KnownFindings).findings) found.push(shifted(finding, start));
    }
  }
  return withoutOwed(found, gapsOf(letter), ofFinished).sort(byPlace);
}

/**
 * The findings without those that a letter with gaps of the form does not get: what is looked for in finished letters and, where
 * several gaps are counted by a finding of their own, what is found in one of them.
 */
function withoutOwed(found: Finding[], gaps: readonly Gap[], ofFinished: ReadonlySet<string>): Finding[] {
  if (gaps.length === 0) return found;
  const isGap = (place: Range) => gaps.some((gap) => contains(gap.range, place));
  return found.filter(
    ({ code, range }) =>
      code === letterUnfinished.code || !(ofFinished.has(code) || (gaps.length > 1 && isGap(range))),
  );
}

/** Rules on parts that depend on the same of a letter. */
type PartGroup = readonly PartRule[];

/** What a group found in a part, and by which key. */
interface KnownFindings {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** The rules by what they are shown, those on parts by what they depend on besides; what each group found in a part. */
const groupsOf = remembered((rules: readonly Rule[]) => {
  const onLetters = rules.filter((rule): rule is LetterRule => rule.scope === 'letter');
  const all = rules.filter((rule): rule is PartRule => rule.scope === 'part');
  const depending = all.filter(({ dependsOn }) => dependsOn);
  const onParts: PartGroup[] = [
    all.filter(({ dependsOn }) => !dependsOn),
    ...depending.map((rule) => [rule]),
  ];
  const knownOf = remembered((_: LetterPart): (KnownFindings | undefined)[] => onParts.map(() => undefined));
  const ofFinished = new Set(rules.flatMap((rule) => (rule.ofFinished ? [rule.code] : [])));
  return { onLetters, onParts, knownOf, ofFinished };
});

/** What of the letter the findings of a group depend on; null where that is not known. */
function keyOf([rule]: PartGroup, letter: Letter, options: CheckOptions): string | null {
  if (!rule?.dependsOn) return '';
  try {
    return rule.dependsOn(letter);
  } catch {
    options.onRuleFailure?.(rule.code);
    return null;
  }
}

function findingsIn(part: LetterPart, group: PartGroup, key: string, options: CheckOptions): Finding[] {
  const found: Finding[] = [];
  for (const rule of group) addFindings(found, rule, part, () => rule.check(part, key), options);
  return found;
}

function addFindings(
  found: Finding[],
  rule: Rule,
  { determination }: Letter | LetterPart,
  ask: () => readonly Observation[],
  options: CheckOptions,
): void {
  const { code, category, severity: usual } = rule;
  if (determination.layout === null && !rule.anyText) return;
  if (rule.readWhole && determination.layout !== 'issues') return;
  try {
    for (const { severity = usual, ...rest } of ask()) found.push({ code, category, severity, ...rest });
  } catch {
    options.onRuleFailure?.(code);
  }
}

function byPlace(a: Finding, b: Finding): number {
  const place = a.range.start - b.range.start || a.range.end - b.range.end;
  if (place !== 0) return place;
  // Not localeCompare: the order must not depend on the machine's language.
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
