import type { Finding, Rule, RuleInput } from './finding.ts';
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
 * throws gives nothing and costs no other rule its findings.
 */
export function check(input: RuleInput, options: CheckOptions = {}): Finding[] {
  const rules = options.rules ?? allRules;
  return rules.flatMap((rule) => findingsOf(rule, input, options)).sort(byPlace);
}

function findingsOf(rule: Rule, input: RuleInput, options: CheckOptions): Finding[] {
  try {
    return rule.check(input).map(({ message, range, severity, related, fix, choices, tags }) => ({
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
