import type { FoundDate } from '../../text/dates.ts';
import type { IsoDate } from '../../text/days.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, placeOf, sentenceAt } from '../../text/key-text.ts';
import type { Range } from '../../text/range.ts';
import type { Stated } from '../requests/request.ts';
import { HURT, introduces, SUSTAINED, WAS_INJURED } from './injury-words.ts';
import { toldAt } from './whose.ts';

/** What is before the day of an injury, by its letters. */
const INJURY =
  /(?:dateofinjury|doi|injurydate|injuredon|injuryon|injuryof|injurydated|accidenton|accidentdated|injurywhichoccurredon|injurythatoccurredon)(?:doi)?(?:is|was|of|on|oron|around)*$/;
const AFTER_INJURY =
  /(?:after|since|following|post|before|priorto|to)(?:the|his|her|a|an)?(?:original|initial|industrial|work|related|workrelated){0,2}(?:injury|accident)on$|for(?:the|this|his|her)(?:original|initial|industrial|work|related|workrelated){0,2}(?:injury|accident)on$/;
const LONGEST_INJURY = 60;
const LONGEST_STORY = 160;
/** How the accident came about, before its day: no word for what was done after it. */
const ACCIDENT =
  '(?:(?:when|while|as)(?!\\w{0,60}(?:seen|exam|evaluat|treat|visit|report|mri|xray|surg|therap|told|diagnos|return|request|denied|certif))\\w{3,60})?';
const BEFORE_DAY = `(?:whichoccurred|thatoccurred|occurring|dated)?on(?:orabout)?$`;
const HURT_ON = new RegExp(`${HURT}${ACCIDENT}${BEFORE_DAY}`);
const SUSTAINED_ON = new RegExp(`${SUSTAINED}${ACCIDENT}${BEFORE_DAY}`);
const WAS_INJURED_ON = new RegExp(`${WAS_INJURED}${ACCIDENT}${BEFORE_DAY}`);

/** Near the day: it is of another injury than the one that the letter is about, or may be. */
const ANOTHER_INJURY =
  /reinjur|injuredagain|second(?!ary)|(?<!t)other|prior|previous|earlier|first|nonindustrial|partof|unrelated|notrelated|notwork(?!ed|ing)|notindustrial|separate|companion|different|subsequent|additional|later(?!al)|also|aggravat|exacerbat|(?:an|his|her)old|new|remote|accepted|denied|closed|settled|claimof|claimfor|resolvedby|wasresolved|compromiseandrelease|stipulat|athome|footbal|sport|militar|childhood|(?:not|no|of)(?:any|no)?(?:relevan|importan|consequence|bearing|atissue|indispute|concern)|irrelevant/;
/** A strain there is no injury of the claim. */
const ELSEWHERE =
  /(?:at|in|during|while|on|from|with|by)(?:the|a|his|her|home|physical|hand|pool){0,3}(?:therapy|exercis|vacation|holiday|travel|airport|garden|shower|bathtub|porch|horse|skiing|hiking|ballgame)/;
/** Beside a cumulative trauma, an injury on one day is another one. */
const ON_ONE_DAY = /specific(?:injury|accident|trauma|event|incident)/;
const CUMULATIVE = /cumulative|continuoustrauma|repetitive/;
/** An accident on the road is of the claim where the sentence says so. */
const ON_THE_ROAD = /vehicle|motor|carac|auto(?!m)|traffic|bicycle|crash/;
const AT_WORK = /industrial|work|job|employ|occupation|duty|deliver/;
const AROUND = 60;
const NEAR = 30;

/** `sustained an industrial injury on 10/13/2016`; where a sentence states several days, none of them. */
export function injuriesIn(dates: readonly FoundDate[], flow: Flow, words: KeyText): Stated<IsoDate>[] {
  const sentences = dates.map(({ range }) => sentenceAt(words, placeOf(words, range.start)).start);
  return dates.flatMap(({ date, range }, i) => {
    const at = placeOf(words, range.start);
    const before = words.key.slice(Math.max(sentences[i] as number, at - LONGEST_INJURY), at);
    const isInjury = (INJURY.test(before) && !AFTER_INJURY.test(before)) || tellsHurt(words, at);
    if (!isInjury || isOfAnother(flow, words, range)) return [];
    const isOther = (k: number) => {
      const other = dates[k];
      return other && sentences[k] === sentences[i] && other.date !== date && isInjuryToo(words, other.range);
    };
    if (isOther(i - 1) || isOther(i + 1) || isPeriod(flow.text, range.end)) return [];
    return [{ value: date, range: flow.sourceRange(range.start, range.end) }];
  });
}

/** `injured her low back on`, in a sentence that introduces the patient; `sustained an injury to the neck on` in any. */
function tellsHurt(words: KeyText, at: number): boolean {
  const { start } = sentenceAt(words, at);
  const before = words.key.slice(Math.max(start, at - LONGEST_STORY), at);
  if (SUSTAINED_ON.test(before) || WAS_INJURED_ON.test(before)) return true;
  return HURT_ON.test(before) && introduces(words, at);
}

/** `The right shoulder, injured on`: said in passing of one side, which may have a claim of its own. */
const IN_PASSING =
  /\b(?:left|right|other|opposite)(?: [a-z]{3,12}){1,2}(?:,? which (?:was|had been)|, that (?:was|had been)|,| \() ?(?:first )?(?:injured|hurt|torn|broken|ruptured|fractured|crushed|sprained|strained)(?: at work| on the job)? (?:on|in)(?: or about)? ?$/i;

/** Whether the words around a day say that it is of somebody else or of another injury, or that it is wrong. */
export function isOfAnother(flow: Flow, words: KeyText, { start, end }: Range): boolean {
  if (IN_PASSING.test(flow.text.slice(Math.max(0, start - 2 * AROUND), start))) return true;
  const [from, to] = [placeOf(words, start), placeOf(words, end)];
  const sentence = sentenceAt(words, from);
  const before = words.key.slice(Math.max(sentence.start, from - AROUND), from);
  const behind = words.key.slice(to, Math.min(sentence.end, to + AROUND));
  if (ANOTHER_INJURY.test(before) || ANOTHER_INJURY.test(behind)) return true;
  if (ELSEWHERE.test(behind.slice(0, NEAR))) return true;
  if (ON_ONE_DAY.test(before) && CUMULATIVE.test(words.key)) return true;
  if (ON_THE_ROAD.test(before + behind) && !AT_WORK.test(before + behind)) return true;
  return toldAt(words, from, to).ofAnother;
}

/** Whether a second day may be stated as one of injury: any that is not stated as that of a report. */
function isInjuryToo(words: KeyText, { start }: Range): boolean {
  const at = placeOf(words, start);
  return !/(?:report|note|visit|evaluation|rfa|request|study|mri|exam\w*)(?:dated|of|on|from)?$/.test(
    words.key.slice(Math.max(0, at - 30), at),
  );
}

const TO_A_DAY = /^ ?to (?:the )?(?:present|date|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** `10/13/2015 through 11/02/2016`: a cumulative trauma; `10/13/2015 to the right knee` is none. */
function isPeriod(text: string, end: number): boolean {
  const behind = text.slice(end, end + 12);
  return TO_A_DAY.test(behind) || /^\s*(?:-|\u2013|through\b|until\b|and\s+\d|,?\s*\d{1,2}\/)/.test(behind);
}
