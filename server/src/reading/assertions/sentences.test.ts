import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';

/** The words of each sentence; those in a quotation in quotes, those in brackets in brackets. */
function drawn(text: string): string[] {
  return sentencesIn(text).map(({ words, asks }) => {
    const marked = words.map(({ word, quote, bracket }) =>
      quote > 0 ? `"${word}"` : bracket > 0 ? `(${word})` : word,
    );
    return `${marked.join(' ')}${asks ? ' ?' : ''}`;
  });
}

describe('sentences', () => {
  it.each([
    ['He fell. The knee hurts.', ['he fell', 'the knee hurts']],
    ['Seen by Dr. Doe on 1/2/16. It hurts.', ['seen by dr doe on 1 2 16', 'it hurts']],
    ['Vitamin D. The level is 1.5 mg vs. Two.', ['vitamin d', 'the level is 1.5 mg vs two']],
    [
      'The Rt. L5 root. Pain on the Lt. The knee hurts.',
      ['the rt l5 root', 'pain on the lt', 'the knee hurts'],
    ],
    ['Per the U.S. FDA. Is it so? Yes!', ['per the u s fda', 'is it so ?', 'yes']],
    ['They are: • Flare • Short course', ['they are', 'flare', 'short course']],
    ['The request is denied.Further care may follow.', ['the request is denied', 'further care may follow']],
    ['', []],
    ['. ? !', []],
  ])('of %j', (text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it.each([
    ["It isn't and can't be; it wasn’t.", ['it is not and can not be it was not']],
    ["The provider's note and the patients' wish", ["the provider 's note and the patients wish"]],
    ['not-medically necessary', ['not medically necessary']],
    ['It is n ot medi cally neces sary.', ['it is not medically necessary']],
    ['notmedically necessary', ['not medically necessary']],
  ])('have words written out: %j', (text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it.each([
    ['He said “it hurts” twice.', ['he said "it" "hurts" twice']],
    ['He said "It hurts. It burns." and left.', ['he said "it" "hurts"', '"it" "burns" and left']],
    ["He calls it 'not needed' here.", ['he calls it "not" "needed" here']],
    ['A 5" screw is 5" long.', ['a 5 screw is 5 long']],
    ['An "unclosed quotation goes on.', ['an unclosed quotation goes on']],
    ['The knee (left [distal] side) hurts.', ['the knee (left) (distal) (side) hurts']],
    ['The knee (left hurts.', ['the knee left hurts']],
  ])('mark quotations and brackets: %j', (text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it('have their words where they are, and what parts them', () => {
    const text = 'Yes, it is; no - it isn’t: QTY: 2';
    const [sentence] = sentencesIn(text);
    expect(sentence?.words.map(({ start, end, gap }) => [text.slice(start, end), gap])).toEqual([
      ['Yes', 'none'],
      ['it', 'comma'],
      ['is', 'none'],
      ['no', 'break'],
      ['it', 'dash'],
      ['isn’t', 'none'],
      ['isn’t', 'none'],
      ['QTY', 'colon'],
      ['2', 'none'],
    ]);
  });
});
