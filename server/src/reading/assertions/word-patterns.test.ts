import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';
import { PatternTable } from './word-patterns.ts';

/** The words that patterns match in the first sentence of a text. */
function matched(patterns: readonly string[], text: string): string[] {
  const table = new PatternTable(
    patterns.map((words) => ({ words: [words] })),
    { say: ['says', 'said'] },
  );
  const words = sentencesIn(text)[0]?.words ?? [];
  return table.matchesIn(words).map(({ first, end }) =>
    words
      .slice(first, end)
      .map(({ word }) => word)
      .join(' '),
  );
}

describe('a pattern', () => {
  it.each([
    ['no evidence', 'There is no evidence of it.', ['no evidence']],
    ['no|little evidence', 'There is little evidence.', ['little evidence']],
    ['no clear? evidence', 'No evidence, no clear evidence.', ['no evidence', 'no clear evidence']],
    ['he {say} that?', 'He said that, and he says so.', ['he said that', 'he says']],
    ['he argu* that', 'He argued that he argues.', ['he argued that']],
    ['no _ evidence', 'There is no good evidence and no evidence.', ['no good evidence']],
    [
      'no ..2 evidence',
      'There is no very good evidence, no evidence, no such very good evidence.',
      ['no very good evidence', 'no evidence'],
    ],
    ['he ~2 says', 'He often says; he is often says.', ['he often says']],
  ])('%j in %j', (pattern, text, expected) => {
    expect(matched([pattern], text)).toEqual(expected);
  });

  it('matches the longest of several, and hides those inside it', () => {
    expect(matched(['not', 'not only ..2 but', 'but'], 'It is not only new but not old.')).toEqual([
      'not only new but',
      'not',
    ]);
  });

  it.each(['He says; that is it.', 'He "says that" is it.', 'He (says that) is it.'])(
    'stays in one stretch: %j',
    (text) => {
      expect(matched(['he says that'], text)).toEqual([]);
    },
  );

  it.each(['..2 evidence', 'clear? evidence', 'argu* that', '{nobody} says'])(
    'of the form %j is refused',
    (pattern) => {
      expect(() => matched([pattern], 'It is.')).toThrow();
    },
  );
});
