/** Why bytes are no text, in plain words. */
export class NotText extends Error {}

/**
 * The text of a file: UTF-8, or UTF-16 when it begins with a byte order mark; the mark itself is left out, as in
 * editors. Throws `NotText` for bytes that no text has.
 */
export function decode(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true });
  let decoded: string;
  try {
    decoded = text.decode(bytes);
  } catch {
    throw new NotText('it is not a text file, or not in the UTF-8 encoding');
  }
  if (decoded.includes('\0')) throw new NotText('it is not a text file');
  return decoded;
}

/** The bytes of a text in the encoding of `original`, with its byte order mark, if it has one. */
export function encodeLike(text: string, original: Uint8Array): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === 'utf-8') {
    const hasMark = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
    return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
  }
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
