import fc from 'fast-check';
import { beginsRun, listWords } from '../../server/src/text/word-list.ts';

/**
 * Texts for the property tests of pre-filters: pieces that a reader looks for, whole and mutilated as extraction and
 * typing mutilate them, between line breaks, signs and words of any kind.
 */
export function textOf(pieces: readonly string[], most = 12): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  const part = fc.oneof(
    { weight: 4, arbitrary: piece },
    { weight: 3, arbitrary: mutilated(piece) },
    { weight: 2, arbitrary: fc.constantFrom(...JOINTS) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    { weight: 1, arbitrary: units },
  );
  const patchwork = fc
    .array(fc.tuple(part, fc.constantFrom(...JOINTS)), { maxLength: most })
    .map((parts) => parts.flat().join(''));
  return fc.oneof(
    { weight: 9, arbitrary: patchwork },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  );
}

/** What stands between two pieces; nothing and one space are the most frequent. */
const JOINTS = [
  '', '', '', ' ', ' ', ' ', ' ', '\n', '\n', '\r\n', '\n\n', '\n \n', '\f', '\r', '\t', '  ', '   ', '\u00a0', '\u2028',
  '.', '. ', ', ', ': ', ':', '-', '- ', '/', '(', ')', ' & ', ' and ', '*', '\u2013', '\ufffe', '\ufffe\n',
]; // biome-ignore format: a word list reads best in rows

/**
 * Characters that look like those of words, or are none of any. Not those that pasting puts into words (ligatures, soft
 * hyphens): the words of a text and what readers see of it, a flow, spell these otherwise.
 */
const STRANGE = [
  '\u00e9', '\u0130', '\u017f', '\u212a', '\u0000', '\ud83d\ude00', '\ud800', '_', '__', '@',
]; // biome-ignore format: a word list reads best in rows

/** A piece of text with one thing wrong with it. */
export function mutilated(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(piece, fc.nat(7), fc.nat(), fc.constantFrom(...JOINTS), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([words, what, place, joint, sign]) => {
      const at = words.length === 0 ? 0 : place % words.length;
      const [head, tail] = [words.slice(0, at), words.slice(at)];
      if (what === 0) return head + joint + tail;
      if (what === 1) return head + tail.slice(1);
      if (what === 2) return head + sign + tail.slice(1);
      if (what === 3) return words.toUpperCase();
      if (what === 4) return words.toLowerCase();
      if (what === 5) return words.replaceAll(' ', joint);
      if (what === 6) return [...words].join(joint.length > 1 ? '' : joint);
      return place % 2 === 0 ? head : tail;
    });
}

/** Any UTF-16 units, halves of pairs among them. */
const units = fc.array(fc.nat(0xffff), { maxLength: 3 }).map((codes) => String.fromCharCode(...codes));

/** Where every word and every number of a text begins, those that touch another one included. */
export function everyWord(text: string, from = 0, to = text.length): readonly number[] {
  return listWords(text, undefined, from, to).starts;
}

/** Where every run of letters and digits begins. */
export function everyRun(text: string, from = 0, to = text.length): number[] {
  const words = listWords(text, undefined, from, to);
  return words.starts.filter((_, k) => beginsRun(words, k));
}

/** The stretch of a text between two numbers of any size. */
export function stretchOf(text: string, a: number, b: number): { start: number; end: number } {
  const [one, other] = [a % (text.length + 1), b % (text.length + 1)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

export const HEADINGS = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE', 'CLINICAL CASE SUMMARY', 'IMR ISSUES, DECISIONS AND RATIONALES',
  'IMR DECISION(S) AND RATIONALE(S)', 'Clinical Case Summary:', 'CLINICAL CASE SUMARY', 'CASE SUMMARY', 'IMR ISSUES AND DECISIONS',
]; // biome-ignore format: a word list reads best in rows

/** The sentences that open the sections. */
export const LEAD_INS = [
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the',
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including',
  'The Final Determination was based on decisions for the disputed items/services set forth below:',
]; // biome-ignore format: a word list reads best in rows

export const LABELS = [
  'Claims Administrator guideline:', 'MAXIMUS guideline:', 'Decision rationale:', 'Claims Administrator guideline',
  'MAXIMUS Guidelines:', 'Decision rational', 'Decision Rationale;', 'The Claims Administrator guideline:',
]; // biome-ignore format: a word list reads best in rows

export const DECISIONS = [
  'Upheld', 'Overturned', ': Upheld', ': Overturned', 'is: Upheld.', 'upheld', 'Modified', ': Up held', ': OVERTURNED *',
]; // biome-ignore format: a word list reads best in rows

/** Pieces of the printed form, and words that stand between them. */
export const FORM = [
  ...HEADINGS, ...LEAD_INS, ...LABELS, ...DECISIONS, 'Norco 10/325mg #90', 'The request is medically necessary',
  'the decision was upheld', 'IMR', 'CLINICAL', 'Case Number:',
]; // biome-ignore format: a word list reads best in rows
