import {
  type FileFormat,
  FileTrouble,
  formatOf,
  type LetterFiles,
} from '../../features/exporting/letter-files.ts';
import { decode, NotText } from './decode.ts';

/** The first bytes of a document of Word 97 to 2003. */
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a file, and the format it was read from; null for a file of text. */
export interface LetterText {
  readonly text: string;
  readonly format: FileFormat | null;
}

/** The text in the bytes of a file: of a DOCX or PDF, whatever it is called, as `files` read it. Throws `NotText`. */
export async function letterText(bytes: Uint8Array, files: LetterFiles | null): Promise<LetterText> {
  if (OLD_WORD.every((byte, i) => bytes[i] === byte))
    throw new NotText('it is a document of Word 97-2003 (.doc); save it as .docx');
  const format = formatOf(bytes);
  if (format === null || !files) return { text: decode(bytes), format: null };
  try {
    return { text: await files.read(bytes, format), format };
  } catch (error) {
    if (error instanceof FileTrouble) throw new NotText(error.message);
    throw error;
  }
}
