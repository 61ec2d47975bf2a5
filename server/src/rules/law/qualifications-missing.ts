import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { FORM } from '../../form/printed-form.ts';
import type { Credential, Part } from '../../syntax/tree.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Range } from '../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { openingWords, writtenSection } from '../malformed/sections/section-words.ts';
import { quoted } from '../wording.ts';
import { emptyClauses } from './empty-clauses.ts';
import { anyOf, holdsWord } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The first section without a word on the license, certification or specialty of the reviewer, or a label of the ' +
    'credentials with nothing after it, or with `n/a`, `None` or `pending`. The same of the sentence that older letters have ' +
    '(`is Board Certified in and is licensed to practice in Nevada`).',
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

/** A letter that says nothing of the reviewer's license and certification. One label alone is reported as malformed. */
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
    const gaps = sentenceGaps(determination, section.body);
    if (gaps.length > 0) return gaps;
    const { reviewer } = determination;
    if (isStated(reviewer.licensure) || isStated(reviewer.specialties)) return emptyLists(determination);
    const [first] = reviewer.labels;
    // Older drafts describe the reviewer in words of their own.
    if (!first && holdsWord(determination, section.body, QUALIFICATION)) return [];
    return [
      {
        message: `Reviewer qualifications are missing: state of licensure, certification or specialty${lawInBrackets('qualifications', catalogue)}.`,
        range: first ?? openingWords(determination, section),
      },
    ];
  },
};

/** The clauses of the sentence without a value, and those with one that says nothing. The block of labels is another form. */
function sentenceGaps({ source, reviewer }: Part, area: Range): Observation[] {
  if (reviewer.labels.length > 0) return [];
  const { licensure, specialty } = FORM.credentials.sentence;
  const unstated = (values: readonly Credential[], clause: string) =>
    values.length > 0 && !isStated(values)
      ? [{ message: emptyMessage(clause, values), range: (values[0] as Credential).range }]
      : [];
  return [
    ...emptyClauses(source, area).map((place) => ({
      message: emptyMessage(source.slice(place.start, place.end).replace(/\s+/g, ' '), []),
      range: place,
    })),
    ...unstated(reviewer.licensure, licensure),
    ...unstated(reviewer.specialties, specialty),
  ];
}

/** The label of one of the two lists, where the other alone has something after it. */
function emptyLists({ source, reviewer }: Part): Observation[] {
  const { licensure, specialty } = FORM.credentials;
  const valuesOf = (label: string) => (label === licensure ? reviewer.licensure : reviewer.specialties);
  const isEmpty = (label: string) => !isStated(valuesOf(label));
  return [licensure, specialty].filter(isEmpty).flatMap((label) =>
    reviewer.labels
      .filter(({ start, end }) => lettersOf(source.slice(start, end)) === lettersOf(label))
      .map((range) => ({
        message: emptyMessage(label, valuesOf(label)),
        range: valuesOf(label)[0]?.range ?? range,
      })),
  );
}

function emptyMessage(label: string, [stated]: readonly Credential[]): string {
  const value = stated ? `says ${quoted(stated.text)}` : 'has no value';
  const where = label.endsWith(':') ? 'the label' : 'these words';
  return `${quoted(label)} ${value}. Enter it after ${where}.`;
}

/** What takes the place of a value that is not there. */
const NO_VALUE =
  /^(?:n\.?\/?a\.?|pending|to be (?:determined|added|confirmed|verified)|xx|[[(](?:states?|specialty|license|certification|credentials)[\])]|see (?:file|cv|attached)|none|nil|unknown|not (?:applicable|available|stated|provided|listed|given)|[-\u2013\u2014.?\s]{1,20})$/i;

/** Whether one of the values is a state or a specialty. */
function isStated(credentials: readonly Credential[]): boolean {
  return credentials.some(({ text }) => !NO_VALUE.test(text.trim()));
}

const QUALIFICATION = anyOf(
  ['medicine', 'surgery', 'specialist', 'physician', 'doctor', 'board'],
  ['certif', 'licens', 'practis'],
);
