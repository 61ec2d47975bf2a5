import { expect, test } from 'vitest';
import { safeMends } from '../../server/src/features/actions/mend.ts';
import { type Analysis, analyse } from '../../server/src/features/analysis.ts';
import { type OutlineRow, outline } from '../../server/src/features/outline.ts';
import { wholeLetter } from '../../server/src/letter/test-support.ts';
import { contains, type Range } from '../../server/src/text/range.ts';
import { applyEdits, inOrder } from '../../server/src/text/text-edits.ts';
import { readSamples } from '../engine/samples.ts';
import { brokenPromises } from '../engine/tree.ts';
import { LETTER } from '../protocol/letter.ts';
import { rounds } from '../sampled.ts';
import { Mutations } from './mutations.ts';

/** The part of a letter that rules look at most, short enough to be read thousands of times. */
const ITEM = LETTER.slice(LETTER.indexOf('IMR ISSUES'), LETTER.indexOf('Acupuncture, 6'));

/** What is mutated, and how often: the longer, the seldomer. */
const LETTERS: readonly (readonly [string, readonly string[], number])[] = [
  ['one item', [ITEM], rounds(8_500)],
  ['a short letter', [LETTER], rounds(1_300)],
  ['the samples', readSamples().map(({ text }) => text), rounds(200)],
];

test.each(LETTERS)(
  '%s: damaged at random, is read and mended soundly',
  (name, letters, count) => {
    const mutations = new Mutations(20260700 + count);
    for (let n = 0; n < count; n++) {
      const text = mutations.of(letters[n % letters.length] as string);
      const wrong = wrongIn(text);
      if (wrong.length > 0) expect.fail(`mutation ${n} of ${name}: ${wrong.join('; ')}`);
    }
  },
  200_000,
);

/** What is wrong with the reading of a text, in words. */
function wrongIn(text: string): string[] {
  const wrong: string[] = [];
  const read = (source: string): Analysis => analyse(source, (code) => wrong.push(`the rule ${code} threw`));
  const analysis = read(text);
  wrong.push(...brokenPromises(analysis.letter.determination));
  const whole = { start: 0, end: text.length };
  const isInside = (range: Range, outer: Range = whole) => range.start <= range.end && contains(outer, range);

  let last = 0;
  for (const { code, range, related, fix } of analysis.findings) {
    if (!isInside(range)) wrong.push(`${code}: a finding outside the text`);
    if (range.start < last) wrong.push(`${code}: findings out of order`);
    last = range.start;
    if (related?.some((place) => !isInside(place.range))) wrong.push(`${code}: a related place outside`);
    let floor = 0;
    for (const edit of inOrder(fix?.edits ?? [])) {
      if (!isInside(edit.range)) wrong.push(`${code}: an edit outside the text`);
      if (edit.range.start < floor) wrong.push(`${code}: edits overlap`);
      floor = edit.range.end;
    }
  }
  for (const { range } of wholeLetter(analysis.letter).citations)
    if (!isInside(range)) wrong.push('a citation outside the text');
  wrong.push(...wrongRows(outline(analysis.letter), whole));

  const findingsIn = (source: string) => read(source).findings;
  const mended = analysis.findings.some(({ fix }) => fix?.safe)
    ? applyEdits(text, safeMends(text, findingsIn))
    : text;
  if (mended !== text && safeMends(mended, findingsIn).length > 0)
    wrong.push('mending all is not done after one time');
  return wrong;
}

/** Rows lie inside their parents, in order. */
function wrongRows(rows: readonly OutlineRow[], outer: Range): string[] {
  let floor = outer.start;
  return rows.flatMap((row) => {
    const wrong: string[] = [];
    if (!contains(outer, row.range)) wrong.push('outline: a row outside its parent');
    if (!contains(row.range, row.selectionRange)) wrong.push('outline: a name outside its row');
    if (row.range.start < floor) wrong.push('outline: rows out of order');
    floor = row.range.end;
    return [...wrong, ...wrongRows(row.children, row.range)];
  });
}
