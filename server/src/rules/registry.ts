import { citationRules } from './citations/citation-rules.ts';
import { contradictionRules } from './contradictions/contradiction-rules.ts';
import type { Rule } from './finding.ts';
import { lawRules } from './law/law-rules.ts';
import { malformedRules } from './malformed/malformed-rules.ts';
import { privacyRules } from './privacy/privacy-rules.ts';
import { wordsRules } from './words/words-rules.ts';

/** All rules, by category; each category lists its own. Findings are sorted by place, not by this. */
export const rules: readonly Rule[] = [
  ...malformedRules,
  ...contradictionRules,
  ...citationRules,
  ...wordsRules,
  ...privacyRules,
  ...lawRules,
];

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined for a code of none. */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code);
}

/** What the rule of a code finds, in a few words; the code itself where no rule has it. */
export function titleOfRule(code: string): string {
  return ruleOf(code)?.title ?? code;
}
