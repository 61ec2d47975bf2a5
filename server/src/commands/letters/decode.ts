import { isUtf8 } from 'node:buffer';

/** Why bytes are no text, in plain words. */
export class NotText extends Error {}

/** How the text of a file is written in bytes. */
interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether the file begins with a byte order mark. */
  readonly hasMark: boolean;
}

/**
 * The text of a file: UTF-8, UTF-16 (with a byte order mark, or known by the zero of every other byte), or else Windows-1252,
 * which is what Word saves as plain text. The mark is left out, as in editors. Throws `NotText` for bytes that no text has.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = textIn(bytes, encoding);
  if (isOfBinaryFile(text, encoding)) throw new NotText('it is not a text file');
  return text;
}

/**
 * The bytes of a text in the encoding of `original`, with its byte order mark, if it has one. A text with characters that
 * Windows-1252 lacks becomes UTF-8.
 */
export function encodeLike(text: string, original: Uint8Array): Uint8Array {
  const { name, hasMark } = encodingOf(original);
  const marked = hasMark ? `\ufeff${text}` : text;
  if (name === 'windows-1252') return windowsBytes(text) ?? new TextEncoder().encode(text);
  if (name === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return name === 'utf-16le' ? bytes : bytes.swap16();
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', hasMark: true };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', hasMark: true };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', hasMark: true };
  const zeros = zerosOf(bytes.subarray(0, LOOKED_AT));
  if (zeros) return { name: zeros === 'in second bytes' ? 'utf-16le' : 'utf-16be', hasMark: false };
  return { name: isUtf8(bytes) ? 'utf-8' : 'windows-1252', hasMark: false };
}

/** So much of a file shows whether it is UTF-16, in bytes. */
const LOOKED_AT = 4096;

/** Which byte of a pair is zero in a text of two bytes a character; null where neither nearly always is. */
function zerosOf(bytes: Uint8Array): 'in first bytes' | 'in second bytes' | null {
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 2) return null;
  let [firsts, seconds] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) firsts++;
    if (bytes[2 * i + 1] === 0) seconds++;
  }
  if (firsts === 0 && seconds > pairs * 0.7) return 'in second bytes';
  return seconds === 0 && firsts > pairs * 0.7 ? 'in first bytes' : null;
}

function textIn(bytes: Uint8Array, { name }: Encoding): string {
  if (name === 'windows-1252') return windowsText(bytes);
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw new NotText('it is not a text file');
  }
}

/** Whether a text has control characters that no text has, or characters that Windows-1252 leaves undefined. */
function isOfBinaryFile(text: string, { name }: Encoding): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  return name === 'windows-1252' && /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/.test(text);
}

/**
 * What the bytes 0x80 to 0x9f stand for in Windows-1252; all others stand for the character of their number. A table of our own:
 * Node's `TextDecoder` reads these bytes as Latin-1 in some versions.
 */
const WINDOWS_ROW =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function windowsText(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (found) => WINDOWS_ROW.charAt(found.charCodeAt(0) - 128));
}

/** A text in Windows-1252; null where that has not all of its characters. */
function windowsBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const place =
      unit < 128 || (unit >= 160 && unit < 256) ? unit : 128 + WINDOWS_ROW.indexOf(text.charAt(i));
    if (place < 128 && unit >= 128) return null;
    bytes[i] = place;
  }
  return bytes;
}
