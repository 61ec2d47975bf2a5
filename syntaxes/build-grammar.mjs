// Writes imr-determination.tmLanguage.json, the grammar that the editor loads:
//   node syntaxes/build-grammar.mjs && npx biome check --write syntaxes
//
// It is generated because TextMate has no names for parts of a pattern, and two parts stand everywhere: what a heading
// or label looks like when a PDF viewer scattered blanks inside it, and where a field ends. Written out they are
// unreadable; here each is said once.
//
// How it stays in step with the text
// - The tokenizer sees one line at a time. What runs over lines is a begin/end region, and every region ends at the
//   next heading, label or decision line whatever came before (`next`). So nothing a reviewer types can colour more
//   than its own field.
// - Linear time: no repetition stands inside a repetition unless a separator is mandatory; no pattern that is not
//   anchored starts with an optional or repeated blank (a long run of blanks would cost its square).

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGE = 'imr-determination';

/** `markup.heading` becomes `markup.heading.imr-determination`; several names nest, the last one wins the colour. */
const scope = (...names) => names.map((name) => `${name}.${LANGUAGE}`).join(' ');
const anyOf = (...patterns) => `(?:${patterns.join('|')})`;

/** The printed words, with blanks allowed inside words and doubled between them: `RATIO NALES`, `guideline :`. */
function scattered(words) {
  const letter = (character) => character.replace(/[()/.]/, '\\$&');
  const word = (text) => [...text].map(letter).join('\\s{0,2}');
  return words.split(' ').map(word).join('\\s{0,6}');
}

// ---- What a line can be -----------------------------------------------------------------------------------------

const headings = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'CLINICAL CASE SUMMARY',
  'IMR ISSUES, DECISIONS AND RATIONALES',
];

/** Titles of the layouts before 2014. They are common words, so they count only when nothing else is on the line. */
const olderHeadings = [
  'IMR DECISION\\(S\\) AND RATIONALE\\(S\\)',
  'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
  'MAXIMUS FEDERAL SERVICES, INC\\.',
  'MEDICAL PROFESSIONAL REVIEW',
  'DOCUMENTS REVIEWED(?: FOR DETERMINATION)?',
  'ISSUE AT DISPUTE',
  'CASE SUMMARY',
  'MEDICAL TREATMENT GUIDELINE\\(S\\) RELIED UPON BY PROFESSIONAL(?: REVIEWER AND WHY)?',
  'REVIEWER AND WHY',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT(?: MEDICALLY NECESSARY)?',
  'MEDICAL REVIEWER QUALIFICATIONS',
];

const headingWords = `${anyOf(...headings.map(scattered))}(?![A-Za-z])`;
const heading = `^[\\s\\[(]*${headingWords}`;

const guidelineLabel = `(?i:\\b${anyOf(scattered('Claims Administrator guideline'), scattered('MAXIMUS guideline'))}\\s{0,3}:)`;
const rationaleLabel = `(?i:\\b${scattered('Decision rationale')}\\s{0,3}:)`;
/** A label that is only nearly right still ends the field before it, so that a slip does not recolour the page. */
const nearlyLabel =
  '^\\s*(?i:claims\\s{1,6}adm[a-z]{0,14}\\s{1,6}g[a-z]{0,12}|maximus\\s{1,6}g[a-z]{0,12}|decision\\s{1,6}rat[a-z]{0,12})\\s{0,3}:';

const upheld = anyOf(scattered('Upheld'), 'UPHELD');
const overturned = anyOf(scattered('Overturned'), 'OVERTURNED');
const decision = anyOf(upheld, overturned);
/** `request: Upheld`, the decision being the last word of its line. */
const decisionLine = `^\\s*(?=\\S.*:\\s*${decision}\\.?\\s*$)`;
/** The request wrapped, and its decision stands alone. */
const decisionAlone = `^\\s*(?::\\s*)?${decision}\\.?\\s*$`;
/**
 * Colouring a line of 100,000 characters would hold up the window. The longest paragraph seen has 5,800 characters: a
 * line of 10,000 ends every region and is passed over.
 */
