import { generationOn } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import type { Generation, SectionForm } from '../../form/shapes.ts';
import { type IsoDate, printedDay } from '../../text/days.ts';
import { inList } from '../../text/in-words.ts';
import { newItem } from './new-item.ts';
import { choice, fixed, knownOrOwed, owed, type Piece } from './pieces.ts';

/** What is known of a letter before it is written. */
export interface NewLetter {
  /** The words in dispute, an item each; empty where they are owed. With none the letter has one item whose request is owed. */
  readonly requests: readonly string[];
  /** The day of the decision. It chooses the generation of the form; null for one that is not known: the newest. */
  readonly date: IsoDate | null;
  /** The states in which the reviewer is licensed, and the specialties, as they are to be printed. */
  readonly licenses: readonly string[];
  readonly specialties: readonly string[];
}

/** A letter of which nothing is known. */
export const NOTHING_KNOWN: NewLetter = { requests: [], date: null, licenses: [], specialties: [] };

/** The whole form of a letter, a line a paragraph, with a line end after the last. */
export function newLetter(known: NewLetter): Piece[] {
  const generation = generationOn(known.date ?? '9999-12-31');
  const requests = known.requests.length > 0 ? known.requests.map((words) => words || null) : [null];
  const sections = FORM.sections.flatMap((section, i): Piece[] => [
    fixed(`${i > 0 ? '\n\n' : ''}${section.heading}\n${section.leadIn}`),
    ...sectionBody(section, known, generation, requests),
  ]);
  return [...(generation.header ? newHeader(known.date) : []), ...sections, fixed('\n')];
}

/** The labels of the header, a line each, with an empty line after the last. */
export function newHeader(date: IsoDate | null): Piece[] {
  const lines = FORM.header.flatMap(({ key, label }): Piece[] => {
    const known = key === 'decisionDate' && date !== null ? printedDay(date) : null;
    const value = key === 'priority' ? choice(key, FORM.priorities) : knownOrOwed(key, known);
    return [fixed(`${label} `), value, fixed('\n')];
  });
  return [...lines, fixed('\n')];
}

function sectionBody(
  { kind }: SectionForm,
  known: NewLetter,
  generation: Generation,
  requests: readonly (string | null)[],
): Piece[] {
  if (kind === 'how-determination-was-made') return independence(known, generation);
  if (kind === 'clinical-case-summary') return [fixed('\n\n'), owed('summary')];
  return requests.flatMap((request) => [fixed('\n\n'), ...newItem(request, generation)]);
}

/** The paragraph after the lead-in, with the credentials where the generation prints them. */
function independence(known: NewLetter, { credentials }: Generation): Piece[] {
  const { sentences, services } = FORM.independence;
  const [first = '', ...others] = sentences.map((one) => one.replace('{services}', services[credentials]));
  if (credentials === 'sentence')
    return [fixed(` ${first} `), ...sentenceOfCredentials(known), fixed(` ${others.join(' ')}`)];
  const { leadIn, licensure, specialty } = FORM.credentials;
  return [
    fixed(` ${[first, ...others].join(' ')}\n\n${leadIn}\n${licensure} `),
    knownOrOwed('licensure', listed(known.licenses)),
    fixed(`\n${specialty} `),
    knownOrOwed('specialty', listed(known.specialties)),
  ];
}

/** The first specialty is the certification; the others are printed as subspecialties. */
function sentenceOfCredentials({ licenses, specialties }: NewLetter): Piece[] {
  const { opening, specialty, subspecialty, licensure } = FORM.credentials.sentence;
  const [certified = null, ...others] = specialties;
  const between = others.length > 0 ? `, ${subspecialty} ${inList(others)}, ` : ' ';
  return [
    fixed(`${opening} ${specialty} `),
    knownOrOwed('specialty', certified),
    fixed(`${between}and is ${licensure} `),
    knownOrOwed('licensure', licenses.length > 0 ? inList(licenses) : null),
    fixed('.'),
  ];
}

function listed(words: readonly string[]): string | null {
  return words.length > 0 ? words.join(', ') : null;
}
