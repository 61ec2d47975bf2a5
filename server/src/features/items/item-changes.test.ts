import { describe, expect, test } from 'vitest';
import { markedText } from '../../../../test/marked-text.ts';
import { readLetter } from '../../letter/letter.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { changeItem } from './item-changes.ts';
import type { ItemChange } from './item-places.ts';

const FIELDS = `Claims Administrator guideline: None cited.

MAXIMUS guideline: None cited.

Decision rationale:`;

/** A letter of items, each its request line and the words of its rationale. */
function letter(summary: string, ...items: readonly (readonly [string, string])[]): string {
  const printed = items.map(([request, rationale]) => `${request}\n\n${FIELDS} ${rationale}`);
  return `CLINICAL CASE SUMMARY\n\n${summary}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n${printed.join('\n\n')}\n`;
}

/** The letter after a change at the cursor `|`, with the cursor where it is then; null where nothing is changed. */
function after(source: string, change: ItemChange): string | null {
  const { text, cursor } = markedText(source);
  const at = cursor ?? 0;
  const made = changeItem(readLetter(text), { anchor: at, active: at }, change);
  if (!made) return null;
  const { active } = made.selection;
  const changed = applyEdits(text, made.edits);
  return `${changed.slice(0, active)}|${changed.slice(active)}`;
}

const NORCO = 'Norco 10/325mg #90: Upheld';
const MRI = 'MRI of the left knee: Upheld';
const GYM = 'Gym membership ($30): Overturned';

describe('an item', () => {
  test.each<[ItemChange, string, string, string]>([
    ['move-down', NORCO, 'It costs |$5.', letter('Cook.', [MRI, 'B.'], [NORCO, 'It costs |$5.'])],
    ['move-down', `|${NORCO}`, 'A.', letter('Cook.', [MRI, 'B.'], [`|${NORCO}`, 'A.'])],
    ['duplicate', NORCO, 'A $1|0.', letter('Cook.', [NORCO, 'A $10.'], [NORCO, 'A $1|0.'], [MRI, 'B.'])],
    ['delete', NORCO, 'A|.', letter('Cook.', [`|${MRI}`, 'B.'])],
  ])('%s', (change, request, rationale, changed) => {
    expect(after(letter('Cook.', [request, rationale], [MRI, 'B.']), change)).toBe(changed);
  });

  test('stays where nothing is above or below it', () => {
    expect(after(letter('Cook.', [NORCO, '|A.'], [MRI, 'B.']), 'move-up')).toBeNull();
    expect(after(letter('Cook.', [NORCO, 'A.'], [MRI, 'B|.']), 'move-down')).toBeNull();
  });

  test('is none outside the items, nor in a text without any', () => {
    for (const source of [letter('Co|ok.', [NORCO, 'A.']), '|', 'Dear |colleague,', 'IMR ISSUES\n|'])
      for (const change of ['duplicate', 'delete'] as const) expect(after(source, change)).toBeNull();
  });

  test('is that above the cursor in the space between two', () => {
    const source = letter('Cook.', [NORCO, 'A.'], [MRI, 'B.']).replace('A.\n\n', 'A.\n|\n');
    expect(after(source, 'delete')).toBe(letter('Cook.', [`|${MRI}`, 'B.']));
  });

  test('half typed is moved as it is', () => {
    const half =
      'IMR ISSUES, DECISIONS AND RATIONALES\n\nNorco #90: Upheld\n\nMRI of the |knee: Upheld\n\nDecision rationale:';
    expect(after(half, 'move-up')).toBe(
      'IMR ISSUES, DECISIONS AND RATIONALES\n\nMRI of the |knee: Upheld\n\nDecision rationale:\n\nNorco #90: Upheld',
    );
  });
});

