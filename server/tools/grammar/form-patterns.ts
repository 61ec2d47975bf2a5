import { decisionFor, withoutColon } from '../../src/form/form-of.ts';
import { FORM } from '../../src/form/printed-form.ts';
import { anyOf, literal, scattered, spaced } from './patterns.ts';

/** What a line of the form can be: patterns made of the printed words in `FORM`. */

const headings = FORM.sections.map(({ heading }) => heading);

/** A heading wherever it begins a line. */
export const headingWords = `${anyOf(...headings.map(scattered))}(?![A-Za-z])`;
const heading = `^[\\s\\[(]*${headingWords}`;

/** Titles of the layouts before 2014. They are common words, so they count only when nothing else is on the line. */
export const olderHeadings = [...new Set(FORM.olderLayouts.flatMap(capitalsOf))].map(literal);

function capitalsOf({ letterhead, tellingHeading, headings: others }: (typeof FORM.olderLayouts)[number]) {
  const titles = [tellingHeading, ...others].filter(({ words }) => !headings.includes(words));
  return [letterhead ?? '', ...titles.flatMap(linesOf)].filter(
    (words) => words !== '' && words === words.toUpperCase(),
  );
}

/** The title, and what a line of it holds where it is printed on two. */
function linesOf({ words, secondLine }: (typeof FORM.olderLayouts)[number]['tellingHeading']): string[] {
  const title = withoutColon(words);
  if (secondLine === undefined) return [title];
  const at = title.indexOf(` ${secondLine} `);
  const [first, second] = [title.slice(0, at), title.slice(at + 1)];
  // a line of these words alone may be the end of a sentence
  const isConclusion = FORM.decisions.some(({ conclusion }) => conclusion.endsWith(second.toLowerCase()));
  return [title, first, ...(isConclusion ? [] : [second])];
}

const label = (words: string) => `${scattered(withoutColon(words))}\\s{0,3}:`;

const guidelines = FORM.fields.filter(({ kind }) => kind !== 'rationale');
const rationales = FORM.fields.filter(({ kind }) => kind === 'rationale');

/** The labels of the two guideline fields, and of the rationale. */
export const guidelineLabel = `(?i:\\b${anyOf(...guidelines.map((field) => scattered(withoutColon(field.label))))}\\s{0,3}:)`;
export const rationaleLabel = `(?i:\\b${rationales.map((field) => label(field.label)).join('|')})`;

/** Letters that must be right after the first word of a label: `guideline` alone begins so in many ways. */
const STEMS: Readonly<Record<string, number>> = { guideline: 1 };
const STEM = 3;

/** A label that is only nearly right still ends the field before it, so that a slip does not recolor the page. */
const nearlyLabel = `^\\s*(?i:${FORM.fields.map((field) => nearly(withoutColon(field.label))).join('|')})\\s{0,3}:`;

/** The first word, and each other one that begins so, whatever its end. */
function nearly(words: string): string {
  const [first = '', ...others] = words.toLowerCase().split(' ');
  const stems = others.map((word) => {
    const stem = STEMS[word] ?? STEM;
    return `${word.slice(0, stem)}[a-z]{0,${Math.max(12, word.length - stem + 4)}}`;
  });
  return [first, ...stems].join('\\s{1,6}');
}

const decisionWord = (words: string) => anyOf(scattered(words), words.toUpperCase());

/** The decision words. */
export const upheld = decisionWord(decisionFor(false).value);
export const overturned = decisionWord(decisionFor(true).value);
const decision = anyOf(upheld, overturned);
/** `request: Upheld`, the decision being the last word of its line. */
export const decisionLine = `^\\s*(?=\\S.*:\\s*${decision}\\.?\\s*$)`;
/** The request wrapped, and its decision stands alone. */
const decisionAlone = `^\\s*(?::\\s*)?${decision}\\.?\\s*$`;

/**
 * Coloring a line of 100,000 characters would hold up the window. The longest paragraph seen has 5,800 characters: a
 * line of 10,000 ends every region and gets no color.
 */
export const longLine = '^(?=.{10000})';

