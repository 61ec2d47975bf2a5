/**
 * The same text in one piece of its own. Engines keep a text that was put together or cut out as references to others: it
 * is read up to twice as slowly, and keeps all of the others in memory.
 */
export function flatCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
