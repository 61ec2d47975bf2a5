import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { writtenStretches } from '../../syntax/stretches.ts';
import { isBlank, isCapital, isLetter } from '../../text/characters.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { WordList } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { writing } from '../replacement.ts';
import { either, shown } from '../wording.ts';
import { doubtfulWords } from './doubtful-words.ts';
import { drugSpelling } from './drug-spelling.ts';
import { inCaseOf, misspelling } from './misspelling.ts';
import { meantBeside, USUAL_MISSPELLINGS } from './mistaken-words.ts';
import { beginsWord, isSpelledRight, meantNotes } from './spelling.ts';
import { isInAddress, placeOf } from './tokens.ts';
import { inCitedName } from './topic-words.ts';
import { isPartOf, isPiece, pieceBefore } from './torn.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A word with one letter wrong, missing or too many, or with two letters swapped, where the right word is one that ' +
    'determinations use: *treatment*, *prescription*, *paresthesias*; and misspellings that everyone makes (*reccomended*). Where ' +
    'two words may be meant it is a hint. Besides, words that are right elsewhere but not beside their neighbors: `lumber spine`, ' +
    '`cauda equine`.',
  why:
    'A misspelled term is not found by those who search the determinations, and in a request it leaves open ' +
    'what was decided.',
  fix: 'Writes the word correctly. *Fix all* does not apply it.',
  notes:
    'Any other word is marked only if it is one letter away from one of several thousand words and is no English word itself. British ' +
    'spellings, plurals and other forms are accepted, and so is a word that the letter uses twice. Names, words that ' +
    'extraction has split, and the word that is being typed at the end of a line are left alone. The names of guidelines ' +
    'and topics in guideline fields are left to the rules on citations, the names of drugs to ' +
    '[drug-misspelled](drug-misspelled.md).',
  wrong: {
    request: '1 prescripton of Norco 10/325mg #60: Upheld',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.',
    rationale: 'The patient has no signed agreement. The request is not medically necessary.',
  },
  right: { request: '1 prescription of Norco 10/325mg #60: Upheld' },
};

/** A word one letter away from one that letters use, such as `prescripton`. */
export const termMisspelled: Rule = {
  code: 'term-misspelled',
  title: 'Misspelled word',
  category: 'words',
  severity: 'information',
  scope: 'part',
  aboutWords: true,
  readWhole: true,
  dependsOn: (letter) => usedTwice(letter).join(' '),
  check(input, usedTwiceInLetter) {
    const accepted = new Set(usedTwiceInLetter.split(' '));
    const { source } = input.determination;
    const misspelled = suspectsIn(input).flatMap(({ word, place, meant }) =>
      (accepted.has(word) && !USUAL_MISSPELLINGS.has(word)) || mayBeName(input, place)
        ? []
        : observation(source, place, meant),
    );
    return [...misspelled, ...mistakenWords(input)];
  },
};

/** Words of English beside which they make no sense: `lumber spine`. */
function mistakenWords({ determination, citations }: LetterPart): Observation[] {
  const { source } = determination;
  const { list, mistaken } = doubtfulWords(determination);
  return mistaken.flatMap((k) => {
    const [twoBefore, before, word, behind] = [k - 2, k - 1, k, k + 1].map((at) =>
      neighbor(source, list, k, at),
    );
    const meant = meantBeside(word as string, twoBefore as string, before as string, behind as string);
    const place = placeOf(list, k);
    return meant !== null && !inCitedName(citations, place) ? [misspelling(source, place, meant)] : [];
  });
}

/** The word at an index in lower case; empty where more than white space parts it from the one at `k`. */
function neighbor(source: string, list: WordList, k: number, at: number): string {
  const [first, last] = at < k ? [at, k] : [k, at];
  if (first < 0 || last >= list.count) return '';
  const between = source.slice(list.starts[first], list.starts[last]);
  return /[^A-Za-z\s]/.test(between) ? '' : source.slice(list.starts[at], list.ends[at]).toLowerCase();
}

