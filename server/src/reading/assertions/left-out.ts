import type { Word } from './sentences.ts';
import type { VerdictWords } from './verdict-words.ts';
import type { Match } from './word-patterns.ts';

/** `This one is not.`, `the six are`: the verdict that was spoken of before is meant. */
export const LEFT_OUT: VerdictWords = {
  name: 'is',
  form: 'left-out',
  necessary: true,
  of: 'request',
  words: [],
};
/** `neither is the stay`. */
const NEITHER: VerdictWords = { ...LEFT_OUT, name: 'neither is', form: 'left-out-before', necessary: false };
/** `so is the stay`: as what was said before. */
export const SO: VerdictWords = { ...NEITHER, name: 'so is', necessary: true };

/** Words that may follow where something is left out. */
const FOLLOWING: ReadonlySet<string> = new Set(['either', 'too', 'here', 'now', 'because', 'since']);
const FOLLOWING_COMMA: ReadonlySet<string> = new Set([
  ...FOLLOWING, 'though', 'although', 'and', 'but', 'which', 'nor',
]); // biome-ignore format: a word list reads best in rows
/** Of these nobody says that they are necessary. */
const OTHERS: ReadonlySet<string> = new Set([
  'he', 'she', 'worker', 'patient', 'claimant', 'applicant', 'employee', 'man', 'woman', 'there', 'who', 'i', 'we',
  'provider', 'physician', 'surgeon', 'none', 'neither', 'nothing', 'that', 'which', 'what', 'others',
]); // biome-ignore format: a word list reads best in rows

/** The verbs from a word on that leave out what is said. Linear in the number of words. */
export function leftOutIn(words: readonly Word[], from: number): Match<VerdictWords>[] {
  const found: Match<VerdictWords>[] = [];
  for (let first = from; first < words.length; first++) {
    const { word, gap } = words[first] as Word;
    const before = words[first - 1]?.word;
    if ((word !== 'is' && word !== 'are') || before === undefined || gap !== 'none') continue;
    const add = (entry: VerdictWords, end: number) => found.push({ entry, entries: [entry], first, end });
    if (before === 'neither' || before === 'nor' || before === 'so') {
      if (isSubjectAlone(words, first + 1)) add(before === 'so' ? SO : NEITHER, first + 1);
    } else {
      const end = words[first + 1]?.word === 'not' ? first + 2 : first + 1;
      // `so it is here` says what was said, whatever that was
      const follows = words[first - 2]?.word === 'so';
      if (!OTHERS.has(before) && !follows && isOver(words[end])) add(LEFT_OUT, end);
    }
  }
  return found;
}

/** Whether the clause ends before a word, or goes on with what says no more of it. */
function isOver(next: Word | undefined): boolean {
  if (!next) return true;
  if (next.gap === 'none') return FOLLOWING.has(next.word);
  return next.gap !== 'comma' || FOLLOWING_COMMA.has(next.word);
}

const LONGEST_SUBJECT = 8;

/** `so is the stay`: a subject and nothing said of it, as in `nor is it requested`. */
function isSubjectAlone(words: readonly Word[], from: number): boolean {
  let end = from;
  while (
    end < words.length &&
    end - from < LONGEST_SUBJECT &&
    (end === from || (words[end] as Word).gap === 'none')
  )
    end++;
  const opening = words[from]?.word ?? '';
  if (['it', 'this', 'that', 'he', 'she'].includes(opening)) return end === from + 1;
  return (
    end > from && !words.slice(from + 1, end).some(({ word }) => word.endsWith('ed') || word === 'necessary')
  );
}
