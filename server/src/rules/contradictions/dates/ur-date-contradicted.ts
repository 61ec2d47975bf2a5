import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { printedDay } from '../../../text/days.ts';
import { keyTextOf, placeOf, sentenceAt } from '../../../text/key-text.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale dates the utilization review denial otherwise than the header. The date is marked, ' +
    'and that of the header is linked.',
  why: `${WHY_FACT} The date of the denial also decides which guidelines were in force.`,
  law: ['appeal-grounds'],
  notes: 'Sentences about an earlier denial, an appeal or a second request are not marked.',
  wrong: {
    header: true,
    summary: 'On 10/03/2016 utilization review denied the MRI of the left knee.',
  },
  right: { summary: 'On 11/03/2016 utilization review denied the MRI of the left knee.' },
};

/** `On 01/20/2017 utilization review denied`, where the header has 02/20/2017. */
export const urDateContradicted: Rule = {
  code: 'ur-date-contradicted',
  title: 'Inconsistent date of UR denial',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const denial = headerDate(letter.determination, 'utilizationReviewDenialDate');
    if (!denial) return [];
    const stated = letter.parts.flatMap(({ start, part }) =>
      denialsIn(part).map(({ date, range }) => ({ date, range: placedRange(range, start) })),
    );
    // a letter that mentions the denial of the header, too, mentions several
    if (stated.some(({ date }) => date === denial.date)) return [];
    return stated.map(({ date, range }) => ({
      message: `UR denial is dated ${printedDay(date)} here but ${printedDay(denial.date)} in the header.`,
      range,
      related: [{ range: denial.range, message: 'UR denial date.' }],
    }));
  },
};

const REVIEW = '(?:the)?(?:utilizationreview|ur)';
const DENIED = '(?:denied|noncertified|didnotcertify|declined|refused|rejected|modified)';
const BEFORE = new RegExp(
  `(?:${REVIEW}(?:denial|decision|determination|report|letter)?(?:was|is)?(?:dated|of|on|from)|denied(?:by|at|in)${REVIEW}(?:on)?)$`,
);
const BEHIND = new RegExp(
  `^(?:the|a)?(?:utilizationreview|ur)(?:er|physician|decision|determination)?(?:${DENIED})`,
);
/** It may be another denial than the one that is disputed. */
const ANOTHER =
  /prior|previous|earlier|(?<!t)other|appeal|reconsider|first|second(?!ary)|initial|again|already|resubmi|upheld|lateron|subsequent|however|last/;
const FAR = 200;

/** The days that a part states as those of a denial by utilization review; none in a sentence with several days. */
const denialsIn = remembered(({ determination }: LetterPart) =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const words = keyTextOf(flow);
    return dates.flatMap(({ date, range }) => {
      const [from, to] = [placeOf(words, range.start), placeOf(words, range.end)];
      const sentence = sentenceAt(words, from);
      const before = words.key.slice(Math.max(sentence.start, from - FAR), from);
      const behind = words.key.slice(to, Math.min(sentence.end, to + FAR));
      const isDenial =
        (BEFORE.test(before) && /denied|denial|noncertif/.test(before + behind)) ||
        (/^on$|^o?n$/.test(before) && BEHIND.test(behind));
      if (!isDenial || ANOTHER.test(before + behind)) return [];
      const others = dates.filter((other) => {
        const place = placeOf(words, other.range.start);
        return other.date !== date && place >= sentence.start && place < sentence.end;
      });
      return others.length > 0 ? [] : [{ date, range: flow.sourceRange(range.start, range.end) }];
    });
  }),
);
