import type { Rule } from '../finding.ts';

/** Rules on a letter that disagrees with itself: within an item, then across the letter. */
export const contradictionRules: readonly Rule[] = [];
