import type { Flow } from '../../../text/flow.ts';
import { capitalized, NUMBER_WORDS } from '../../../text/in-words.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import { sentencesOf, writtenSentence } from '../../assertions/sentences.ts';
import { numberIn } from '../request-tokens.ts';
import type { WrongNumber } from './wrong-number.ts';

/** A comparison of two amounts that their numbers deny. */
export interface WrongComparison extends WrongNumber {
  /** Whether visits are called too many that are not: with those that were had before they may be. */
  readonly mayBeOfMore: boolean;
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,2})?';
/** In words none is `one`, which is mostly no number. */
const NUMBER = `(?:${DIGITS}|(?!one\\b)(?:${NUMBER_WORDS}))`;
const UNIT =
  'visits?|sessions?|treatments?|appointments?|tablets?|capsules?|pills?|mg|milligrams?|mcg|micrograms?|med|mme|days?|weeks?|months?|hours?|injections?|units';
/** A word between an amount and what it is compared with: none that adds to it, denies it, or begins something else. */
const WORD = `(?!(?:and|but|plus|with|after|before|on|top|not|no|never|or|if|than|each|once|times|visit|until|while|because|since|though|although|when|where|per|every|week|weekly|month|monthly|tablet|dose|${NUMBER})\\b)[a-z()'-]{1,17},?`;
const A_DAY = '(?:a|per|each|every) day|/day|daily';
const GAP = `(?:,? (?:${A_DAY},?|${WORD})){0,6}?`;
/** Before a bare preposition: `4 visits over the 10` is another thing than `4 visits are over the 10`. */
const IS =
  '(?<=(?:\\b(?:is|are|was|were|be|being|remains?|stays?|lies?|falls?|well|far|clearly|still|already|also|safely|just)|,) )';
const OVER = `(?:(?:(?:clearly |far |well |still )?(?:more|higher|greater|larger|longer) than)|(?:clearly |far |well |already |also )?(?:exceeds?|exceeding|surpass(?:es)?|goes (?:beyond|over|above)|go (?:beyond|over|above)|${IS}(?:above|over|beyond|in excess of)))`;
const UNDER = `(?:(?:less|fewer|lower|smaller|shorter) than|(?:no|not) (?:more|longer|higher|greater) than|(?:do|does|did|would|will) not (?:exceed|surpass|go (?:beyond|over|above))|(?:well |far |still |safely |just )?${IS}(?:below|under|within|inside|short of))`;
const UP_TO =
  "(?: (?:the|a|an|this|that|these|those|its|fda|federal|usual|conventional|standard|ordinary|maximum|maximal|limit|ceiling|cap|threshold|recommended|recommendation|allowed|allowance|number|range|of|guideline|guideline's|mtus|odg|daily|dose|dosage|level|up|to|trial|initial|safe|permitted|advised|upper|suggested|total|course|bound|mark|frequency))*?";
const RIGHT = `(?<low>${NUMBER}|one(?=[ -](?:${UNIT})\\b))(?:(?: ?- ?| to | or )(?<high>${NUMBER}))?(?:[ -](?<rightUnit>${UNIT}))?\\b`;
const OF = '\\b(?:rental|dose|dosage|supply|course|stay|period|amount|quantity|level) of ';
const BEFORE = '(?<![\\w/.,\\u2013-]|\\b(?:to|or|than|of|of the|of these|first|next|last|another|further) )';
const DOSE =
  '\\b(?:med|mme|morphine equivalen(?:t|ce|cy|ts))(?: daily)?(?: dose| dosage)? (?:is|was|of|at|comes to|equals|totals) (?:about )?';
const LEFT = `(?:(?:${DOSE})(?<dose>${NUMBER})(?: mg)?|(?:${OF}|${BEFORE})(?<left>${NUMBER})(?: (?!(?:of|and|or|to|per|more|than|a)\\b)[a-z-]{3,15}){0,2}?[ -](?<leftUnit>${UNIT}))\\b`;

