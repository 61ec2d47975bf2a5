import type { Rule } from '../finding.ts';
import { abbreviationWrong } from './abbreviation-wrong.ts';
import { charactersLost } from './characters-lost.ts';
import { drugMisspelled } from './drug-misspelled.ts';
import { redactionGap } from './redaction-gap.ts';
import { sentenceDoubled } from './sentence-doubled.ts';
import { termMisspelled } from './term-misspelled.ts';
import { wordDoubled } from './word-doubled.ts';
import { wordsGlued } from './words-glued.ts';

/** Rules on words: misspelled, doubled and glued words, abbreviations spelled out wrongly, doubled sentences, gaps, lost characters. */
export const wordsRules: readonly Rule[] = [
  drugMisspelled,
  termMisspelled,
  wordDoubled,
  sentenceDoubled,
  wordsGlued,
  abbreviationWrong,
  redactionGap,
  charactersLost,
];
