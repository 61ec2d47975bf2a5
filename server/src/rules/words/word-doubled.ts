import { writtenStretches } from '../../syntax/stretches.ts';
import type { Part } from '../../syntax/tree.ts';
import { range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import { NO_WORD } from '../../text/vocabulary.ts';
import { type WordList, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted } from '../wording.ts';
import { doubledPhraseAt, GAP, isTied, NEVER_TWICE, SMALL_RARELY_TWICE } from './doubled-phrases.ts';
import { placeOf } from './tokens.ts';
import { isPiece, pieceBefore } from './torn.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The same word, or the same two to four words, twice in a row (`the the`, `as of as of`), over a line end as well. Where it may be ' +
    'meant (`not not`, a long word, words without a small one) it is only information. So is a period or comma typed twice (`page 18..`).',
  why: 'A word is left over from an earlier wording. A doubled “not” reverses the sentence.',
  fix: 'Removes the second of the two.',
  notes:
    'Words that are doubled in good English (`had had`, `that that`, `very very`, `over and over and over`) and numbers are not marked.',
  wrong: { summary: 'The the left knee is swollen.' },
  right: { summary: 'The left knee is swollen.' },
};

/** The same word twice in a row. */
export const wordDoubled: Rule = {
  code: 'word-doubled',
  title: 'Doubled word',
  category: 'words',
  severity: 'warning',
  scope: 'part',
  readWhole: true,
  check: ({ determination }) => [...doubledWords(determination), ...doubledSigns(determination)],
};

/** These may be doubled in haste or on purpose. */
const RARELY_TWICE: ReadonlySet<string> = new Set([
  ...SMALL_RARELY_TWICE, 'patient', 'worker', 'pain', 'left', 'right', 'therapy',
]); // biome-ignore format: a word list reads best in rows
const LONG = 7;

function doubledWords(part: Part): Observation[] {
  const { source } = part;
  const list = wordsOfSource(part);
  const found: Observation[] = [];
  for (const { range: area } of writtenStretches(part)) {
    for (let k = wordIndexFrom(list, area.start) + 1; k < list.count; k++) {
      const start = list.starts[k] as number;
      const end = list.ends[k] as number;
      if (end > area.end) break;
      found.push(...doubledPhrase(part, list, k, area.start));
      const id = list.ids[k];
      if (id === NO_WORD || id !== list.ids[k - 1] || (list.starts[k - 1] as number) < area.start) continue;
      const word = source.slice(start, end).toLowerCase();
      const isSure = NEVER_TWICE.has(word) && !isSingleCapital(source.slice(start, end));
      if (!isSure && !RARELY_TWICE.has(word) && word.length < LONG) continue;
      const before = list.ends[k - 1] as number;
      const first = placeOf(list, k - 1);
      // `pa in in the back`: extraction has split a word
      if (
        isPiece(source, first, () => false) ||
        (word.length === 2 && pieceBefore(source, first).length === 2)
      )
        continue;
      if (!GAP.test(source.slice(before, start)) || isTied(source, list.starts[k - 1] as number, end))
        continue;
      found.push({
        message: `Doubled word ${quoted(word)}.`,
        range: range(list.starts[k - 1] as number, end),
        severity: isSure ? 'warning' : 'information',
        fix: replacement(`Remove the second ${quoted(word)}`, range(before, end), ''),
      });
    }
  }
  return found;
}

/** A period or comma twice after a word; three periods are words left out. */
const DOUBLED_SIGN = /(?<=[\w)\]\u201d"])([.,])\1(?![.,])/g;

function doubledSigns(part: Part): Observation[] {
  return writtenStretches(part).flatMap(({ range: area }) =>
    matchesOf(DOUBLED_SIGN, part.source.slice(area.start, area.end)).map(({ index, 1: sign = '' }) => {
      const start = area.start + index;
      return {
        message: `Doubled ${sign === '.' ? 'period' : 'comma'}.`,
        range: range(start, start + 2),
        severity: 'information',
        fix: {
          ...replacement(`Remove the second ${quoted(sign)}`, range(start + 1, start + 2), ''),
          safe: true,
        },
      };
    }),
  );
}

/** `vitamin A a day`, `hepatitis A a year ago` */
function isSingleCapital(word: string): boolean {
  return word.length === 1;
}

/** `as of as of`, for the word that ends both. */
function doubledPhrase(part: Part, list: WordList, last: number, from: number): Observation[] {
  const phrase = doubledPhraseAt(part.source, list, last, from);
  if (!phrase) return [];
  const { range: place, firstEnd, isSure } = phrase;
  const words = part.source.slice(place.start, firstEnd).replace(/\s+/g, ' ').toLowerCase();
  return [
    {
      message: `Doubled words ${quoted(words)}.`,
      range: place,
      severity: isSure ? 'warning' : 'information',
      fix: replacement(`Remove the second ${quoted(words)}`, range(firstEnd, place.end), ''),
    },
  ];
}
