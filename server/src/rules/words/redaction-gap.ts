import { writtenStretches } from '../../syntax/stretches.ts';
import { isBlank, isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { type WordList, WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A preposition with a lone period or comma after it (`employed by . The request`), and `by` before a ' +
    'verb (`the report by states`).',
  why:
    'A name was removed and the sentence no longer says who is meant. Published letters have such gaps; ' +
    'writing the role avoids them.',
  notes:
    'There is no fix: only the reviewer knows the role. Sentences that end in a preposition (`the side he ' +
    'sleeps on.`) are not marked.',
  wrong: {
    summary: 'He fell while employed by . The report of 05/29/2014 by states that the left knee is swollen.',
  },
  right: {
    summary:
      'He fell while employed by a school. The report of 05/29/2014 by the treating physician states that the ' +
      'left knee is swollen.',
  },
};

/** A gap in a sentence where a name was taken out: `while employed by . The request`. */
export const redactionGap: Rule = {
  code: 'redaction-gap',
  title: 'Gap left by a removed name',
  category: 'words',
  severity: 'information',
  scope: 'part',
  readWhole: true,
  check: ({ determination }) =>
    writtenStretches(determination)
      .flatMap(({ range: area }) => gapsIn(determination.source, wordsOfSource(determination), area))
      .map((place) => ({
        message: `A name appears to be missing in ${withWordsBefore(determination.source, place)}. Write the role, such as “the treating physician” or “the employer”.`,
        range: place,
      })),
};

/** So much before a gap is shown, in UTF-16 units. */
const SHOWN_BEFORE = 24;

/** The gap with the whole words before it. */
function withWordsBefore(source: string, { start, end }: Range): string {
  const from = Math.max(0, start - SHOWN_BEFORE);
  const before = from === 0 ? source.slice(0, start) : source.slice(from, start).replace(/^\S*\s+/, '');
  return shown(before + source.slice(start, end).replace(/\s{0,40}[.,]$/, ' …'));
}

/** Words that a name follows. A sentence may end in one, but then there is no space before its period. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['by', 'from', 'with', 'of', 'at', 'per']);
const standsBeforeName = new WordNotes((word) => BEFORE_NAME.has(word));
/** What a person or a report does, and what cannot follow `by` as anything else (`by reported pain` can). */
const VERBS: ReadonlySet<string> = new Set([
  'states', 'indicates', 'recommends', 'prescribes', 'opines', 'is', 'was', 'has', 'had', 'who',
]); // biome-ignore format: a word list reads best in rows

/** The width of the gap, or a line end in it, is no matter. */
function gapsIn(source: string, list: WordList, area: Range): Range[] {
  const found: Range[] = [];
  for (let k = wordIndexFrom(list, area.start); k < list.count; k++) {
    const end = list.ends[k] as number;
    if (end > area.end) break;
    if (!standsBeforeName.of(list, k)) continue;
    const start = list.starts[k] as number;
    const gapEnd = endOfGap(source, start, end, area.end);
    if (gapEnd > 0) found.push(range(start, gapEnd));
  }
  return found;
}

/** Where the full stop or the verb ends after the word from which a name has gone; -1 when none has. */
function endOfGap(source: string, start: number, end: number, limit: number): number {
  if (!isBlank(source.charCodeAt(end))) return -1;
  const word = source.slice(start, end).toLowerCase();
  let next = end;
  while (next < limit && isBlank(source.charCodeAt(next))) next++;
  if (isStop(source, next) && (next + 1 >= limit || isBlank(source.charCodeAt(next + 1)))) return next + 1;
  const verbEnd = wordEnd(source, next, limit);
  return word === 'by' && VERBS.has(source.slice(next, verbEnd).toLowerCase()) ? verbEnd : -1;
}

function isStop(source: string, at: number): boolean {
  return source[at] === '.' || source[at] === ',';
}

function wordEnd(source: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isLetter(source.charCodeAt(end))) end++;
  return end;
}
