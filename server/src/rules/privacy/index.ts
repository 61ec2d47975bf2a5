import type { Rule } from '../finding.ts';

/** Rules on what must not leave the house in a published determination. */
export const privacyRules: readonly Rule[] = [];
