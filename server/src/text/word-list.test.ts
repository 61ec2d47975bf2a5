import { describe, expect, it } from 'vitest';
import { beginsRun, listWords, type WordList, WordNotes, wordIndexFrom } from './word-list.ts';

const wordsOf = (text: string, { count, starts, ends }: WordList) =>
  Array.from({ length: count }, (_, k) => text.slice(starts[k], ends[k]));
const namesOf = ({ count, ids, vocabulary }: WordList) =>
  Array.from({ length: count }, (_, k) => vocabulary.wordOf(ids[k] as number));

describe('listWords', () => {
  it.each([
    ['', []],
    [' .,\n', []],
    ['Norco 10/325mg', ['Norco', '10', '325', 'mg']],
    ['L4-5, x6 a', ['L', '4', '5', 'x', '6', 'a']],
    ['naïve @home [Z] `a` {z}', ['na', 've', 'home', 'Z', 'a', 'z']],
    ['\ud83d\ufeffab\u2028cd\u0000', ['ab', 'cd']],
  ])('lists runs of letters and of digits: %j', (text, words) => {
    expect(wordsOf(text, listWords(text))).toEqual(words);
  });

  it('knows a word again whatever its case, and numbers as no word', () => {
    const list = listWords('Knee KNEE 12 knee 7 knees');
    expect(namesOf(list)).toEqual(['knee', 'knee', '', 'knee', '', 'knees']);
    expect(list.ids[0]).toBe(list.ids[3]);
    expect(list.ids[0]).not.toBe(list.ids[5]);
  });

  it('knows a word by its plain spelling', () => {
    const text =
      'acet\u00adamino\u200bphen \ufb01bro de\ufb01ned \uff2e\uff4f\uff52co \u00adsoft\u00ad a\u00ad7 acetaminophen';
    const list = listWords(text);
    expect(namesOf(list)).toEqual([
      'acetaminophen',
      'fibro',
      'defined',
      'norco',
      'soft',
      'a',
      '',
      'acetaminophen',
    ]);
    expect(list.ids[0]).toBe(list.ids[7]);
    expect(wordsOf(text, list)[0]).toBe('acet\u00adamino\u200bphen');
  });

  it('tells long words apart that end alike', () => {
    const text = 'electromyographically aelectromyographically electromyographically belectromyographically';
    const list = listWords(text);
    expect(namesOf(list)).toEqual(text.split(' '));
    expect(list.ids[0]).toBe(list.ids[2]);
    expect(new Set(list.ids).size).toBe(3);
  });

  it('tells thousands of words apart', () => {
    const letters = (n: number): string =>
      (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + 'abcdefghijklmnopqrstuvwxyz'[n % 26];
    const words = Array.from({ length: 9000 }, (_, n) => letters(n));
    const list = listWords(words.join(' '));
    expect(namesOf(list)).toEqual(words);
    expect(new Set(list.ids).size).toBe(words.length);
  });

  it('begins a new vocabulary when one has become large', () => {
    const first = listWords('knee');
    listWords('x'.repeat(600_000));
    const second = listWords('knee ankle');
    expect(second.vocabulary).not.toBe(first.vocabulary);
    expect(namesOf(second)).toEqual(['knee', 'ankle']);
    expect(namesOf(first)).toEqual(['knee']);
  });
});

describe('wordIndexFrom and beginsRun', () => {
  it('find the first word at or behind an offset', () => {
    const list = listWords(' ab 12 cd');
    expect([0, 1, 2, 4, 5, 7, 8, 99].map((offset) => wordIndexFrom(list, offset))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3,
    ]);
  });

  it('tell whether letters or digits touch a word from before', () => {
    const list = listWords('x6 10mg a_b');
    expect(Array.from({ length: list.count }, (_, k) => beginsRun(list, k))).toEqual([
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
  });
});

describe('WordNotes', () => {
  it('asks once for each word of a vocabulary', () => {
    const asked: string[] = [];
    const notes = new WordNotes((word) => {
      asked.push(word);
      return word.length;
    });
    const list = listWords('The knee, the KNEE, 12 and 13');
    const known = Array.from({ length: list.count }, (_, k) => notes.of(list, k));
    expect(known).toEqual([3, 4, 3, 4, 0, 3, 0]);
    expect(asked).toEqual(['the', 'knee', '', 'and']);
  });

  it('asks anew for the words of another vocabulary', () => {
    const notes = new WordNotes((word) => word);
    const before = listWords('one two');
    listWords('y'.repeat(600_000));
    const behind = listWords('three four');
    expect([notes.of(before, 0), notes.of(behind, 0), notes.of(before, 1), notes.of(behind, 1)]).toEqual([
      'one',
      'three',
      'two',
      'four',
    ]);
  });
});
