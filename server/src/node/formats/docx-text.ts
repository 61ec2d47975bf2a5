/** A node of a document as mammoth reads it, as far as it is looked at. */
export interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
}

/** What is between the cells of a row, if they hold a line each. */
const CELL_GAP = '    ';

/** The text of a document: paragraphs with blank lines between them, rows of tables a line each. */
export function textOfDocument(document: Element): string {
  const text = blocksOf(document).join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** The paragraphs and tables in an element, those without words left out. */
function blocksOf({ children = [] }: Element): string[] {
  return children.flatMap((child) => {
    if (child.type === 'paragraph') return kept(inline(child));
    if (child.type === 'table') return kept(rowsOf(child).join('\n'));
    return blocksOf(child);
  });
}

function rowsOf({ children = [] }: Element): string[] {
  return children.flatMap((child) => {
    if (child.type !== 'tableRow') return rowsOf(child);
    const cells = (child.children ?? []).map(blocksOf).filter((cell) => cell.length > 0);
    if (cells.every((cell) => cell.length === 1 && !cell[0]?.includes('\n')))
      return kept(cells.flat().join(CELL_GAP));
    return cells.map((cell) => cell.join('\n\n'));
  });
}

function kept(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [trimmed];
}

/** The words of a paragraph; a line that was broken by hand stays broken. */
function inline({ type, value, children = [] }: Element): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(inline).join('');
}
