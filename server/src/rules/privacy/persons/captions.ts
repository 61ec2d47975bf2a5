import { GIVEN_NAMES } from './given-names.ts';
import { type Name, nameAt } from './name-at.ts';
import type { PersonForm } from './person-form.ts';

/** What is said of a folder, page, film or jar before the name that is on it, in lower case. */
export const CAPTIONS: ReadonlySet<string> = new Set([
  'labeled', 'labelled', 'marked', 'headed', 'captioned', 'tabbed', 'entitled', 'titled', 'stamped', 'inscribed', 'indexed', 'named',
  'addressed', 'registered', 'filed', 'label', 'caption', 'heading', 'tab', 'name', 'names', 'reads', 'reading', 'says',
]); // biome-ignore format: a word list reads best in rows

/** Between such a word and the name. */
const JOINT =
  /^\s*[:,(]?\s*(?:(?:as|of|to|under|with|by|is|was|reads|says|the|name|words|patient)\s+){0,4}["'\u201c\u2018(]?/;
const LONGEST_JOINT = 40;

/** `the folder labeled OSTRANDER, WADE`, `filed under “Quiroga, Ines”`, `in the name of Ines Quiroga`. */
export const captioned: PersonForm = ({ source, area, end, word, isNoName }) => {
  if (!CAPTIONS.has(word)) return [];
  const joint = JOINT.exec(source.slice(end, end + LONGEST_JOINT))?.[0] ?? '';
  if (!joint.trim() && !/^\s/.test(source.slice(end, end + 1))) return [];
  const at = end + joint.length;
  const name = nameAt(source, at, area.end, isNoName, true);
  if (!name) return [];
  const given = turnedName(source, name, area.end, isNoName);
  if (given) {
    const isSure = GIVEN_NAMES.has(given.words[0] as string);
    return [{ range: { start: name.range.start, end: given.range.end }, isSure }];
  }
  return name.isFull && GIVEN_NAMES.has(name.words[0] as string)
    ? [{ range: name.range, isSure: false }]
    : [];
};

/** The given name after a surname and a comma: one that is known, or any where both are in capitals. */
function turnedName(
  source: string,
  { words, range }: Name,
  limit: number,
  isNoName: (word: string) => boolean,
): Name | null {
  const comma = /^,\s{1,2}/.exec(source.slice(range.end, range.end + 3));
  if (words.length !== 1 || !comma) return null;
  const given = nameAt(
    source,
    range.end + comma[0].length,
    limit,
    (word) => isNoName(word) && !GIVEN_NAMES.has(word),
  );
  if (!given || given.words.length > 2) return null;
  const isKnown = GIVEN_NAMES.has(given.words[0] as string);
  return isKnown || IN_CAPITALS.test(source.slice(range.start, given.range.end)) ? given : null;
}

/** Both a surname and a given name of at least three letters. */
const IN_CAPITALS = /^[A-Z'\u2019-]{3,24},\s{1,2}[A-Z'\u2019-]{3,24}(?: [A-Z]\.?)?$/;
