import type { Range } from '../../text/range.ts';

/** One thing that may be inserted. */
export interface Completion {
  readonly kind: 'guideline' | 'topic' | 'pages' | 'phrase' | 'label' | 'heading' | 'decision' | 'snippet';
  readonly label: string;
  /** A few words beside the label; may be empty. */
  readonly detail: string;
  readonly insertText: string;
  /** The same with tab stops, in the syntax of snippets, for editors that have them; left out where there is nothing to fill in. */
  readonly snippet?: string;
  /** What the typed words are compared with. */
  readonly filterText: string;
  /** The typed words that are replaced: UTF-16 offsets, half-open; holds the cursor and may go over several lines. */
  readonly range: Range;
  /** Where a comma must be inserted as well, before `range`; null where none is missing. */
  readonly commaAt: number | null;
  /** What the documentation is about; null where there is none. */
  readonly fact: OfferedFact | null;
}

/** A proposal that is found by its label, and that the catalogue says nothing on; `more`: what else is to be said of it. */
export function entry(
  kind: Completion['kind'],
  label: string,
  insertText: string,
  replaced: Range,
  more: Partial<Completion> = {},
): Completion {
  return {
    kind,
    label,
    detail: '',
    insertText,
    filterText: label,
    range: replaced,
    commaAt: null,
    fact: null,
    ...more,
  };
}

/** A guideline, or a topic of it, by their ids in the catalogue. */
export interface OfferedFact {
  readonly guideline: string;
  readonly topic: string | null;
}
