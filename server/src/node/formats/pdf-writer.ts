import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { FileTrouble } from '../../features/exporting/letter-files.ts';
import { type Block, type PrintedLetter, textOfBlock } from '../../features/exporting/printed-letter.ts';
import { indentOf, LINE_HEIGHT, PAGE, type PagedLine, pagesOf, SIZE, TEXT_WIDTH } from './pdf-pages.ts';
import { drawTable } from './pdf-table.ts';
import { PRODUCT, unprintable } from './unprintable.ts';

const SMALL = 9;
/** Of the line's top to the foot of its letters. */
const BASELINE = 0.8;

/** A letter as a tagged PDF with embedded fonts. */
export async function writePdf(letter: PrintedLetter): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: PAGE.margin,
    autoFirstPage: false,
    bufferPages: true,
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    info: { Title: letter.title, Creator: PRODUCT, Producer: PRODUCT },
  });
  const bytes = buffer(document);
  document.registerFont('regular', fontFile('regular'));
  document.registerFont('bold', fontFile('bold'));
  refuseUnknown(letter, document);
  const face = (isBold: boolean, size: number) => document.font(isBold ? 'bold' : 'regular').fontSize(size);
  const pages = pagesOf(letter, (text, isBold, size) => face(isBold, size).widthOfString(text));
  drawPages(document, letter, pages, face);
  document.end();
  return bytes;
}

/** The fonts are beside the program. */
function fontFile(face: 'regular' | 'bold'): Buffer {
  return readFileSync(join(dirname(import.meta.filename), `tinos-${face}.ttf`));
}

function refuseUnknown(letter: PrintedLetter, document: PDFKit.PDFDocument): void {
  document.font('regular');
  const { font } = (
    document as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } }
  )._font;
  const text = [...letter.blocks.map(textOfBlock), letter.reference ?? ''].join(' ');
  const unknown = unprintable(text, (point) => font.hasGlyphForCodePoint(point));
  if (unknown !== null)
    throw new FileTrouble(`the font of the PDF has no ${unknown}; export it as DOCX instead`);
}

type Face = (isBold: boolean, size: number) => PDFKit.PDFDocument;

/** The tags of blocks, by which a screen reader finds its way. */
const TAGS: Readonly<Record<Exclude<Block['kind'], 'table'>, string>> = {
  heading: 'H1',
  item: 'H2',
  field: 'P',
  text: 'P',
  line: 'P',
};

function drawPages(
  document: PDFKit.PDFDocument,
  letter: PrintedLetter,
  pages: readonly (readonly PagedLine[])[],
  face: Face,
): void {
  const root = document.struct('Document');
  document.addStructure(root);
  const structures = letter.blocks.map(({ kind }) => {
    const structure = document.struct(kind === 'table' ? 'Table' : TAGS[kind]);
    root.add(structure);
    return structure;
  });
  for (const [number, lines] of pages.entries()) {
    document.addPage();
    drawEdges(document, letter, number + 1, pages.length, face);
    for (const [index, block] of letter.blocks.entries()) {
      const own = lines.filter((line) => line.block === index);
      const structure = structures[index];
      if (own.length === 0 || !structure) continue;
      if (block.kind === 'table') {
        drawTable(document, block, own, structure, face);
        continue;
      }
      structure.add(document.markStructureContent(TAGS[block.kind]));
      for (const { top, content } of own) {
        if (typeof content === 'number') continue;
        const left = PAGE.margin + indentOf(block, content);
        for (const [k, { text, isBold, x, size }] of content.runs.entries()) {
          const words = k === content.runs.length - 1 ? `${text} ` : text;
          face(isBold, size).text(words, left + x, top + LINE_HEIGHT * BASELINE, {
            lineBreak: false,
            baseline: 'alphabetic',
          });
        }
      }
      document.endMarkedContent();
    }
  }
  root.end();
}

/** The head and the foot of a page, which are marked as no part of the text. */
function drawEdges(
  document: PDFKit.PDFDocument,
  { title, reference, pageNumber }: PrintedLetter,
  page: number,
  pages: number,
  face: Face,
): void {
  const edge = (text: string, top: number, isRight: boolean) => {
    face(false, SMALL);
    const left = isRight ? PAGE.margin + TEXT_WIDTH - document.widthOfString(text) : PAGE.margin;
    document.text(text, left, top, { lineBreak: false, baseline: 'alphabetic' });
  };
  document.markContent('Artifact', { type: 'Pagination' });
  edge(title, PAGE.margin / 2 + SIZE, false);
  if (reference !== null) edge(reference, PAGE.margin / 2 + SIZE, true);
  const number = pageNumber.replace('{page}', String(page)).replace('{pages}', String(pages));
  edge(number, PAGE.height - PAGE.margin / 2, true);
  document.endMarkedContent();
}
