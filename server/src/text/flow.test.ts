import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlow } from './flow.ts';

const whole = (source: string) => readFlow(source, { start: 0, end: source.length });

describe('readFlow', () => {
  it('folds hard wraps, doubled blank lines and form feeds to single spaces', () => {
    expect(whole('  Muscle \r\n\r\n relaxants\n\f(for pain).  \n').text).toBe('Muscle relaxants (for pain).');
  });

  it('reads what is printed for a hyphen at a line end as that hyphen and a space', () => {
    expect(whole('non\ufffesedating').text).toBe('non- sedating');
  });

  it('reads nothing outside its range', () => {
    const flow = readFlow('one two three', { start: 4, end: 7 });
    expect(flow.text).toBe('two');
    expect(flow.sourceRange(0, 3)).toEqual({ start: 4, end: 7 });
  });

  it('maps words back to where they are', () => {
    const source = 'Page(s):\n\n 60,  61';
    const flow = whole(source);
    const at = flow.text.indexOf('61');
    const { start, end } = flow.sourceRange(at, at + 2);
    expect(source.slice(start, end)).toBe('61');
    expect(flow.flowOffset(start)).toBe(at);
    expect(flow.flowRange({ start, end })).toEqual({ start: at, end: at + 2 });
  });

  it.each(['a \ufb01ne day', 'fi\u00adne', 'a  fi**ne** day', 'a fi\u200bne'])(
    'maps a word of %j to its letters',
    (source) => {
      const flow = whole(source);
      const place = flow.sourceRange(flow.text.indexOf('fine'), flow.text.indexOf('fine') + 4);
      const { start, end } = flow.flowRange(place);
      expect(flow.text.slice(start, end)).toBe('fine');
    },
  );

  it('gives an empty flow for blanks', () => {
    const flow = whole(' \n ');
    expect(flow.text).toBe('');
    expect(flow.sourceRange(0, 5)).toEqual({ start: 0, end: 0 });
    expect(flow.flowOffset(2)).toBe(0);
  });

  it.each([
    ['a soft hyphen in a word', 'Flex\u00aderil', 'Flexeril'],
    ['a soft hyphen at a line end', 'Cyclo\u00ad\n\n  benzaprine 5 mg', 'Cyclobenzaprine 5 mg'],
    ['a soft hyphen between words', 'a \u00ad b', 'a b'],
    ['characters without width', 'Nor\u200bco\u2060 5', 'Norco 5'],
    ['ligatures', 'De\ufb01ned e\ufb03cacy, \ufb02at \ufb00', 'Defined efficacy, flat ff'],
    ['full-width characters', '\uff2e\uff4f\uff52\uff43\uff4f\uff1a \uff03\uff16\uff10', 'Norco: #60'],
    ['bold print', '**Norco** 5 mg **#60**:', 'Norco 5 mg #60:'],
    ['bold print between spaces', 'a ** b *** c', 'a b c'],
  ])('reads plain characters for %s', (_, source, text) => {
    const flow = whole(source);
    expect(flow.text).toBe(text);
    // every stretch is inside the source, and its first and last character where they were read
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const words = flow.sourceRange(start, end);
        expect(words.start).toBeLessThan(words.end);
        expect(words.end).toBeLessThanOrEqual(source.length);
        if (text[start] !== ' ' && text[end - 1] !== ' ')
          expect(whole(source.slice(words.start, words.end)).text).toContain(text.slice(start, end));
      }
    }
  });

  it('keeps a lone asterisk and a row of them', () => {
    expect(whole('a * b **** c').text).toBe('a * b **** c');
  });

  it('maps every character of the flow to the same character of the source', () => {
    const source = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\f', '\u2028', '9') });
    fc.assert(
      fc.property(source, (text) => {
        const flow = whole(text);
        expect(flow.text).toBe(text.split(/\s+/).filter(Boolean).join(' '));
        for (let i = 0; i < flow.text.length; i++) {
          const { start, end } = flow.sourceRange(i, i + 1);
          expect(end).toBe(start + 1);
          if (flow.text[i] !== ' ') expect(text[start]).toBe(flow.text[i]);
          else expect(text[start]?.trim()).toBe('');
        }
      }),
    );
  });
});
