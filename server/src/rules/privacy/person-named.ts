import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { stretchesOf } from '../../syntax/stretches.ts';
import { guidelineFieldsOf, type LeafKind, type Part } from '../../syntax/tree.ts';
import { overlap, type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { type TextOfWords, WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isAboutReviewer } from '../malformed/sections/section-words.ts';
import { plainLinesOf } from '../plain-lines.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { drugSpelling } from '../words/drug-spelling.ts';
import { reviewersNamed } from './guideline-persons.ts';
import { identifying } from './identifying-detail.ts';
import { isNoName } from './persons/name-at.ts';
import { namedAgain, surnamesOf } from './persons/named-again.ts';
import type { Person } from './persons/person-form.ts';
import { mayOpen, PERSON_FORMS } from './persons/person-forms.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A name after a title (`Dr.`, `Mrs.`, `Drs. A and B`), a role (`the injured worker, Robert Hale`; `his attorney`, `the ' +
    'adjuster`, `her husband`), `signed by`, `the signature of`, `cc`, `attn`, `spoke with` or a label (`Patient Name:`), and beside ' +
    'a degree or a role (`Maria Escobedo, M.D.`, `PA-C J. Lin`, `Susan Whitfield, his attorney`), a surname after a function ' +
    '(`QME Escobedo`, `nurse practitioner Escobedo`), with the role in brackets (`R. Hale (adjuster)`), of an interpreter (`with Maria ' +
    'Escobedo interpreting`), in dictated small letters (`per dr escobedo`), on a label (`labeled HALE, ROBERT`), and before what a person does ' +
    '(`A. J. Escobedo took over`, `Maria Escobedo wrote`). The name of an employer after `employed by`, `works for` or `employer`. ' +
    'The surname of such a person wherever else the letter has it (`Escobedo reports`). Where the words leave a doubt (`Escobedo’s ' +
    'note`, `Maria says`) it is only information.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes:
    'In guideline fields only those of utilization review are marked (`per physician advisor Hale`): the works they cite may name their authors. Tests, diseases, works and products that ' +
    'bear a name (`Tinel’s sign`, `Dr. Scholl’s`, `St. John’s wort`) are not marked. Write the role instead of the name where ' +
    'you can.',
  wrong: { summary: 'The report by Dr. Miller describes left knee pain.' },
  right: { summary: 'The report by the treating physician describes left knee pain.' },
};

/** Says what is named, and never repeats it. */
function messageOf({ isSure, isEmployer }: Person): string {
  const [what, advice] = isEmployer
    ? ['ame of an employer', 'Write the type of employer, such as “a school”.']
    : ['ame of a person', 'Write the role, such as “the treating physician” or “the injured worker”.'];
  return `${isSure ? 'N' : 'Possible n'}${what}: identifying information. ${advice}`;
}

/** A person named in words that show that one is meant: published letters name nobody. */
export const personNamed: Rule = {
  code: 'person-named',
  title: 'Name of a person in letter',
  category: 'privacy',
  severity: 'warning',
  scope: 'part',
  readWhole: true,
  dependsOn: ({ parts }) => [...new Set(parts.flatMap(({ part }) => surnamesIn(part)))].sort().join(' '),
  check(part, surnames) {
    const persons: Person[] = [];
    const all = [...personsIn(part), ...othersNamed(part, new Set(surnames.split(' ').filter(Boolean)))];
    for (const person of all.sort((a, b) => a.range.start - b.range.start)) add(persons, person);
    return persons.map((person) => ({
      ...identifying(messageOf(person), person.range),
      severity: person.isSure ? ('warning' as const) : ('information' as const),
    }));
  },
};

/** Guideline fields may name the authors of what they cite. */
const WITH_PERSONS: ReadonlySet<LeafKind> = new Set(['prose', 'request', 'unknown']);

