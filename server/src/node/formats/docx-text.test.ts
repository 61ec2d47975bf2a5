import { expect, test } from 'vitest';
import { type Element, textOfDocument } from './docx-text.ts';

const text = (value: string): Element => ({ type: 'text', value });
const run = (...children: Element[]): Element => ({ type: 'run', children });
const paragraph = (...children: Element[]): Element => ({ type: 'paragraph', children });
const cell = (...children: Element[]): Element => ({ type: 'tableCell', children });
const row = (...children: Element[]): Element => ({ type: 'tableRow', children });
const document = (...children: Element[]): Element => ({ type: 'document', children });

test('paragraphs have blank lines between them; those without words are left out', () => {
  const read = textOfDocument(
    document(paragraph(run(text('one'))), paragraph(run()), paragraph(text('two'))),
  );
  expect(read).toBe('one\n\ntwo\n');
});

test('lines that were broken by hand stay apart, and tabs are kept', () => {
  const broken = paragraph(
    run(text('MRI'), { type: 'break' }, text('of the knee:'), { type: 'tab' }, text('Upheld')),
  );
  expect(textOfDocument(document(broken))).toBe('MRI\nof the knee:\tUpheld\n');
});

test('a row of a table is a line, unless a cell has several', () => {
  const table = {
    type: 'table',
    children: [
      row(cell(paragraph(text('Priority:'))), cell(paragraph(text('Standard'))), cell(paragraph())),
      row(cell(paragraph(text('a')), paragraph(text('b'))), cell(paragraph(text('c')))),
    ],
  };
  expect(textOfDocument(document(table))).toBe('Priority:    Standard\na\n\nb\nc\n');
});

test('nothing gives nothing', () => expect(textOfDocument(document())).toBe(''));
