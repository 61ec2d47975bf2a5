import { range } from '../../server/src/text/range.ts';
import { type Random, replaced, type SoundLetter, type Way } from './mutations-ground.ts';
import { plant, sentenceStarts } from './mutations-planting.ts';

const SMALL_WORDS =
  /(?<=[a-z] )(?:the|of|to|for|with|and|his|her|this|was|were|has|have|been|from|at|by)(?= [a-z])/g;

/** Matches of a pattern in summary and rationales, past their first words. */
function inProse({ text, tree }: SoundLetter, pattern: RegExp): { at: number; word: string }[] {
  const summary = tree.sections.find(({ kind }) => kind === 'clinical-case-summary');
  const areas = [
    summary && range(summary.leadIn?.end ?? summary.body.start, summary.body.end),
    ...tree.items.map(({ rationale }) => rationale?.flow.range),
  ];
  return areas.flatMap((area) =>
    area
      ? [...text.slice(area.start, area.end).matchAll(pattern)].map((match) => ({
          at: area.start + match.index,
          word: match[0],
        }))
      : [],
  );
}

/** A sentence that stands between two others of one line or more, without marks that may end it early. */
function sentenceAt(letter: SoundLetter, random: Random) {
  const starts = sentenceStarts(letter);
  const at = random.below(Math.max(1, starts.length - 1));
  const [start, next] = [starts[at], starts[at + 1]];
  if (start === undefined || next === undefined || next - start > 400 || next - start < 40) return null;
  const words = letter.text.slice(start, next).trimEnd();
  return /[.!?]\s|\n\s*\n/.test(words) ? null : range(start, start + words.length);
}

/** Ways in which words are written twice, lost, taken for others or left to be filled in. */
export const languageWays: readonly Way[] = [
  {
    name: 'double a word',
    codes: ['word-doubled'],
    damage(letter, random) {
      const match = random.pick(inProse(letter, SMALL_WORDS));
      if (!match) return null;
      const end = match.at + match.word.length;
      const { text } = replaced(letter.text, range(end, end), ` ${match.word}`);
      return { text, places: [range(match.at, end + match.word.length + 1)] };
    },
  },
  {
    name: 'double a word over a line end',
    codes: ['word-doubled'],
    damage(letter, random) {
      const ends = inProse(
        letter,
        /(?<= )(?:the|of|to|for|with|and|his|her|was|were|has|been|from)(?=\r?\n[a-z])/g,
      );
      const match = random.pick(ends);
      if (!match) return null;
      const end = match.at + match.word.length;
      const next = end + (letter.text.charAt(end) === '\r' ? 2 : 1);
      const { text } = replaced(letter.text, range(next, next), `${match.word} `);
      return { text, places: [range(match.at, next + match.word.length)] };
    },
  },
  {
    name: 'double a sentence',
    codes: ['sentence-doubled'],
    damage(letter, random) {
      const place = sentenceAt(letter, random);
      if (!place) return null;
      const copy = ` ${letter.text.slice(place.start, place.end)}`;
      return replaced(letter.text, range(place.end, place.end), copy);
    },
  },
  {
    name: 'lose a character',
    codes: ['characters-lost'],
    damage(letter, random) {
      const match = random.pick(inProse(letter, /['"\u2019\u201c\u201d-]/g));
      return match ? replaced(letter.text, range(match.at, match.at + 1), '\ufffd') : null;
    },
  },
  plant('an abbreviation spelled out wrongly', ['abbreviation-wrong'], () => [
    'A TENS (^transdermal electrical nerve system^) unit was mentioned.',
    'Magnetic fields are used in MRI (^magnetic resolution imaging^) of the body.',
    'The patient was told of CRPS (^chronic regional pain symptoms^) at that visit.',
    'An NSAID (^nonspecific anti-inflammatory drug^) was mentioned.',
    'The patient was told of CBT (^cognitive brain therapy^) at that visit.',
  ]),
  plant('a word that is right elsewhere', ['term-misspelled'], () => [
    'The pain is in the ^lumber^ spine.',
    'There is tenderness over the ^lumber^ paraspinal muscles.',
    'There is no sign of a cauda ^equine^ syndrome.',
    'The injured ^worked^ was seen again.',
    'There was a course of physical ^theory^ before.',
    'The range of ^emotion^ was recorded at each visit.',
    'A tear of the rotator ^cup^ is known.',
  ]),
  plant('a date before words without a space', ['words-glued'], () => [
    'The report of ^06/04/15.The^ pain was the same.',
    'The report ^dated06/04/15^ was reviewed.',
    'A visit on ^03/02/2015.No^ change was found.',
    'The request was ^notmedically^ explained at that visit.',
    'A refill of ^norflex100mg^ was discussed.',
  ]),
  plant("a word processor's field in place of words", ['placeholder-unfilled'], () => [
    'The injured worker was seen on ^Error! Reference source not found.^ for this.',
    'The injured worker is treated with ^\u00abMedication\u00bb^ for pain.',
    'The injured worker takes ^<<drug>>^ for pain.',
    'The injured worker takes ^{drug}^ for pain.',
  ]),
  plant('a date with gaps', ['placeholder-unfilled'], () => [
    'The injured worker was seen on ^__/__/2016^ for this.',
    'The injured worker was seen on ^??/??/2016^ for this.',
    'The injured worker completed ^XX sessions^ of therapy.',
    'The number of visits is ^???^ by the notes.',
    'The examination is to be described. ^TODO^ before the letter is sent.',
  ]),
  plant('a passage of filler text', ['placeholder-unfilled'], () => [
    '^Lorem ipsum^ dolor sit amet, consectetur adipiscing elit.',
    'The summary follows. ^Lorem ipsum^ dolor sit amet.',
  ]),
];
