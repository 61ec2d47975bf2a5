import type { Range } from '../../text/range.ts';

/** One thing that may be inserted. Plain text, no snippet. */
export interface Completion {
  readonly kind: 'guideline' | 'topic' | 'pages' | 'phrase' | 'label' | 'heading' | 'decision';
  readonly label: string;
  /** A few words beside the label; may be empty. */
  readonly detail: string;
  readonly insertText: string;
  /** What the typed words are compared with. */
  readonly filterText: string;
  /** The typed words that are replaced: UTF-16 offsets, half-open; holds the cursor and may go over several lines. */
  readonly range: Range;
  /** Where a comma must be inserted as well, before `range`; null where none is missing. */
  readonly commaAt: number | null;
  /** What the documentation is about; null where there is none. */
  readonly fact: OfferedFact | null;
}

/** A guideline, or a topic of it, by their ids in the catalogue. */
export interface OfferedFact {
  readonly guideline: string;
  readonly topic: string | null;
}

/** Completions, the most useful first; `isIncomplete` when more may come as typing goes on. */
export interface Completions {
  readonly items: readonly Completion[];
  readonly isIncomplete: boolean;
}