/** Where persons may be mentioned: prose, rationales, requests and what belongs to no section. */
const textOutsideCitations = remembered((determination: Part): readonly Range[] => {
  const others = stretchesOf(determination, WITH_PERSONS).map(({ range }) => range);
  return [
    ...determination.items.flatMap(({ rationale }) => rationale?.range ?? []),
    // Of the reviewer's own name a rule of the legal checklist speaks.
    ...others.filter((area) => !isAboutReviewer(determination, area)),
  ];
});

/** The persons whom the words beside their names show. */
const personsIn = remembered(({ determination, catalogue }: LetterPart): readonly Person[] => {
  const isOther = isOtherBy(catalogue);
  const { text, plainRange, sourceRange } = plainLinesOf(determination);
  const inFields = determination.items
    .flatMap(guidelineFieldsOf)
    .flatMap(({ flow }) => reviewersNamed(flow, isOther));
  const elsewhere = textOutsideCitations(determination)
    .flatMap((area) => findNamedPersons(text, plainRange(area), isOther))
    .map((person) => ({ ...person, range: sourceRange(person.range) }));
  return [...elsewhere, ...inFields];
});

const surnamesIn = remembered((part: LetterPart) =>
  surnamesOf(part.determination.source, personsIn(part), isOtherBy(part.catalogue)),
);

/** The other places of a part that have a surname of the letter. */
function othersNamed(part: LetterPart, surnames: ReadonlySet<string>): Person[] {
  if (surnames.size === 0) return [];
  const known = personsIn(part).filter(({ isByVerb }) => !isByVerb);
  return textOutsideCitations(part.determination)
    .flatMap((area) => namedAgain(part.determination, area, surnames))
    .filter(({ range }) => !known.some((one) => overlap(one.range, range)));
}

/** Says of words that they are no names, or names of drugs or abbreviations. */
const isOtherBy = remembered((catalogue: Catalogue) => {
  const { names } = drugSpelling(catalogue);
  return (word: string) =>
    isNoName(word) || names.has(word) || catalogue.abbreviationsOf(word.toUpperCase()).length > 0;
});

const OPENINGS = new WordNotes((word) => mayOpen(word));

/** All of a stretch of a text with plain line ends, in order, without overlap: titles and degrees are not part of the range. */
export function findNamedPersons(
  text: TextOfWords,
  area: Range,
  isOther: (word: string) => boolean = isNoName,
  openings: WordNotes<boolean> = OPENINGS,
): Person[] {
  const { source } = text;
  const list = wordsOfSource(text);
  const found: Person[] = [];
  for (let k = wordIndexFrom(list, area.start); k < list.count; k++) {
    const start = list.starts[k] as number;
    const end = list.ends[k] as number;
    if (end > area.end) break;
    if (!openings.of(list, k)) continue;
    const word = source.slice(start, end).toLowerCase();
    const opening = { source, area, start, end, word, isNoName: isOther };
    for (const form of PERSON_FORMS) {
      const persons = form(opening);
      for (const person of persons) add(found, person);
      if (persons.length > 0) break;
    }
  }
  return found;
}

/**
 * One name may be given in two forms (`his attorney, Susan Whitfield, Esq.`): it is one person, sure if either form is. It is an
 * employer (`employed by Whitfield Dental Corp, DDS`) unless the other form alone is sure (`works for Susan Whitfield, Esq.`).
 */
function add(found: Person[], person: Person): void {
  const last = found.at(-1);
  if (!last || last.range.end <= person.range.start) {
    found.push(person);
    return;
  }
  const place = range(
    Math.min(last.range.start, person.range.start),
    Math.max(last.range.end, person.range.end),
  );
  const isEmployer = holdsAsEmployer(last, person) || holdsAsEmployer(person, last);
  found[found.length - 1] = {
    range: place,
    isSure: last.isSure || person.isSure,
    ...(isEmployer ? { isEmployer } : {}),
  };
}

function holdsAsEmployer({ isEmployer, isSure }: Person, other: Person): boolean {
  return isEmployer === true && (isSure || !other.isSure);
}