const longLine = '^(?=.{10000})';

const nextFieldOrSection = `(?=${longLine}|${heading}|${guidelineLabel}|${rationaleLabel}|${nearlyLabel})`;
const next = anyOf(nextFieldOrSection, `(?=${anyOf(decisionLine, decisionAlone)})`);

/** `Decision based on` opens the next citation of a field, and may itself be broken over two lines. */
const nextCitation = '\\bDecision(?:\\s{1,3}based\\s{1,3}on\\b|(?:\\s{1,3}based)?\\s*$)';

// ---- Words inside the lines -------------------------------------------------------------------------------------

const number = '\\d{1,6}(?:[.,]\\d{1,3})?';
const startsNumber = '(?<![\\w.,/-])';
const pageNumbers = (separator) =>
  `\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:${separator}\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)*`;
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** First words of the guidelines that follow a comma and `and`: `..., and Opioid Treatment 2016, Section(s): ...`. */
const guidelineFirstWords =
  'General Approach|Neck and|Shoulder (?:Comp|Dis)|Elbow (?:Comp|Dis)|Forearm,|Hand, Wrist|Low Back (?:Comp|Dis)|Knee (?:Comp|Dis)|Ankle and|Stress|Eye|Acupuncture|Chronic Pain|Postsurgical|Opioid Treat|Opioids \\d';

const placeholder = {
  match: '\\bTBD\\b|\\[insert\\b[^\\]]{0,200}\\]?|\\[TBD\\]|\\bX{3,}\\b|_{3,}',
  name: scope('invalid.unimplemented.placeholder'),
};

const law = {
  match: [
    '\\b8\\s{1,3}(?:C\\.?\\s?C\\.?\\s?R\\.?|California Code of Regulations),?\\s{0,3}(?:(?:[Ss]ections?|§{1,2})\\s{0,2})?979\\d(?:\\.\\d{1,2}){0,3}(?:\\([a-zA-Z0-9]{1,3}\\)){0,4}(?:\\s?[-–]\\s?979\\d(?:\\.\\d{1,2}){0,3})?',
    '(?<![\\w.])979\\d(?:\\.\\d{1,2}){1,3}(?:\\([a-zA-Z0-9]{1,3}\\)){0,4}',
    '\\bLabor Code\\s{1,3}(?:(?:[Ss]ections?|§{1,2})\\s{0,2})?\\d{3,4}(?:\\.\\d{1,2}){0,2}(?:\\([a-zA-Z0-9]{1,3}\\)){0,4}',
  ].join('|'),
  name: scope('variable.other.constant.law'),
};

const date = {
  match: [
    '(?<![\\d/-])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?![\\d/])',
    '(?<![\\d/-])\\d{1,2} ?- ?\\d{1,2}-(?:\\d{4}|\\d{2})(?![\\d-])',
    `\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b`,
  ].join('|'),
  name: scope('constant.numeric.date'),
};

const dose = {
  match: `${startsNumber}(${number}(?:\\s?[-/]\\s?${number})?)\\s?((?i:mg|mcg|gm|grams?|g|ml|cc|mm|cm|iu|units?|meq|kg|lbs?|pounds?)(?:/(?i:\\d{0,3}\\s?hrs?|hours?|day|ml|kg|d)\\b)?(?![\\w/])|%)`,
  captures: { 1: { name: scope('constant.numeric.dose') }, 2: { name: scope('keyword.other.unit') } },
};

