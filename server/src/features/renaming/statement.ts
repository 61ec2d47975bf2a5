import type { LetterPart } from '../../letter/letter-part.ts';
import type { RequestPart } from '../../reading/requests/request.ts';
import type { Flow } from '../../text/flow.ts';
import type { Span } from '../../text/words.ts';
import type { Doubt } from './fact.ts';

/** A place of a letter that states what is asked for, or some of it. */
export interface Statement {
  /** Where its part begins; the ranges of what is read count from there. */
  readonly start: number;
  readonly part: LetterPart;
  readonly flow: Flow;
  readonly span: Span;
  readonly read: RequestPart;
  /** The item that it is about, from 0; null for prose that names its drug. */
  readonly item: number | null;
  /**
   * `request`: what the decision is about; `before`: what was asked for at first or granted; `whole`: the words of the request
   * elsewhere; `restated`: in the rationale; `told`: what prose says of its drug.
   */
  readonly origin: 'request' | 'before' | 'whole' | 'restated' | 'told';
  readonly doubt: Doubt | null;
}
