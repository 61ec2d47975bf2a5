import type { Rule } from '../finding.ts';
import { drugMisspelt } from './drug-misspelt.ts';
import { redactionGap } from './redaction-gap.ts';
import { termMisspelt } from './term-misspelt.ts';
import { wordsGlued } from './words-glued.ts';

/** Rules on words: misspelt terms of the field, glued words, gaps. */
export const wordsRules: readonly Rule[] = [drugMisspelt, termMisspelt, wordsGlued, redactionGap];
