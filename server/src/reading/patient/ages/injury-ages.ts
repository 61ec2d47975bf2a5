import type { Flow } from '../../../text/flow.ts';
import { type KeyText, sentenceAt, wordsOf } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Stated } from '../../requests/request.ts';
import { PATIENT } from '../patient-words.ts';
import { followsRelative, toldAt } from '../whose.ts';
import { numberBehind } from './age-numbers.ts';

/** How old the patient was when the injury happened, as some sentence states it. */
export interface InjuryAge {
  readonly years: number;
  /** Whether the words name the patient, and not `he` alone. */
  readonly certain: boolean;
}

const NAMED = new RegExp(PATIENT);
const NEAR = 120;
const BEFORE_NUMBER =
  /(?<!th)at(?:the)?age(?:of)?|(?:when|while)(?:he|she|theworker|thepatient)was|(?:he|she|(?<!co)worker|(?<!co)employee|patient|claimant|applicant)was/g;
/** Before `at the age of 45`, `when he was 45`: what happened then. */
const INJURED =
  /(?:he|she|who|worker|employee|patient|claimant|applicant|male|female|man|woman)(?:was|had|has|first)*(?:injured|hurt|sustained(?:an?|the)?(?:industrial|occupational|work|workrelated)*injur)(?!.*(?:examined|retired|underwent|died|married|since|until))/;
const AT_INJURY =
  /^(?:yearsold|yearsofage)?atthetimeof(?:the|this|his|her)?(?:industrial|occupational|work)*(?:injur|accident)/;
const YEARS_BEHIND =
  /^(?:yearsold|yearsofage)?(?![\d]|st|nd|rd|th(?!e)|percent|degree|pound|inch|minute|hour|day|week|month|visit|session)/;
const YOUNGEST = 14;
const OLDEST = 90;

/** `was injured at the age of 45`, `was 45 years old at the time of the injury`; ages of others are left out. Linear. */
export function injuryAgesIn(flow: Flow, words: KeyText): Stated<InjuryAge>[] {
  const { key } = words;
  const found: Stated<InjuryAge>[] = [];
  for (const { 0: opening, index } of matchesOf(BEFORE_NUMBER, key)) {
    const number = numberBehind(words, index + opening.length);
    if (!number || number.value < YOUNGEST || number.value > OLDEST) continue;
    const sentence = sentenceAt(words, index);
    const behind = key.slice(number.end, Math.min(sentence.end, number.end + NEAR));
    const before = key.slice(Math.max(sentence.start, index - NEAR), index);
    const isDated = AT_INJURY.test(behind);
    const isSince = /^(?:when|while)|age/.test(opening) && YEARS_BEHIND.test(behind);
    if (!isDated && !(isSince && INJURED.test(before))) continue;
    if (toldAt(words, index, number.end).ofAnother || followsRelative(words, index)) continue;
    const span = wordsOf(words, index, number.end);
    found.push({
      value: { years: number.value, certain: NAMED.test(before + opening) },
      range: flow.sourceRange(span.start, span.end),
    });
  }
  return found;
}
