/**
 * The same text in one piece of its own. JavaScript engines keep a text that edits have put together, or that was cut out
 * of another, as references to the others: reading it sign by sign takes up to twice as long, and it keeps all of the
 * others in memory.
 */
export function flatCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
