import type { Catalogue } from '../../catalogue/catalogue.ts';
import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { followsDrug, isReleaseForm } from '../../reading/names/release-forms.ts';
import { isLetter } from '../../text/characters.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { lettersOf } from '../../text/letters.ts';
import { placedRange } from '../../text/placed.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { contains, type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted } from '../wording.ts';
import { inSentence, wrongMeaningsIn } from '../words/wrong-meanings.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'An abbreviation in a rationale that the letter nowhere spells out, next to it in brackets or elsewhere. Its ' +
    'first place outside quotations is marked.',
  why: 'Injured workers read the letter, too.',
  law: ['plain-language'],
  fix: 'Writes the meaning after the abbreviation.',
  notes:
    'Names of guidelines (`MTUS`), abbreviations that everybody knows (`MRI`), those with several meanings (`XR` is a form of a ' +
    'drug after its name alone) and those in a verbatim quotation are not marked.',
  wrong: {
    request: 'Gym membership: Upheld',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.',
    rationale: 'The patient has CRPS and does home exercise. The request is not medically necessary.',
  },
  right: {
    rationale:
      'The patient has complex regional pain syndrome (CRPS) and does home exercise. The request is not ' +
      'medically necessary.',
  },
};

/**
 * An abbreviation of the field in a rationale that the letter nowhere writes out, nor sets in brackets after the words it
 * stands for. Reported once, where it first appears.
 */
export const abbreviationNotExplained: Rule = {
  code: 'abbreviation-not-explained',
  title: 'Abbreviation not spelled out',
  category: 'law',
  severity: 'hint',
  scope: 'letter',
  aboutWords: true,
  check(letter) {
    const seen = new Set<string>();
    const found: Observation[] = [];
    for (const { start, part } of letter.parts) {
      for (const { word, expansion, place } of abbreviationsIn(part)) {
        if (seen.has(word)) continue;
        seen.add(word);
        if (isExplained(letter, word, expansion) || isExplainedWrongly(letter, word)) continue;
        found.push(observation(placedRange(place, start), word, expansion, letter.catalogue));
      }
    }
    return found;
  },
};

/** The abbreviations of the catalogue that the rationales of a part hold, each where it first appears outside quotations. */
const abbreviationsIn = remembered((part: LetterPart) => {
  const { determination, catalogue } = part;
  const { source, items } = determination;
  const words = wordsOfSource(determination);
  const expansions = expansionsOf(catalogue);
  const found = new Map<string, { word: string; expansion: string; place: Range }>();
  for (const { rationale } of items) {
    if (!rationale) continue;
    const { start, end } = rationale.flow.range;
    const quoted = quotationsOf(rationale.flow);
    for (let k = wordIndexFrom(words, start); k < words.count && (words.ends[k] as number) <= end; k++) {
      const expansion = expansions.of(words, k);
      if (expansion === '') continue;
      const place = range(words.starts[k] as number, words.ends[k] as number);
      const word = source.slice(place.start, place.end);
      const isAbbreviation = word === word.toUpperCase() && standsAlone(source, place.start, place.end);
      if (!isAbbreviation || found.has(word)) continue;
      if (isReleaseForm(word) && !followsDrug(part.drugs, place.start)) continue;
      if (!quoted.some((one) => contains(one, place))) found.set(word, { word, expansion, place });
    }
  }
  return [...found.values()];
});

/** Whether the letter, its requests included, gives the meaning anywhere, or what is like it next to the abbreviation. */
function isExplained({ determination, parts }: Letter, word: string, expansion: string): boolean {
  const { source } = determination;
  if (source.includes(`(${word})`)) return true;
  const letters = lettersOf(expansion);
  return (
    parts.some(({ part }) => lettersIn(part).includes(letters)) || isFollowedByMeaning(source, word, letters)
  );
}

/** `TENS (transcutaneous electric nerve stimulation)`: the other order, in words like those that the catalogue has. */
function isFollowedByMeaning(source: string, word: string, letters: string): boolean {
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
    const behind = source.slice(at + word.length, at + word.length + LONGEST_MEANING);
    const meaning = /^s?\s*[([]([^()[\]]+)/.exec(behind)?.[1];
    if (!meaning) continue;
    const told = lettersOf(meaning).slice(0, letters.length + MOST_ADDED);
    const least = Math.floor(letters.length * LIKENESS);
    if (told.length > word.length && editDistance(told, letters, least) <= least) return true;
  }
  return false;
}

/** Units after an abbreviation in which a bracket with its meaning is looked for. */
const LONGEST_MEANING = 160;
/** Letters beyond those of the meaning that are compared. */
const MOST_ADDED = 12;
/** So much of a meaning may be other letters: `electric` for `electrical`, a word more or less. */
const LIKENESS = 0.25;

/** Of that another rule speaks. */
function isExplainedWrongly({ parts }: Letter, word: string): boolean {
  return parts.some(({ part }) => wrongMeaningsIn(part).some(({ abbreviation }) => abbreviation === word));
}

const lettersIn = remembered(({ determination }: LetterPart) => lettersOf(determination.source));

/** Known to every party of a claim, or to every reader, and the names of the guidelines themselves. */
const FAMILIAR: ReadonlySet<string> = new Set([
  'MTUS', 'ACOEM', 'ODG', 'IMR', 'CCR', 'UR', 'CA', 'US', 'FDA', 'MRI', 'CT', 'DOS', 'DOI', 'DOB', 'QTY', 'PT', 'OT', 'ER', 'PA', 'MD',
  'RFA', 'HIV', 'DNA', 'II', 'III', 'IV', 'AM', 'PM',
]); // biome-ignore format: a word list reads best in rows
const SHORTEST = 2;
const LONGEST = 8;

/** What words stand for that are abbreviations when they are written in capitals; nothing for all other words. */
const expansionsOf = remembered(
  (catalogue: Catalogue) =>
    new WordNotes((word) => {
      if (word.length < SHORTEST || word.length > LONGEST) return '';
      const capitals = word.toUpperCase();
      return FAMILIAR.has(capitals) ? '' : (theExpansion(catalogue, capitals) ?? '');
    }),
);

/** Whether no letter, digit or joint of a longer name touches the word: `EMG/NCV` is left to itself. */
function standsAlone(source: string, start: number, end: number): boolean {
  // a period after the word is no joint when a space or nothing follows
  const endsSentence = source[end] === '.' && !isLetter(source.charCodeAt(end + 1));
  return !touches(source[start - 1]) && (endsSentence || !touches(source[end]));
}

function touches(character = ' '): boolean {
  return /[A-Za-z\d/&.-]/.test(character);
}

/** The one meaning the catalog has, as it is written in a sentence; null for none, several, or one that may be another. */
function theExpansion(catalogue: Catalogue, word: string): string | null {
  const meanings = catalogue.abbreviationsOf(word);
  const [only] = meanings;
  if (!only || meanings.length > 1 || only.ambiguous || only.confidence === 'low') return null;
  return inSentence(only.expansion);
}

function observation(place: Range, word: string, expansion: string, catalogue: Catalogue): Observation {
  return {
    message: `Abbreviation ${quoted(word)} is not spelled out: ${expansion}${lawInBrackets('plain-language', catalogue)}.`,
    range: place,
    fix: replacement(`Add ${quoted(expansion)}`, range(place.end, place.end), ` (${expansion})`),
  };
}
