import { WordNotes } from '../../text/word-list.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { misspelling } from './misspelling.ts';
import { NearNames } from './near-names.ts';
import { OTHER_WORDS, TERMS } from './terms.ts';
import { isInAddress, longWords, placeOf } from './tokens.ts';
import { inCitedName } from './topic-words.ts';
import { isPartOf, isPiece } from './torn.ts';

const SHORTEST = 8;
const terms = new NearNames(TERMS.filter((term) => term.length >= SHORTEST));

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A technical term, such as *prescription*, *acupuncture* or *electrodiagnostic*, with one letter wrong, ' +
    'missing or too many, or with two letters swapped.',
  why:
    'A misspelled term is not found by those who search the determinations, and in a request it leaves open ' +
    'what was decided.',
  fix: 'Writes the term correctly.',
  notes:
    'Only long words of a fixed list are compared. British spellings, plurals and other forms are accepted. ' +
    'The names of guidelines and topics in guideline fields are left to the rules on citations.',
  wrong: {
    request: '1 prescripton of Norco 10/325mg #60: Upheld',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.',
    rationale: 'The patient has no signed agreement. The request is not medically necessary.',
  },
  right: { request: '1 prescription of Norco 10/325mg #60: Upheld' },
};

/** A word of the field, such as `prescription`, with one letter wrong. */
export const termMisspelt: Rule = {
  code: 'term-misspelt',
  title: 'Misspelled term',
  category: 'words',
  severity: 'information',
  scope: 'part',
  readWhole: true,
  check({ determination, citations }) {
    const { source } = determination;
    const { list, indexes } = longWords(determination);
    return indexes.flatMap((index) => {
      const term = termMeant.of(list, index);
      if (term === '') return [];
      const place = placeOf(list, index);
      if (isPartOf(source, place, term) || isPiece(source, place, isTerm)) return [];
      if (isInAddress(source, place.start, place.end) || inCitedName(citations, place)) return [];
      return misspelling(source, place, term);
    });
  },
};

function isTerm(word: string): boolean {
  return terms.has(word);
}

/** The term that a word is meant for, or nothing. Words that differ at their end alone are forms of one word. */
const termMeant = new WordNotes((word) => {
  if (word.length < SHORTEST - 1 || OTHER_WORDS.has(word)) return '';
  const near = terms.near(word).filter((term) => !isForm(word, term));
  return near.length === 1 ? (near[0] as string) : '';
});

/** `symptom` and `symptoms`, `psychological` and `psychologicals`: the difference is an ending. */
function isForm(word: string, term: string): boolean {
  return word.startsWith(term) || term.startsWith(word) || word.slice(0, -1) === term.slice(0, -1);
}
