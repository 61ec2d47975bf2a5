import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule } from '../finding.ts';
import { hasOwnWords, isReadWhole, openingWords } from '../malformed/sections/section-words.ts';
import { anyOf, holdsWord } from './telling-words.ts';

/** A letter that says nothing of the reviewer's licence and certification. One label alone is told as malformed. */
export const qualificationsMissing: Rule = {
  code: 'qualifications-missing',
  title: "The reviewer's qualifications are not described",
  category: 'law',
  severity: 'warning',
  scope: 'part',
  check({ determination, catalogue }) {
    if (!isReadWhole(determination)) return [];
    const section = determination.sections.find(({ kind }) => kind === 'how-determination-was-made');
    if (!section || !hasOwnWords(determination, section)) return [];
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
