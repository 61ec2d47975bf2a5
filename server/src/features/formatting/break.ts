/**
 * What is before a word. `none`: nothing. `bound`: a space at which no line ends. `space`: a space, or a line end where the
 * line is full. `line`: a line end. `paragraph`: a blank line.
 */
export type Break = 'none' | 'bound' | 'space' | 'line' | 'paragraph';

/** Whether a line ends before the word, however wide lines are. */
export function endsLine(before: Break | undefined): boolean {
  return before === 'line' || before === 'paragraph';
}
