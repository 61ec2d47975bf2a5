import type { Table } from '../../features/exporting/printed-letter.ts';
import { PAGE, type PagedLine, ROW_HEIGHT, TEXT_WIDTH } from './pdf-pages.ts';

const SIZE = 11;
const PADDING = 4;
/** The width of a label's cell; what is left of a column is the value's. */
const LABEL_WIDTH = 118;

/** Draws the rows of the header that are on the page, and tags each cell as a label or a value. */
export function drawTable(
  document: PDFKit.PDFDocument,
  { rows }: Table,
  lines: readonly PagedLine[],
  structure: PDFKit.PDFStructureElement,
  face: (isBold: boolean, size: number) => PDFKit.PDFDocument,
): void {
  for (const { top, content } of lines) {
    const row = typeof content === 'number' ? rows[content] : undefined;
    if (!row) continue;
    drawFrame(document, top, row.length);
    const tagged = document.struct('TR');
    structure.add(tagged);
    for (const [column, { label, value }] of row.entries()) {
      const left = PAGE.margin + (column * TEXT_WIDTH) / row.length;
      const valueWidth = TEXT_WIDTH / row.length - LABEL_WIDTH;
      for (const cell of [
        { tag: 'TH', text: label, x: left, width: LABEL_WIDTH, isBold: true },
        { tag: 'TD', text: value, x: left + LABEL_WIDTH, width: valueWidth, isBold: false },
      ]) {
        const element = document.struct(cell.tag);
        tagged.add(element);
        if (cell.text === '') continue;
        element.add(document.markStructureContent(cell.tag));
        const room = cell.width - 2 * PADDING;
        const wide = face(cell.isBold, SIZE).widthOfString(cell.text);
        face(cell.isBold, wide > room ? (SIZE * room) / wide : SIZE).text(
          cell.text,
          cell.x + PADDING,
          top + ROW_HEIGHT * 0.72,
          { lineBreak: false, baseline: 'alphabetic' },
        );
        document.endMarkedContent();
      }
    }
  }
}

function drawFrame(document: PDFKit.PDFDocument, top: number, columns: number): void {
  document.markContent('Artifact', { type: 'Layout' });
  document.lineWidth(0.5);
  document.rect(PAGE.margin, top, TEXT_WIDTH, ROW_HEIGHT);
  for (let column = 0; column < columns; column++) {
    const left = PAGE.margin + (column * TEXT_WIDTH) / columns;
    if (column > 0) document.moveTo(left, top).lineTo(left, top + ROW_HEIGHT);
    document.moveTo(left + LABEL_WIDTH, top).lineTo(left + LABEL_WIDTH, top + ROW_HEIGHT);
  }
  document.stroke();
  document.endMarkedContent();
}
