import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import { timesIn } from './request-tokens.ts';

/** A calculation that a text spells out, with a result that it does not give. */
export interface WrongSum {
  /** What it gives: `3 a week for 4 weeks are 12 sessions`. */
  readonly says: string;
  /** What the text says it gives. */
  readonly stated: number;
  /** UTF-16 offsets into the flow, half-open. */
  readonly span: Span;
}

const NUMBER = '(\\d{1,4}|[a-z]{3,9}(?:-[a-z]{3,5})?)';
/** Not the second number of a range or a name: `2-3 times`, `two or three times`. */
const WHOLE = '(?<![\\w-\\u2013/.]|\\b(?:to|or) )';
const VISITS = '(?:visits|sessions|times|treatments)';
const VISIT = '(?:visit|session|time|treatment)s?';
const EACH = '(?: an?| per| each| every| ?/) ?';
const GIVES =
  ',? (?:which |that |this |for |or |and )?(?:comes?|amounts?|adds? up|totals?|totaling|equals?|makes?|is|are|(?:would|will) be|a total|=)(?: up)?(?: to| of)?(?: a total of)? ';
/** What follows is a difference, not the result: `are two visits more than`. */
const NO_MORE = '(?! ?(?:more|fewer|less|over|above|below|beyond|short|too|a|per|each|every)\\b)';

/** What is left is counted: no `leaves one in doubt`. */
const LEFT =
  '(?=[.,;)]|$| (?:visits|sessions|treatments|tablets|hours|days|still|open|remaining|to be|in dispute)\\b)';

interface Form {
  readonly words: RegExp;
  /** What is in every match: the words are looked for only in a text that has it, since they may begin anywhere. */
  readonly telling: RegExp;
  /** What the numbers before the last give; `per` is the word that a rate is in. */
  readonly result: (numbers: readonly number[], per: string) => number;
  readonly says: (numbers: readonly number[], per: string) => string;
  /** Whether another number before it in its sentence may belong to it. */
  readonly alone?: true;
}

const difference = {
  result: ([first = 0, second = 0]: readonly number[]) => first - second,
  says: ([first = 0, second = 0]: readonly number[]) => `${first} less ${second} leaves ${first - second}`,
};

/** Verbs that a result follows, whether or not it is said again what is counted. */
const COMES_TO =
  ',? (?:which |that |this |or |and )?(?:(?:would |will )?(?:comes?(?: up)?|amounts?|adds? up|works? out|runs?) to|totals?|totaling|equals?|makes?|gives?|=)(?: a total of)? ';
/** What follows says nothing else that may be counted: no `twenty-four hours`. */
const COUNTS_NO_MORE =
  '(?=[.,;:)]|$| (?:and|but|while|where|when|which|in all|altogether|in total|over|against|rather|instead|not)\\b)';
const WEEKLY = `${NUMBER} (?:${VISIT} )?(?:(?:a|per|each|every) week|weekly),? (?:for|over|during|x) ${NUMBER} weeks`;
const WEEKS = `${NUMBER} weeks,? (?:at|of|with|by) ${NUMBER} (?:${VISIT} )?(?:(?:a|per|each|every) week|weekly)`;
const ENDS_IN = `(?:${GIVES}${NUMBER} ${VISITS}|${COMES_TO}${NUMBER}${COUNTS_NO_MORE})`;
const weekly = {
  telling: /week/i,
  result: product,
};

const sum = {
  alone: true as const,
  result: (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0),
  says: (numbers: readonly number[]) =>
    `${numbers.join(' and ')} are ${numbers.reduce((one, other) => one + other, 0)}`,
};
/** What is counted, and whether it was had or is asked for. */
const OF_THESE = '(?:[a-z]{3,12} ){1,4}?';
const IN_TOTAL =
  ',? ?(?:the |a |his |her )?(?:total|sum)(?: number)?(?: of (?:visits|sessions|treatments))? (?:would |will )?(?:be|is|of|comes? to|amounts? to|reach(?:es)?) ';

