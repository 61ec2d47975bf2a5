import type { Rule } from '../finding.ts';

/** Rules on what the law asks of a determination and its text can show. */
export const lawRules: readonly Rule[] = [];
