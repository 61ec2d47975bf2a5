import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import { anyOfWords, KIN, NEAREST } from '../../../reading/relatives.ts';
import { countIn } from '../../../reading/requests/request-tokens.ts';
import type { FoundDate } from '../../../text/dates.ts';
import { type IsoDate, type TimeUnit, UNIT_DAYS } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import { keyTextOf, placeOf, wordsAround } from '../../../text/key-text.ts';
import { type Range, withoutOverlaps } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { firstIndex, matchesOf } from '../../../text/search.ts';
import { COUNT_OR_THE } from './counted-times.ts';

/** How long after the injury a part says that something was. */
export interface ElapsedTime {
  /** In days, months and years being those of an average. */
  readonly days: number;
  /** The day that was so long after the injury; null for the day of the letter, or one before it. */
  readonly date: IsoDate | null;
  /** Whether the words are those of the letter's own day (`was hurt at work last month`): the injury is no older. */
  readonly isRecent?: true;
  /** Offsets into the part, half-open. */
  readonly range: Range;
}

const INJURY =
  "(?:the|his|her|this|this (?:worker|patient)['\\u2019]s) (?:(?:date of|original|work|industrial|work-related|date of the) ){0,2}(?:injury|accident|incident|fall)";
const AFTER = `(?:after|since|following|from|post|out from|past) ${INJURY}|post[- ](?:injury|accident)`;
/** `three days after the fall` */
const LAPSE = new RegExp(`${COUNT_OR_THE} (day|week|month|year)s? (?:${AFTER})\\b`, 'gi');
/** `six years ago`, with the injury before it; `have passed since the injury`; `this injury is twelve years old`. */
const AGO = [
  `${INJURY} (?:was|occurred|happened|took place) (?:[a-z]{2,8} ){0,2}${COUNT_OR_THE} (day|week|month|year)s? ago\\b`,
  `${COUNT_OR_THE} (month|year)s? (?:have|has) (?:now )?(?:passed|elapsed|gone by) since ${INJURY}\\b`,
  `\\b(?:injured|hurt) (?:(?:his|her|the|this) (?:[a-z]{3,10} ){1,2})?(?:at work|on the job) (?:[a-z]{2,8} ){0,2}${COUNT_OR_THE} (month|year)s? ago\\b`,
  `\\b(?:this|his|her|the) injury is (?:now )?${COUNT_OR_THE} (year)s? old\\b`,
  `${COUNT_OR_THE}[- ](year)s?[- ]old (?:work |industrial |workplace |occupational )?(?:injury|accident)\\b`,
  `\\b(?:the|this|an|his|her) (?:work |industrial )?injury(?: that is| which is| is|,)(?: now| already| more than| over| almost| nearly| some| about){0,2} ${COUNT_OR_THE} (year)s (?:old|in the past)\\b`,
  `\\binjury (?:now |already )?${COUNT_OR_THE} (year)s in the past\\b`,
  `\\b(?:date of injury|injury|accident)(?: is| was|,)? (?:some |about |more than |over |almost |nearly )?${COUNT_OR_THE} (year)s back\\b`,
  `${COUNT_OR_THE} (year)s (?:now )?into (?:this|the|his|her) claim\\b`,
  `${INJURY} (?:dates|goes|reaches) back (?:some |about |more than |over )?${COUNT_OR_THE} (year)s\\b`,
  `${INJURY},? (?:some |about |more than |over |almost |nearly )?${COUNT_OR_THE} (year)s ago\\b`,
  `\\b(?:he|she|patient|worker|claimant|applicant|employee) was (?:injured|hurt)(?: at work| on the job)? (?:some |about |more than |over |almost |nearly )?${COUNT_OR_THE} (year)s ago\\b`,
  `\\b(a|two|three) (decade)s? (?:(?:have|has) (?:now )?(?:passed|elapsed|gone by) since|after|since|out from|from|past) ${INJURY}`,
].map((form) => new RegExp(form, 'gi'));
const FEW = '(?:only|just|barely|merely|hardly|scarcely|less than|not even|some|about|a mere)';
const HURT =
  '(?:(?:fell|slipped|tripped) (?:at work|on the job)|(?:was|got) (?:first )?(?:injured|hurt)(?: at work| on the job)?|(?:injured|hurt|strained|sprained|twisted|wrenched|broke|burned|cut|tore) (?:his|her|the) (?:[a-z]{3,10} ){1,3}(?:at work|on the job))';
/** Times in which an injury of today is no older than so much. */
const RECENT = [
  `\\b${HURT} (?:${FEW} ){0,2}${COUNT_OR_THE} (day|week|month)s? ago\\b`,
  `\\b${HURT} (?:just |only )?(last|earlier this|this) (week|month|year)\\b`,
  `${INJURY} (?:occurred|happened|took place|was) (?:just |only )?(last|earlier this|this) (week|month|year)\\b`,
  `${INJURY} (?:was|occurred|happened|took place|is) (?:${FEW} ){0,2}${COUNT_OR_THE} (day|week|month)s? (?:ago|old)\\b`,
  `\\b(?:${FEW} ){1,2}${COUNT_OR_THE} (day|week|month)s? (?:(?:have|has) (?:now )?(?:gone by|passed|elapsed) )?(?:since|after|from|out from|past|post) (?:${INJURY}|injury\\b)`,
  `\\b(?:is|remains) (?:still |now |currently |${FEW} ){0,2}${COUNT_OR_THE} (day|week|month)s? (?:out from|out of|from|past|post|removed from) (?:${INJURY}|injury\\b)`,
].map((form) => new RegExp(form, 'gi'));
/** What was said or seen on another day. */
const OF_REPORT =
  /\b(?:19|20)\d\d\b|\/\d\d|\b(?:not(?:ed|es?)|report\w*|said|says|stat\w+|told|reads?|form|recorded|wrote|visit|initial\w*|then|at that time|when seen|was seen|presented|no longer|were (?:he|she|the)|had (?:the|he|she)|never|worsened|guideline\w*)\b/i;
