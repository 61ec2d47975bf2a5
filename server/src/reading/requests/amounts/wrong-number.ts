import type { Span } from '../../../text/words.ts';

/** Numbers of a text that cannot all be right. */
export interface WrongNumber {
  /** What is wrong, as a message without its full stop. */
  readonly says: string;
  /** Offsets into the flow. */
  readonly span: Span;
}
