import { MONTHS } from '../../text/days.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, wordsOf, wordsOfSentence } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { narrativeFlows } from '../narrative.ts';
import { anyOfWords, NEAREST } from '../relatives.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';
import { isOfAnother } from './injuries.ts';
import { tellsAccident } from './injury-stories.ts';
import { HURT, introduces, SUSTAINED, WAS_INJURED } from './injury-words.ts';

/** A month (`2014-03`) or a year (`2014`): the beginning of each of its days in ISO 8601. */
export type Period = string;

const NAMES = MONTHS.map((month) => month.toLowerCase());
const MONTH = `(?<month>${NAMES.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name === 'september' ? 't(?:ember)?' : name.slice(3)})?` : name)).join('|')})`;
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const WORK = '(?:industrial|work|workrelated|occupational)';
const WHEN = `(?:which|that)?(?:is|was|occurred|happened|dated)?(?:in|of|back|around|about|during|early|late){0,3}(?:${MONTH}(?:of)?)?${YEAR}`;
/** The injury of the claim, by its letters: `sustained an industrial injury in March 2014`, `date of injury: 2014`. */
const STATED = new RegExp(
  `(?:${WORK}(?:injury|accident)|injured(?:atwork|onthejob|whileworking)|dateofinjury|${SUSTAINED}|${WAS_INJURED})${WHEN}`,
  'g',
);
/** `injured her low back in March 2014` */
const HURT_IN = new RegExp(`${HURT}${WHEN}`, 'g');
/** `his March 2014 industrial injury` */
const MONTH_FIRST = new RegExp(`(?:the|an?|his|her)${MONTH}(?:of)?${YEAR}${WORK}?(?:injury|accident)`, 'g');
/** `since the injury of March 2014` */
const SINCE = new RegExp(`since(?:the|his|her)(?:injury|accident)(?:of|in)(?:${MONTH})?${YEAR}`, 'g');
/** `in March 2014`, after what happened. */
const IN = new RegExp(`(?:in|backin|during)(?:early|late|about|around){0,2}(?:${MONTH}(?:of)?)?${YEAR}`, 'g');
/** What makes it another injury than that of the claim, or one of several. */
export const OF_ANOTHER = new RegExp(
  `\\b(?:prior|previous|previously|earlier|former|formerly|another|other|(?:first|second|third)(?= (?:[a-z-]{2,14} ){0,2}(?:injur\\w*|hurt|fell|accidents?|incidents?|claims?|falls?|events?|episodes?|times?|one)\\b)|also|re-?injur\\w*|multiple|several|two(?= (?:[a-z-]{2,14} )?(?:accidents|incidents|dates|falls|events))|non-?industrial|non-?work|${anyOfWords(NEAREST)}|claims?|injuries|and (?:in )?(?:19|20)\\d\\d)\\b`,
  'i',
);

/** Months and years stated as those of the injury of the claim, where no day is stated with them, in the order of the text. */
export const readInjuryMonths = remembered(({ determination: part }: Subject): readonly Stated<Period>[] =>
  narrativeFlows(part).flatMap((flow) => {
    const words = keyTextOf(flow);
    const { key } = words;
    if (!MAY_STATE.test(key)) return [];
    const hurt = matchesOf(HURT_IN, key).filter((match) => introduces(words, ended(match)));
    const accidents = matchesOf(IN, key).filter(({ index }) => tellsAccident(words, index));
    const stated = [...matchesOf(STATED, key), ...matchesOf(MONTH_FIRST, key), ...matchesOf(SINCE, key)];
    const found = [...stated, ...hurt, ...accidents].filter(
      (match, i, all) => all.findIndex((other) => ended(other) === ended(match)) === i,
    );
    return found.sort((a, b) => a.index - b.index).flatMap((match) => periodAt(match, flow, words));
  }),
);

const MAY_STATE =
  /injur|accident|hurt|sprained|strained|twisted|fractured|(?:was|got|were)(?:hit|struck|crush|pinned|thrown|attack|assault|kicked|bitten|punched|pushed|knocked|runover|rearend|burned|shocked|electroc|involved)|slipped|tripped|fell|stumbled|missedastep|lost(?:balance|his|her)|tore|felta|landed/;

function ended({ index, 0: whole }: RegExpExecArray): number {
  return index + whole.length;
}

function periodAt(match: RegExpExecArray, flow: Flow, words: KeyText): Stated<Period>[] {
  const { month = '', year = '' } = match.groups ?? {};
  const sentence = wordsOfSentence(words, match.index);
  const to = match.index + match[0].indexOf(year, match[0].lastIndexOf(month || year)) + year.length;
  const from = month ? match.index + match[0].lastIndexOf(month) : to - year.length;
  const place = wordsOf(words, from, to);
  if (OF_ANOTHER.test(flow.text.slice(sentence.start, sentence.end)) || isOfAnother(flow, words, place))
    return [];
  const number = String(NAMES.findIndex((name) => name.startsWith(month)) + 1).padStart(2, '0');
  return [{ value: month ? `${year}-${number}` : year, range: flow.sourceRange(place.start, place.end) }];
}
