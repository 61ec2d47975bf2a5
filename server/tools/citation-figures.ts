import type { LetterPart } from '../src/letter/letter-part.ts';
import type { Citation } from '../src/reading/citations/citation.ts';
import type { Field } from '../src/syntax/tree.ts';
import { placedRange } from '../src/text/placed.ts';
import type { Range } from '../src/text/range.ts';
import type { Letter } from './letters.ts';

/** How much of one letter's citations is understood, in numbers. */
export interface Figures {
  /** All citations, in fields and in prose, law included. */
  readonly citations: number;
  /** Citations of the MTUS in guideline fields. */
  readonly mtus: number;
  /** Of these, those whose guideline is not in the catalogue. */
  readonly mtusUnknown: number;
  /** The topics these name: the entries of `Section(s):`, and the free words of the `Page(s):` form. */
  readonly topics: number;
  /** Of these, those that are no topic of the guideline. */
  readonly topicsUnknown: number;
  /** Of these, those known by a misspelled name. */
  readonly topicsNear: number;
  /** Page ranges, everywhere. */
  readonly pages: number;
  /** Citations outside the MTUS. */
  readonly others: number;
  /** Of these, those whose work is not in the catalogue: books, journals, web pages. */
  readonly othersUnknown: number;
  /** Guideline fields. */
  readonly fields: number;
  /** Of these, those with words outside every citation and every known frame. */
  readonly fieldsWithRest: number;
  /** The words MTUS, ACOEM and ODG, anywhere in the letter, that stand in no citation. */
  readonly missed: number;
}

/** Something that was not understood: where (`item 2, reviewer`), what kind, and the words of the letter. */
export interface Remainder {
  readonly letter: string;
  readonly place: string;
  readonly kind: 'guideline' | 'topic' | 'work' | 'words' | 'missed';
  readonly words: string;
}

/** The figures that are better when they are lower; all others are better when they are higher. */
export const LOWER_IS_BETTER: readonly (keyof Figures)[] = [
  'mtusUnknown',
  'topicsUnknown',
  'othersUnknown',
  'fieldsWithRest',
  'missed',
];

/** The figures of a letter, with what was not understood, in the order of the text. */
export function figuresOf({ name, analysis }: Letter): { figures: Figures; remainders: Remainder[] } {
  const { source, parts, items } = analysis.letter;
  const citations = parts.flatMap(({ part }) => part.citations);
  const mtus = citations.filter(({ kind, origin }) => kind === 'mtus' && origin === 'field');
  const topics = mtus.flatMap((citation) => citation.topics);
  const others = citations.filter(({ kind }) => kind === 'non-mtus');
  const fields = items.flatMap(({ part }, i) => fieldsOf(part, i + 1));
  const remainders: Remainder[] = [];
  const remain = (place: string, kind: Remainder['kind'], words: string) =>
    remainders.push({ letter: name, place, kind, words });

  for (const { place, field, part } of fields) {
    const own = within(field, part.citations);
    for (const citation of own) {
      if (citation.resolution === 'unknown')
        remain(place, citation.kind === 'mtus' ? 'guideline' : 'work', citation.text);
      if (citation.kind !== 'mtus') continue;
      for (const topic of citation.topics) if (!topic.topic) remain(place, 'topic', topic.text);
    }
    const rest = restOf(field, own, part.determination.source);
    if (rest !== '') remain(place, 'words', rest);
  }
  const cited = parts.flatMap(({ start, part }) =>
    part.citations.map(({ range }) => placedRange(range, start)),
  );
  for (const words of missedIn(source, cited)) remain('prose', 'missed', words);
  return {
    figures: {
      citations: citations.length,
      mtus: mtus.length,
      mtusUnknown: mtus.filter(({ resolution }) => resolution === 'unknown').length,
      topics: topics.length,
      topicsUnknown: topics.filter(({ topic }) => !topic).length,
      topicsNear: topics.filter(({ spelling }) => spelling === 'near').length,
      pages: citations.reduce((sum, { pages }) => sum + pages.length, 0),
      others: others.length,
      othersUnknown: others.filter(({ resolution }) => resolution === 'unknown').length,
      fields: fields.length,
      fieldsWithRest: remainders.filter(({ kind }) => kind === 'words').length,
      missed: remainders.filter(({ kind }) => kind === 'missed').length,
    },
    remainders,
  };
}

