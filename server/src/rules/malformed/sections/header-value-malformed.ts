import { FORM } from '../../../form/printed-form.ts';
import { daysOfValue } from '../../../syntax/header-shapes.ts';
import type { HeaderField } from '../../../syntax/tree.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import type { Range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { hasWords } from '../../own-words.ts';
import { replacement } from '../../replacement.ts';
import { either, quoted, shown } from '../../wording.ts';
import { findPlaceholders } from '../placeholders.ts';

const { priorities } = FORM;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A value of the header that does not fit its label: a case number in a form other than ' +
    '`CM17-0101010`, a date that cannot be read, a priority other than `Standard` or `Expedited`.',
  why: 'The case is found by its number, and time limits are counted from the dates.',
  fix: 'Corrects a misspelled priority.',
  notes:
    'Dates may be written in any usual way: `3/10/17`, `March 10, 2017`, `CT 04/12/2014 - 04/12/2015`. ' +
    'For the date of injury it is information, since records do not always state it.',
  wrong: { header: { caseNumber: 'CM16-99901', priority: 'Standrad' }, how: true },
  right: { header: true },
};

/** A value of the header in another form than its label wants. */
export const headerValueMalformed: Rule = {
  code: 'header-value-malformed',
  title: 'Value in header not recognized',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check: ({ determination: { header, sections, source } }) =>
    header && sections.length > 0 ? header.fields.flatMap((field) => malformed(source, field)) : [],
};

function malformed(source: string, field: HeaderField): Observation[] {
  const place = field.value ?? field.unread;
  const words = place ? source.slice(place.start, place.end) : '';
  // what is still to be filled in is reported as such
  if (!place || !hasWords(words) || findPlaceholders(words).length > 0) return [];
  if (field.key === 'caseNumber') return isCaseNumber(words) ? [] : [ofCaseNumber(words, place)];
  if (field.key === 'priority') return field.value ? [] : [ofPriority(words, place)];
  if (field.value && !isNoDay(words)) return [];
  return [
    {
      message: `${shown(words)} is not a date. Write month, day and year, such as 03/10/2017.`,
      range: place,
      severity: field.key === 'dateOfInjury' ? 'information' : undefined,
    },
  ];
}

/** `CM17-0101010`: seven digits after the year, in all published determinations. */
function isCaseNumber(words: string): boolean {
  return /^CM\d\d-\d{7}$/.test(words.replaceAll(/\s/g, ''));
}

function ofCaseNumber(words: string, range: Range): Observation {
  const message = `Case number ${shown(words)} must look like CM17-0101010: CM, year, hyphen, seven digits.`;
  return { message, range };
}

function ofPriority(words: string, range: Range): Observation {
  const near = priorities.find(
    (priority) => editDistance(words.toLowerCase(), priority.toLowerCase(), 2) <= 2,
  );
  return {
    message: `Priority ${shown(words)} must be ${either(priorities)}.`,
    range,
    fix: near
      ? { ...replacement(`Change priority to ${quoted(near)}`, range, near), preferred: true }
      : undefined,
  };
}

/** A day with a year of two digits that no calendar has; those of four are left to date-impossible. */
function isNoDay(words: string): boolean {
  return daysOfValue(words).length === 0 && !/\d{4}/.test(words);
}
