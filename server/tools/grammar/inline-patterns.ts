import { scope } from './patterns.ts';

/** Words inside the lines: what a reviewer writes, whatever the form prints around it. */

const number = '\\d{1,6}(?:[.,]\\d{1,3})?';
const startsNumber = '(?<![\\w.,/-])';
/** Page numbers and ranges with a separator between two, itself a pattern. */
export const pageNumbers = (separator: string) =>
  `\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:${separator}\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)*`;
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** First words of the guidelines that follow a comma and `and`: `..., and Opioid Treatment 2016, Section(s): ...`. */
export const guidelineFirstWords =
  'General Approach|Neck and|Shoulder (?:Comp|Dis)|Elbow (?:Comp|Dis)|Forearm,|Hand, Wrist|Low Back (?:Comp|Dis)|Knee (?:Comp|Dis)|Ankle and|Stress|Eye|Acupuncture|Chronic Pain|Postsurgical|Opioid Treat|Opioids \\d';

/** What is still to be filled in. */
export const placeholder = {
  match: '\\bTBD\\b|\\[insert\\b[^\\]]{0,200}\\]?|\\[TBD\\]|\\bX{3,}\\b|_{3,}',
  name: scope('invalid.unimplemented.placeholder'),
};

/** Sections of regulations and statutes. */
export const law = {
  match: [
    '\\b8\\s{1,3}(?:C\\.?\\s?C\\.?\\s?R\\.?|California Code of Regulations),?\\s{0,3}(?:(?:[Ss]ections?|§{1,2})\\s{0,2})?979\\d(?:\\.\\d{1,2}){0,3}(?:\\([a-zA-Z0-9]{1,3}\\)){0,4}(?:\\s?[-–]\\s?979\\d(?:\\.\\d{1,2}){0,3})?',
    '(?<![\\w.])979\\d(?:\\.\\d{1,2}){1,3}(?:\\([a-zA-Z0-9]{1,3}\\)){0,4}',
    '\\bLabor Code\\s{1,3}(?:(?:[Ss]ections?|§{1,2})\\s{0,2})?\\d{3,4}(?:\\.\\d{1,2}){0,2}(?:\\([a-zA-Z0-9]{1,3}\\)){0,4}',
  ].join('|'),
  name: scope('variable.other.constant.law'),
};

/** Days, in figures or with the month in words. */
export const date = {
  match: [
    '(?<![\\d/-])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?![\\d/])',
    '(?<![\\d/-])\\d{1,2} ?- ?\\d{1,2}-(?:\\d{4}|\\d{2})(?![\\d-])',
    `\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b`,
  ].join('|'),
  name: scope('constant.numeric.date'),
};

/** A number and its unit. */
export const dose = {
  match: `${startsNumber}(${number}(?:\\s?[-/]\\s?${number})?)\\s?((?i:mg|mcg|gm|grams?|g|ml|cc|mm|cm|iu|units?|meq|kg|lbs?|pounds?)(?:/(?i:\\d{0,3}\\s?hrs?|hours?|day|ml|kg|d)\\b)?(?![\\w/])|%)`,
  captures: { 1: { name: scope('constant.numeric.dose') }, 2: { name: scope('keyword.other.unit') } },
};

/** How many, how often, how long. */
export const quantity = {
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

/** `page 63`, `pages 88 and 89`, `pg 111-113`, `p77`, `p80, 81`; a number with a unit after it is no page. */
export const pagesInProse = {
  match: `\\b([Pp]ages?|[Pp]gs?\\b\\.?|pp?\\.?(?=\\s?\\d))\\s{0,2}(${pageNumbers('(?:\\s?,\\s?(?:and\\s)?|\\s?&\\s?|\\sand\\s)(?!\\d{1,4}\\s?(?:mg|mcg|%|/|days?|weeks?|months?|visits?|sessions?|tablets?))')})(?![\\d/%]|\\.\\d)`,
  name: scope('meta.citation.pages'),
  captures: {
    1: { name: scope('keyword.control.pages') },
    2: { name: scope('constant.numeric.page') },
  },
};

/** Guidelines by their short names. */
export const guidelineInProse = {
  match: [
    '\\b(?:CA[ -])?MTUS(?:/ACOEM)?\\b',
    '\\b(?:ACOEM|CPMTG|ODG(?:-TWC)?)\\b',
    '\\bOfficial(?:\\s{1,3}Disability(?:\\s{1,3}Guidelines\\b|\\s*$)|\\s*$)|^\\s*Disability\\s{1,3}Guidelines\\b',
    '\\b(?:Chronic Pain (?:Medical )?|Acupuncture (?:Medical )?|Postsurgical |Post-surgical |Opioids? )Treatment Guidelines?\\b',
  ].join('|'),
  name: scope('support.class.guideline'),
};

/** `CM16-0213037` */
export const caseNumber = {
  match: '\\bCM\\d{2}\\s?-\\s?\\d{7}\\b',
  name: scope('constant.numeric.case-number'),
};
