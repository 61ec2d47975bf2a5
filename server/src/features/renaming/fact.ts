import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edits.ts';

/** What a letter states and a reviewer may state anew. */
export type FactKind = 'request' | 'drug' | 'strength' | 'quantity' | 'side' | 'age' | 'date of injury';

/** Why a place may state something else than the fact, so that nobody but the reviewer can say whether it changes. */
export type Doubt =
  | 'other-name'
  | 'misspelled'
  | 'name-alone'
  | 'quoted'
  | 'other-person'
  | 'earlier'
  | 'other-item'
  | 'elsewhere'
  | 'same-day'
  | 'compares';

/** A place of the letter that states the fact: its new words, and what is in doubt about it; null where nothing is. */
export interface Renamed extends TextEdit {
  readonly doubt: Doubt | null;
}

/** Why new words will not do. */
export type Unfit =
  | 'empty'
  | 'lines'
  | 'no-strength'
  | 'no-quantity'
  | 'no-side'
  | 'no-age'
  | 'no-day'
  | 'reads-otherwise';

/** A fact where the letter states it. */
export interface Fact {
  readonly kind: FactKind;
  /** The words at the cursor that give way to new ones: offsets into the letter. */
  readonly range: Range;
  /** These words, white space folded. */
  readonly words: string;
  /** The edits of all places that state the fact once it is put in new words, which are not empty and on one line. */
  rename(words: string): readonly Renamed[] | Unfit;
}
