import { ABBREVIATIONS, isSurname } from './functions.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { type Name, nameAt, nameBefore } from './name-at.ts';
import { isCited, isFacility, isThing, type PersonForm } from './person-form.ts';
import { ROLES } from './roles.ts';

/** What is in brackets after the name of a person, in lower case, besides roles and abbreviations of functions. */
const ASIDES: ReadonlySet<string> = new Set([
  'claims', 'pt', 'ot', 'np', 'pa', 'rn', 'pain', 'orthopedics', 'orthopedic', 'neurology', 'physiatry', 'psychology', 'psychiatry', 'hr',
  'chiropractic', 'acupuncture', 'podiatry', 'ortho', 'ur', 'dc', 'interpreter', 'translator', 'treater', 'employer', 'surgery',
]); // biome-ignore format: a word list reads best in rows
const IN_BRACKETS = /\((?:(?:the|an?|his|her|their)\s+)?(?:[\w-]{1,20}\s+){0,2}$/;
const BRACKET_ENDS = /^(?:\s+[\w-]{1,20}){0,2}\)/;
/** `, the QME,` after a surname. */
const APPOSED = /,\s+(?:the|an?|his|her|their)\s+(?:[\w-]{1,20}\s+){0,2}$/;

/** `R. Quiroga (adjuster)`, `Okonjo (QME)`, `Torvald Quiroga (pain management)`, `Okonjo, the QME, wrote`. */
export const bracketed: PersonForm = ({ source, area, start, end, word, isNoName }) => {
  const isShort = ABBREVIATIONS.has(word);
  if (!isShort && !ROLES.has(word) && !ASIDES.has(word)) return [];
  const before = source.slice(Math.max(area.start, start - 60), start);
  const brackets = IN_BRACKETS.exec(before);
  const isBracketed = brackets !== null && BRACKET_ENDS.test(source.slice(end, end + 50));
  const apposed =
    !isBracketed && isShort && /^\s*[,.]/.test(source.slice(end, end + 3)) ? APPOSED.exec(before) : null;
  const joint = isBracketed ? brackets : apposed;
  if (!joint) return [];
  let at = start - joint[0].length;
  while (at > area.start && source[at - 1] === ' ') at--;
  const name = nameBefore(source, at, area.start, isNoName);
  if (!name || name.range.end !== at || isThing(source, name) || isCited(source, name)) return [];
  if (!isWritten(source, name)) return [];
  if (name.isFull) return [{ range: name.range, isSure: GIVEN_NAMES.has(name.words[0] as string) }];
  const isName = name.words.length === 2 || (name.words.length === 1 && isShort);
  return isName ? [{ range: name.range, isSure: false }] : [];
};

/** What persons write and send, before `of` or `from`, in lower case. */
const PAPERS: ReadonlySet<string> = new Set([
  'note', 'notes', 'report', 'reports', 'letter', 'letters', 'email', 'emails', 'mail', 'call', 'fax', 'opinion', 'deposition', 'dictation',
  'referral', 'statement', 'declaration', 'handwriting', 'office', 'care', 'advice', 'practice', 'testimony', 'records',
]); // biome-ignore format: a word list reads best in rows

/** Those of persons alone: two words that are nothing else are a name. */
const PERSONAL: ReadonlySet<string> = new Set([
  'deposition', 'opinion', 'testimony', 'dictation', 'declaration', 'handwriting',
]); // biome-ignore format: a word list reads best in rows

/** `the note of K. Quiroga`, `a letter from Torvald Quiroga`. */
export const paperOf: PersonForm = ({ source, area, end, word, isNoName }) => {
  if (!PAPERS.has(word)) return [];
  const joint = /^\s+(?:of|from)\s+/.exec(source.slice(end, end + 8));
  const name = joint && nameAt(source, end + joint[0].length, area.end, isNoName);
  const isTold = name?.isFull || (name?.words.length === 2 && PERSONAL.has(word));
  if (
    !name ||
    !isTold ||
    isThing(source, name) ||
    isFacility(source, name) ||
    isCited(source, name) ||
    !isWritten(source, name)
  )
    return [];
  return [{ range: name.range, isSure: GIVEN_NAMES.has(name.words[0] as string) }];
};

/** Whether each word is written as a name is; an initial before the surname, too. */
function isWritten(source: string, { range: { start, end } }: Name): boolean {
  const words = source.slice(start, end).split(/\s+/);
  return words.every(isSurname) && (words.at(-1) as string).length > 2;
}

/** The words, in lower case, with which these forms may open. */
export const ASIDE_OPENINGS: readonly string[] = [...ABBREVIATIONS, ...ASIDES, ...PAPERS];
