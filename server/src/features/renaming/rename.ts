import type { Letter } from '../../letter/letter.ts';
import { inOrder } from '../../text/text-edits.ts';
import { apart } from '../apart.ts';
import type { Fact, Renamed, Unfit } from './fact.ts';
import { isReadAlike } from './same-letter.ts';

/**
 * The edits that state a fact in new words wherever the letter states it, in the order of the text and apart; those in doubt say why.
 * Words by which the letter would be read otherwise will not do.
 */
export function rename(letter: Letter, fact: Fact, typed: string): readonly Renamed[] | Unfit {
  if (/[\r\n\f\v\u0085\u2028\u2029]/.test(typed)) return 'lines';
  const words = typed.trim();
  if (words === '') return 'empty';
  const renamed = fact.rename(words);
  if (typeof renamed === 'string') return renamed;
  const { source } = letter;
  const edits = apart(inOrder(renamed) as Renamed[]).filter(
    ({ range, text }) => source.slice(range.start, range.end) !== text,
  );
  return isReadAlike(letter, edits, fact.kind === 'date of injury') ? edits : 'reads-otherwise';
}
