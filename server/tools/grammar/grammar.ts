import {
  clauseEnd,
  credentialsClause,
  credentialsLabel,
  credentialsLeadIn,
  decisionLine,
  endOfMtus,
  guidelineLabel,
  headerLabel,
  headerValue,
  headingWords,
  itemsFollow,
  longLine,
  mtusOpens,
  next,
  nextCitation,
  nextFieldOrSection,
  nonMtusOpens,
  nonMtusRest,
  olderHeadings,
  overturned,
  pagesLabel,
  rationaleLabel,
  sectionsLabel,
  upheld,
} from './form-patterns.ts';
import {
  caseNumber,
  date,
  dose,
  guidelineFirstWords,
  guidelineInProse,
  law,
  pageNumbers,
  pagesInProse,
  placeholder,
  quantity,
} from './inline-patterns.ts';
import { anyOf, SCOPE_NAME, scope } from './patterns.ts';

/*
 * The TextMate grammar. It is generated because TextMate has no names for parts of a pattern, and two parts are needed
 * everywhere: what a heading or label looks like when a PDF viewer scattered spaces inside it, and where a field ends.
 * Written out they are unreadable; here each is said once, and the printed words come from the form.
 *
 * How it stays in step with the text
 * - The tokenizer sees one line at a time. What runs over lines is a begin/end region, and every region ends at the
 *   next heading, label or decision line whatever came before (`next`). So nothing a reviewer types can color more
 *   than its own field.
 * - Linear time: no repetition is inside a repetition unless a separator is mandatory; no pattern that is not
 *   anchored starts with an optional or repeated space (a long run of spaces would cost its square).
 */

const include = (...names: readonly string[]) => names.map((name) => ({ include: `#${name}` }));
const requestText = scope('markup.bold.request', 'entity.name.function.request');
const decisionCaptures = {
  1: { name: scope('markup.bold.decision', 'markup.deleted.upheld') },
  2: { name: scope('markup.bold.decision', 'markup.inserted.overturned') },
};
const decisionEnd = `(?::\\s*|(?<=\\s)|^)(?:(${upheld})|(${overturned}))\\.?\\s*$`;
const request = (begin: string) => ({
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

  'header-label': {
    match: headerLabel,
    name: scope('keyword.other.header-label'),
  },
  'header-value': {
    match: headerValue,
    captures: { 1: { name: scope('string.unquoted.header') } },
  },
  'case-number': caseNumber,

  // Newer letters print labels; older ones a sentence.
  credentials: {
    patterns: [
      {
        match: credentialsLeadIn,
        captures: { 1: { name: scope('keyword.other.credentials-label') } },
      },
      {
        // A list of specialties that breaks after a comma or an ampersand goes on in the next line.
        begin: credentialsLabel,
        end: `(?<=[^&,\\s])\\s*$|${next}`,
        beginCaptures: { 1: { name: scope('keyword.other.credentials-label') } },
        contentName: scope('string.unquoted.credentials'),
        patterns: include('placeholder'),
      },
      {
        begin: credentialsClause,
        end: `${clauseEnd}|${next}`,
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
    begin: mtusOpens,
    end: `${endOfMtus}|${next}`,
    name: scope('meta.citation.mtus'),
    contentName: scope('string.unquoted.topic'),
    patterns: include('citation-parts'),
  },
  'non-mtus-citation': {
    begin: nonMtusOpens,
    end: `(?=${nextCitation})|${next}`,
    beginCaptures: { 1: { name: scope('support.class.guideline.non-mtus') } },
    name: scope('meta.citation.non-mtus'),
    contentName: scope('string.unquoted.topic'),
    patterns: [
      {
        match: nonMtusRest,
        captures: { 1: { name: scope('support.class.guideline.non-mtus') } },
      },
      ...include('citation-parts'),
    ],
  },
  'citation-parts': {
    patterns: [
      ...include('placeholder', 'law', 'date'),
      {
        match: `\\b(${pagesLabel})\\s{0,3}(${pageNumbers('\\s?[,;&]\\s?')})?`,
        captures: {
          1: { name: scope('keyword.control.pages') },
          2: { name: scope('constant.numeric.page') },
        },
      },
      { match: sectionsLabel, name: scope('keyword.control.sections') },
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
    begin: itemsFollow,
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
const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  information_for_contributors: [
    'Generated from server/src/form and server/tools/grammar: change the files there, then run npm run generate.',
  ],
  name: 'IMR Determination',
  scopeName: SCOPE_NAME,
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

/** `syntaxes/imr-determination.tmLanguage.json`, which the editor loads. */
export function grammarFile(): string {
  return `${JSON.stringify(grammar, null, 2)}\n`;
}
