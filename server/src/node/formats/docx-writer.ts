import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type Keep, keepsOf } from '../../features/exporting/keeping.ts';
import { FileTrouble } from '../../features/exporting/letter-files.ts';
import {
  type Block,
  type PrintedLetter,
  type Paragraph as PrintedParagraph,
  type Table as PrintedTable,
  textOfBlock,
} from '../../features/exporting/printed-letter.ts';
import { STYLES } from './docx-styles.ts';
import { PRODUCT, unprintable } from './unprintable.ts';

/** In twentieths of a point: a letter-size page with margins of an inch. */
const PAGE = { width: 12240, height: 15840, margin: 1440 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const LABEL_WIDTH = 2300;

/** A letter as a Word document with headings, styles and a header table. */
export async function writeDocx(letter: PrintedLetter): Promise<Uint8Array> {
  const text = letter.blocks.map(textOfBlock).join(' ');
  const unknown = unprintable(text, isXmlCharacter);
  if (unknown !== null) throw new FileTrouble(`no document can hold the ${unknown}`);
  const keeps = keepsOf(letter);
  const document = new Document({
    title: letter.title,
    creator: PRODUCT,
    lastModifiedBy: PRODUCT,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: new Header({ children: [head(letter)] }) },
        footers: { default: new Footer({ children: [foot(letter)] }) },
        children: letter.blocks.map((block, k) => element(block, keeps[k] as Keep)),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The characters that XML, and so a DOCX, can hold. */
function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff;
}

function head({ title, reference }: PrintedLetter): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [new TextRun(reference === null ? title : `${title}\t${reference}`)],
  });
}

function foot({ pageNumber }: PrintedLetter): Paragraph {
  const places: Readonly<Record<string, string>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  const parts = pageNumber.split(/(\{pages?\})/).filter((part) => part !== '');
  const children = parts.map((part) => new TextRun({ children: [places[part] ?? part] }));
  return new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children });
}

function element(block: Block, keep: Keep): Paragraph | Table {
  return block.kind === 'table' ? table(block) : paragraph(block, keep);
}

const HEADINGS: Partial<Record<PrintedParagraph['kind'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>> =
  {
    heading: HeadingLevel.HEADING_1,
    item: HeadingLevel.HEADING_2,
  };

function paragraph({ kind, spans }: PrintedParagraph, { whole, withNext }: Keep): Paragraph {
  const heading = HEADINGS[kind];
  return new Paragraph({
    ...(heading ? { heading } : {}),
    ...(kind === 'line' ? { spacing: { before: 0 } } : {}),
    keepLines: whole,
    keepNext: withNext,
    // headings are bold by their style
    children: spans.map(({ text, isBold }) => new TextRun(heading ? { text } : { text, bold: isBold })),
  });
}

function table({ rows }: PrintedTable): Table {
  const cell = (text: string, width: number, bold: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({ style: 'Table', children: text === '' ? [] : [new TextRun({ text, bold })] }),
      ],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: (rows[0] ?? []).flatMap((_, __, { length }) => [
      LABEL_WIDTH,
      TEXT_WIDTH / length - LABEL_WIDTH,
    ]),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.flatMap(({ label, value }) => [
            cell(label, LABEL_WIDTH, true),
            cell(value, TEXT_WIDTH / row.length - LABEL_WIDTH, false),
          ]),
        }),
    ),
  });
}
