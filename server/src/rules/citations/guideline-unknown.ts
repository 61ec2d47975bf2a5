import type { Catalogue } from '../../catalogue/catalogue.ts';
import { EDITIONS_KNOWN_THROUGH, editionInForce } from '../../catalogue/editions.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { shifted } from '../../text/placed.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { findPlaceholders } from '../malformed/placeholders.ts';
import { shown } from '../wording.ts';
import { wrongNumbersIn } from './acoem-numbers.ts';
import { isGlued } from './citation-glued.ts';
import { citedItems } from './cited-items.ts';
import { editionsNamed, yearFix } from './named-editions.ts';
import { misspelledGuidelines } from './topics-in-doubt.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'An MTUS citation that names no guideline, or one that is not on file. A year in which no edition ' +
    'appeared is a *warning*, since the editions of the MTUS are known. A year after 2022 is reported only in an earlier letter: ' +
    'of the latest orders not all are on file. A chapter of ACOEM with the number of another one, and an edition with the year of ' +
    'another one, are *warnings*. A reviewer guideline that is only the first words of a name on ' +
    'file, or a drug (`knee`), is reported too: no guideline can be read from it.',
  why:
    'The MTUS is a closed list of guidelines (8 CCR 9792.22 to 9792.24.4). A work that is not among them is ' +
    'not MTUS and belongs after `Non-MTUS Citation`.',
  fix: 'Where the year is wrong: changes it to that of the edition in force on the date of the letter.',
  wrong: {
    request: 'Diazepam 5mg #30: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2015, Section(s): Benzodiazepines.',
    rationale:
      'Months of nightly use are described, with no plan to end it. The request for diazepam is not medically ' +
      'necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Benzodiazepines.',
  },
};

/** A citation of the MTUS that names no guideline of it, or an edition that there is not. */
export const guidelineUnknown: Rule = {
  code: 'guideline-unknown',
  title: 'Unknown guideline or edition',
  category: 'citation',
  severity: 'information',
  scope: 'letter',
  check(letter) {
    const { source } = letter.determination;
    return letter.parts.flatMap(({ start, part }) => [
      ...unknownIn(part)
        .filter(({ citation }) => !isBeingWritten(citation, source, start))
        .map(({ found }) => shifted(found, start)),
      ...unreadIn(part)
        .filter(({ range }) => !isLast(source, start + range.end))
        .map((found) => shifted(found, start)),
      ...wrongNumbersIn(part).map((found) => shifted(found, start)),
    ]);
  },
};

/** The citations of a part that name nothing known, each with what is said of it. */
const unknownIn = remembered((part: LetterPart) =>
  part.citations
    .filter(({ origin, kind, resolution, cut }) => {
      return origin === 'field' && kind === 'mtus' && resolution === 'unknown' && !cut;
    })
    .filter((citation) => misspelledGuidelines(citation, part).length === 0)
    .filter((citation) => !isToBeFilledIn(citation) && !isGlued(part, citation.range))
    .filter((citation) => !isOfLaterYear(citation) || isAfterLetter(citation, part))
    .map((citation) => ({ citation, found: unknownEdition(citation, part) ?? unknownName(citation) })),
);

/** `Decision based on MTUS` at the very end of the text: the name is still to come. */
function isBeingWritten({ topics, guidelineRange, range }: Citation, letter: string, start: number): boolean {
  return !guidelineRange && topics.length === 0 && isLast(letter, start + range.end);
}

/** Whether nothing but white space follows in the letter. */
function isLast(letter: string, end: number): boolean {
  return letter.length - end <= MOST_BLANKS && letter.slice(end).trim() === '';
}

/**
 * Reviewer guidelines that are a word or two of a name on file, and no citation: `knee`. Of other words it is not known whether
 * they name evidence (`UpToDate`).
 */
const unreadIn = remembered((part: LetterPart): Observation[] =>
  citedItems(part).flatMap(({ item: { reviewerGuideline: field }, reviewer }) => {
    if (!field || reviewer.length > 0 || !beginnings(part.catalogue).has(keyOf(field.flow.text))) return [];
    return { message: `No guideline is recognized in ${shown(field.flow.text)}.`, range: field.flow.range };
  }),
);

/** The first words of the names of guidelines and topics, and the names of drugs, in small letters with single spaces. */
const beginnings = remembered(({ guidelines, drugs }: Catalogue): ReadonlySet<string> => {
  const topics = guidelines.flatMap((guideline) => guideline.topics);
  const names = [...guidelines, ...topics].flatMap(({ name, aliases }) => [name, ...aliases]);
  const begun = names.flatMap((name) => {
    const words = keyOf(name.replace(/^(?:MTUS|ACOEM) /, '')).split(' ');
    return Array.from({ length: MOST_WORDS }, (_, count) => words.slice(0, count + 1).join(' '));
  });
  const named = drugs.flatMap(({ generic, brands }) => [generic, ...brands]).map(keyOf);
  return new Set([...begun, ...named].filter((words) => words.length >= SHORTEST));
});

function keyOf(words: string): string {
  return (
    words
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join(' ') ?? ''
  );
}

const MOST_WORDS = 4;
/** In UTF-16 units, as the next. */
const SHORTEST = 4;
const LONGEST = 200;

/** `[insert chapter and year]` is reported by placeholder-unfilled. */
function isToBeFilledIn({ topics }: Citation): boolean {
  return topics.some(({ text }) => findPlaceholders(text).length > 0);
}

/** `Shoulder Disorders 2023`, `Cannabis 2025`: of later orders too little is on file to say that there is none. */
function isOfLaterYear({ year, text }: Citation): boolean {
  const years = matchesOf(/\b20\d\d\b/g, text).map(([words]) => Number(words));
  const last = Math.max(year ?? 0, ...years);
  return last > EDITIONS_KNOWN_THROUGH && last <= LAST_YEAR;
}

/** `Low Back Complaints 2024` in a letter of 2014. */
function isAfterLetter({ year }: Citation, { asOf }: LetterPart): boolean {
  return year !== null && asOf.decided !== null && year > Number(asOf.decided.slice(0, 4));
}

/** A later year than this one is a slip of the hand: `3026`, `2106`. */
const LAST_YEAR = 2040;
const MOST_BLANKS = 40;

function unknownName({ topics, range }: Citation): Observation {
  const [words] = topics;
  return words
    ? { message: `No MTUS guideline ${shown(words.text)} on file. Check the name.`, range: words.range }
    : { message: 'No guideline named after MTUS.', range };
}

function unknownEdition(
  citation: Citation,
  { determination, catalogue, asOf }: LetterPart,
): Observation | null {
  const { year, guidelineRange } = citation;
  const named = editionsNamed(citation, determination.source, catalogue);
  const years = named.map(({ edition }) => edition).filter((edition) => edition !== null);
  const [known] = named;
  if (year === null || !guidelineRange || !known || years.length === 0) return null;
  const inForce = editionInForce(known, asOf.date, catalogue) ?? undefined;
  const fix = inForce && yearFix(citation, inForce, determination.source, named, catalogue);
  return {
    message: `No ${year} edition of ${shown(known.name)} on file. Editions: ${years.join(', ')}.`,
    range: guidelineRange,
    severity: named.every(({ confidence }) => confidence === 'high') ? 'warning' : 'information',
    fix,
  };
}
