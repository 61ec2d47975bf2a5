import type { Rule } from '../finding.ts';

/** Rules on what a letter cites: guidelines, topics and pages. */
export const citationRules: readonly Rule[] = [];
