import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { datesWithin } from '../../../text/dates.ts';
import type { IsoDate } from '../../../text/days.ts';
import { keyTextOf, placeOf, sentenceAt, wordsOfSentence } from '../../../text/key-text.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';

/** A denial by utilization review that a summary or rationale dates. */
export interface DatedDenial {
  readonly date: IsoDate;
  /** Offsets into the part, half-open. */
  readonly range: Range;
  /** Whether looser words state it, which may be about another request, such as one of another year. */
  readonly isLoose: boolean;
}

const AT_ISSUE =
  '(?:(?:is|was|being|now|currently){0,2}(?:appealed|disputed|contested|reviewed)(?:here|now|inthisreview|inthisletter|bythisapplication)|atissue(?:here)?|indispute|underappeal|underreview(?:here)?|(?:(?:which|that)?(?:is|was))?(?:the)?subjectof(?:this|the)(?:appeal|review)|ledtothis(?:appeal|review)|onappeal)';
const REVIEW = '(?:the)?(?:utilizationreview|ur)';
const DENIED = '(?:denied|noncertified|didnotcertify|declined|refused|rejected|modified)';
const BEFORE = new RegExp(
  `(?:${REVIEW}(?:denial|decision|determination|report|letter)?(?:was|is)?(?:dated|of|on|from)|denied(?:by|at|in)${REVIEW}(?:on)?|${REVIEW}(?:er|physician)?(?:has|had)?${DENIED}[a-z]{1,60}on)$`,
);
/** The same in looser words. */
const LOOSE_BEFORE = new RegExp(
  `(?:(?:was|were)(?:noncertified|notcertified)(?:by${REVIEW})?(?:(?:in|by|with)(?:an?|its|the)letter)?(?:on|dated|of)(?:the)?|(?:${DENIED}|notcertified|turneddown)(?:by|at|in)${REVIEW}(?:(?:in|by|with)(?:an?|its|the)letter)?(?:on|dated|of)(?:the)?|${REVIEW}(?:er|physician)?(?:has|had)?turned[a-z]{1,40}downon|${REVIEW}(?:er|physician)?(?:has|had)?${DENIED}(?!\\w{0,60}(?:request|asked|note|report))[a-z]{1,60}(?:in|by|with)(?:an?|its|the|his|her)letter(?:of|dated)|(?:claimsadministrator|carrier|insurer)(?:has|had)?${DENIED}[a-z]{1,60}on(?:the)?|${REVIEW}(?:er|physician)?(?:has|had)?(?:issued|signed|rendered|gave|sent|made)(?:its|the|a|this)(?:denial|noncertification|adversedetermination)on|(?:adversedetermination|adversedecision|denial)(?:of|by|from)${REVIEW}(?:was|is)?(?:dated|issuedon|signedon|madeon|renderedon)|denialletter(?:from|of|by)${REVIEW}(?:(?:bears|carries)thedate(?:of)?|isdated|wasdated|of|dated))$`,
);
/** `In its letter of`, before the day with which a sentence begins. */
const LETTER = /^(?:in|by|with)(?:its|a|the)?letter(?:of|dated)?$/;
/** `Utilization review, in a report of`, where it refuses after the day. */
const IN_REPORT = new RegExp(`^${REVIEW}in(?:an?|its)(?:report|letter|decision|determination)(?:of|dated)$`);
const REFUSES =
  /^(?:found|held|concluded|determined)\w{0,60}(?:notnecessary|notmedicallynecessary|unnecessary)|^(?:denied|refused|declined|rejected)/;
const DENIAL = '(?:denial|noncertification|adversedetermination|adversedecision|decisiontodeny|denialletter)';
const GAVE = '(?:issued|signed|rendered|gave|wrote|sent(?:out)?|made|returned|came(?:back)?with|entered)';
const BEHIND = new RegExp(
  `^(?:the|a)?(?:utilizationreview|ur)(?:er|physician|decision|determination|doctor|department|nurse|vendor|company|organization)?(?:has|had)?(?:${DENIED}|${GAVE}(?:the|this|its|a|an|his|her){1,2}${DENIAL})`,
);
/** `The denial that is appealed here was issued on`: the denial that is disputed, whoever gave it. */
const DISPUTED_BEFORE = new RegExp(
  `(?:the|this)(?:utilizationreview|ur)?${DENIAL}(?:which|that|now)?${AT_ISSUE}(?:was|is)?(?:issued|signed|rendered|given|made|sent|dated|of|from){0,2}(?:by(?:the)?(?:utilizationreview|ur)(?:er|physician)?)?(?:on)?$`,
);
/** Words that make a denial the one that the letter is about. */
const OF_APPEAL = new RegExp(AT_ISSUE, 'g');
/** It may be another denial than the one that is disputed. */
const ANOTHER =
  /prior|previous|earlier|(?<!t)other|appeal|reconsider|first|second(?!ary)|initial|again|already|resubmi|upheld|lateron|subsequent|however|last/;
/** What is done with a request before it is denied. */
const MADE = /(?:made|requested|submitted|sent|received|filed|signed|dated|askedfor|writtenup)(?:on)?$/;
const FAR = 200;

/** The days that a part states as those of a denial by utilization review; none in a sentence with several days. */
export const denialsIn = remembered(({ determination }: LetterPart): readonly DatedDenial[] =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const words = keyTextOf(flow);
    return dates.flatMap(({ date, range }) => {
      const [from, to] = [placeOf(words, range.start), placeOf(words, range.end)];
      const sentence = sentenceAt(words, from);
      const before = words.key.slice(Math.max(sentence.start, from - FAR), from);
      const behind = words.key.slice(to, Math.min(sentence.end, to + FAR));
      const isStated =
        (BEFORE.test(before) &&
          /denied|denial|noncertif|unnecessary|notmedicallynecessary|declined|refused|rejected/.test(
            before + behind,
          )) ||
        (/^on$|^o?n$/.test(before) && BEHIND.test(behind)) ||
        DISPUTED_BEFORE.test(before);
      const isLoose = !isStated;
      const isLooselyStated =
        LOOSE_BEFORE.test(before) ||
        (IN_REPORT.test(before) && REFUSES.test(behind)) ||
        (LETTER.test(before) && BEHIND.test(behind));
      if (!(isStated || isLooselyStated) || ANOTHER.test((before + behind).replaceAll(OF_APPEAL, '')))
        return [];
      const others = datesWithin(dates, wordsOfSentence(words, from)).filter((other) => {
        const place = placeOf(words, other.range.start);
        // `was made on 07/22 and denied on 08/01`: the day before is that of the request
        const isOfRequest =
          place < from && MADE.test(words.key.slice(Math.max(sentence.start, place - FAR), place));
        return other.date !== date && !isOfRequest;
      });
      return others.length > 0 ? [] : [{ date, range: flow.sourceRange(range.start, range.end), isLoose }];
    });
  }),
);
