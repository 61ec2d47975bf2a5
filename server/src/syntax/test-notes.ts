import { noteLines } from './note-lines.ts';
import type { NotedLines } from './noted-lines.ts';

/** The lines of a text with what each shows by its own words, as every reader of headings, labels and decisions gets them. */
export function noted(source: string): NotedLines {
  return noteLines(source);
}

/** The same with every line noted as whatever a line may be, so that the readers have to look at all of them. */
export function notedAsAnything(source: string): NotedLines {
  const lines = noted(source);
  return { ...lines, notes: new Uint8Array(lines.notes.length).fill(255) };
}
