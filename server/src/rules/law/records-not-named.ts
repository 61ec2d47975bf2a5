import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { narrativeDates } from '../../reading/narrative.ts';
import { remembered } from '../../text/remembered.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { openingWords, writtenSection } from '../malformed/sections/section-words.ts';
import { anyOf, holdsWord, summaryWords } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A letter whose summary and rationales name no report, note, visit or other record, and no date.',
  why: 'The parties cannot see whether the decisive record was reviewed.',
  law: ['documents'],
  notes: 'The fixed first sentence of the summary does not count.',
  wrong: {
    summary: 'The injured worker is a 41 year old male with left knee pain.',
    request: 'MRI of the left knee: Upheld',
    rationale: 'The patient has improved with rest. The request is not medically necessary.',
  },
  right: {
    summary:
      'The injured worker is a 41 year old male with left knee pain. The progress report of 11/08/2016 ' +
      'describes swelling.',
  },
};

/** A letter that names no record: no report, note or visit, and no date in summary and rationales. */
export const recordsNotNamed: Rule = {
  code: 'records-not-named',
  title: 'No reviewed records named',
  category: 'law',
  severity: 'information',
  ofFinished: true,
  scope: 'letter',
  readWhole: true,
  check({ determination, parts, items, catalogue }) {
    if (items.length === 0) return [];
    const section = writtenSection(determination, 'clinical-case-summary');
    if (!section || parts.some(({ part }) => namesRecords(part))) return [];
    return [
      {
        message: `No reviewed record named: neither summary nor rationales name a report, note or date${lawInBrackets('documents', catalogue)}.`,
        range: openingWords(determination, section),
      },
    ];
  },
};

/** Whether the summary in a part, or its rationales, name a record or a date. */
const namesRecords = remembered(({ determination }: LetterPart) => {
  const rationales = determination.items.flatMap(({ rationale }) => rationale?.flow.range ?? []);
  return (
    narrativeDates(determination).some(({ dates }) => dates.length > 0) ||
    [...summaryWords(determination), ...rationales].some((area) => holdsWord(determination, area, RECORDS))
  );
});

const RECORDS = anyOf([
  'record', 'records', 'report', 'reports', 'note', 'notes', 'visit', 'visits', 'evaluation', 'evaluations', 'form',
  'documentation', 'documents', 'rfa', 'mri', 'imaging', 'xray', 'study', 'studies', 'letter', 'chart', 'exam', 'examination',
]); // biome-ignore format: a word list reads best in rows
