import type { Catalogue } from '../../catalogue/catalogue.ts';
import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { isLetter } from '../../text/characters.ts';
import { lettersOf } from '../../text/letters.ts';
import { placedRange } from '../../text/placed.ts';
import { type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted } from '../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'An abbreviation in a rationale that the letter nowhere spells out, nor gives in brackets after its ' +
    'meaning. Its first place is marked.',
  why: 'Injured workers read the letter, too.',
  law: ['plain-language'],
  fix: 'Writes the meaning after the abbreviation.',
  notes:
    'Names of guidelines (`MTUS`), abbreviations that everybody knows (`MRI`) and those with several ' +
    'meanings are not marked.',
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
 * An abbreviation of the field in a rationale that the letter nowhere writes out, nor sets in brackets behind the words it
 * stands for. Told once, where it first stands.
 */
export const abbreviationNotExplained: Rule = {
  code: 'abbreviation-not-explained',
  title: 'Abbreviation not spelled out',
  category: 'law',
  severity: 'hint',
  scope: 'letter',
  check(letter) {
    const seen = new Set<string>();
    const found: Observation[] = [];
    for (const { start, part } of letter.parts) {
      for (const { word, expansion, place } of abbreviationsIn(part)) {
        if (seen.has(word)) continue;
        seen.add(word);
        if (isExplained(letter, word, expansion)) continue;
        found.push(observation(placedRange(place, start), expansion, letter.catalogue));
      }
    }
    return found;
  },
};

/** The abbreviations of the catalogue that the rationales of a part hold, each where it first stands. */
const abbreviationsIn = remembered(({ determination, catalogue }: LetterPart) => {
  const { source, items } = determination;
  const words = wordsOfSource(determination);
  const expansions = expansionsOf(catalogue);
  const found = new Map<string, { word: string; expansion: string; place: Range }>();
  for (const { rationale } of items) {
    if (!rationale) continue;
    const { start, end } = rationale.flow.range;
    for (let k = wordIndexFrom(words, start); k < words.count && (words.ends[k] as number) <= end; k++) {
      const expansion = expansions.of(words, k);
      if (expansion === '') continue;
      const place = range(words.starts[k] as number, words.ends[k] as number);
      const word = source.slice(place.start, place.end);
      const isAbbreviation = word === word.toUpperCase() && standsAlone(source, place.start, place.end);
      if (isAbbreviation && !found.has(word)) found.set(word, { word, expansion, place });
    }
  }
  return [...found.values()];
});

function isExplained({ determination, parts }: Letter, word: string, expansion: string): boolean {
  if (determination.source.includes(`(${word})`)) return true;
  const letters = lettersOf(expansion);
  return parts.some(({ part }) => lettersIn(part).includes(letters));
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
  // a full stop behind the word is no joint when a blank or nothing follows
  const endsSentence = source[end] === '.' && !isLetter(source.charCodeAt(end + 1));
  return !touches(source[start - 1]) && (endsSentence || !touches(source[end]));
}

function touches(sign = ' '): boolean {
  return /[A-Za-z\d/&.-]/.test(sign);
}

/** The one meaning the catalogue has, as it stands in a sentence; null for none, several, or one that may be another. */
function theExpansion(catalogue: Catalogue, word: string): string | null {
  const meanings = catalogue.abbreviationsOf(word);
  const [only] = meanings;
  if (!only || meanings.length > 1 || only.ambiguous || only.confidence === 'low') return null;
  const [words] = only.expansion.split(/ \/ | \(/, 1) as [string];
  // Several capitals make a name (`Food and Drug Administration`); one alone begins the entry.
  const isName = /^.+ [A-Z]/.test(words);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function observation(place: Range, expansion: string, catalogue: Catalogue): Observation {
  return {
    message: `Determinations use the terms of a layperson as far as practicable${lawInBrackets('plain-language', catalogue)}. Write this abbreviation out where it first stands: ${quoted(expansion)}.`,
    range: place,
    fix: replacement(`Write it out: ${quoted(expansion)}`, range(place.end, place.end), ` (${expansion})`),
  };
}