const COMPARISON = new RegExp(
  `${LEFT}${GAP},? (?:(?<over>${OVER})|(?<under>${UNDER}))${UP_TO} ${RIGHT}`,
  'gi',
);
/** What may follow the second number where its unit is not said again. */
const ENDS =
  /^(?:[.,;:)]|$| (?:that|which|recommended|allowed|permitted|advised|suggested|as|of the (?:guidelines?|mtus|odg)|a day|per day|daily|in the|by the|for|maximum|limit|ceiling|so|and|the))/i;
/** With one of these in its sentence a number may be a part, a sum, of another day, or what somebody else says. */
const IN_DOUBT =
  /\b(?:if|unless|whether|would have|had (?:he|she|they)|together|combined|altogether|in all|on top|in addition|additional|further|more visits|another|plus|added|adding|total of|cumulative\w*|previous\w*|prior|already|earlier|remaining|utilization review|claims administrator|denial|denied|certif\w*|wrong\w*|mistak\w*|incorrect\w*|errs?|error|argu\w*|contends?|claims? that|question|score|scale|vas|degrees|older|younger|age|bmi|half|twice|double)\b/i;

/** The comparisons of a text that its own numbers deny: `the 8 visits exceed the ten that are recommended`. Time grows with its length. */
export const wrongComparisons = remembered((flow: Flow): readonly WrongComparison[] =>
  sentencesOf(flow).flatMap((sentence) => {
    const { said, start } = writtenSentence(sentence, flow);
    if (sentence.asks || !HINT.test(said) || IN_DOUBT.test(said) || sentence.words[0]?.quote) return [];
    return matchesOf(COMPARISON, said).flatMap((match): WrongComparison[] => {
      const { dose, over, low, high, rightUnit, ...groups } = match.groups ?? {};
      const left = dose ?? groups.left;
      const leftUnit = dose ? 'mg' : (groups.leftUnit ?? '');
      const rest = said.slice(match.index + match[0].length);
      const isComparable = rightUnit ? kindOf(leftUnit) === kindOf(rightUnit) : ENDS.test(rest);
      if (!isComparable || RATE.test(rest)) return [];
      const [value, least] = [amountOf(left), amountOf(low)];
      const most = high ? amountOf(high) : least;
      if (value <= 0 || least <= 0 || most < least) return [];
      // what is within a range is not more than it
      const isWrong = over ? value < least || (high !== undefined && value <= most) : value > most;
      if (!isWrong) return [];
      const than = high && over ? `${low} to ${high}` : (high ?? low);
      const isWeight = kindOf(leftUnit) === 'mg' || kindOf(leftUnit) === 'mcg';
      return [
        {
          says: `${capitalized(left ?? '')} ${leftUnit} ${isWeight ? 'is' : 'are'} not ${over ? 'more' : 'less'} than ${than}`,
          span: { start: start + match.index, end: start + match.index + match[0].length },
          mayBeOfMore: over !== undefined && kindOf(leftUnit) !== 'mg',
        },
      ];
    });
  }),
);

/** What every comparison has. */
const HINT = /\b(?:than|exceed\w*|surpass\w*|above|over|beyond|excess|below|under|within|inside|short of)\b/i;
/** After the second number: it is one of a week, or goes on for a time. */
const RATE =
  /^ (?:(?:a|per|each|every) (?:week|month|visit|tablet|dose)|over|weekly|monthly|weeks|months|hours|years|percent|%)/i;

/** What a unit counts: visits and sessions are one thing. */
function kindOf(unit: string): string {
  const word = unit.toLowerCase().replace(/s$/, '');
  if (/^(?:visit|session|treatment|appointment)$/.test(word)) return 'visit';
  if (/^(?:tablet|capsule|pill)$/.test(word)) return 'tablet';
  if (/^(?:mg|milligram|med|mme)$/.test(word)) return 'mg';
  return /^(?:mcg|microgram)$/.test(word) ? 'mcg' : word;
}

function amountOf(words = ''): number {
  return numberIn(words) ?? 0;
}
