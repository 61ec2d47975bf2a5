import type { Flow } from '../../../text/flow.ts';
import { remembered } from '../../../text/remembered.ts';
import { sentencesOf, writtenSentence } from '../../assertions/sentences.ts';
import { saidAgainAt, type Token, tokensOf, wordAt } from '../request-tokens.ts';
import type { WrongNumber } from './wrong-number.ts';

/** What is counted after a number that is said in words and in digits. */
const COUNTED =
  /^(?:visits?|sessions?|treatments?|appointments?|injections?|days?|weeks?|months?|years?|hours?|tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|refills?|units?|pairs?|minutes?|times|mg)$/;
/** So many words may be between the number and what is counted. */
const MOST_BETWEEN = 4;

/** Numbers that a text says in words and, in brackets, otherwise in digits: `eight (12) visits`. Not in quotations. */
export const unequalPairs = remembered((flow: Flow): readonly WrongNumber[] => {
  if (!/\((?:\d{1,4}|[a-z-]{3,20})\)/i.test(flow.text)) return [];
  return sentencesOf(flow).flatMap((sentence) => {
    if (sentence.words[0]?.quote) return [];
    const { start, end } = writtenSentence(sentence, flow);
    const tokens = tokensOf(flow.text, start, Math.min(flow.text.length, end + 1));
    return tokens.flatMap((token, i): WrongNumber[] => {
      const again = saidAgainAt(tokens, i);
      if (!again || again.value === token.value || !countsSomething(tokens, i + 4)) return [];
      const words = flow.text.slice(token.start, token.end);
      const said = flow.text.slice(again.start, again.end);
      return [
        {
          says: `Number is both ${words.toLowerCase()} and ${said.toLowerCase()}`,
          span: { start: token.start, end: again.end + 1 },
        },
      ];
    });
  });
});

function countsSomething(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + MOST_BETWEEN; at++) {
    if (COUNTED.test(wordAt(tokens, at))) return true;
    if (!/^[a-z-]/.test(wordAt(tokens, at))) return false;
  }
  return false;
}
