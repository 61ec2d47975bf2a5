import { describe, expect, test } from 'vitest';
import { extract } from '../../server/src/features/extract.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { type OutlineRow, outline } from '../../server/src/features/outline.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { contains, type Range } from '../../server/src/text/range.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** What a row promises: a name, its words to go to inside it, its rows inside it, in order and apart. */
function faults(rows: readonly OutlineRow[], whole: Range): string[] {
  let end = whole.start;
  return rows.flatMap((row) => {
    const sound =
      row.name !== '' &&
      row.name.length <= 90 &&
      contains(whole, row.range) &&
      contains(row.range, row.selectionRange) &&
      row.selectionRange.end > row.selectionRange.start &&
      row.range.start >= end;
    end = row.range.end;
    return [...(sound ? [] : [`${row.kind} at ${row.range.start}`]), ...faults(row.children, row.range)];
  });
}

function count(rows: readonly OutlineRow[], kind: OutlineRow['kind']): number {
  return rows.reduce((sum, row) => sum + (row.kind === kind ? 1 : 0) + count(row.children, kind), 0);
}

describe.skipIf(!corpusIsThere)('features on real determinations', () => {
  const truth = corpusIsThere ? readTruth() : new Map();

  test.each(ARRANGEMENTS)(
    '%s: a sound outline, all items in it, and records that agree with it',
    (arrangement) => {
      const wrong: string[] = [];
      for (const [caseNumber, { items: printedItems }] of truth) {
        const source = readPublished(arrangement, caseNumber);
        const letter = readLetter(source);
        const rows = outline(letter);
        const expected = printedItems.length;
        const headers = arrangement === 'seedlike' ? 0 : 1; // it is the letter without its header
        wrong.push(
          ...faults(rows, { start: 0, end: source.length }).map((fault) => `${caseNumber}: ${fault}`),
        );
        const counts = [
          count(rows, 'item'),
          count(rows, 'field'),
          count(rows, 'section'),
          count(rows, 'header'),
        ];
        if (String(counts) !== String([expected, 3 * expected, 3, headers]))
          wrong.push(`${caseNumber}: rows ${counts}`);
        if (foldingRanges(letter).length < 4 + 4 * expected) wrong.push(`${caseNumber}: folds`);

        const { items, header } = extract(caseNumber, letter);
        if (header.caseNumber !== (headers ? caseNumber : null)) wrong.push(`${caseNumber}: case number`);
        items.forEach((item, i) => {
          const printed = printedItems[i];
          const parts = [item.claimsAdministratorGuideline, item.reviewerGuideline, item.rationale];
          const told = parts.every((part) => part !== null && part.text.length > 0);
          if (item.decision !== printed?.decision || !told) wrong.push(`${caseNumber}: item ${i + 1}`);
        });
      }
      expect(wrong).toEqual([]);
    },
  );

  test('the seeds have a sound outline of twelve items', () => {
    const rows = readSeeds().map(({ text }) => ({ text, rows: outline(readLetter(text)) }));
    expect(rows.flatMap((seed) => faults(seed.rows, { start: 0, end: seed.text.length }))).toEqual([]);
    expect(rows.reduce((sum, seed) => sum + count(seed.rows, 'item'), 0)).toBe(12);
  });
});
