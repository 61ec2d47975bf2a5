import { type KeyText, sentenceAt } from '../../text/key-text.ts';
import { NOUN, PATIENT } from './patient-words.ts';

const PART_OF_BODY =
  '(?:lower|low|upper|mid|middle|left|right|both|bilateral|cervical|lumbar|thoracic|spine|back|neck|shoulders?|arms?|elbows?|forearms?|wrists?|hands?|fingers?|thumb|hips?|groin|thigh|legs?|knees?|calf|ankles?|foot|feet|heel|toes?|head|face|jaw|eyes?|chest|ribs?|abdomen|pelvis|tailbone|extremit(?:y|ies)|and|the|his|her)';
const AT_WORK = '(?:industrial|occupational|work|job|related|onthe){0,4}';
/** `on a Saturday`, `one morning`, before the month. */
const SOME_DAY =
  '(?:(?:on)?(?:an?|the)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:morning|afternoon|evening|night)?|one(?:morning|afternoon|evening|night|day))?';
const ORIGINS = `(?:atwork|onthejob)?${SOME_DAY}`;

/** `strained his low back`, `was injured at work`, by its letters. */
export const HURT = `(?:was(?:first)?(?:injured|hurt)|(?:injured|hurt|strained|sprained|twisted|wrenched|fractured|crushed|tore|broke|burned|cut)(?:his|her|the|this|that|both)${PART_OF_BODY}{1,8})${ORIGINS}`;
/** `who sustained an industrial injury to the low back`, `is a 40 year old man with a work injury to the neck`, by its letters. */
export const SUSTAINED = `(?:sustained|suffered|incurred|(?:${NOUN}|${PATIENT}|who)(?:had|has|with))(?:an?|the)?${AT_WORK}(?:injury|injuries|accident|trauma)(?:(?:to|of|involving)${PART_OF_BODY}{1,8})?${ORIGINS}`;
/** `the worker was injured at work`, by its letters. */
export const WAS_INJURED = `(?:${PATIENT}|who|he|she)was(?:first)?(?:injured|hurt)${ORIGINS}`;

/** A sentence that introduces the patient states the injury of the claim; any other may report a strain at therapy. */
const INTRODUCES = /(?:yearold|years?ofage|yo)[a-z]/;

/** Whether the words before a place of the key introduce the patient, or open what is said of her. */
export function introduces(words: KeyText, at: number): boolean {
  const { start } = sentenceAt(words, at);
  const sentence = words.key.slice(start, at);
  return INTRODUCES.test(sentence) || (start === 0 && /^(?:the|this|an?)/.test(sentence));
}
