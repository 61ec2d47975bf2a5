import { DAILY_LIFE_TOPICS } from './daily-life-topics.ts';
import { EXAMINATION_TOPICS } from './examination-topics.ts';
import { HISTORY_TOPICS } from './history-topics.ts';
import { RESPONSE_TOPICS } from './response-topics.ts';
import { STUDY_TOPICS } from './study-topics.ts';
import type { TwoWayTopic } from './two-way-topic.ts';

/**
 * What is compared between the case summary and the rationales, by groups. A longer wording hides the shorter ones that it holds, in its
 * own group alone.
 */
export const TWO_WAY_GROUPS: readonly (readonly TwoWayTopic[])[] = [
  EXAMINATION_TOPICS,
  STUDY_TOPICS,
  RESPONSE_TOPICS,
  DAILY_LIFE_TOPICS,
  HISTORY_TOPICS,
];
