import { writtenStretches } from '../../syntax/stretches.ts';
import type { Part } from '../../syntax/tree.ts';
import { isBlank } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';
import { drugSpelling } from './drug-spelling.ts';
import { gluedAt, smallWordAt } from './glued-pairs.ts';
import { possibleSeams, type Seam, seamsAt } from './seams.ts';
import { isOrdinary, isSpelledRight } from './spelling.ts';
import { isAlone, isInAddress, placeOf } from './tokens.ts';
import { isPiece } from './torn.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'No space after a period or colon (`knee.Ankle`, `include:Sprain`), after a date (`06/04/15.The`), ' +
    'before a date (`dated06/04/15`), between a drug and its strength (`norflex100mg`), or where a lowercase ' +
    'letter meets a capital (`extremityInternal`), after `MTUS` and before or after a year (`MTUSChronic`, `Treatment2016`), between ' +
    'words that are often side by side (`notmedically`, `sixweeks`), or between a small word and another (`wasnormal`, `painof`) or two long ones.',
  why:
    'The words lost their space when the letter was extracted or pasted. They are hard to read, and searches ' +
    'miss them.',
  fix: 'Inserts the space. "Fix all" does so where the words on both sides keep their meaning.',
  notes:
    'Web and email addresses, initials (`M.D.`), brands with capitals inside (`OxyContin`) and types of a toxin (`botulinumtoxinA`) ' +
    'are not marked.',
  wrong: {
    summary: 'The diagnoses include:Sprain of the left knee.Ankle pain is reported since 03/02/2014.',
  },
  right: {
    summary: 'The diagnoses include: Sprain of the left knee. Ankle pain is reported since 03/02/2014.',
  },
};

/** Two words that lost the space between them in extraction. */
export const wordsGlued: Rule = {
  code: 'words-glued',
  title: 'Missing space between words',
  category: 'words',
  severity: 'information',
  scope: 'part',
  readWhole: true,
  check({ determination, catalogue }) {
    const { source } = determination;
    const isDrug = (word: string) => drugSpelling(catalogue).names.has(word);
    const offsets = possibleSeams(source);
    let next = 0;
    return writtenStretches(determination).flatMap(({ range: area }) => {
      while ((offsets[next] ?? area.end) <= area.start) next++;
      const first = next;
      while ((offsets[next] ?? area.end) < area.end) next++;
      const seams = [
        ...seamsAt(source, area, offsets.slice(first, next), isDrug),
        ...pairSeams(determination, area, isDrug),
      ];
      return byRun(
        source,
        area,
        seams.sort((a, b) => a.at - b.at),
      ).map((run) => observation(source, run));
    });
  },
};

const pairs = new WordNotes(gluedAt);
const smallWords = new WordNotes((word) => (isSpelledRight(word) ? 0 : smallWordAt(word, isOrdinary)));

/** Between words that are often side by side: `notmedically necessary`; beside a small word: `wasnormal`. */
function pairSeams(part: Part, area: Range, isDrug: (word: string) => boolean): Seam[] {
  const list = wordsOfSource(part);
  const seams: Seam[] = [];
  for (let k = wordIndexFrom(list, area.start); k < list.count && (list.ends[k] as number) <= area.end; k++) {
    const start = list.starts[k] as number;
    const pair = pairs.of(list, k);
    const head = pair || smallWords.of(list, k);
    if (head === 0 || isInAddress(part.source, start, start)) continue;
    if (pair || isPlain(part.source, placeOf(list, k), isDrug)) seams.push({ at: start + head, sure: false });
  }
  return seams;
}

/** Whether a word is whole, in small letters but for one that opens a sentence, and no name of a drug. */
function isPlain(source: string, place: Range, isDrug: (word: string) => boolean): boolean {
  const { start, end } = place;
  const word = source.slice(start, end);
  if (!/^[a-z]+$/.test(word) && !(/^[A-Z][a-z]+$/.test(word) && opensSentence(source, start))) return false;
  if (source[start - 1] === '-' || source[end] === '-' || isDrug(word.toLowerCase())) return false;
  return isAlone(source, start, end) && !isPiece(source, place, isSpelledRight);
}

/** Whether a sentence or a paragraph begins there, after words in small letters: no name is first in it by chance. */
function opensSentence(source: string, at: number): boolean {
  return /(?:[a-z\d)]{3}[.?!]\s{1,3}|\n\s{0,4}\n\s{0,4})$/.test(source.slice(Math.max(0, at - 12), at));
}

/** Characters without white space between them, and the places in them where a space is missing. */
interface Run {
  readonly range: Range;
  readonly seams: readonly Seam[];
}

function byRun(source: string, area: Range, seams: readonly Seam[]): Run[] {
  const runs: { range: Range; seams: Seam[] }[] = [];
  for (const seam of seams) {
    const last = runs.at(-1);
    if (last && seam.at < last.range.end) last.seams.push(seam);
    else runs.push({ range: wordAround(source, area, seam.at), seams: [seam] });
  }
  return runs;
}

function observation(source: string, { range: place, seams }: Run): Observation {
  return {
    message: `Missing space in ${shown(source.slice(place.start, place.end))}.`,
    range: place,
    fix: {
      title: seams.length > 1 ? 'Insert spaces' : 'Insert space',
      edits: seams.map(({ at }) => ({ range: range(at, at), text: ' ' })),
      preferred: true,
      ...(seams.every((seam) => seam.sure) ? { safe: true } : {}),
    },
  };
}

/** At most so much of either word is marked. */
const LONGEST_MARK = 40;

/** The run of characters without white space that holds the seam. */
function wordAround(source: string, area: Range, at: number): Range {
  let start = at;
  let end = at;
  while (start > area.start && start > at - LONGEST_MARK && !isBlank(source.charCodeAt(start - 1))) start--;
  while (end < area.end && end < at + LONGEST_MARK && !isBlank(source.charCodeAt(end))) end++;
  return range(start, end);
}
