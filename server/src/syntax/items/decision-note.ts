import { DECISION_VALUES } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import { lettersOf } from '../../text/letters.ts';

/**
 * What the words after a decision word are. `none`: no words. `note`: a remark that leaves the decision as it is. `apart`: a
 * sentence of its own. `limit`: words that make it another decision. `other`: words of which that cannot be said.
 */
export type NoteKind = 'none' | 'note' | 'apart' | 'limit' | 'other';

const { words, limits, noteOpenings } = FORM.typedDecisions;
const LIMITS: ReadonlySet<string> = new Set([
  ...limits,
  ...DECISION_VALUES.map((value) => value.toLowerCase()),
]);
const DECISIONS: ReadonlySet<string> = new Set(words.map(lettersOf));
const NOTE_OPENINGS: ReadonlySet<string> = new Set(noteOpenings);
/** A number or letter of a footnote: attached, or in brackets. */
const FOOTNOTE =
  /^(?:\d{1,2}|[\u00b9\u00b2\u00b3\u2074-\u2079\u1d43-\u1dbb]{1,2}|\s*[[(]\s*[\w*]{1,2}\s*[\])])[\s.*]*$/;
const BRACKETED = /^\s*[([{]/;
/** What denies a limit: it says no more than `in full`. */
const NO_LIMIT = /\bwithout (?:any )?(?:modification|exception|condition|limitation|reservation)s?\b/gi;
/** A day in a note is no amount. */
const DAY = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g;
const NEW_SENTENCE = /^["\u201d')\]]?\.\s+["\u201c'(]?[A-Z]/;

/** Notes that lead elsewhere; others with a number may be amounts: `for the first 6 visits`. */
const LEADING_ELSEWHERE: ReadonlySet<string> = new Set([
  'see', 'refer', 'note', 'cf', 'per', 'please', 'pls',
]); // biome-ignore format: a word list reads best in rows

/** Says what words after a decision word are, up to the next label; they begin right after it. */
export function noteKind(behind: string): NoteKind {
  const told = behind.replaceAll('&nbsp;', ' ').replaceAll(NO_LIMIT, 'fully');
  if (told.includes('?')) return 'other';
  if (!/[A-Za-z0-9\u00b9\u00b2\u00b3]/.test(told)) return 'none';
  if (FOOTNOTE.test(told)) return 'note';
  const [first = '', second = '', ...others] = (told.match(/[A-Za-z]+/g) ?? []).map((word) =>
    word.toLowerCase(),
  );
  const own = [first, second, ...others];
  if (own.some((word) => LIMITS.has(word)) || own.slice(0, 4).some((word) => DECISIONS.has(word)))
    return 'limit';
  const hasNumber = /\d/.test(told.replaceAll(DAY, ''));
  if (NOTE_OPENINGS.has(first) || NOTE_OPENINGS.has(`${first} ${second}`))
    return hasNumber && !LEADING_ELSEWHERE.has(first) ? 'other' : 'note';
  if (NEW_SENTENCE.test(told)) return 'apart';
  return BRACKETED.test(told) && !hasNumber ? 'note' : 'other';
}
