import type { IgnoredFinding } from '../../choices/ignore-list.ts';
import { surroundingsOf, wordsOf } from '../../choices/surroundings.ts';
import type { Finding } from '../../rules/finding.ts';
import { excerptOf } from '../../text/in-words.ts';

/**
 * The words that an entry of an ignore list stands for, as they are in a letter that is at hand; null where none of its
 * findings is meant. The list itself has no words, so this is how a reader sees them. `findings` are all of the letter,
 * ignored ones too.
 */
export function ignoredWords(
  { rule, covers, words }: IgnoredFinding,
  source: string,
  findings: readonly Finding[],
): string | null {
  const hash = covers === 'folder' ? wordsOf : surroundingsOf;
  const meant = findings.find(({ code, range }) => code === rule && hash(source, range) === words);
  return meant ? excerptOf(source, meant.range) : null;
}