/** A word that may be misspelled, in lower case, where it is, and what it may be meant for. */
interface Suspect {
  readonly word: string;
  readonly place: Range;
  readonly meant: readonly string[];
}

/** Words that the letter uses more than once: names, or words that its writer means. */
const usedTwice = remembered(({ parts }: Letter): readonly string[] => {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { part } of parts) {
    for (const { word } of suspectsIn(part)) (once.has(word) ? twice : once).add(word);
  }
  return [...twice].sort();
});

const NONE: readonly Suspect[] = [];

const suspectsIn = remembered((input: LetterPart): readonly Suspect[] => {
  const { determination, citations, catalogue } = input;
  const { source } = determination;
  const { list, misspelled } = doubtfulWords(determination);
  if (misspelled.length === 0) return NONE;
  const drugs = drugSpelling(catalogue);
  return misspelled.flatMap((index) => {
    const meant = meantNotes.of(list, index);
    const place = placeOf(list, index);
    const word = source.slice(place.start, place.end).toLowerCase();
    const drug = drugs.words.of(list, index);
    if (typeof drug !== 'string' || drugs.names.has(word)) return [];
    if (meant.some((one) => isPartOf(source, place, one)) || isPiece(source, place, isSpelledRight))
      return [];
    if (meant.some((one) => one.endsWith(word.slice(1))) && isStrange(pieceBefore(source, place))) return [];
    if (isLastOfLine(source, place.end) && beginsWord(word)) return [];
    if (isInAddress(source, place.start, place.end) || inCitedName(citations, place)) return [];
    return [{ word, place, meant }];
  });
});

/** Whether a long word is none that we know: before a word without its first letters it may be these (`dorsif lexion`). */
function isStrange(word: string): boolean {
  return word.length >= LONG && !isSpelledRight(word);
}

/** Whether nothing follows on its line: there words are typed, and one that is half typed is no misspelling. */
function isLastOfLine(source: string, end: number): boolean {
  for (let at = end; at < end + LONGEST_TAIL; at++) {
    const unit = source.charCodeAt(at);
    if (Number.isNaN(unit) || unit === LINE_FEED || unit === RETURN) return true;
    if (!isBlank(unit)) return false;
  }
  return false;
}

/** Whether it has a capital that no sentence, request or heading gives it: names are left alone. */
function mayBeName({ determination }: LetterPart, { start, end }: Range): boolean {
  const { source } = determination;
  if (!isCapital(source.charCodeAt(start)) || isCapital(source.charCodeAt(end - 1))) return false;
  const stretch = writtenStretches(determination).find(
    ({ range }) => range.start <= start && end <= range.end,
  );
  if (!stretch || stretch.kind === 'request') return false;
  let at = start;
  while (at > stretch.range.start && isBlank(source.charCodeAt(at - 1))) at--;
  if (at === stretch.range.start) return false;
  // a title: one to three letters with a period, as in “Mrs.”
  const isTitle = /(?<![A-Za-z])[A-Z][a-z]{0,2}\.$/.test(source.slice(Math.max(0, at - 6), at));
  return isTitle || isLetter(source.charCodeAt(at - 1)) || source[at - 1] === ',';
}

function observation(source: string, place: Range, meant: readonly string[]): Observation {
  const [only, ...more] = meant;
  const written = source.slice(place.start, place.end);
  if (only !== undefined && more.length === 0) return misspelling(source, place, only);
  return {
    message: `Possible misspelling of ${either(meant)}: ${shown(written)}.`,
    range: place,
    severity: 'hint',
    choices: meant.map((one) => writing(one, place, inCaseOf(one, written))),
  };
}

/** Looked at after a word for the end of its line, in UTF-16 units. */
const LONGEST_TAIL = 40;
/** Shorter words are not on file unless they are near misses of others, in UTF-16 units. */
const LONG = 6;
const LINE_FEED = 10;
const RETURN = 13;
