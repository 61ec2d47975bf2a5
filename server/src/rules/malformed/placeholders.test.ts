import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { findPlaceholders } from './placeholders.ts';

const found = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe('findPlaceholders', () => {
  it.each([
    ['TBD', ['TBD']],
    ['Decision Date: TBD.', ['TBD']],
    ['(TBD)', ['TBD']],
    ['dated XXX, and XXXXX', ['XXX', 'XXXXX']],
    ['xxx mg', ['xxx']],
    ['for XXX-', ['XXX']],
    ['rated ___ out of 10', ['___']],
    ['Page(s): ____.', ['____']],
    ['for ___days', ['___']],
    ['[insert date]', ['[insert date]']],
    ['[ Insert\n the date ]', ['[ Insert\n the date ]']],
    ['<enter findings> {fill in}', ['<enter findings>', '{fill in}']],
    ['[insert pages, TBD]', ['[insert pages, TBD]']],
    ['[TBD]', ['TBD']],
    ['Page(s): [confirm 63-66].', ['[confirm 63-66]']],
    ['[ Confirm\n 63 ]', ['[ Confirm\n 63 ]']],
    ['[XXX] [___]', ['XXX', '___']],
    ['[specify] [placeholder] [to be completed]', ['[specify]', '[placeholder]', '[to be completed]']],
  ])('finds the places in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'xxx-xx-1234',
    'XXX-XX-XXXX',
    'XX/XX/XXXX and xx',
    'Dr. XXX and Mr XXXX, Ms. XXX',
    'axxx xxxb XXX1 1XXX xXX XXx',
    'TBDs, aTBD, TBD1, tbd, TB D',
    'a_b __ file___name',
    'while employed by . The request',
    'The worker said "the [patch] helped" and the [patient] agreed [sic] [...] [inserted lead] [entered]',
    '[]',
    '[',
    '[insert',
    'They “[confirm] this”, and [confirm the date] and [confirmed 63] and (confirm 63)',
    '< 5 and > 3',
    'photo.xxx@example.org and c:\\xxx\\a',
    '',
  ])('leaves alone %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not look beyond a sentence or two for the end of a bracket', () => {
    expect(found(`[insert ${'word '.repeat(60)}]`)).toEqual([]);
  });

  it.each(['[', '[insert ', 'X', 'x', '_', 'X-', 'TBD', 'TBD-', 'Dr. XXX ', '[\n'])(
    'takes time that grows with the length on a text of nothing but "%s"',
    (piece) => {
      // of many words so long that their lists grow as slowly in the shorter text
      const length = piece.endsWith('-') ? 60_000 : 10_000;
      const measured = growth((times) => findPlaceholders(piece.repeat(times)), length / piece.length);
      expect(measured).toBeLessThan(WORST_GROWTH);
    },
  );
});
