import { FORM } from '../../form/printed-form.ts';
import type { Header } from '../../syntax/tree.ts';
import { foldedText } from '../../text/flow.ts';
import { overlap, type Range } from '../../text/range.ts';
import type { Cell, MarkedWords, Table } from './printed-letter.ts';
import { sortedWords, wordsOf } from './words-of.ts';

const EMPTY: Cell = { label: '', value: '' };

/**
 * The header as the form prints it: the case number in a row of its own, then two fields a row. Null where the table would not
 * hold the very words that the letter has there: values whose field is not certain, fields named twice, other words between.
 * What was found in a field marks its value.
 */
export function headerTable(
  source: string,
  { fields, range, isScattered }: Header,
  marked: readonly MarkedWords[],
): Table | null {
  if (isScattered || new Set(fields.map(({ key }) => key)).size < fields.length) return null;
  const cells = FORM.header.map(({ key }): Cell => {
    const field = fields.find((candidate) => candidate.key === key);
    if (!field) return EMPTY;
    const { label, labelRest, value } = field;
    const words = [label, labelRest].map((part) => (part ? foldedText(source, part) : ''));
    return {
      label: words.filter((text) => text !== '').join(' '),
      value: value ? foldedText(source, value) : '',
      ...markIn(marked, value),
    };
  });
  const [first = EMPTY, ...others] = cells;
  const rows = [[first, EMPTY]];
  for (let k = 0; k < others.length; k += 2) rows.push([others[k] ?? EMPTY, others[k + 1] ?? EMPTY]);
  const table: Table = {
    kind: 'table',
    rows: rows.filter((row) => row.some(({ label }) => label !== '')),
    source: range,
  };
  const printed = table.rows.flat().flatMap(({ label, value }) => wordsOf(`${label} ${value}`));
  const own = wordsOf(foldedText(source, range));
  return sortedWords(printed) === sortedWords(own) ? table : null;
}

/** The first mark that touches a value; nothing where there is none. */
function markIn(marked: readonly MarkedWords[], value: Range | null): Pick<Cell, 'mark'> {
  const found = value && marked.find(({ range }) => overlap(range, value));
  return found ? { mark: found.mark } : {};
}
