import type { Part } from '../../syntax/tree.ts';
import { type FoundDate, findDates } from '../../text/dates.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, placeOf, sentenceAt, wordsOfSentence } from '../../text/key-text.ts';
import { findAllMonths, findSeasons, findShortYears, findYears } from '../../text/months.ts';
import { overlap, type Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { narrativeDates } from '../narrative.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';
import { isOfAnother } from './injuries.ts';
import { OF_ANOTHER, type Period } from './injury-months.ts';
import { AT_WORK, CUMULATIVE, FELL, HIT, TREATED, tellsAccident } from './injury-stories.ts';
import { HURT, introduces, SUSTAINED, WAS_INJURED } from './injury-words.ts';
import { PATIENT } from './patient-words.ts';
import { followsRelative } from './whose.ts';

/** When the accident was, as an account of it says. */
export interface AccidentTime {
  /** The beginnings of the days that are meant, in ISO 8601; a day is one of them. */
  readonly periods: readonly Period[];
  /** Whether nothing names the injury but what happened (`the fall of March 2014`): a later one may be another. */
  readonly isEvent: boolean;
}

interface Found {
  readonly periods: readonly Period[];
  readonly range: Range;
  /** A day, month or year that other words state as that of the injury is read there. */
  readonly isSeason?: true;
}

const ON = '(?:back)?(?:on|in|during)(?:orabout|about|around|early|late|the){0,2}$';
const OWN =
  '(?:the|this|his|her)(?:index|original|subject|industrial|occupational|work|related|onthejob){0,3}';
/** Before the time, by its letters: what it is the time of. */
const TOLD: readonly RegExp[] = [
  `${OWN}(?:injury|accident|incident)(?:itself)?(?:occurred|happened|tookplace|was(?=on|in|back))${ON}`,
  `${OWN}(?:injury|accident)(?:itself)?(?:which|now)?(?:datesfrom|datesto|datesbackto|isdated|wasdated|(?:goes|going|dating|reaching)(?:back)?(?:to|from))(?:the)?$`,
  `(?:since|after|following|from|by|in)${OWN}fall(?:of|dated)(?:the)?$`,
  `${OWN}(?:accident|incident|injury|event)(?:of|dated)(?:the)?$`,
  `since(?:${OWN}|an?(?:industrial|work|occupational|workrelated))(?:accident|incident|injury)(?:in|on)(?:the|early|late)?$`,
  `(?:the|an?|this|his|her)(?:work|industrial|occupational|workrelated)(?:injury|accident)from(?:the)?$`,
  `(?:${HURT}|torn|ruptured|broken|fractured|crushed|sprained|strained)(?:(?<=atwork|onthejob)|atwork|onthejob)${ON}`,
  `injur(?:y|ies)(?:like|suchas)(?:his|hers|this|theone)(?:was)?(?:sustained|suffered|incurred)${ON}`,
  `${OWN}injur(?:y|ies)(?:which|that)?(?:was|were|he|she)?(?:sustained|suffered|incurred)${ON}`,
  `(?:since|after)being(?:injured|hurt)${ON}`,
  `(?:he|she|who|worker|patient|claimant|applicant|employee)was(?:injured|hurt)(?:atwork|onthejob)onthe$`,
  '(?:^|the|his|her)(?:original|industrial)injury(?:date)?$',
  '(?:dateof(?:loss|accident|theinjury|theaccident)|accidentdate)(?:is|was|of)?$',
  `(?:his|her|the)\\w{4,30}(?:was|were)(?:twisted|injured|hurt|crushed|sprained|strained|fractured|burned|broken|struck|caught|jammed)(?:atwork|onthejob)${ON}`,
  `(?:an?|the|his|her)(?:industrial|occupational|workplace|workrelated)(?:injury|accident|incident)(?:of|in|dated)(?:the)?$`,
  `(?:the|this|his|her)(?:present|current)?claim(?:goesbackto|stemsfrom|arisesfrom|arosefrom|resultsfrom|resultedfrom|originatesfrom|dates(?:back)?to|datesfrom|derivesfrom|comesfrom|beganwith|restson|isbasedon|isabout|concerns)(?:an?|the|his|her)?(?!\\w{0,60}(?:cumulativ|repetitiv|${TREATED}))\\w{0,60}(?:in|on|of|from|during)(?:the|early|late)?$`,
  `(?:treated|care|followed|seen|benefits)underthisclaimfor\\w{0,40}(?:in|on|of|from)(?:the)?$`,
  `(?:injury|accident|incident)(?:that|which)?thisclaimisabout(?:occurred|happened|tookplace|was)${ON}`,
  '^injured(?:on)?$',
  '^(?:industrial|work|workrelated|occupational)(?:injury|accident)(?:on|of|dated)?$',
  `(?:the|this|his|her)claim(?:datesfrom|datesbackto|goesbackto|isof)(?:the)?$`,
  `inthisclaimthe(?:injury|accident|incident)(?:was|occurred|happened|tookplace)${ON}`,
  `mechanismofinjury(?:was|is)(?!\\w{0,60}(?:${TREATED}))\\w{4,60}${ON}`,
].map((form) => new RegExp(form));
/** The same where what happened is all that names it. */
const HAPPENED =
  /(?:the|this|his|her)(?:work|industrial|original){0,2}(?:fall|crush|blow|twist|slip|strain|sprain|collapse|explosion|mishap|trauma)of$/;
/** After the time, by its letters: what happened then. */
const TOLD_BEHIND = new RegExp(
  `^(?:when|that)${OWN}(?:injury|accident|incident)(?:ofthisclaim|inthisclaim|itself)?(?:occurred|happened|tookplace|wassustained)`,
);
/** The same for seasons alone. */
const STATED = new RegExp(
  `(?:${WAS_INJURED}|${SUSTAINED}|${OWN}(?:injury|accident)(?:of|in))(?:${ON}|the$|$)`,
);
const HURT_IN = new RegExp(`${HURT}${ON}`);
const ENDS_ON = new RegExp(ON);
/** `On 10/13/2015, while stacking crates at work, he slipped`. */
const OPENS = new RegExp(`^${ON}`);
const THEN = new RegExp(
  `^(?!\\w{0,100}(?:${TREATED}))\\w{0,100}(?:${HIT}|${FELL}|(?:he|she|${PATIENT})(?:was(?:hurt|injured)|(?:hurt|injured|strained|twisted|sprained)(?:his|her|the|this)))`,
);
/** `In May 2013 she was injured at work` */
const THEN_HURT = new RegExp(
  `^(?:he|she|the${PATIENT})(?:was(?:first)?(?:injured|hurt)(?:atwork|onthejob)|${HURT}(?<=atwork|onthejob))`,
);
/** `While lifting a crate at work in January 2015, he felt a pop`. */
const WHILE = new RegExp(`^(?:while|when|as)(?!\\w{0,80}(?:${TREATED}))\\w{2,80}(?:atwork|onthejob)${ON}`);
const WORK_BEHIND =
  /^(?:work|industrial|occupational|onthejob)(?:related)?(?:injury|accident)|^(?:injury|accident)at(?:the|his|her|work)|^[a-z]{0,24}(?:accident|injury|fall|incident|collision|crush|explosion)(?:that|which)(?:gaveriseto|ledto|underlies|caused|isbehind|isthebasisof|broughtabout|started|isthesubjectof)(?:this|the)(?:present)?claim/;
const YEAR =
  /(?<=\b(?:in|during|his|her|the|of|from|to|since) (?:early |late |mid-?)?)(?:19|20)\d\d(?![\w/-])/gi;
/** An accident that a sentence before speaks of may be the one that is meant. */
const OF_OTHER_BEFORE =
  /vehicle|collision|traffic|reinjur|second(?!ary|choice|line|opinion|step|course|request|level|look)|another|new|subsequent|later|prior|previous|again|athome/;
const FAR = 160;

/** `Injuries such as hers` are no others than hers, nor is `the injury of this claim`. */
const LIKE_OWN =
  /\binjuries (?:like|such as) (?:his|hers|this|the one)\b|\b(?:(?:of|in|under|to) )?(?:this|the present|the current) claim\b|\b(?:his|her|the) claim(?= (?:goes back|stems|arises|arose|results|resulted|originates|dates|derives|comes|began|rests|is based))/gi;

/** The times that accounts of the accident state, in no order; those of other accidents are left out. Linear. */
export const readAccidentTimes = remembered(
  ({ determination: part }: Subject): readonly Stated<AccidentTime>[] => [
    ...requestInjuries(part),
    ...narrativeDates(part).flatMap(({ flow, dates }) => {
      const words = keyTextOf(flow);
      if (!MAY_TELL.test(words.key) || CUMULATIVE.test(words.key)) return [];
      const written = [...dates, ...findAllMonths(flow.text)];
      const dated = [...written.map(periodOf), ...seasonsIn(flow.text)];
      const years = [...findYears(YEAR, flow.text), ...findShortYears(flow.text)].filter(
        (year) => !dated.some((other) => overlap(other.range, year.range)),
      );
      const found = [...dated, ...years.map(periodOf)];
      return found
        .filter(
          (time) => isOfAccident(words, time) && isFirst(words, time, found) && !isOther(words, flow, time),
        )
        .map(({ periods, range: { start, end } }) => ({
          value: {
            periods,
            isEvent: [HAPPENED, JUST_FELL].some((form) => form.test(beforeIn(words, start))),
          },
          range: flow.sourceRange(start, end),
        }));
    }),
  ],
);

/** In a request: `(injury of June 2016)`, `DOI 05/2009`. */
const IN_REQUEST =
  /\b(?:DOI|D\/I|date of (?:the )?(?:injury|accident|loss)|injury (?:of|date|dated|from|on|in)|accident (?:of|dated|on|in))[:\s]{0,3}(?:is |was |on |in |of )?(?:the )?$/i;
const OTHER_REQUEST =
  /\b(?:prior|previous|earlier|old|second|other|non-?industrial|cumulative|CT)\b|[-\u2013]\s?$/i;

function requestInjuries(part: Part): Stated<AccidentTime>[] {
  return part.items.flatMap(({ request }) => {
    const { text } = request;
    if (!/\b(?:DOI|D\/I|injury|accident|loss)\b/i.test(text)) return [];
    const dated = [...findDates(text), ...findAllMonths(text)];
    const years = findYears(YEAR_ALONE, text).filter(
      (year) => !dated.some((other) => overlap(other.range, year.range)),
    );
    return [...dated, ...years].flatMap(({ date, range: { start, end } }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      if (
        !IN_REQUEST.test(before) ||
        OTHER_REQUEST.test(before) ||
        /^\s?(?:-|\u2013|to|through)/.test(text.slice(end))
      )
        return [];
      return [{ value: { periods: [date], isEvent: false }, range: request.sourceRange(start, end) }];
    });
  });
}

const YEAR_ALONE = /(?<![\d/-])(?:19|20)\d\d(?![\d/-])/g;

/** `Who fell from a scaffold in the`. */
const FELL_IN =
  /(?:who|he|she|worker|patient|claimant|applicant|employee|man|woman)(?:slipped|tripped|fell|stumbled)[a-z]{1,40}(?:in|during)(?:the)?$/;
/** `She fell in`, with what it has led to after the time: a fall without that may be another one. */
const JUST_FELL = new RegExp(
  `^(?:since|because)?(?:he|she|the${PATIENT})(?:slipped|tripped|fell|stumbled|gothurt)(?:atwork|onthejob|and|fell|down){0,2}${ON}`,
);
const LED_TO =
  /disab|eversince|(?:has|have)(?:not|never)(?:worked|returned|recovered)|(?:is|been)(?:still)?(?:offwork|outofwork)|thisclaim|chronic(?:pain)?since|andhas(?:had)?pain(?:ed)?since|yearsof(?:pain|disability)/;
const MAY_TELL =
  /(?:crush|blow|twist|slip|strain|sprain|collapse|explosion|mishap|trauma|fall)of|injur|accident|incident|hurt|dateofloss|felt|fell|slipped|tripped|twisted|was(?:hit|struck)|atwork|onthejob|claim/;

function isOfAccident(words: KeyText, { range: { start, end }, isSeason }: Found): boolean {
  const { key } = words;
  const at = placeOf(words, start);
  const to = placeOf(words, end);
  const sentence = sentenceAt(words, at);
  const before = beforeIn(words, start);
  const behind = key.slice(to, Math.min(sentence.end, to + FAR));
  if (/^(?:to|through|until|till)\d/.test(behind)) return false;
  if ([...TOLD, HAPPENED].some((form) => form.test(before)) || TOLD_BEHIND.test(behind))
    return !isAfterOther(words, sentence.start);
  const tellsStory = HURT_IN.test(before) || FELL_IN.test(before);
  if (JUST_FELL.test(before) && sentence.start + before.length === at && LED_TO.test(behind))
    return !followsRelative(words, at);
  if (HURT_IN.test(before) && AT_WORK.test(key.slice(sentence.start, sentence.end))) return true;
  if (isSeason && (STATED.test(before) || (tellsStory && introduces(words, at)))) return true;
  if (/(?:his|her|the)$/.test(before) && WORK_BEHIND.test(behind)) return true;
  if (sentence.start + before.length === at) {
    if (OPENS.test(before) && (THEN_HURT.test(behind) || (THEN.test(behind) && AT_WORK.test(behind))))
      return true;
    if (WHILE.test(before) && THEN.test(behind)) return true;
  }
  const on = ENDS_ON.exec(before);
  return on !== null && !isSeason && tellsAccident(words, at - on[0].length);
}

/** The letters before an offset of the words, in its sentence. */
function beforeIn(words: KeyText, offset: number): string {
  const at = placeOf(words, offset);
  return words.key.slice(Math.max(sentenceAt(words, at).start, at - FAR), at);
}

/** Whether the sentence before speaks of another accident. */
function isAfterOther(words: KeyText, start: number): boolean {
  if (start === 0) return false;
  const before = sentenceAt(words, start - 1);
  return OF_OTHER_BEFORE.test(words.key.slice(Math.max(before.start, start - 2 * FAR), start));
}

/** Whether no other time is stated before it in its sentence. */
function isFirst(words: KeyText, { range }: Found, all: readonly Found[]): boolean {
  const { start } = sentenceAt(words, placeOf(words, range.start));
  return all.every((other) => other.range.end > range.start || placeOf(words, other.range.start) < start);
}

function isOther(words: KeyText, flow: Flow, { range: place }: Found): boolean {
  const { start, end } = wordsOfSentence(words, placeOf(words, place.start));
  return (
    OF_ANOTHER.test(flow.text.slice(start, end).replace(LIKE_OWN, '')) || isOfAnother(flow, words, place)
  );
}

function periodOf({ date, range }: FoundDate): Found {
  return { periods: [date], range };
}

function seasonsIn(text: string): Found[] {
  return findSeasons(text).map(({ months, range }) => ({ periods: months, range, isSeason: true }));
}
