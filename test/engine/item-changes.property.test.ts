import { describe, expect, test } from 'vitest';
import { extract, type ItemRecord } from '../../server/src/features/extract.ts';
import { changeItem } from '../../server/src/features/items/item-changes.ts';
import type { ChangedLetter, ItemChange } from '../../server/src/features/items/item-places.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { applyEdits } from '../../server/src/text/text-edits.ts';
import { itemLetterOf } from './item-letters.ts';
import { Random } from './mutations-ground.ts';

const LETTERS = 150;

/** What a letter says, wherever it says it. */
function saying(text: string) {
  const { file: _, items, sections, ...rest } = extract('', readLetter(text));
  return { rest, sections: sections.map(({ kind }) => kind), items: items.map(withoutPlaces) };
}

function withoutPlaces(item: ItemRecord): unknown {
  return JSON.parse(JSON.stringify(item, (key, value) => (key === 'range' ? undefined : value)));
}

function changed(text: string, offset: number, change: ItemChange): ChangedLetter & { text: string } {
  const made = changeItem(readLetter(text), { anchor: offset, active: offset }, change);
  if (!made) throw new Error('nothing was changed');
  return { ...made, text: applyEdits(text, made.edits) };
}

/** What the list of items becomes. */
const EXPECTED: Readonly<Record<ItemChange, <T>(items: readonly T[], index: number) => T[]>> = {
  'move-down': (items, i) => items.with(i, items[i + 1] as never).with(i + 1, items[i] as never),
  'move-up': (items, i) => items.with(i, items[i - 1] as never).with(i - 1, items[i] as never),
  duplicate: (items, i) => items.toSpliced(i + 1, 0, items[i] as never),
  delete: (items, i) => items.toSpliced(i, 1),
};

describe.each(Object.keys(EXPECTED) as ItemChange[])('%s', (change) => {
  test('changes what a letter says by exactly that, wherever the cursor is in the item', () => {
    for (let seed = 0; seed < LETTERS; seed++) {
      const random = new Random(seed + 1);
      const { text, items } = itemLetterOf(seed);
      const before = saying(text);
      expect(before.items, `letter ${seed}`).toHaveLength(items.length);
      const index = random.between(
        change === 'move-up' ? 1 : 0,
        items.length - (change === 'move-down' ? 2 : 1),
      );
      const item = items[index] as { start: number; end: number };
      const offset = random.between(item.start, item.end);
      const made = changed(text, offset, change);
      const after = saying(made.text);
      expect(after, `letter ${seed}`).toEqual({
        ...before,
        items: EXPECTED[change](before.items, index),
      });
      expect(made.edits.map(({ range }) => range.start)).toEqual(
        made.edits.map(({ range }) => range.start).toSorted((a, b) => a - b),
      );
      const breaks = (words: string) => words.split('\f').length - 1;
      if (change === 'delete') {
        // of the page breaks on both sides of an item one goes with it, and that above the last
        const next = items[index + 1];
        const sides = [items[index - 1]?.end ?? item.start, item.start, item.end, next?.start ?? item.end];
        const [above, below] = [text.slice(sides[0], sides[1]), text.slice(sides[2], sides[3])].map(breaks);
        const lost = next ? Math.min(above ?? 0, below ?? 0) : (above ?? 0);
        expect(breaks(made.text), `letter ${seed}`).toBe(breaks(text) - lost);
        continue;
      }
      expect(breaks(made.text)).toBe(breaks(text));
      const words = (source: string, at: number) => source.slice(at, at + 30);
      const { active } = made.selection;
      const left = item.end - offset;
      // what is after the cursor in its item is the same, but for numbers that are typed before it
      if (offset > item.start + 30 && left > 30) expect(words(made.text, active)).toBe(words(text, offset));
    }
  });
});

test('down and up again restores every byte, and so does up and down', () => {
  for (let seed = 0; seed < LETTERS; seed++) {
    const { text, items } = itemLetterOf(seed);
    const index = new Random(seed).between(0, items.length - 2);
    const down = changed(text, (items[index] as { start: number }).start + 3, 'move-down');
    expect(changed(down.text, down.selection.active, 'move-up').text === text, `letter ${seed}`).toBe(true);
    const up = changed(text, (items[index + 1] as { start: number }).start + 3, 'move-up');
    expect(changed(up.text, up.selection.active, 'move-down').text === text, `letter ${seed}`).toBe(true);
  }
});

test('a copy that is deleted again leaves what was there', () => {
  for (let seed = 0; seed < LETTERS; seed++) {
    const { text, items } = itemLetterOf(seed);
    const index = new Random(seed).between(0, items.length - 1);
    const twice = changed(text, (items[index] as { start: number }).start + 3, 'duplicate');
    expect(saying(changed(twice.text, twice.selection.active, 'delete').text), `letter ${seed}`).toEqual(
      saying(text),
    );
  }
});
