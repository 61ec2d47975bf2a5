import { MONTHS } from '../../text/days.ts';
import { keyTextOf, placeOf, wordsOfSentence } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { narrativeFlows } from '../narrative.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';
import type { Period } from './injury-months.ts';
import { followsRelative, toldAt } from './whose.ts';

/** A month or year that the injury of the claim is before or after, as a sentence states it. */
export interface InjuryBound {
  readonly isBefore: boolean;
  readonly period: Period;
}

const INJURY =
  '(?:the|this|his|her) (?:present )?(?:work |industrial |occupational |work-related )?(?:injury|accident|claim)';
const HAPPENED = '(?:occurred|happened|took place|was|is|dates from|is from)';
const FAR = '(?: (?:well|long|some time|years|sometime|clearly))?';
const WHO = '(?:he|she|(?:the|this) (?:injured )?(?:patient|worker|claimant|applicant|employee))';
const WHEN = `(?:(?:early |late |the (?:end|beginning) of |the year )?(?:(${MONTHS.join('|')}) )?((?:19|20)\\d\\d))\\b(?! (?:edition|guidelines?|MTUS|version|rules?|revision|update))`;
const BOUND = new RegExp(
  `\\b(?:${INJURY} (?:(?:clearly |well )?(pre-?dates|ante-?dates)|(post-?dates)|${HAPPENED}${FAR} (?:(before|prior to|earlier than)|(after|later than)))|${WHO} was (?:injured|hurt)${FAR} (?:(before|prior to|earlier than)|(after|later than))) ${WHEN}`,
  'gi',
);
/** What is so in another case, or of another injury. */
const OTHERWISE =
  /\b(?:if|unless|whether|would|were|had|prior (?:injur|claim|accident)\w*|previous|earlier (?:injur|claim|accident)\w*|another|other|non-?industrial|not|which is wrong)\b/i;

/** The months and years that the injury is said to be before or after, in the order of the text. Linear. */
export const readInjuryBounds = remembered(
  ({ determination: part }: Subject): readonly Stated<InjuryBound>[] =>
    narrativeFlows(part).flatMap((flow) => {
      const { text } = flow;
      if (!/injur|accident|claim|hurt/i.test(text)) return [];
      const words = keyTextOf(flow);
      return matchesOf(BOUND, text).flatMap(({ index, 0: written, ...groups }) => {
        const [before, after] = [groups[1] ?? groups[3] ?? groups[5], groups[2] ?? groups[4] ?? groups[6]];
        const [month, year = ''] = [groups[7], groups[8]];
        const [at, end] = [placeOf(words, index), placeOf(words, index + written.length)];
        const sentence = wordsOfSentence(words, at);
        if (OTHERWISE.test(text.slice(sentence.start, index))) return [];
        if (toldAt(words, at, end).ofAnother || followsRelative(words, at)) return [];
        const number = MONTHS.findIndex((name) => name.toLowerCase() === month?.toLowerCase()) + 1;
        const period = number > 0 ? `${year}-${String(number).padStart(2, '0')}` : year;
        return before || after
          ? [
              {
                value: { isBefore: before !== undefined, period },
                range: flow.sourceRange(index, index + written.length),
              },
            ]
          : [];
      });
    }),
);
