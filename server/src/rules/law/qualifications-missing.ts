import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { openingWords, writtenSection } from '../malformed/sections/section-words.ts';
import { anyOf, holdsWord } from './telling-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The first section without a word on the license, certification or specialty of the reviewer.',
  why: 'The parties learn who decided only from this section.',
  law: ['qualifications'],
  notes:
    'One label of the credentials without the other is reported by ' +
    '[credentials-label-missing](credentials-label-missing.md).',
  wrong: { how: 'He/she was selected for experience with similar cases.' },
  right: {
    how: 'The expert reviewer is Board Certified in Family Medicine and is licensed to practice in California.',
  },
};

/** A letter that says nothing of the reviewer's licence and certification. One label alone is told as malformed. */
export const qualificationsMissing: Rule = {
  code: 'qualifications-missing',
  title: 'Missing reviewer qualifications',
  category: 'law',
  severity: 'warning',
  scope: 'part',
  readWhole: true,
  check({ determination, catalogue }) {
    const section = writtenSection(determination, 'how-determination-was-made');
    if (!section) return [];
    const { reviewer } = determination;
    if (reviewer.licensure.length > 0 || reviewer.specialties.length > 0) return [];
    const [first] = reviewer.labels;
    // Older drafts describe the reviewer in words of their own.
    if (!first && holdsWord(determination, section.body, QUALIFICATION)) return [];
    return [
      {
        message: `A determination describes the qualifications of its reviewer${lawInBrackets('qualifications', catalogue)}. Write the states of licensure and the certification or specialty, without the name.`,
        range: first ?? openingWords(determination, section),
      },
    ];
  },
};

const QUALIFICATION = anyOf(
  ['medicine', 'surgery', 'specialist', 'physician', 'doctor', 'board'],
  ['certif', 'licens', 'practis'],
);
