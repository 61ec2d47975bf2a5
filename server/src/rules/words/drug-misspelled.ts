import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import { isBlank, isCapital, isDigit } from '../../text/characters.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { contains, type Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { WordList } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { drugSpelling, isFormOf, SHORTEST_NAME, SHORTEST_TWICE_WRONG } from './drug-spelling.ts';
import { misspelling } from './misspelling.ts';
import { isOrdinary, isSpelledRight } from './spelling.ts';
import { isInAddress, longWords, placeOf } from './tokens.ts';
import { inUnknownTopic } from './topic-words.ts';
import { isPartOf, isPiece } from './torn.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A word that is one letter away from the name of a drug on file, or one of the misspellings ' +
    'on file. A long word may be two letters away when the letter also has the name right. ' +
    'Without a dose after it and without the right name elsewhere in the letter the finding is only ' +
    'information.',
  why:
    'A misspelled name is not found by those who search the determinations, and in a request it leaves open ' +
    'what was decided.',
  fix: 'Writes the right name in the case of the wrong one.',
  notes:
    'Other drugs, ordinary words and plurals that look like a name are not marked, nor are words that ' +
    'extraction has split (`Omepraz ole`). Spelling in general is not checked.',
  wrong: {
    request: 'Omeprazzole 20mg #60: Upheld',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.',
    rationale: 'The patient takes no anti-inflammatory drug. The request is not medically necessary.',
  },
  right: { request: 'Omeprazole 20mg #60: Upheld' },
};

/** The name of a drug that is one or two letters away from one of the catalogue. */
export const drugMisspelled: Rule = {
  code: 'drug-misspelled',
  title: 'Misspelled drug name',
  category: 'words',
  severity: 'warning',
  scope: 'part',
  aboutWords: true,
  readWhole: true,
  dependsOn: (letter) => rightNames(letter).join(' '),
  check(input, rightInLetter) {
    const known = input.drugs.flatMap((mention) => knownMisspelling(input, mention));
    return [...known, ...nearMisses(input, new Set(rightInLetter.split(' ')))];
  },
};

/** A misspelling that the catalogue lists. */
function knownMisspelling(input: LetterPart, mention: DrugMention): Observation[] {
  const { misspelling, drugs, text, range: place } = mention;
  if (misspelling === null || !/^[a-z]+$/i.test(text) || isTorn(input, place, drugs)) return [];
  if (isInAddress(input.determination.source, place.start, place.end)) return [];
  if (inUnknownTopic(input.citations, place)) return [];
  const spelling = drugSpelling(input.catalogue);
  const written = text.toLowerCase();
  const [nearest] = namesOf(drugs)
    .filter((name) => /^[a-z]+$/i.test(name))
    .map((name) => ({ name, distance: editDistance(written, name.toLowerCase(), 4) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? [observation(input, place, spelling.written(nearest.name.toLowerCase()))] : [];
}

function namesOf(drugs: DrugMention['drugs']): string[] {
  return drugs.flatMap((drug) => [drug.generic, ...drug.substances, ...drug.brands]);
}

/** Whether white space is in the middle of a right name, of which the mention is but the greater part. */
function isTorn(input: LetterPart, place: Range, drugs: DrugMention['drugs']): boolean {
  const { source } = input.determination;
  return namesOf(drugs).some((name) => isPartOf(source, place, name.toLowerCase()));
}

function nearMisses(input: LetterPart, right: ReadonlySet<string>): Observation[] {
  const { list, indexes } = longWords(input.determination);
  const spelling = drugSpelling(input.catalogue);
  const longRight = [...right].filter((name) => name.length >= SHORTEST_TWICE_WRONG);
  const found: Observation[] = [];
  for (const index of indexes) {
    const word = spelling.words.of(list, index);
    if (word === 'right') continue;
    const names = word === 'far' ? twiceWrong(list, index, longRight) : word;
    if (names.length === 0) continue;
    const place = placeOf(list, index);
    if (input.drugs.some((drug) => contains(drug.range, place))) continue;
    const name = names.find((one) => right.has(one)) ?? (names[0] as string);
    if (!isMeant(input, place, name, right)) continue;
    // a drug for certain: the name is elsewhere in the letter, or a dose follows
    const sure = right.has(name) || isDosed(input.determination.source, place.end);
    if (!sure && mayBeFirstName(input, place)) continue;
    found.push(observation(input, place, spelling.written(name), sure));
  }
  return found;
}

/** The names of drugs that the letter has right, in lower case, each once and in the order of the alphabet. */
const rightNames = remembered(({ parts }: Letter): readonly string[] =>
  [...new Set(parts.flatMap(({ part }) => rightNamesIn(part)))].sort(),
);

const rightNamesIn = remembered(({ drugs }: LetterPart) => {
  const right = drugs.filter(({ misspelling }) => misspelling === null);
  return [...new Set(right.flatMap(({ text }) => text.toLowerCase().split(/[^a-z]+/)))];
});

/** Of the long names that the letter has right those two letters away from a word. */
function twiceWrong(
  { ids, vocabulary }: WordList,
  index: number,
  right: readonly string[],
): readonly string[] {
  if (right.length === 0) return right;
  const word = vocabulary.wordOf(ids[index] as number);
  if (right.some((name) => isFormOf(word, name))) return [];
  return right.filter((name) => name.charAt(0) === word.charAt(0) && editDistance(word, name, 2) <= 2);
}

function isMeant(input: LetterPart, place: Range, name: string, right: ReadonlySet<string>): boolean {
  const { source } = input.determination;
  if (isPartOf(source, place, name) || isInAddress(source, place.start, place.end)) return false;
  if (isPiece(source, place, (word) => drugSpelling(input.catalogue).names.has(word))) return false;
  if (inUnknownTopic(input.citations, place)) return false;
  if (Math.min(name.length, place.end - place.start) >= SHORTEST_NAME) return true;
  return isCapital(source.charCodeAt(place.start)) && (isDosed(source, place.end) || right.has(name));
}

/** `the adjuster, Marisol Quintero`: it has a capital, and so has a word after it that is no drug and no word of letters. */
function mayBeFirstName(
  { determination: { source }, catalogue }: LetterPart,
  { start, end }: Range,
): boolean {
  if (!isCapital(source.charCodeAt(start)) || isCapital(source.charCodeAt(end - 1))) return false;
  const [, next] =
    /^[ \t]{0,3}\r?\n?[ \t]{0,8}(?:[A-Z]\.? )?([A-Z][a-z]{1,30})\b/.exec(source.slice(end, end + 60)) ?? [];
  if (!next) return false;
  const word = next.toLowerCase();
  return !isSpelledRight(word) && !isOrdinary(word) && !drugSpelling(catalogue).names.has(word);
}

/** Whether a number follows, as a strength or a count does: `10/325mg`, `#60`. */
function isDosed(source: string, offset: number): boolean {
  let at = offset;
  while (at < offset + 4 && isBlank(source.charCodeAt(at))) at++;
  return isDigit(source.charCodeAt(at)) || source[at] === '#';
}

function observation({ determination }: LetterPart, place: Range, name: string, sure = true): Observation {
  const severity = sure ? 'warning' : 'information';
  return { ...misspelling(determination.source, place, name), severity };
}