describe('numbers before the requests', () => {
  test('count on from 1 after a change', () => {
    const source = letter('Cook.', [`1. ${NORCO}`, 'A.'], [`2. ${MRI}`, '|B.'], [`3. ${GYM}`, 'C.']);
    expect(after(source, 'move-up')).toBe(
      letter('Cook.', [`1. ${MRI}`, '|B.'], [`2. ${NORCO}`, 'A.'], [`3. ${GYM}`, 'C.']),
    );
    expect(after(source, 'delete')).toBe(letter('Cook.', [`1. ${NORCO}`, 'A.'], [`|2. ${GYM}`, 'C.']));
    expect(after(source, 'duplicate')).toBe(
      letter('Cook.', [`1. ${NORCO}`, 'A.'], [`2. ${MRI}`, 'B.'], [`3. ${MRI}`, '|B.'], [`4. ${GYM}`, 'C.']),
    );
  });

  test('with a total have that of the letter', () => {
    const source = letter(
      'Cook.',
      [`Disputed item 1 of 2: ${NORCO}`, 'A.'],
      [`Disputed item 2 of 2: ${MRI}`, 'B|.'],
    );
    expect(after(source, 'delete')).toBe(letter('Cook.', [`Disputed item 1 of 1: ${NORCO}`, 'A.|']));
  });

  test('that do not count from 1 on stay with their items', () => {
    const source = letter('Cook.', [`2. ${NORCO}`, 'A.'], [`5. ${MRI}`, '|B.']);
    expect(after(source, 'move-up')).toBe(letter('Cook.', [`5. ${MRI}`, '|B.'], [`2. ${NORCO}`, 'A.']));
  });
});

describe('a list of the requests in the summary', () => {
  const items = [
    [NORCO, 'A.'],
    [MRI, '|B.'],
    [GYM, 'C.'],
  ] as const;
  const summaryAfter = (summary: string, change: ItemChange) =>
    after(letter(summary, ...items), change)?.match(/SUMMARY\n\n([\s\S]*?)\n\nIMR/)?.[1];

  test.each<[string, ItemChange, string, string]>([
    [
      'on lines with numbers',
      'move-up',
      'In dispute:\n1. Norco 10/325 mg #90\n2. MRI of the left knee\n3. Gym membership ($30)',
      'In dispute:\n1. MRI of the left knee\n2. Norco 10/325 mg #90\n3. Gym membership ($30)',
    ],
    [
      'on lines with numbers',
      'delete',
      'In dispute:\n1. Norco 10/325mg #90\n2. MRI of the left knee\n3. Gym membership ($30)',
      'In dispute:\n1. Norco 10/325mg #90\n2. Gym membership ($30)',
    ],
    [
      'on lines with numbers',
      'duplicate',
      'In dispute:\n1. Norco 10/325mg #90\n2. MRI of the left knee\n3. Gym membership ($30)',
      'In dispute:\n1. Norco 10/325mg #90\n2. MRI of the left knee\n3. MRI of the left knee\n4. Gym membership ($30)',
    ],
    [
      'on lines with punctuation',
      'move-down',
      '- Norco 10/325mg #90;\n- MRI of the left knee; and\n- gym membership ($30).',
      '- Norco 10/325mg #90;\n- gym membership ($30); and\n- MRI of the left knee.',
    ],
    [
      'in a sentence',
      'move-up',
      'He asks for Norco 10/325mg\n#90, MRI of the left knee, and gym membership ($30).',
      'He asks for MRI of the left knee, Norco 10/325mg\n#90, and gym membership ($30).',
    ],
  ])('%s follows: %s', (_, change, before, changed) => {
    expect(summaryAfter(before, change)).toBe(changed);
  });

  test.each<[string, ItemChange, string]>([
    ['in another order', 'move-up', 'MRI of the left knee, Norco 10/325mg #90, gym membership ($30).'],
    [
      'with other words between',
      'move-up',
      'Norco 10/325mg #90 was denied, MRI of the left knee, gym membership ($30).',
    ],
    ['of some of the requests', 'move-up', '1. Norco 10/325mg #90\n2. MRI of the left knee'],
    [
      'in a sentence, for what is no move',
      'delete',
      'Norco 10/325mg #90, MRI of the left knee, and gym membership ($30).',
    ],
  ])('%s stays: %s', (_, change, summary) => {
    expect(summaryAfter(summary, change)).toBe(summary);
  });
});
