import type { Rule } from './finding.ts';

/** All rules. The order decides nothing: findings are sorted by place. */
export const rules: readonly Rule[] = [];
