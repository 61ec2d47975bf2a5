import { describe, expect, test } from 'vitest';
import { markedText } from '../../../../test/marked-text.ts';
import { readLetter } from '../../letter/letter.ts';
import { range } from '../../text/range.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { formatWithin } from './format-part.ts';
import { rewrapParagraph } from './rewrap-paragraph.ts';

const LETTER = (first: string, second: string) => `CLINICAL CASE SUMMARY

${first}

${second}

IMR ISSUES, DECISIONS AND RATIONALES

Naproxen 550mg #60: Upheld

Decision rationale: The request is not medically necessary.
`;

const LONG =
  'The injured worker fell from a ladder and has had pain in the right shoulder since then, for which he takes naproxen.';
const LONG_WRAPPED = `The injured worker fell from a ladder and has had pain in the
right shoulder since then, for which he takes naproxen.`;

describe('a selection', () => {
  test('is formatted by whole paragraphs, and nothing else is', () => {
    const text = LETTER(LONG, LONG);
    const at = text.indexOf('ladder');
    const { edits } = formatWithin(readLetter(text), 65, range(at, at + 1));
    expect(applyEdits(text, edits)).toBe(LETTER(LONG_WRAPPED, LONG));
  });

  test('over several paragraphs sets what is between them, too', () => {
    const text = LETTER(LONG, LONG).replace('\n\nThe injured', '\n\n\n\nThe injured');
    const [from, to] = [text.indexOf('The injured'), text.lastIndexOf('naproxen')];
    const { edits } = formatWithin(readLetter(text), 65, range(from, to));
    expect(applyEdits(text, edits)).toContain(`${LONG_WRAPPED}\n\n${LONG_WRAPPED}`);
  });

  test('in what is no determination is left', () => {
    expect(formatWithin(readLetter('Some   words'), 65, range(0, 5))).toEqual({
      edits: [],
      refusal: 'no-determination',
    });
  });
});

describe('a paragraph', () => {
  function rewrapped(marked: string, wrap: number | 'off' | 'paragraph' = 65): string {
    const { text, cursor } = markedText(marked);
    return applyEdits(text, rewrapParagraph(readLetter(text), wrap, cursor ?? 0).edits);
  }

  test('is wrapped anew, even where its lines look like those of a list', () => {
    const typed =
      'The injured worker|\nfell from a ladder and has had pain in the right shoulder since then, for which\nhe takes naproxen.';
    expect(rewrapped(LETTER(typed, LONG))).toBe(LETTER(LONG_WRAPPED, LONG));
    expect(rewrapped(LETTER(typed, LONG), 'paragraph')).toBe(LETTER(LONG, LONG));
  });

  test('is wrapped to the usual width where prose is not wrapped', () => {
    expect(rewrapped(LETTER(`|${LONG}`, LONG), 'off')).toBe(
      LETTER(LONG.replace('for which', 'for\nwhich'), LONG),
    );
  });

  test('stays apart from list entries, labels and other paragraphs', () => {
    const list = '- naproxen\n- ice';
    const text = LETTER(`|${LONG}\n${list}`, LONG);
    expect(rewrapped(text)).toBe(LETTER(`${LONG_WRAPPED}\n${list}`, LONG));
  });

  test('is none on a blank line', () => {
    const text = 'CLINICAL CASE SUMMARY\n|\nThe  worker fell.';
    expect(rewrapped(text)).toBe(text.replace('|', ''));
  });
});
