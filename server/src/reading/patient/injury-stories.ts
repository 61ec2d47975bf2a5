import { type KeyText, sentenceAt } from '../../text/key-text.ts';
import { introduces } from './injury-words.ts';

/** What happens to a person, or what a person does by accident, by its letters. */
export const HIT =
  '(?:was|got|were)(?:hit|struck|crushed|pinned|thrown|attacked|assaulted|kicked|bitten|punched|pushed|knocked|runover|rearended|burned|shocked|electrocuted|involvedina)';
export const FELL =
  '(?:who|and|he|she|worker|employee|patient|claimant|applicant|when|where)(?:slipped|tripped|fell|stumbled|missedastep|lostbalance|losthisfooting|lostherfooting|torethe|torehis|toreher|feltapop|feltasnap|landedon)';
/** What is no part of the accident: its day is that of something else. */
export const TREATED =
  'seen|exam|evaluat|treat|visit|report|mri|xray|surg|therap|told|diagnos|return|request|denied|certif|began|since|until|underwent|operat|inject|again|developed|complain|quit|retire|hired|started|stopp|noted|stated|recorded';
/** The letters of an accident that ends at a place of a key, without a word for what was done after it. */
const STORY = new RegExp(`(?:${HIT}|${FELL})(?!\\w{0,120}(?:${TREATED}))\\w{0,120}$`);
const LONGEST_STORY = 160;
/** What makes an accident that of the claim. */
export const AT_WORK = /atwork|onthejob|whileworking|atherjob|athisjob|onduty/;
/** Beside a cumulative trauma, an accident is another injury, or may be. */
export const CUMULATIVE = /cumulative|continuoustrauma|repetitive/;

/** Whether the words before a place of the key say how the injury of the claim came about: `who was hit by a falling bag`. */
export function tellsAccident(words: KeyText, at: number): boolean {
  const { key } = words;
  const sentence = sentenceAt(words, at);
  const before = key.slice(Math.max(sentence.start, at - LONGEST_STORY), at);
  if (!STORY.test(before) || CUMULATIVE.test(key)) return false;
  return introduces(words, at) || AT_WORK.test(key.slice(sentence.start, sentence.end));
}