/** Where a request ends, and every other region. */
export const nextFieldOrSection = `(?=${longLine}|${heading}|${guidelineLabel}|${rationaleLabel}|${nearlyLabel})`;
export const next = anyOf(nextFieldOrSection, `(?=${anyOf(decisionLine, decisionAlone)})`);

const [beforeLast = '', last = ''] = (FORM.sections.at(-1)?.leadIn ?? '').split(' ').slice(-2);
/** The end of the sentence that introduces the items, on one line or with its last word on the next. */
export const itemsFollow = `(?:\\b${beforeLast}|^)\\s{1,3}${label(last)}\\s*$|^${last}\\s*$`;

// ---- Header -----------------------------------------------------------------------------------------------------

const [brokenFirst = '', brokenLast = ''] = (FORM.header.find(({ breaks }) => breaks)?.label ?? '').split(
  ' ',
);
const priorities = FORM.priorities.join('|');
const priorityLabel = FORM.header.find(({ key }) => key === 'priority')?.label ?? '';
const dateThenEnd = '(?=\\s*(?:\\d{1,2}/\\d{1,2}/\\d{4}\\s*)?$)';

/** The header stands in one column, in two, or with its labels broken and its values far away. */
export const headerLabel = anyOf(
  `\\b(?:${FORM.header.map(({ label: words, breaks }) => (breaks ? spaced : literal)(withoutColon(words))).join('|')})\\s{0,3}:`,
  `^\\s*${withoutColon(brokenLast)}\\s{0,3}:`,
  `^\\s*${brokenFirst}${dateThenEnd}`,
  `(?<=${priorities})\\s{1,60}${brokenFirst}${dateThenEnd}`,
);
export const headerValue = `(?:(?<=${priorityLabel})\\s{0,60}|^\\s*)(${priorities})(?=\\s*$|\\s{1,60}${brokenFirst}\\b)`;

// ---- Credentials ------------------------------------------------------------------------------------------------

const { leadIn, licensure, specialty, sentence } = FORM.credentials;

/** The line that opens the block, a label in it, and a clause of the sentence that older letters print. */
export const credentialsLeadIn = `^\\s*(${label(leadIn)})`;
export const credentialsLabel = `^\\s*(${anyOf(...[licensure, specialty].map((words) => scattered(withoutColon(words))))}\\s{0,3}:)`;
export const credentialsClause = `\\b(${[sentence.specialty, sentence.subspecialty, sentence.licensure].map(spaced).join('|')})\\b`;

/** Where the list of a clause ends: at the next clause or sentence. */
export const clauseEnd = `(?=,?\\s(?:${sentence.subspecialty.split(' ')[0]}|and is)\\b|\\.|\\b${FORM.independence.sentences[0]?.split(' ')[0]}\\b)`;

// ---- Citations --------------------------------------------------------------------------------------------------

const { opening, mtus, nonMtus, listLabels } = FORM.citation;
const [decides = '', based = '', on = ''] = opening.split(' ');
const [non = '', schedule = '', citation = ''] = nonMtus.split(/[- ]/);

/** `Decision based on` opens the next citation of a field, and may itself be broken over two lines. */
export const nextCitation = `\\b${decides}(?:\\s{1,3}${based}\\s{1,3}${on}\\b|(?:\\s{1,3}${based})?\\s*$)`;
/** The schedule where it opens a citation. */
export const mtusOpens = `(?<![-\\w]|of the )(?=${mtus}\\b(?!\\s{1,3}Guidelines\\b))`;
const nonMtusWord = `\\b${non}\\s?-\\s?${schedule}\\b`;
export const nonMtusOpens = `(${nonMtusWord}(?:\\s{1,3}${citation}\\b)?|\\b${non}-\\s*$)`;
/** The rest of `Non-MTUS Citation` on the next line. */
export const nonMtusRest = `^\\s*(${schedule}\\s{1,3}${citation}\\b)`;
export const endOfMtus = `(?=${nextCitation}|${nonMtusWord})`;
/** The labels of lists. */
export const pagesLabel = `${anyOf(scattered(withoutColon(listLabels.pages)), `${listLabels.pages.split('(')[0]}s?`)}\\s{0,2}:?`;
export const sectionsLabel = `${scattered(withoutColon(listLabels.sections))}\\s{0,2}:`;
