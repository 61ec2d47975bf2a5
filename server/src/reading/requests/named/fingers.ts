import { matchesOf } from '../../../text/search.ts';
import type { NamedWords } from './name-patterns.ts';

/** `ring and middle fingers`: between a name and the word for what it is. */
const LIST = '(?:,? (?:and|or|&) [a-z]{3,8}|, [a-z]{3,8}|/[a-z]{3,8}){0,3}';
const FINGER = new RegExp(
  `\\b(?:(thumb)s?|(index|middle|long|ring|little|small)(?=${LIST} (?:trigger )?(?:finger|digit)s?\\b)|(pinky))\\b`,
  'gi',
);
/** `The right index, is`, `left ring MCP joint`: after a side, with nothing after it that has its name from it (`left long leg cast`). */
const SIDED =
  /(?<=\b(?:left|right|lt|rt)\.? )(?:index|middle|long|ring|little|small)(?=$|[,;:.)]|(?:,? (?:and|or|&) (?:index|middle|long|ring|little|small))?(?: (?:is|are|was|were|at|for|with|by|under|in|mcp|pip|dip|a1|pulley|trigger|tip|fingertip|ray|metacarpophalangeal|proximal interphalangeal|distal interphalangeal)\b|[,;:.)]|$))/gi;
const TOE = new RegExp(
  `\\b(?:(hallux)|(great|big|second|third|fourth|fifth|little|small)(?=${LIST} toes?\\b))\\b`,
  'gi',
);
/** Fingers are counted from the thumb or from the next; a number of more than one or of none says nothing of which. */
const COUNTED = /\b(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?= (?:finger|digit|trigger|ray))/i;
/** Other words for one. */
const SAME: Readonly<Record<string, string>> = {
  long: 'middle',
  small: 'little',
  pinky: 'little',
  hallux: 'great',
  big: 'great',
  fifth: 'little',
};

/** The fingers and toes that words name; empty where one is named by its number alone. Linear. */
export function digitsIn(words: string): readonly NamedWords[] {
  if (COUNTED.test(words)) return [];
  const named = (pattern: RegExp, kind: string) =>
    matchesOf(pattern, words).map(({ index, 0: found }): NamedWords => {
      const word = found.toLowerCase().replace(/^thumbs$/, 'thumb');
      const name = SAME[word] ?? word;
      return {
        name: name === 'thumb' ? name : `${name} ${kind}`,
        start: index,
        end: index + found.length,
      };
    });
  const fingers = named(FINGER, 'finger');
  const sided = named(SIDED, 'finger').filter(({ start }) =>
    fingers.every((finger) => finger.start !== start),
  );
  return [...fingers, ...sided, ...named(TOE, 'toe')];
}
