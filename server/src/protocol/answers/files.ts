import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { exportLetter } from '../../features/exporting/export-letter.ts';
import {
  EXPORT_FORMATS,
  FileTrouble,
  formatOf,
  NO_FILES_HERE,
} from '../../features/exporting/letter-files.ts';
import { countToFillIn } from '../../features/sending/to-fill-in.ts';
import { invalidParams } from '../dispatch.ts';
import type { ServerState } from '../state.ts';
import { at, isString, type Unchecked } from '../streams/unchecked.ts';

/** Why there is no file or text: half a sentence that follows a colon. */
export interface Refusal {
  readonly refusal: string;
}

interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: string;
}

/** The bytes of a file in base 64, how many words of the letter are in it, and how many places are still to be filled in. */
export interface ExportedFile {
  readonly data: string;
  readonly words: number;
  readonly toFillIn: number;
}

/** Asks for an open letter as a file (`docx`, `pdf` or `html`), which was read back and compared with the letter. The client writes it. */
export const EXPORT_REQUEST = new RequestType<ExportParams, ExportedFile | Refusal, void>('imr/export');

/** Asks for the text of a DOCX or PDF, whose bytes are given in base 64. */
export const TEXT_REQUEST = new RequestType<{ data: string }, { text: string } | Refusal, void>('imr/textOf');

/** The file of an open letter as it is now. */
export async function exported(
  params: Unchecked<ExportParams>,
  { documents, letterFiles }: ServerState,
): Promise<ExportedFile | Refusal> {
  const uri = at(params.textDocument, 'uri');
  if (!isString(uri)) throw invalidParams('textDocument.uri');
  const format = EXPORT_FORMATS.find((one) => one === params.format);
  if (!format) throw invalidParams('format');
  const document = documents.get(uri);
  if (!document) return { refusal: 'the letter is not open' };
  if (!document.isRead) return { refusal: 'it is too long for a letter' };
  const { letter, findings } = document.analysis;
  return refusable(async () => {
    const { bytes, words } = await exportLetter(letter, format, letterFiles);
    return { data: Buffer.from(bytes).toString('base64'), words, toFillIn: countToFillIn(letter, findings) };
  });
}

/** The text of a file. */
export async function textOfFile(
  { data }: Unchecked<{ data: string }>,
  { letterFiles }: ServerState,
): Promise<{ text: string } | Refusal> {
  if (!isString(data)) throw invalidParams('data');
  if (!letterFiles) return { refusal: NO_FILES_HERE };
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  const format = formatOf(bytes);
  if (format === null) return { refusal: 'it is neither a Word document (.docx) nor a PDF' };
  return refusable(async () => ({ text: await letterFiles.read(bytes, format) }));
}

async function refusable<T>(made: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await made();
  } catch (error) {
    if (error instanceof FileTrouble) return { refusal: error.message };
    throw error;
  }
}
