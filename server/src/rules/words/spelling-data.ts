import spelling from './spelling.json' with { type: 'json' };

/** Lists of words in lower case, with spaces between them; `npm run spelling:words` says which. */
export interface SpellingData {
  readonly words: string;
  readonly others: string;
  readonly short: string;
}

/**
 * The words that spelling is judged by. The build puts another module here, which reads them from a file beside the
 * program when they are first asked for (see `server/tools/lazy-data.mjs`).
 */
export function spellingData(): SpellingData {
  return spelling;
}
