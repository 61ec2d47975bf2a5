import type { Letter } from '../../letter/letter.ts';
import type { Range } from '../../text/range.ts';
import { citationCompletions, MOST_ITEMS } from './completion-citations.ts';
import { formCompletions } from './completion-form.ts';

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

/**
 * What may be inserted at `offset` (UTF-16): headings and labels where a paragraph begins, the decision behind a
 * request, guidelines, topics and pages where a citation is typed; nothing in plain prose.
 */
export function complete(letter: Letter, offset: number): Completions {
  const form = formCompletions(letter, offset);
  const cited = citationCompletions(letter, offset);
  const items = [...form, ...(cited?.items ?? [])];
  const isIncomplete = items.length > MOST_ITEMS || (cited?.isIncomplete ?? false);
  return { items: items.slice(0, MOST_ITEMS), isIncomplete };
}
