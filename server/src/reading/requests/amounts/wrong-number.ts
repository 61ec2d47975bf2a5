import type { Span } from '../../../text/words.ts';

/** Numbers of a text that cannot all be right. */
export interface WrongNumber {
  /** What is wrong, as a message without its full stop. */
  readonly says: string;
  /** UTF-16 offsets into the flow, half-open. */
  readonly span: Span;
}
