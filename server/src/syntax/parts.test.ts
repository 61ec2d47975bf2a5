import { describe, expect, it } from 'vitest';
import { letterWith, NEXT_ITEM, SOUND_LETTER } from '../rules/test-support.ts';
import { parse } from './parse.ts';
import type { Determination } from './tree.ts';

const wordsOf = (letter: Determination) =>
  letter.parts.map(({ alone }) => alone.source.trim().split('\n')[0]);

describe('the parts of a letter', () => {
  it('are what stands before the items, each paragraph of the summary and each item', () => {
    expect(wordsOf(parse(SOUND_LETTER))).toEqual([
      'Case Number: CM16-0999001',
      'The injured worker is a 41 year old male with left knee pain since a fall on 03/02/2014.',
      'MRI of the left knee: Overturned',
      'Knee brace: Upheld',
    ]);
  });

  it('hold their words where they stand, and all words but white space', () => {
    const { source, parts } = parse(SOUND_LETTER);
    let end = 0;
    for (const { start, alone } of parts) {
      expect(source.slice(start, start + alone.source.length)).toBe(alone.source);
      expect(source.slice(end, start).trim()).toBe('');
      end = start + alone.source.length;
    }
    expect(source.slice(end).trim()).toBe('');
  });

  it('stay the same objects while their words are the same, wherever they move', () => {
    const before = parse(SOUND_LETTER);
    const after = parse(
      SOUND_LETTER.replace('a 41 year old male', 'a 41 year old, right-handed male'),
      before,
    );
    const same = after.parts.map(({ alone }, i) => alone === before.parts[i]?.alone);
    expect(same).toEqual([true, false, true, true]);
    const second = after.items[1]?.range;
    expect(after.source.slice(second?.start, second?.end).trim()).toBe(NEXT_ITEM.trim());
  });

  it('are taken from the version before, not from one before that', () => {
    const first = parse(SOUND_LETTER);
    const without = parse(letterWith(NEXT_ITEM), first);
    const again = parse(SOUND_LETTER, without);
    expect(again.parts.map(({ alone }, i) => alone === first.parts[i]?.alone)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('differ where the same words are read otherwise', () => {
    // the first word of the last line is the end of a rationale or a request, as what follows has it
    const words = 'Decision rationale: The joint is stable.\n\nKnee brace';
    const before = parse(letterWith('MRI: Upheld', words));
    const after = parse(letterWith('MRI: Upheld', `${words}: Upheld`), before);
    expect(after.items.map(({ request }) => request.text)).toEqual(['MRI', 'Knee brace']);
    expect(after).toEqual(parse(after.source));
  });

  it('are none of an empty text, and one of a text without items', () => {
    expect(parse('').parts).toEqual([]);
    expect(wordsOf(parse('Some other text.'))).toEqual(['Some other text.']);
  });
});
