import { perPart } from '../letter/per-part.ts';
import type { Finding, Rule, RuleInput } from './finding.ts';
import { formOf } from './form.ts';
import { movedFinding } from './moved-finding.ts';
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
 * Everything the rules find in a determination, in the order of the text; findings of one place by code. A rule that
 * throws gives nothing, for a part of the letter or for the letter, and costs no other rule its findings.
 */
export function check(letter: RuleInput, options: CheckOptions = {}): Finding[] {
  const { onLetters, onForms, onParts } = groupsOf(options.rules ?? allRules);
  const found = onLetters.flatMap((rule) => findingsOf(rule, letter, letter, options));
  found.push(...findingsOnForm(onForms, letter, options));
  const keys = onParts.map((group) => keyOf(group, letter, options));
  for (const { start, input } of letter.parts) {
    const judged = judgedIn(input);
    for (let i = 0; i < onParts.length; i++) {
      const [group, key] = [onParts[i] as readonly Rule[], keys[i] ?? null];
      if (key === null) continue;
      let known = judged[i];
      if (known?.group !== group || known.key !== key) {
        known = { group, key, findings: group.flatMap((rule) => findingsOf(rule, input, letter, options)) };
        judged[i] = known;
      }
      for (const finding of known.findings) found.push(movedFinding(finding, start));
    }
  }
  return found.sort(byPlace);
}

/** The rules by what they are shown, and those on parts by what they depend on besides. */
interface Groups {
  readonly onLetters: readonly Rule[];
  readonly onForms: RulesOnForms;
  readonly onParts: readonly (readonly Rule[])[];
}

const groupsOfRules = new WeakMap<readonly Rule[], Groups>();

function groupsOf(rules: readonly Rule[]): Groups {
  let groups = groupsOfRules.get(rules);
  if (!groups) {
    const onParts = rules.filter(({ scope }) => scope === 'part');
    const depending = onParts.filter(({ dependsOn }) => dependsOn);
    groups = {
      onLetters: rules.filter(({ scope }) => scope === 'letter'),
      onForms: { rules: rules.filter(({ scope }) => scope === 'form'), speaking: new Map(), length: 0 },
      onParts: [onParts.filter(({ dependsOn }) => !dependsOn), ...depending.map((rule) => [rule])],
    };
    groupsOfRules.set(rules, groups);
  }
  return groups;
}

/** Rules on the form of letters, with those that have something to say of each of some forms met before. */
interface RulesOnForms {
  readonly rules: readonly Rule[];
  readonly speaking: Map<string, readonly Rule[]>;
  /** How long the remembered forms are together. */
  length: number;
}

/**
 * So long may remembered forms be together. A draft goes through few while it is written, one with each label; that of a letter of
 * four items has some 900 signs.
 */
const MOST_REMEMBERED = 1_000_000;

function findingsOnForm(onForms: RulesOnForms, letter: RuleInput, options: CheckOptions): Finding[] {
  if (onForms.rules.length === 0) return [];
  const form = formOf(letter);
  const known = onForms.speaking.get(form);
  let hasFailed = false;
  const found = (known ?? onForms.rules).map((rule) => ({
    rule,
    findings: findingsOf(rule, letter, letter, {
      ...options,
      onRuleFailure: (code) => {
        hasFailed = true;
        options.onRuleFailure?.(code);
      },
    }),
  }));
  const speaking = found.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule);
  if (!known && !hasFailed) remember(onForms, form, speaking);
  return found.flatMap(({ findings }) => findings);
}

/** Remembers what speaks of a form; all others are forgotten when they get too long. */
function remember(onForms: RulesOnForms, form: string, speaking: readonly Rule[]): void {
  if (form.length > MOST_REMEMBERED) return;
  if (onForms.length + form.length > MOST_REMEMBERED) {
    onForms.speaking.clear();
    onForms.length = 0;
  }
  onForms.speaking.set(form, speaking);
  onForms.length += form.length;
}

/** What of the letter the findings of a group depend on; null where that cannot be told. */
function keyOf([rule]: readonly Rule[], letter: RuleInput, options: CheckOptions): string | null {
  if (!rule?.dependsOn) return '';
  try {
    return rule.dependsOn(letter);
  } catch {
    options.onRuleFailure?.(rule.code);
    return null;
  }
}

interface Judged {
  readonly group: readonly Rule[];
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** What was found in a part, by the number of the group of rules: it holds as long as the part is the same. */
const judgedIn = perPart((): (Judged | undefined)[] => []);

function findingsOf(rule: Rule, input: RuleInput, letter: RuleInput, options: CheckOptions): Finding[] {
  try {
    return rule.check(input, letter).map(({ message, range, severity, related, fix, choices, tags }) => ({
      code: rule.code,
      category: rule.category,
      severity: severity ?? rule.severity,
      message,
      range,
      ...(related && related.length > 0 ? { related } : {}),
      ...(fix ? { fix } : {}),
      ...(choices && choices.length > 0 ? { choices } : {}),
      ...(tags && tags.length > 0 ? { tags } : {}),
    }));
  } catch {
    options.onRuleFailure?.(rule.code);
    return [];
  }
}

function byPlace(a: Finding, b: Finding): number {
  const place = a.range.start - b.range.start || a.range.end - b.range.end;
  if (place !== 0) return place;
  // Not localeCompare: the order must not depend on the machine's language.
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
