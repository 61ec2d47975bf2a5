import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { itemParts, perPart } from '../../letter/per-part.ts';
import { findDates } from '../../text/dates.ts';
import type { Rule } from '../finding.ts';
import { hasOwnWords, isReadWhole, openingWords } from '../malformed/sections/section-words.ts';
import { anyOf, holdsWord } from './telling-words.ts';

/** A letter that names no record: no report, note or visit, and no date in summary and rationales. */
export const recordsNotNamed: Rule = {
  code: 'records-not-named',
  title: 'No record that was reviewed is named',
  category: 'law',
  severity: 'information',
  scope: 'letter',
  check(letter) {
    const { determination, catalogue } = letter;
    if (!isReadWhole(determination) || itemParts(letter).length === 0) return [];
    const section = determination.sections.find(({ kind }) => kind === 'clinical-case-summary');
    if (!section || !hasOwnWords(determination, section)) return [];
    if (letter.parts.some(({ input }) => namesRecords(input))) return [];
    return [
      {
        message: `A determination lists the documents reviewed${lawInBrackets('documents', catalogue)}. Neither summary nor rationales name a report, a note or a date: name what was reviewed.`,
        range: openingWords(determination, section),
      },
    ];
  },
};

/** Whether the summary in a part, or its rationales, name a record or a date. */
const namesRecords = perPart(({ determination }) => {
  const { source, sections, items } = determination;
  const summaries = sections
    .filter(({ kind }) => kind === 'clinical-case-summary')
    .map(({ leadIn, body }) => ({ start: leadIn?.end ?? body.start, end: body.end }));
  const told = [...summaries, ...items.flatMap(({ rationale }) => (rationale ? [rationale.flow.range] : []))];
  return told.some(
    (area) =>
      holdsWord(determination, area, RECORDS) || findDates(source.slice(area.start, area.end)).length > 0,
  );
});

const RECORDS = anyOf([
  'record', 'records', 'report', 'reports', 'note', 'notes', 'visit', 'visits', 'evaluation', 'evaluations', 'form',
  'documentation', 'documents', 'rfa', 'mri', 'imaging', 'xray', 'study', 'studies', 'letter', 'chart', 'exam', 'examination',
]); // biome-ignore format: a word list reads best in rows
