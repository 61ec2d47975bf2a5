import type { LetterPart } from '../../../letter/letter-part.ts';
import { isOfRequest } from '../../../reading/requests/restatements.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Span } from '../../../text/words.ts';
import type { Observation } from '../../finding.ts';
import { sharesDrug } from '../items/restated.ts';
import { wholeConclusions } from '../items/whole-conclusions.ts';

/** An amount in units of which no cream and no lotion is dispensed; `50 mg per g` is a strength. */
const AMOUNT =
  /(?<![\w./-])(\d{1,4})[ -]?(?:mg|milligrams?|mcg|micrograms?|kg|kilograms?|l|lit(?:er|re)s?)(?! ?\/| per\b|\w)/gi;
const DISPENSED: ReadonlySet<string | null> = new Set(['g', 'mL']);

/** `100 mg` of a gel in a conclusion where 100 g are asked for: the same number with a unit that cannot be meant. */
export function otherUnits(letterPart: LetterPart): Observation[] {
  const whole = wholeConclusions(letterPart);
  return letterPart.requests.flatMap((request, index): Observation[] => {
    const item = letterPart.determination.items[index];
    const flow = item?.rationale?.flow;
    const { quantity, drugs } = request;
    if (!item || !flow || !quantity || !DISPENSED.has(quantity.value.unit) || drugs.length === 0) return [];
    const { amount, unit } = quantity.value;
    const [asked] = amountsIn(item.request.text, amount);
    if (asked) return [];
    const [found] = (letterPart.restatements[index] ?? []).flatMap((restatement) => {
      const { verdict, span, part } = restatement;
      const isOfIt = verdict && (isOfRequest(restatement) || whole.has(restatement));
      if (!isOfIt || (part.drugs.length > 0 && !sharesDrug(request, part))) return [];
      const said = flow.text.slice(span.start, span.end);
      return amountsIn(said, amount).map(({ start, end }) => ({
        words: said.slice(start, end),
        range: flow.sourceRange(span.start + start, span.start + end),
      }));
    });
    if (!found) return [];
    return [
      {
        message: `Amount is ${found.words} in the rationale but ${amount} ${unit} in the request.`,
        range: found.range,
        related: [{ range: quantity.range, message: `Request: ${amount} ${unit}.` }],
      },
    ];
  });
}

/** The places where words have a number in one of these units. */
function amountsIn(words: string, amount: number): Span[] {
  return matchesOf(AMOUNT, words).flatMap(({ index, 0: found, 1: number }) =>
    Number(number) === amount ? [{ start: index, end: index + found.length }] : [],
  );
}
