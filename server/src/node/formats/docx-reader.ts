import mammoth from 'mammoth';
import { type Element, textOfDocument } from './docx-text.ts';

/** The text of a DOCX: its paragraphs with blank lines between, the rows of tables a line each; no running heads. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  let document: Element | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      transformDocument: (found: Element) => {
        document = found;
        // the page of HTML that would be made of it is not wanted
        return { ...found, children: [] };
      },
    },
  );
  return document ? textOfDocument(document) : '';
}
