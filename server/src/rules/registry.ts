import { citationRules } from './citations/index.ts';
import { contradictionRules } from './contradictions/index.ts';
import type { Rule } from './finding.ts';
import { lawRules } from './law/index.ts';
import { malformedRules } from './malformed/index.ts';
import { privacyRules } from './privacy/index.ts';
import { wordsRules } from './words/index.ts';

/** All rules, by category; each category lists its own. Findings are sorted by place, not by this. */
export const rules: readonly Rule[] = [
  ...malformedRules,
  ...contradictionRules,
  ...citationRules,
  ...wordsRules,
  ...privacyRules,
  ...lawRules,
];
