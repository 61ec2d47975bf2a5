import { stretchesOf } from '../../syntax/stretches.ts';
import type { LeafKind, Part } from '../../syntax/tree.ts';
import { isBlank, isCapital, isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { type WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isAboutReviewer } from '../malformed/sections/section-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { behindLabel, labelsOf, openingsOf, skipBlanks } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A name after `Dr.`, `Mr.`, `Mrs.`, `Ms.`, `Doctor`, `Nurse` or `Professor`, or after `patient name:` ' +
    'and the like.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes:
    'Guideline fields are not checked: the works they cite may name their authors. Write the role instead of ' +
    'the name where you can.',
  wrong: { summary: 'The report by Dr. Miller describes left knee pain.' },
  right: { summary: 'The report by the treating physician describes left knee pain.' },
};

/** A person named behind a title: published letters name nobody. */
export const personNamed: Rule = detailRule({
  code: 'person-named',
  title: 'Name of a person in letter',
  message:
    'Published determinations name no person. Write who it is, such as “the treating physician” or “the injured worker”, or redact the name.',
  find: (part) =>
    textOutsideCitations(part)
      .flatMap((area) => findNamedPersons(part, area))
      .filter((place) => !namesAThing(part.source, place)),
});

/** `Dr. Spurling's test`, `Dr. Deyo's study`: a test or a work is named after a person. */
function namesAThing(source: string, { end }: Range): boolean {
  return /['\u2019]s (?:test|sign|study|studies|maneuver|criteria|disease|syndrome|classification|score)\b/.test(
    source.slice(end - 2, end + 24),
  );
}

/** Guideline fields may name the authors of what they cite. */
const WITH_PERSONS: ReadonlySet<LeafKind> = new Set(['prose', 'request', 'unknown']);

/** Where persons may be told about: prose, rationales, requests and what belongs to no section. */
function textOutsideCitations(determination: Part): Range[] {
  const others = stretchesOf(determination, WITH_PERSONS).map(({ range }) => range);
  return [
    ...determination.items.flatMap(({ rationale }) => rationale?.range ?? []),
    // Of the reviewer's own name a rule of the legal checklist speaks.
    ...others.filter((area) => !isAboutReviewer(determination, area)),
  ];
}

const TITLES: ReadonlySet<string> = new Set([
  'Dr', 'DR', 'Mr', 'MR', 'Mrs', 'MRS', 'Ms', 'Doctor', 'Nurse', 'Prof', 'Professor',
]); // biome-ignore format: a word list reads best in rows
/** Without a full stop these are something else too: an MR arthrogram, a nurse case manager. */
const WITH_STOP: ReadonlySet<string> = new Set(['MR', 'Ms', 'DR', 'MRS']);
/** Words with a capital that follow a title whose name was taken out, or that make a profession of it. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'the', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'his', 'her', 'its', 'there', 'then', 'in',
  'on', 'at', 'as', 'an', 'a', 'and', 'or', 'for', 'from', 'to', 'of', 'by', 'with', 'per', 'is', 'was', 'has', 'had', 'no',
  'not', 'current', 'patient', 'injured', 'applicant', 'claimant', 'examination', 'exam', 'physical', 'treatment',
  'treating', 'medical', 'medications', 'diagnoses', 'diagnosis', 'request', 'report', 'reports', 'review', 'records',
  'suite', 'practitioner', 'case', 'contin', 'first', 'guidelines', 'mtus', 'acoem', 'odg', 'xxx', 'name', 'objective',
  'subjective', 'according', 'after', 'before', 'when', 'while', 'however', 'therefore', 'additionally', 'also',
  'arthrogram', 'consultant', 'visit', 'visits', 'evaluation', 'assessment', 'assistant', 'educator', 'anesthetist',
]); // biome-ignore format: a word list reads best in rows
/** Labels of names in forms that are copied into letters. */
const NAME_LABELS = labelsOf(
  'patient name', 'employee name', 'claimant name', 'applicant name', 'injured worker name', 'physician name', 'provider name',
  'employer name', 'name of patient', 'name of employee',
); // biome-ignore format: a word list reads best in rows

const OPENINGS = openingsOf([...NAME_LABELS, ...[...TITLES].map((title) => [title.toLowerCase()])]);

/** All of a stretch, in order: the title, where there is one, is not part of the range. */
export function findNamedPersons(
  determination: Part,
  area: Range,
  openings: WordNotes<boolean> = OPENINGS,
): Range[] {
  const { source } = determination;
  const list = wordsOfSource(determination);
  const found: Range[] = [];
  let behind = area.start;
  for (let k = wordIndexFrom(list, area.start); k < list.count; k++) {
    const start = list.starts[k] as number;
    const end = list.ends[k] as number;
    if (end > area.end) break;
    if (start < behind || !openings.of(list, k)) continue;
    const name = nameBehindTitle(source, start, end, area.end) ?? nameBehindLabel(source, start, area.end);
    if (!name) continue;
    found.push(name);
    behind = name.end;
  }
  return found;
}

function nameBehindTitle(source: string, start: number, end: number, limit: number): Range | null {
  const title = source.slice(start, end);
  if (!TITLES.has(title)) return null;
  const stop = source[end] === '.';
  if (!stop && WITH_STOP.has(title)) return null;
  const nameStart = skipBlanks(source, stop ? end + 1 : end, 3);
  // Where the name was taken out the gap is wide, and the next sentence begins behind it.
  if (nameStart - end > 2 && !source.slice(end, nameStart).includes('\n')) return null;
  if (nameStart === end) return null;
  return nameAt(source, nameStart, limit);
}

function nameBehindLabel(source: string, start: number, limit: number): Range | null {
  const label = behindLabel(source, start, NAME_LABELS);
  return label?.marked ? nameAt(source, label.value, limit) : null;
}

/** One to three words with a capital, initials among them; null where the first is no name. */
function nameAt(source: string, at: number, limit: number): Range | null {
  let end = at;
  let start = at;
  for (let words = 0; words < 3; words++) {
    const wordEnd = nameWordEnd(source, start, limit);
    if (wordEnd < 0) break;
    end = wordEnd;
    const next = skipBlanks(source, source[end] === '.' && end - start === 1 ? end + 1 : end, 2);
    if (next === end || !isBlank(source.charCodeAt(next - 1))) break;
    start = next;
  }
  return end - at >= 2 ? range(at, end) : null;
}

function nameWordEnd(source: string, at: number, limit: number): number {
  if (at >= limit || !isCapital(source.charCodeAt(at))) return -1;
  let end = at;
  while (
    end < limit &&
    (isLetter(source.charCodeAt(end)) || (isInside(source[end]) && isLetter(source.charCodeAt(end + 1))))
  )
    end++;
  const word = source.slice(at, end).replace(/['\u2019]s$/, '');
  if (NO_NAMES.has(word.toLowerCase())) return -1;
  // One letter is an initial when a name follows it.
  return at + word.length;
}

function isInside(sign: string | undefined): boolean {
  return sign === '-' || sign === "'" || sign === '’';
}
