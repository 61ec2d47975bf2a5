import { getDocumentProxy } from 'unpdf';
import { FileTrouble } from '../../features/exporting/letter-files.ts';
import { linesOfPage, type PlacedWords } from './pdf-lines.ts';

/** A letter has some ten pages. */
const MOST_PAGES = 300;

/** A text item of pdf.js, or a mark around some. */
interface Item {
  readonly type?: string;
  readonly tag?: string | null;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** The text of a PDF: its lines as they are on the pages, without what is marked as no part of the text (running heads, page numbers). */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes);
  if (document.numPages > MOST_PAGES) throw new FileTrouble(`it has more than ${MOST_PAGES} pages`);
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      // it would make another character of a micro sign
      disableNormalization: true,
    });
    lines.push(...linesOfPage(wordsOn(items as readonly Item[])));
    page.cleanup();
  }
  await document.destroy();
  if (lines.length === 0)
    throw new FileTrouble('it holds pictures of pages but no text; have the text recognized first');
  return `${lines.join('\n')}\n`;
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new FileTrouble('it is protected by a password');
    throw error;
  }
}

function wordsOn(items: readonly Item[]): PlacedWords[] {
  const words: PlacedWords[] = [];
  /** Of the marks that are open, whether each is of what is no part of the text. */
  const marks: boolean[] = [];
  for (const { type, tag, str, transform, width = 0, height = 0 } of items) {
    if (type?.startsWith('beginMarkedContent')) marks.push(tag === 'Artifact');
    else if (type === 'endMarkedContent') marks.pop();
    else if (str && transform && !marks.includes(true)) {
      const [, , , scale = 0, x = 0, y = 0] = transform;
      words.push({ text: plain(str), x, y, width, height: height || Math.abs(scale) });
    }
  }
  return words;
}

/** The words with ordinary spaces, and with letters where the font has a ligature. */
function plain(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