const FORMS: readonly Form[] = [
  {
    telling: /total|sum/i,
    words: form(
      `${NUMBER} ${OF_THESE}(?:and|plus) (?:the |these )?${NUMBER} (?:[a-z]{3,12}(?: |(?=,))){0,4}?${IN_TOTAL}${NUMBER}`,
    ),
    ...sum,
  },
  {
    telling: /plus|added to|on top of|together with/i,
    words: form(
      `${NUMBER} ${OF_THESE}(?:plus|added to|on top of|together with) (?:the |these )?${NUMBER}(?: [a-z]{3,12}){0,4}?${COMES_TO}${NUMBER}(?:${COUNTS_NO_MORE}|(?= ${VISITS}))`,
    ),
    ...sum,
  },
  {
    telling: /hours/i,
    words: form(
      `${NUMBER} (?:full )?days,? (?:of|at|with|x) ${NUMBER} hours(?: each|${EACH}day| daily)?${GIVES}${NUMBER} hours`,
    ),
    result: product,
    says: (all) => `${all[0]} days of ${all[1]} hours are ${product(all)} hours`,
  },
  {
    ...weekly,
    words: form(`${WEEKLY}${ENDS_IN}`),
    says: (all) => `${all[0]} a week for ${all[1]} weeks are ${product(all)} sessions`,
  },
  {
    ...weekly,
    words: form(`${WEEKS}${ENDS_IN}`),
    says: (all) => `${all[0]} weeks at ${all[1]} a week are ${product(all)} sessions`,
  },
  {
    telling: /hours/i,
    words: form(
      `${NUMBER} hours?${EACH}day,? (?:and )?${NUMBER} days${EACH}week,? (?:for|over|x) ${NUMBER} weeks${GIVES}${NUMBER} hours`,
    ),
    result: product,
    says: (all) =>
      `${all[0]} hours a day, ${all[1]} days a week for ${all[2]} weeks are ${product(all)} hours`,
  },
  {
    telling: /hours/i,
    words: form(
      `${NUMBER} hours?${EACH}day,? (?:every day|each day|daily),? (?:for|over|x) ${NUMBER} weeks${GIVES}${NUMBER} hours`,
    ),
    result: (all) => 7 * product(all),
    says: (all) => `${all[0]} hours a day, every day, for ${all[1]} weeks are ${7 * product(all)} hours`,
  },
  {
    telling: /hours/i,
    words: form(`${NUMBER} hours?${EACH}(day|week),? (?:for|over|x) ${NUMBER} \\2s${GIVES}${NUMBER} hours`),
    result: product,
    says: (all, per) => `${all[0]} hours a ${per} for ${all[1]} ${per}s are ${product(all)} hours`,
  },
  {
    telling: /\b(?:less|minus)\b/i,
    words: form(
      `${NUMBER} (?:[a-z]{1,20} ){0,2}(?:less|minus) (?:the )?${NUMBER} (?:(?!and\\b|or\\b|plus\\b)[a-z]{1,20} ){0,4}?(?:leaves?|leaving|equals?|makes?) ${NUMBER}${LEFT}`,
    ),
    ...difference,
  },
  {
    telling: /leav(?:es?|ing)/i,
    words: form(
      `of (?:the |these |those )?${NUMBER}(?: [a-z]{1,20}){0,2},? ${NUMBER} (?:[a-z]{1,20} )?(?:was|were|(?:have|has|had) been) (?:certified|authorized|approved|allowed|granted),? (?:which |and )?(?:leaves?|leaving) ${NUMBER}${LEFT}`,
    ),
    ...difference,
  },
];

function product(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one * other, 1);
}

function form(words: string): RegExp {
  return new RegExp(`${WHOLE}${words}\\b${NO_MORE}`, 'gi');
}

/** The calculations of a text that give something else than it says. */
export const wrongSums = remembered(({ text }: Flow): readonly WrongSum[] => wrongSumsIn(text));

/** The same of the words of a flow. A test may have forms looked for in any text. */
export function wrongSumsIn(
  text: string,
  mayHold = ({ telling }: Form): boolean => telling.test(text),
): WrongSum[] {
  return FORMS.filter(mayHold).flatMap(({ words, result, says, alone }) =>
    matchesOf(words, text).flatMap((match): WrongSum[] => {
      const groups = match.slice(1).filter((group) => group !== undefined);
      if (isCorrected(text, match.index, match.index + match[0].length)) return [];
      if (alone && NUMBERS.test(sentenceBefore(text, match.index))) return [];
      const per = groups.find(isUnit)?.toLowerCase() ?? '';
      const numbers = groups.flatMap((word) => timesIn(word) ?? (isUnit(word) ? [] : 0));
      const stated = numbers.pop() ?? 0;
      if (stated <= 0 || numbers.includes(0) || result(numbers, per) === stated) return [];
      return [
        {
          says: says(numbers, per),
          stated,
          span: { start: match.index, end: match.index + match[0].length },
        },
      ];
    }),
  );
}

/** Whether the sentence of a calculation says that it is wrong, that it is a part of another one, or that somebody else has made it. */
function isCorrected(text: string, start: number, end: number): boolean {
  return WRONG.test(sentenceBefore(text, start)) || WRONG_AFTER.test(text.slice(end, end + NEAR));
}

function sentenceBefore(text: string, at: number): string {
  const opening = text.slice(Math.max(0, at - NEAR), at);
  return opening.slice(opening.lastIndexOf('. ') + 1);
}

const NUMBERS =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty)\b/i;
const NEAR = 90;
const WRONG =
  /\b(?:then|plus|followed|weeks?,? and|wrong\w*|errors?|erroneous\w*|mistak\w{1,5}|incorrect\w*|miscount\w*|miscalculat\w*|as if|claims? that|writes? that|(?:denial|utilization review|letter) (?:says?|has|counts?|states?))\b/i;
const WRONG_AFTER =
  /^[^.;]{0,60}\b(?:wrong\w*|errors?|mistak\w{1,5}|incorrect\w*|miscount\w*|miscalculat\w*)\b/i;

function isUnit(word: string): boolean {
  return /^(?:day|week)$/i.test(word);
}
