import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode, encodeLike, NotText } from './decode.ts';

const WORDS = 'The worker’s knee – “stable” – isn’t swollen.\r\nUpheld • 5 µg\r\n';

/** The words above as Word saves them: smart quotes, dash, bullet and micro sign are a byte each. */
const WINDOWS = Buffer.from(
  WORDS.replaceAll('’', '\x92')
    .replaceAll('–', '\x96')
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94')
    .replaceAll('•', '\x95'),
  'latin1',
);

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(WORDS)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`)],
  ['Windows-1252', WINDOWS],
  ['UTF-16 little endian', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
  ['UTF-16 little endian without a mark', Buffer.from(WORDS, 'utf16le')],
  ['UTF-16 big endian without a mark', Buffer.from(WORDS, 'utf16le').swap16()],
];

describe.each(FILES)('a file in %s', (_, bytes) => {
  it('is read', () => expect(decode(bytes)).toBe(WORDS));

  it('is written in the same bytes', () => {
    expect(Buffer.from(encodeLike(WORDS, bytes))).toEqual(Buffer.from(bytes));
  });
});

it('becomes UTF-8 where its text has characters that Windows-1252 lacks', () => {
  expect(decode(encodeLike(`${WORDS}≥ 5`, WINDOWS))).toBe(`${WORDS}≥ 5`);
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
  ['a byte that Windows-1252 leaves undefined', [0x41, 0x81]],
  ['half a character of UTF-16', [0xff, 0xfe, 0x41]],
])('%s is no text', (_, bytes) => {
  expect(() => decode(Uint8Array.from(bytes))).toThrow(NotText);
});

/** Bytes that no text in Windows-1252 has, besides control characters. */
const UNDEFINED = [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d];

test('whatever is read is written back as it was', () => {
  // any text without a zero, in any encoding, with a mark and without; and any bytes of Windows-1252
  const written = fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 2, maxLength: 40 }),
      fc.constantFrom('', '\ufeff'),
      fc.nat(2),
    )
    .map(([text, mark, encoding]): [Uint8Array, string | null] => {
      const words = text.replaceAll('\0', ' ').replaceAll('\ufeff', ' ');
      const wide = Buffer.from(mark + words, 'utf16le');
      const bytes = [Buffer.from(mark + words), wide, Buffer.from(wide).swap16()][encoding] as Buffer;
      // without a mark UTF-16 is known only where most of the text is of Latin characters
      return [new Uint8Array(bytes), mark === '' && encoding > 0 ? null : words];
    });
  const ofWindows = fc
    .uint8Array({ maxLength: 60 })
    .map((bytes): [Uint8Array, string | null] => [
      bytes.map((byte) => (byte < 32 || UNDEFINED.includes(byte) ? 32 : byte)),
      null,
    ]);
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(written, ofWindows), ([bytes, words]) => {
      let text: string;
      try {
        text = decode(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(NotText);
        expect(words).toBeNull();
        return;
      }
      read++;
      if (words !== null) expect(text).toBe(words);
      expect(Uint8Array.from(encodeLike(text, bytes))).toEqual(bytes);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(2000);
});

test('all of Windows-1252 is read and written', () => {
  const bytes = Uint8Array.from({ length: 224 }, (_, i) => 32 + i).filter(
    (byte) => !UNDEFINED.includes(byte),
  );
  expect(encodeLike(decode(bytes), bytes)).toEqual(bytes);
});