const MAY_TELL =
  /\b(?:days?|weeks?|months?|years?|decades?)[ -](?:ago|after|since|following|from|post|out|past|ha[sv]e?|old|in|into|removed)\b|\b(?:last|this) (?:week|month|year)\b|\bback\b/i;
/** What is so in general, in another case, for somebody else or after another injury. */
const OTHERWISE = new RegExp(
  `\\b(?:if|unless|would|could|might|should|guidelines?|stud(?:y|ies)|trials?|patients|people|persons|workers|those|literature|ODG|MTUS|ACOEM|expect\\w*|up to|within|at least|prior|previous|first|earlier|another|other|second|third|new|old (?:injury|accident|fall|claim|records?)|unrelated|again|re-?injur\\w*|shower|home|vehicle|car|foot-?ball|soccer|sports?|as an? (?:boy|girl|child|student)|childhood|school|college|military|army|${anyOfWords(NEAREST, KIN)})\\b`,
  'i',
);
/** Elsewhere in its stretch: another event, of which `the fall` may speak. */
const OTHER_EVENT =
  /\b(?:second|another|new|subsequent|other|third|both) (?:[a-z-]{3,12} )?(?:fall|accident|injur\w+|incident|event|claims?)\b|\bfell again\b|\bre-?injur|\b(?:cumulative|continuous|repetitive)\b|\ba fall\b|\bshower\b/i;
/** Between a day and what was so long after the injury: nothing but that it was then. */
const AT_ONCE =
  /^,? ?(?:(?:which (?:was|is)|taken|done|made|performed|that is|i\.e\.),? )?(?:only |just |about |some |\()?$/i;
/** The same where the day follows. */
const ON = /^,? ?(?:\()?(?:on )?$/i;
const NEAR = 60;

/** The times after the injury that summary and rationales of a part state; none where they speak of another event. Linear. */
export const elapsedTimesIn = remembered(({ determination }: LetterPart): readonly ElapsedTime[] =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const { text } = flow;
    if (!MAY_TELL.test(text) || OTHER_EVENT.test(text)) return [];
    const found = [...recentIn(flow), ...lapsesIn(flow, dates)];
    return withoutOverlaps(found.map((one) => ({ ...one.range, one }))).map(({ one }) => one);
  }),
);

function lapsesIn(flow: Flow, dates: readonly FoundDate[]): ElapsedTime[] {
  const { text } = flow;
  return [LAPSE, ...AGO].flatMap((form) =>
    matchesOf(form, text).flatMap(({ index, 0: written, 1: number = '', 2: unit = '' }): ElapsedTime[] => {
      const count = countIn(number);
      const days = /decade/i.test(unit) ? 10 * UNIT_DAYS.year : UNIT_DAYS[unit.toLowerCase() as TimeUnit];
      const [start, end] = [index, index + written.length];
      if (count === null || !isOfClaim(flow, start, end)) return [];
      const before = dates[firstIndex(dates.length, (i) => (dates[i] as FoundDate).range.end > start) - 1];
      const behind = dates[firstIndex(dates.length, (i) => (dates[i] as FoundDate).range.start >= end)];
      const isBefore = before && AT_ONCE.test(text.slice(before.range.end, start));
      const isBehind = behind && ON.test(text.slice(end, behind.range.start));
      const date = isBefore ? before.date : isBehind ? behind.date : null;
      return [{ days: count * days, date, range: flow.sourceRange(start, end) }];
    }),
  );
}

function recentIn(flow: Flow): ElapsedTime[] {
  const { text } = flow;
  return RECENT.flatMap((form) =>
    matchesOf(form, text).flatMap(({ index, 0: written, 1: number = '', 2: unit = '' }): ElapsedTime[] => {
      const count = /last|this/i.test(number) ? 1 : countIn(number);
      const [start, end] = [index, index + written.length];
      const sentence = wordsAround(keyTextOf(flow), placeOf(keyTextOf(flow), start));
      if (count === null || OF_REPORT.test(text.slice(sentence.start, sentence.end))) return [];
      if (!isOfClaim(flow, start, end, true)) return [];
      const days = count * UNIT_DAYS[unit.toLowerCase() as TimeUnit];
      return [{ days, date: null, isRecent: true, range: flow.sourceRange(start, end) }];
    }),
  );
}

/** Whether nothing in the sentence of some words, or in their clause, makes them those of another injury, or of none. */
function isOfClaim(flow: Flow, start: number, end: number, inClause = false): boolean {
  const words = keyTextOf(flow);
  const [from, to] = [placeOf(words, start), placeOf(words, end)];
  const sentence = wordsAround(words, from);
  const behind = flow.text.slice(end, Math.min(sentence.end, end + 2 * NEAR));
  const around = [
    flow.text.slice(Math.max(sentence.start, start - 3 * NEAR), start),
    inClause ? behind.split(/[,;]| and /)[0] : behind,
  ].join(' ');
  return !OTHERWISE.test(around) && !toldAt(words, from, to).ofAnother;
}
