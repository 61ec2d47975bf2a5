import type { Rule } from '../finding.ts';

/** Rules on words: misspelt terms of the field, glued words, gaps. */
export const wordsRules: readonly Rule[] = [];
