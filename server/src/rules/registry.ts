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
