import { isBlank } from '../../../text/characters.ts';
import { isSpelledRight } from '../../words/spelling.ts';
import type { PersonForm } from './person-form.ts';

/** Titles that dictated text has in small letters, or a text in capitals in capitals. */
const DICTATED: ReadonlySet<string> = new Set(['dr', 'drs', 'mr', 'mrs', 'ms']);
/** Before a title in small letters no article is, nor what has another meaning of it: `the dr wrote`, `2.5 ms`. */
const NO_TITLE_AFTER =
  /(?:\b(?:the|a|an|her|his|their|my|this|that|has|with multiple|of|mg|ER|EC|sodium)|\d)\s{1,2}$/i;
const IN_SMALL =
  /^\.?\s{1,2}((?:[a-z]\.\s)?(?:(?:de|la|van|von|al|st)\s){0,2}[a-z][a-z'\u2019-]{3,23})(?![\w.-]*\d)/;
const IN_CAPITALS = /^\s{1,2}([A-Z][A-Z'\u2019-]{3,23})(?![\w-])/;

/** `per dr okonjo`, `mrs. quiroga returned`, `DR OKONJO ASKS`: a word that is nothing else after a title that is not written as one. */
export const dictated: PersonForm = ({ source, area, start, end, word, isNoName }) => {
  if (!DICTATED.has(word)) return [];
  const title = source.slice(start, end);
  const isSmall = title === word;
  if (!isSmall && (title !== title.toUpperCase() || word === 'mr' || word === 'ms')) return [];
  const before = source.slice(Math.max(area.start, start - 16), start);
  if (before !== '' && !isBlank(before.charCodeAt(before.length - 1)) && !/[(,"]$/.test(before)) return [];
  if (isSmall && NO_TITLE_AFTER.test(before) && !/\bof\s+$/.test(before)) return [];
  const found = (isSmall ? IN_SMALL : IN_CAPITALS).exec(source.slice(end, Math.min(area.end, end + 40)));
  const written = found?.[1];
  if (!found || !written) return [];
  const name = (written.split(/\s/).at(-1) as string).replace(/['\u2019]s$/i, '').toLowerCase();
  if (name.length < 4 || isNoName(name) || isWord(name)) return [];
  const at = end + found[0].length - written.length;
  return [{ range: { start: at, end: at + written.replace(/['\u2019]s$/i, '').length }, isSure: false }];
};

/** Endings of words of English, misspelled ones as well, that are no names: `presribed`, `recomendation`. */
const NO_SURNAME = /(?:ribed|nded|ested|ation|ations|ication|ly|ness|able|ment)$/;
const VERBS: ReadonlySet<string> = new Set([
  'wrote', 'says', 'said', 'told', 'gave', 'took', 'went', 'sent', 'made', 'found', 'felt', 'held', 'kept', 'knew', 'thinks', 'thought',
  'wants', 'does', 'will', 'orders', 'office', 'appointment', 'illegible', 'unknown', 'monthly', 'would', 'images', 'image', 'imaging', 'arthrography', 'angiography', 'asks', 'calls', 'writes',
]); // biome-ignore format: a word list reads best in rows

/** Whether a word is one of English for all that its letters and its stem show. */
function isWord(word: string): boolean {
  if (VERBS.has(word) || NO_SURNAME.test(word) || isSpelledRight(word)) return true;
  const stem = word.replace(/(?:e?s|ed|ing)$/, '');
  return stem !== word && stem.length > 2 && (isSpelledRight(stem) || isSpelledRight(`${stem}e`));
}

/** The words, in lower case, with which this form may open. */
export const DICTATED_TITLES: readonly string[] = [...DICTATED];