const quantity = {
  match: [
    '#\\s?\\d{1,4}\\b',
    '\\b(?:QTY|Qty|Quantity|quantity)\\b\\.?\\s{0,2}:?\\s{0,2}#?\\d{1,4}\\b',
    '\\b(?:[x×]\\s?|times )\\d{1,3}\\b',
    '\\b(?i:with )?(?i:no|\\d{1,2}|one|two|three|four|five|six) refills?\\b',
    `${startsNumber}\\d{1,3}(?:-\\d{1,3})? (?:sessions?|visits?|treatments|tablets?|capsules?|pills|patches|box(?:es)?|tubes?|(?:day|week|month)s? (?:rental|supply))\\b`,
    `${startsNumber}\\d{1,2} times (?:a|per) (?:day|week|month)\\b`,
    '\\bfor \\d{1,3} (?:day|week|month)s?\\b',
  ].join('|'),
  name: scope('constant.numeric.quantity'),
};

/** `page 63`, `pages 88 and 89`, `pg 111-113`, `p77`, `p80, 81`; a number with a unit behind it is no page. */
const pagesInProse = {
  match: `\\b([Pp]ages?|[Pp]gs?\\b\\.?|pp?\\.?(?=\\s?\\d))\\s{0,2}(${pageNumbers('(?:\\s?,\\s?(?:and\\s)?|\\s?&\\s?|\\sand\\s)(?!\\d{1,4}\\s?(?:mg|mcg|%|/|days?|weeks?|months?|visits?|sessions?|tablets?))')})(?![\\d/%]|\\.\\d)`,
  name: scope('meta.citation.pages'),
  captures: {
    1: { name: scope('keyword.control.pages') },
    2: { name: scope('constant.numeric.page') },
  },
};

const guidelineInProse = {
  match: [
    '\\b(?:CA[ -])?MTUS(?:/ACOEM)?\\b',
    '\\b(?:ACOEM|CPMTG|ODG(?:-TWC)?)\\b',
    '\\bOfficial(?:\\s{1,3}Disability(?:\\s{1,3}Guidelines\\b|\\s*$)|\\s*$)|^\\s*Disability\\s{1,3}Guidelines\\b',
    '\\b(?:Chronic Pain (?:Medical )?|Acupuncture (?:Medical )?|Postsurgical |Post-surgical |Opioids? )Treatment Guidelines?\\b',
  ].join('|'),
  name: scope('support.class.guideline'),
};

const caseNumber = { match: '\\bCM\\d{2}\\s?-\\s?\\d{7}\\b', name: scope('constant.numeric.case-number') };

// ---- The grammar ------------------------------------------------------------------------------------------------

const include = (...names) => names.map((name) => ({ include: `#${name}` }));
const requestText = scope('markup.bold.request', 'entity.name.function.request');
const decisionCaptures = {
  1: { name: scope('markup.bold.decision', 'markup.deleted.upheld') },
  2: { name: scope('markup.bold.decision', 'markup.inserted.overturned') },
};
const decisionEnd = `(?::\\s*|(?<=\\s)|^)(?:(${upheld})|(${overturned}))\\.?\\s*$`;
const request = (begin) => ({
  begin,
  end: anyOf(decisionEnd, nextFieldOrSection),
  name: scope('meta.request'),
  contentName: requestText,
  endCaptures: decisionCaptures,
  patterns: include('placeholder', 'date', 'dose', 'quantity'),
});