/** The figures of a letter that cites nothing. */
export const NONE: Figures = {
  citations: 0,
  mtus: 0,
  mtusUnknown: 0,
  topics: 0,
  topicsUnknown: 0,
  topicsNear: 0,
  pages: 0,
  others: 0,
  othersUnknown: 0,
  fields: 0,
  fieldsWithRest: 0,
  missed: 0,
};

/** Their names, in the order of the report. */
export const FIGURES = Object.keys(NONE) as (keyof Figures)[];

/** The figures of many letters added up. */
export function sumOf(all: readonly Figures[]): Figures {
  const sum = { ...NONE } as Record<keyof Figures, number>;
  for (const figures of all) for (const key of FIGURES) sum[key] += figures[key];
  return sum;
}

/** Figures as they are kept in a file: their names once, and a row of numbers for the sum and for each letter. */
export interface KeptFigures {
  readonly figures: readonly string[];
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** The rows as figures; what an older file does not count yet is 0. */
export function readKept({ figures, rows }: KeptFigures): Map<string, Figures> {
  return new Map(
    Object.entries(rows).map(([name, row]) => [
      name,
      { ...NONE, ...Object.fromEntries(figures.map((figure, i) => [figure, row[i] ?? 0])) },
    ]),
  );
}

/** The text of the file, in the form that the formatter gives it. */
export function writeKept(all: ReadonlyMap<string, Figures>): string {
  const names = FIGURES.map((name) => `    "${name}"`).join(',\n');
  const rows = [...all].map(
    ([name, figures]) => `    "${name}": [${FIGURES.map((key) => figures[key]).join(', ')}]`,
  );
  return `{\n  "figures": [\n${names}\n  ],\n  "rows": {\n${rows.join(',\n')}\n  }\n}\n`;
}

/** In what figures differ from earlier ones, a line each: `pages 31 -> 33 (gain)`. */
export function differences(before: Figures, now: Figures): { line: string; loss: boolean }[] {
  return FIGURES.filter((key) => before[key] !== now[key]).map((key) => {
    const loss = LOWER_IS_BETTER.includes(key) ? now[key] > before[key] : now[key] < before[key];
    return { line: `${key} ${before[key]} -> ${now[key]} (${loss ? 'LOSS' : 'gain'})`, loss };
  });
}

/** A guideline field with the part of the letter that its offsets count in. */
interface FieldOfPart {
  readonly place: string;
  readonly field: Field;
  readonly part: LetterPart;
}

function fieldsOf(part: LetterPart, number: number): FieldOfPart[] {
  return part.determination.items.flatMap(({ claimsAdministratorGuideline, reviewerGuideline }) =>
    (
      [
        ['claims administrator', claimsAdministratorGuideline],
        ['reviewer', reviewerGuideline],
      ] as const
    ).flatMap(([who, field]) => (field ? [{ place: `item ${number}, ${who}`, field, part }] : [])),
  );
}

/** The citations inside a field of the same part. */
export function within(field: Field, citations: readonly Citation[]): Citation[] {
  return citations.filter(({ range }) => field.range.start <= range.start && range.end <= field.range.end);
}

/** What the form prints around citations, in both generations of letters. */
const FRAMES =
  /decision based on|the (claims administrator|expert reviewer) based their decision on recommendation\(s\) outside of the mtus guidelines|\band( the)?\b/gi;

/** The words of a field outside its citations and the frames of the form, white space folded; empty when all is told. */
function restOf(field: Field, citations: readonly Citation[], source: string): string {
  let rest = '';
  let at = field.label.range.end;
  for (const { range } of citations) {
    rest += `${source.slice(at, range.start)} ; `;
    at = range.end;
  }
  rest += source.slice(at, field.range.end);
  const words = rest.replace(/\s+/g, ' ').replace(FRAMES, '');
  return /[a-z0-9]/i.test(words) ? words.replace(/[\s;]+/g, ' ').trim() : '';
}

/** The schedule and the two works by their acronyms, with the words around, where no citation holds them. */
function missedIn(source: string, cited: readonly Range[]): string[] {
  const frame = /outside\s+of\s+the\s+$|Non[- ]\s*$/i;
  return [...source.matchAll(/\b(MTUS|ACOEM|ODG)\b/g)]
    .filter(({ index }) => !cited.some(({ start, end }) => start <= index && index < end))
    .filter(({ index }) => !frame.test(source.slice(Math.max(0, index - 30), index)))
    .map(({ index }) => source.slice(Math.max(0, index - 60), index + 60).replace(/\s+/g, ' '));
}
