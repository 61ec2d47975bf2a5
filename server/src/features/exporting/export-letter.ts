import type { Letter } from '../../letter/letter.ts';
import { htmlPage, textOfHtmlPage } from './html-page.ts';
import {
  type ExportFormat,
  type FileFormat,
  FileTrouble,
  type LetterFiles,
  NO_FILES_HERE,
} from './letter-files.ts';
import { print } from './print.ts';
import { type PrintedLetter, textOfBlock } from './printed-letter.ts';
import { firstDifference, wordsOf } from './words-of.ts';

/** A file that holds the words of a letter, which was made sure of. */
export interface ExportedLetter {
  readonly bytes: Uint8Array;
  /** How many words the letter has. */
  readonly words: number;
}

/**
 * A letter as a file of that format. The file is read back and compared with the letter word for word. Rejects with `FileTrouble` where
 * it differs, where it cannot be made, and where there is nothing to print. `files`: null on a host that writes and reads none, which can
 * still make a page for the browser.
 */
export async function exportLetter(
  letter: Letter,
  format: ExportFormat,
  files: LetterFiles | null,
): Promise<ExportedLetter> {
  const printed = print(letter);
  const wanted = printed.blocks.flatMap((block) => wordsOf(textOfBlock(block)));
  if (wanted.length === 0) throw new FileTrouble('the letter is empty');
  if (!holdsAll(printed, letter.source)) throw new FileTrouble('the letter could not be laid out');
  const { bytes, text } = format === 'html' ? page(printed) : await file(printed, format, files);
  const read = wordsOf(text);
  const place = firstDifference(wanted, read);
  if (place !== null) {
    const where = `word ${place + 1} of ${wanted.length}`;
    throw new FileTrouble(`read back, the file differs from the letter at ${where}`);
  }
  return { bytes, words: wanted.length };
}

/** What was written, and the text that was read out of it. */
interface Written {
  readonly bytes: Uint8Array;
  readonly text: string;
}

async function file(printed: PrintedLetter, format: FileFormat, files: LetterFiles | null): Promise<Written> {
  if (!files) throw new FileTrouble(NO_FILES_HERE);
  const bytes = await files.write(printed, format);
  return { bytes, text: await files.read(bytes, format) };
}

function page(printed: PrintedLetter): Written {
  const bytes = new TextEncoder().encode(htmlPage(printed));
  return { bytes, text: textOfHtmlPage(new TextDecoder().decode(bytes)) };
}

/** Whether a printed letter has every character of the text as often as the text has it, white space aside. */
export function holdsAll(printed: PrintedLetter, source: string): boolean {
  const own = wordsOf(source).join('');
  const characters = printed.blocks.map((block) => textOfBlock(block).replaceAll(' ', '')).join('');
  return own.length === characters.length && sorted(own) === sorted(characters);
}

function sorted(text: string): string {
  return Array.from(text).sort().join('');
}
