import { FORM } from '../../form/printed-form.ts';
import { type DisputedItem, type Field, guidelineFieldsOf } from '../../syntax/tree.ts';
import { matchesOf } from '../../text/search.ts';
import type { Observation } from '../finding.ts';
import { quoted } from '../wording.ts';
import { beginsWord, isOrdinary, isSpelledRight } from '../words/spelling.ts';

const { opening: OPENING, nonMtus: NON_MTUS, listLabels: LIST_LABELS } = FORM.citation;

/** The guideline fields of an item that break off. A field that nothing follows is still being written. */
export function brokenFields(item: DisputedItem): Observation[] {
  if (!item.rationale) return [];
  return guidelineFieldsOf(item).flatMap((field) => {
    const empty = emptyLabels(field);
    return [...(empty.length > 0 ? empty : openEnd(field)), ...openJoints(field), ...cutWord(field)];
  });
}

/** What no citation ends with: a comma, an open bracket, a hyphen, a word that leads on to another. */
const OPEN_END = /(?:[,;(/&\u2013\u2014-]|\b(?:and|or|the|of|for)) ?[.]?$|\b(?:pages?|section)$/i;
/** Of these something was surely to follow; a comma may be typed for the period. */
const LEADS_ON = /^(?:\(|and|or|the|of|for)/i;
/** So much of the end of a field is looked at, in UTF-16 units. */
const END = 12;

function openEnd({ flow }: Field): Observation[] {
  const end = flow.text.trimEnd().length;
  const last = OPEN_END.exec(flow.text.slice(Math.max(0, end - END), end))?.[0];
  if (last === undefined) return [];
  return [
    {
      message: `Citation ends with ${quoted(last)}. Complete it, or end it with a period.`,
      range: flow.sourceRange(end - last.length, end),
      severity: LEADS_ON.test(last) ? ('warning' as const) : ('information' as const),
    },
  ];
}

/** A word that leads on, right before the next citation or a comma. */
const OPEN_JOINT = new RegExp(`\\b(?:and|or) ?(?:[.;]? (?=${OPENING})| (?=,))`, 'g');

/** The citations within a field that end with a word that leads on, and lists in which a member is missing. */
function openJoints({ flow }: Field): Observation[] {
  return matchesOf(OPEN_JOINT, flow.text).map(({ index, 0: words }) => {
    const joint = words.trimEnd();
    return {
      message: `Nothing follows ${quoted(joint)}. Complete the citation.`,
      range: flow.sourceRange(index, index + joint.length),
    };
  });
}

/** A label of a list of pages or sections, up to its colon, or the words before a work outside the MTUS. */
const LABEL = new RegExp(
  [...Object.values(LIST_LABELS), `${OPENING} ${NON_MTUS}:`, `${OPENING}:`]
    .map((label) => label.replace(/[()]/g, '\\$&').replace(':', '\\s{0,2}:?'))
    .join('|'),
  'gi',
);
/** What is after a label that nothing follows: the end, or the next citation. */
const NOTHING = new RegExp(`^[\\s.,;:]{0,6}(?:$|${OPENING})`, 'i');

/** The labels in a field that have nothing after them. */
function emptyLabels({ flow }: Field): Observation[] {
  return matchesOf(LABEL, flow.text).flatMap(({ index, 0: label }) => {
    const end = index + label.length;
    if (!NOTHING.test(flow.text.slice(end, end + END + OPENING.length))) return [];
    return {
      message: `Nothing follows ${quoted(label.trimEnd())}. Complete the citation.`,
      range: flow.sourceRange(index, index + label.trimEnd().length),
    };
  });
}

/** The last word of a field in small letters, and the period after it. */
const LAST_WORD = /[ /]([a-z]{4,20})(\.?)$/;
/** So does no word of English end. */
const UNUSUAL_ENDING = /(?:[vjq]|[^aeiou]i|tm|[bcdfgkpt][bcdgmpv])$/;
/** Short forms that reviewers write for words. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  'acup', 'chiro', 'diag', 'disab', 'disord', 'dept', 'electro', 'equip', 'eval', 'exam', 'guid', 'hosp', 'imag', 'manag', 'manip',
  'massag', 'meds', 'neuro', 'occup', 'ortho', 'phys', 'physio', 'proced', 'psych', 'psycho', 'recomm', 'rehab', 'resp', 'stim',
  'surg', 'syst', 'temp', 'ther', 'treat',
]); // biome-ignore format: a word list reads best in rows
/** Fewer letters without an unusual ending may well be a word. */
const SHORTEST_BEGINNING = 5;

/** Letters at the end of a field that only begin a word: `Cognitive behav`. After a period they are likely a short form. */
function cutWord({ flow }: Field): Observation[] {
  const text = flow.text.trimEnd();
  const found = LAST_WORD.exec(text.slice(-24));
  if (!found) return [];
  const [, word = '', period = ''] = found;
  if (isOrdinary(word) || isSpelledRight(word) || SHORT_FORMS.has(word) || !beginsWord(word)) return [];
  const isUnusual = UNUSUAL_ENDING.test(word);
  if (!isUnusual && (period !== '' || word.length < SHORTEST_BEGINNING)) return [];
  const end = text.length - period.length;
  return [
    {
      message: `Citation ${isUnusual && period === '' ? 'is' : 'may be'} cut off after ${quoted(word)}. Complete it.`,
      range: flow.sourceRange(end - word.length, end),
      severity: isUnusual && period === '' ? ('warning' as const) : ('information' as const),
    },
  ];
}
