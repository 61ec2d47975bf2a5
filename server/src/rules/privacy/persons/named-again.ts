import { isBlank, isCapital, isLatinLetter } from '../../../text/characters.ts';
import { type Range, range } from '../../../text/range.ts';
import { type TextOfWords, wordIndexFrom, wordsOfSource } from '../../../text/word-list.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { nameWordEnd, withoutPossessive } from './name-at.ts';
import { MAY_BE_SURNAMES } from './no-names.ts';
import { isCited, type Person } from './person-form.ts';

/** Shorter surnames are too easily another word (`Li`, `Wu`). */
const SHORTEST = 3;

/**
 * The surnames of persons found in a text, in lower case: the last word of each name, or the one before a comma (`Hale, Robert`).
 * `isOther` says of words that are something else as well; an employer has none, nor has one whom a verb alone shows.
 */
export function surnamesOf(
  source: string,
  persons: readonly Person[],
  isOther: (word: string) => boolean,
): string[] {
  return persons.flatMap(({ range: { start, end }, isEmployer, isByVerb }) => {
    const [words = ''] = source.slice(start, end).split(',', 1);
    const surname = (words.trim().split(/\s+/).at(-1) ?? '').replace(/['\u2019]s$/, '').toLowerCase();
    const isAlsoWord = isOther(surname) || GIVEN_NAMES.has(surname) || MAY_BE_SURNAMES.has(surname);
    return isEmployer || isByVerb || isAlsoWord || surname.length < SHORTEST ? [] : [surname];
  });
}

/** The persons of a stretch whom a surname of the letter names, in order: sure where the words beside it show a person, too. */
export function namedAgain(text: TextOfWords, area: Range, surnames: ReadonlySet<string>): Person[] {
  if (surnames.size === 0) return [];
  const { source } = text;
  const list = wordsOfSource(text);
  const found: Person[] = [];
  for (let k = wordIndexFrom(list, area.start); k < list.count; k++) {
    const start = list.starts[k] as number;
    if (start >= area.end) break;
    if (!isCapital(source.charCodeAt(start)) || start < (found.at(-1)?.range.end ?? 0)) continue;
    const end = nameWordEnd(source, start, area.end);
    const surname = withoutPossessive(source.slice(start, end));
    if (!surnames.has(surname.toLowerCase())) continue;
    const place = range(start, start + surname.length);
    if (isCited(source, { range: place, words: [surname.toLowerCase()], isFull: false })) continue;
    if (PLACE.test(source.slice(place.end, place.end + 24))) continue;
    const first = givenNameBefore(source, start, area.start);
    const isSure =
      first < start ||
      surname.length < end - start ||
      ROLE.test(source.slice(Math.max(area.start, start - 24), start));
    found.push({ range: range(first, place.end), isSure });
  }
  return found;
}

/** `Salinas Medical Center`, `Delgado Street`: a place that bears the name. */
const PLACE =
  /^\s+(?:street|st\b|avenue|ave\b|road|rd\b|drive|lane|boulevard|blvd|county|city|clinic|hospital|medical|health|surgery|surgical|imaging|center|institute|valley|school|park|college|university)/i;
/** Before a name that is the person's. */
const ROLE = /\b(?:patient|worker|applicant|claimant|employee|doctor|physician|surgeon|provider),?\s+$/i;

/** Where a given name or an initial before the surname begins; the place of the surname without one. */
function givenNameBefore(source: string, at: number, from: number): number {
  let end = at;
  while (end > from && end > at - 3 && isBlank(source.charCodeAt(end - 1))) end--;
  const word = /[A-Z](?:[a-z]{2,20}|\.)?$/.exec(source.slice(Math.max(from, end - 22), end))?.[0] ?? '';
  const start = end - word.length;
  if (end === at || word === '' || isLatinLetter(source.charCodeAt(start - 1))) return at;
  return word.endsWith('.') || (word.length > 2 && GIVEN_NAMES.has(word.toLowerCase())) ? start : at;
}
