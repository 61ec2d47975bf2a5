import type { PrintedLetter } from './printed-letter.ts';

/** The formats that letters are written to and read from, besides plain text. */
export const FILE_FORMATS = ['docx', 'pdf'] as const;

/** A format of letters in files that are not text. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a letter is exported as: those, and a page that a browser prints. */
export const EXPORT_FORMATS = [...FILE_FORMATS, 'html'] as const;

/** A format that letters are exported to. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes and reads letters in other formats than text. What hosts the engine brings it; both reject with `FileTrouble`. */
export interface LetterFiles {
  write(letter: PrintedLetter, format: FileFormat): Promise<Uint8Array>;
  read(bytes: Uint8Array, format: FileFormat): Promise<string>;
}

/** Why a file could not be made or read: half a sentence that follows a colon, in words of ours. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
}

/** Why there is no file of `FILE_FORMATS` on a host that brings no `LetterFiles`. */
export const NO_FILES_HERE = 'Word documents and PDFs are not written or read here';

/** Whether an error says why a file could not be made or read; one from another file of the build is known by its name alone. */
export function isFileTrouble(error: unknown): error is FileTrouble {
  return error instanceof Error && error.name === 'FileTrouble';
}

/** The format of a file by its first bytes; null for what is neither, such as text. */
export function formatOf(bytes: Uint8Array): FileFormat | null {
  const begins = (...start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'; // %PDF-
  return begins(0x50, 0x4b, 0x03, 0x04) ? 'docx' : null; // a zip archive
}
