import { expect, test } from 'vitest';
import { LETTER } from '../../../../test/protocol/letter.ts';
import { readLetter } from '../../letter/letter.ts';
import { keepsOf } from './keeping.ts';
import { print } from './print.ts';

const LONG = LETTER.replace(
  'a year. It is',
  `a year. ${'Nothing in the records shows that it helped the worker. '.repeat(80)}It is`,
);

function kept(text: string) {
  const printed = print(readLetter(text));
  return keepsOf(printed).flatMap((keep, k) => {
    const block = printed.blocks[k];
    return block?.kind !== 'table' && block?.item === 0 ? [{ kind: block.kind, ...keep }] : [];
  });
}

test('a short item is kept on a page', () => {
  expect(kept(LETTER)).toEqual([
    { kind: 'item', whole: true, withNext: true },
    { kind: 'field', whole: true, withNext: true },
    { kind: 'field', whole: true, withNext: true },
    { kind: 'field', whole: true, withNext: false },
  ]);
});

test('the request and guidelines of a long item are kept with the beginning of its rationale', () => {
  expect(kept(LONG)).toEqual([
    { kind: 'item', whole: true, withNext: true },
    { kind: 'field', whole: true, withNext: true },
    { kind: 'field', whole: true, withNext: true },
    { kind: 'field', whole: false, withNext: false },
  ]);
});

test('a heading is kept with what it heads, and what announces the items with the first', () => {
  const printed = print(readLetter(LETTER));
  const keeps = keepsOf(printed);
  for (const [k, block] of printed.blocks.entries())
    if (block.kind === 'heading') expect(keeps[k]?.withNext).toBe(true);
  const first = printed.blocks.findIndex(({ kind }) => kind === 'item');
  expect(keeps[first - 1]?.withNext).toBe(true);
});
