import { GIVEN_NAMES, isGivenAlone } from './given-names.ts';
import { nameAt, nameBefore } from './name-at.ts';
import { isCited, isFacility, isThing, type Person, type PersonForm } from './person-form.ts';

/** What interpreters do, in lower case. */
const INTERPRETING: ReadonlySet<string> = new Set([
  'interpreting', 'translating', 'interpreted', 'translated', 'interprets', 'translates', 'assisting', 'acting', 'acted', 'served',
  'serving', 'interpretation', 'translation',
]); // biome-ignore format: a word list reads best in rows
/** After words that say no more than `as`. */
const AS_INTERPRETER =
  /^\s+as\s+(?:(?:the|an?|her|his|their)\s+)?(?:[A-Za-z-]{1,20}\s+){0,2}(?:interpreter|translator)\b/;
const BETWEEN = /(?:,?\s{1,3}(?:(?:who|also|then|was|kindly)\s{1,3})?|\s{0,3},\s{0,3})$/;
const BY =
  /^\s+(?:(?:was|were)\s+)?(?:(?:provided|done|given|offered|rendered)\s+)?(?:by|via|through)\s+(?:(?:phone|video|telephone)\s+by\s+)?/;

/** `with Ines Quiroga interpreting`, `Ines Quiroga served as the interpreter`, `translation by Ines Quiroga`. */
export const interpreting: PersonForm = ({ source, area, start, end, word, isNoName }) => {
  if (!INTERPRETING.has(word)) return [];
  const after = source.slice(end, Math.min(area.end, end + 60));
  const by = BY.exec(after);
  if (by) {
    const name = nameAt(source, end + by[0].length, area.end, isNoName);
    const isOther = name && (isThing(source, name) || isCited(source, name) || isFacility(source, name));
    return name && !isOther && isPerson(name.words, name.isFull) ? [person(name.range, name.isFull)] : [];
  }
  if (/^(?:act|serv)/.test(word) && !AS_INTERPRETER.test(after)) return [];
  if (word === 'interpretation' || word === 'translation') return [];
  const before = source.slice(Math.max(area.start, start - 16), start);
  const joint = BETWEEN.exec(before);
  if (!joint) return [];
  const name = nameBefore(source, start - joint[0].length, area.start, isNoName);
  if (!name || name.range.end !== start - joint[0].length || isThing(source, name)) return [];
  if (!isPerson(name.words, name.isFull)) return [];
  return [person(name.range, name.isFull && word !== 'assisting')];
};

/** Two words that are nothing else, a full name, or one given name. */
function isPerson(words: readonly string[], isFull: boolean): boolean {
  return (
    isFull ||
    words.length === 2 ||
    isGivenAlone(words) ||
    (words.length === 1 && GIVEN_NAMES.has(words[0] as string))
  );
}

function person(range: Person['range'], isSure: boolean): Person {
  return { range, isSure };
}

/** The words, in lower case, with which this form may open. */
export const INTERPRETINGS: readonly string[] = [...INTERPRETING];