const repository = {
  'long-line': { match: `${longLine}.*`, name: scope('meta.long-line') },

  heading: {
    match: `^[\\s\\[(]*(${headingWords}|${anyOf(...olderHeadings)}(?=\\s{0,3}:?\\s*$))`,
    captures: { 1: { name: scope('markup.heading', 'entity.name.section') } },
  },

  // The header stands in one column, in two, or with its labels broken and its values far away.
  'header-label': {
    match: anyOf(
      '\\b(?:Case Number|Date Assigned|Date of Injury|Decision Date|UR Denial Date|Priority|Application\\s{1,3}Received)\\s{0,3}:',
      '^\\s*Received\\s{0,3}:',
      '^\\s*Application(?=\\s*(?:\\d{1,2}/\\d{1,2}/\\d{4}\\s*)?$)',
      '(?<=Standard|Expedited)\\s{1,60}Application(?=\\s*(?:\\d{1,2}/\\d{1,2}/\\d{4}\\s*)?$)',
    ),
    name: scope('keyword.other.header-label'),
  },
  'header-value': {
    match: '(?:(?<=Priority:)\\s{0,60}|^\\s*)(Standard|Expedited)(?=\\s*$|\\s{1,60}Application\\b)',
    captures: { 1: { name: scope('string.unquoted.header') } },
  },
  'case-number': caseNumber,

  // Newer letters print labels; older ones a sentence.
  credentials: {
    patterns: [
      {
        match: `^\\s*(${scattered('The Expert Reviewer has the following credentials')}\\s{0,3}:)`,
        captures: { 1: { name: scope('keyword.other.credentials-label') } },
      },
      {
        // A list of specialties that breaks after a comma or an ampersand goes on in the next line.
        begin: `^\\s*(${anyOf(scattered('State(s) of Licensure'), scattered('Certification(s)/Specialty'))}\\s{0,3}:)`,
        end: `(?<=[^&,\\s])\\s*$|${next}`,
        beginCaptures: { 1: { name: scope('keyword.other.credentials-label') } },
        contentName: scope('string.unquoted.credentials'),
        patterns: include('placeholder'),
      },
      {
        begin:
          '\\b(Board\\s{1,3}Certified\\s{1,3}in|has\\s{1,3}a\\s{1,3}subspecialty\\s{1,3}in|licensed\\s{1,3}to\\s{1,3}practice\\s{1,3}in)\\b',
        end: `(?=,?\\s(?:has|and is)\\b|\\.|\\bHe/she\\b)|${next}`,
        beginCaptures: { 1: { name: scope('keyword.other.credentials-label') } },
        contentName: scope('string.unquoted.credentials'),
        patterns: include('placeholder'),
      },
    ],
  },

  'guideline-field': {
    begin: `(${guidelineLabel})`,
    end: next,
    beginCaptures: { 1: { name: scope('keyword.other.field-label') } },
    name: scope('meta.field.guideline'),
    patterns: include('placeholder', 'mtus-citation', 'non-mtus-citation', 'law'),
  },
  // `MTUS` or `Non-MTUS Citation` opens a citation; what is neither guideline, year nor page in it is its topic.
  'mtus-citation': {
    begin: '(?<![-\\w]|of the )(?=MTUS\\b(?!\\s{1,3}Guidelines\\b))',
    end: `(?=${nextCitation}|\\bNon\\s?-\\s?MTUS\\b)|${next}`,
    name: scope('meta.citation.mtus'),
    contentName: scope('string.unquoted.topic'),
    patterns: include('citation-parts'),
  },
  'non-mtus-citation': {
    begin: '(\\bNon\\s?-\\s?MTUS\\b(?:\\s{1,3}Citation\\b)?|\\bNon-\\s*$)',
    end: `(?=${nextCitation})|${next}`,
    beginCaptures: { 1: { name: scope('support.class.guideline.non-mtus') } },
    name: scope('meta.citation.non-mtus'),
    contentName: scope('string.unquoted.topic'),
    patterns: [
      {
        match: '^\\s*(MTUS\\s{1,3}Citation\\b)',
        captures: { 1: { name: scope('support.class.guideline.non-mtus') } },
      },
      ...include('citation-parts'),
    ],
  },
  'citation-parts': {
    patterns: [
      ...include('placeholder', 'law', 'date'),
      {
        match: `\\b(${anyOf(scattered('Page(s)'), 'Pages?')}\\s{0,2}:?)\\s{0,3}(${pageNumbers('\\s?[,;&]\\s?')})?`,
        captures: {
          1: { name: scope('keyword.control.pages') },
          2: { name: scope('constant.numeric.page') },
        },
      },
      { match: `${scattered('Section(s)')}\\s{0,2}:`, name: scope('keyword.control.sections') },
      {
        // The name runs to its edition year or to `Guidelines`, over a line break and commas of its own.
        begin: `(?:\\bMTUS\\b|(?<=\\band )(?=${guidelineFirstWords}))`,
        end: `(?:\\bGuidelines\\b(?!\\s{1,3}2)|(?<=\\s)(2\\s?0\\s?[0-2]\\s?\\d)\\b(?:\\s{1,3}Guidelines\\b)?)|(?=[,.;:()\\[\\]\\d]|\\b[Pp]age|\\bSection|\\bDecision\\b)|${next}`,
        endCaptures: { 1: { name: scope('constant.numeric.year') } },
        name: scope('support.class.guideline'),
        patterns: [{ match: '\\b(?:Forearm|Hand|Wrist),' }],
      },
      { match: '(?<![\\d.])(?:19|20)\\d{2}(?![\\d.]\\d)', name: scope('constant.numeric.year') },
      ...include('guideline-in-prose', 'pages-in-prose'),
      // A page list that was wrapped goes on at the start of a line.
      {
        match: `^\\s*(${pageNumbers('\\s?[,;&]\\s?')})(?=[.,]?\\s)`,
        captures: { 1: { name: scope('constant.numeric.page') } },
      },
    ],
  },

  rationale: {
    begin: `(${rationaleLabel})`,
    end: next,
    beginCaptures: { 1: { name: scope('keyword.other.field-label') } },
    name: scope('meta.field.rationale'),
    patterns: include('after-conclusion', 'prose'),
  },
  // When a line ends in the concluding formula, the next paragraph is a request unless it reads on as prose.
  'after-conclusion': {
    begin: '\\bnecessary(?:\\s{1,3}and\\s{1,3}appropriate)?\\s{0,2}\\.\\s*$',
    end: `${next}|(?=^\\s*[^\\sA-Z\\d#("])|(?=^\\s*(?:The|This|These|That|There|Therefore|Thus|Hence|However|In|As|According|Additionally|Also|For|Given|If|It|Its|MTUS|CA|ODG|ACOEM|No|Per|Regarding|Since|Such|Under|While|With|He|She|They|His|Her|Medical records|Furthermore|Moreover|Based|Although|Because|When|Where|After|Before|An?)\\b)`,
    patterns: [request('^\\s*(?=\\S)')],
  },

  // From the sentence that introduces the items to the first label, everything is a request.
  'first-request': {
    begin: `(?:\\bforth|^)\\s{1,3}${scattered('below')}\\s{0,3}:\\s*$|^below:\\s*$`,
    end: nextFieldOrSection,
    patterns: [request('^\\s*(?=\\S)')],
  },
  'request-line': request(decisionLine),
  'decision-alone': {
    match: `^\\s*(?::\\s*)?(?:(${upheld})|(${overturned}))\\.?\\s*$`,
    captures: decisionCaptures,
  },

  prose: {
    patterns: include(
      'placeholder',
      'law',
      'date',
      'pages-in-prose',
      'guideline-in-prose',
      'dose',
      'quantity',
    ),
  },
  placeholder,
  law,
  date,
  dose,
  quantity,
  'pages-in-prose': pagesInProse,
  'guideline-in-prose': guidelineInProse,
};

/** The grammar as TextMate reads it. */
export const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  information_for_contributors: ['Generated by build-grammar.mjs: change that file and run it.'],
  name: 'IMR Determination',
  scopeName: `text.${LANGUAGE}`,
  patterns: include(
    'long-line',
    'heading',
    'header-label',
    'header-value',
    'case-number',
    'credentials',
    'guideline-field',
    'rationale',
    'first-request',
    'request-line',
    'decision-alone',
    'prose',
  ),
  repository,
};

const target = fileURLToPath(new URL('./imr-determination.tmLanguage.json', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, `${JSON.stringify(grammar, null, 2)}\n`);
