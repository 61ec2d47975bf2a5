import { gapOf } from '../form/owed-words.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { readFlow } from '../text/flow.ts';
import { range } from '../text/range.ts';

/** A request with more words is not said again in a sentence, in UTF-16 units. */
const LONGEST = 220;
/** Words that end a sentence, or open a list: no name of what is requested. */
const SEVERAL_SENTENCES = /[.!?;] [A-Z]|:/;

/**
 * The request of an item as a sentence says it again, without what ends a sentence: of one that was partly authorized what is left.
 * Null where it is owed, or is more than a sentence can hold.
 */
export function saidAgain({ requests: [read], determination: { source, items } }: LetterPart): string | null {
  const [item] = items;
  if (!read || !item) return null;
  const { start, end } = read.range;
  const words = read.original ? readFlow(source, range(start, end)).text : item.request.text;
  const asked = words.replace(/[.,;]{1,3}$/, '');
  const canBeSaid = asked !== '' && asked.length <= LONGEST && !SEVERAL_SENTENCES.test(asked);
  return canBeSaid && !asked.includes(gapOf('request')) ? asked : null;
}
