import { writtenStretches } from '../../syntax/stretches.ts';
import type { Part } from '../../syntax/tree.ts';
import { lettersOf } from '../../text/letters.ts';
import { type Range, range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { shown } from '../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A sentence, or up to four sentences in a row, that follow themselves: pasted twice.',
  why: 'Sentences pasted twice make a determination hard to read, and raise the question what else was pasted.',
  fix: 'Removes the second copy.',
  notes: 'Short sentences are not marked, nor sentences that come again later in the letter.',
  wrong: { summary: 'The left knee is swollen and warm. The left knee is swollen and warm.' },
  right: { summary: 'The left knee is swollen and warm.' },
};

/** A sentence that follows itself. */
export const sentenceDoubled: Rule = {
  code: 'sentence-doubled',
  title: 'Doubled sentence',
  category: 'words',
  severity: 'information',
  scope: 'part',
  readWhole: true,
  check: ({ determination }) =>
    writtenStretches(determination).flatMap(({ range: area }) => doubledIn(determination, area)),
};

/** More sentences are not compared in one piece. */
const MOST = 4;
/** Shorter pieces may be lists or abbreviations, in letters. */
const SHORTEST = 20;

function doubledIn({ source }: Part, area: Range): Observation[] {
  const sentences = sentencesIn(source, area);
  const keys = sentences.map(({ start, end }) => lettersOf(source.slice(start, end)));
  const found: Observation[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const count = sizesOf(keys, i).find((size) => isDoubled(keys, i, size));
    if (count === undefined) continue;
    const first = range((sentences[i] as Range).start, (sentences[i + count - 1] as Range).end);
    const again = range((sentences[i + count] as Range).start, (sentences[i + 2 * count - 1] as Range).end);
    found.push({
      message: `${shown(source.slice(again.start, again.end))} is written twice in a row.`,
      range: again,
      related: [{ range: first, message: 'It is written here first.' }],
      fix: replacement('Remove the second copy', range(first.end, again.end), ''),
    });
    i += count;
  }
  return found;
}

function sizesOf(keys: readonly string[], from: number): number[] {
  return [1, 2, 3, MOST].filter((size) => from + 2 * size <= keys.length);
}

function isDoubled(keys: readonly string[], from: number, size: number): boolean {
  let letters = 0;
  for (let i = from; i < from + size; i++) {
    if (keys[i] !== keys[i + size]) return false;
    letters += (keys[i] as string).length;
  }
  return letters >= SHORTEST;
}

/** Pieces that end in a period, a question mark or an exclamation mark with white space after it, whatever the next begins with: both copies are cut alike. */
function sentencesIn(source: string, area: Range): Range[] {
  const found: Range[] = [];
  let start = area.start;
  for (const match of matchesOf(/[.!?]["\u201d\u2019)]?(?=\s|$)/g, source.slice(area.start, area.end))) {
    const end = area.start + match.index + match[0].length;
    while (start < end && /\s/.test(source[start] as string)) start++;
    found.push(range(start, end));
    start = end;
  }
  return found;
}
