import { MONTHS } from '../../text/days.ts';
import { keyTextOf, sentenceAt, wordsOf } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { narrativeFlows } from '../narrative.ts';
import { anyOfWords, NEAREST } from '../relatives.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';

/** A month (`2014-03`) or a year (`2014`): the beginning of each of its days in ISO 8601. */
export type Period = string;

const NAMES = MONTHS.map((month) => month.toLowerCase());
const MONTH = `(?<month>${NAMES.join('|')})`;
/** The injury of the claim, by its letters: `sustained an industrial injury in March 2014`, `date of injury: 2014`. */
const STATED = new RegExp(
  `(?:(?:industrial|work|workrelated|occupational)(?:injury|accident)|injured(?:atwork|onthejob|whileworking)|dateofinjury)(?:which|that)?(?:is|was|occurred|happened|dated)?(?:in|of|back|around){0,3}${MONTH}?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'g',
);
/** What makes it another injury than that of the claim, or one of several. */
const OF_ANOTHER = new RegExp(
  `\\b(?:prior|previous|previously|earlier|former|formerly|another|other|second|third|also|re-?injur\\w*|first|multiple|several|two|non-?industrial|non-?work|${anyOfWords(NEAREST)}|claims?|injuries|and (?:in )?(?:19|20)\\d\\d)\\b`,
  'i',
);

/** Months and years stated as those of the injury of the claim, where no day is stated with them, in the order of the text. */
export const readInjuryMonths = remembered(({ determination: part }: Subject): readonly Stated<Period>[] =>
  narrativeFlows(part).flatMap((flow) => {
    const words = keyTextOf(flow);
    const { key } = words;
    if (!key.includes('injur') && !key.includes('accident')) return [];
    return [...key.matchAll(STATED)].flatMap(({ index, 0: whole, groups }): Stated<Period>[] => {
      const { month = '', year = '' } = groups ?? {};
      const sentence = sentenceAt(words, index);
      const told = wordsOf(words, sentence.start, sentence.end);
      if (OF_ANOTHER.test(flow.text.slice(told.start, told.end))) return [];
      const from = index + whole.length - year.length - month.length;
      const { start, end } = wordsOf(words, from, index + whole.length);
      const number = String(NAMES.indexOf(month) + 1).padStart(2, '0');
      return [{ value: month ? `${year}-${number}` : year, range: flow.sourceRange(start, end) }];
    });
  }),
);
