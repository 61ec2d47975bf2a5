import { FORM } from '../../form/printed-form.ts';
import type { Header, HeaderField } from '../../syntax/tree.ts';
import { range } from '../../text/range.ts';
import type { Structure } from './line-structure.ts';

/**
 * The table of dates: a line for each label with its value. Where extraction parted labels from their values, its lines are
 * left as they are.
 */
export function headerStructure(structure: Structure, { fields }: Header): void {
  const isWhole = fields.every((field) => isTogether(structure, field));
  for (const { key, label, labelRest, spelling, value } of fields) {
    const words = FORM.header.find((form) => form.key === key)?.label ?? '';
    if (!labelRest && spelling === 'exact') structure.printed.push({ range: label, words, isOneLine: true });
    structure.read(label, 'paragraph');
    if (!isWhole) continue;
    structure.open(label.start, 'line');
    const end = Math.max(value?.end ?? 0, labelRest?.end ?? label.end);
    structure.read(range(label.start, end), 'paragraph');
    structure.follow(end, 'line');
  }
}

/** Whether a value is next to its label, or within it where a narrow column breaks it; false where none is there. */
function isTogether(structure: Structure, { label, labelRest, value, unread }: HeaderField): boolean {
  if (unread || !value) return false;
  if (structure.next(label.end) !== value.start) return false;
  return labelRest === null || structure.next(value.end) === labelRest.start;
}
