import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { reportAfterDecision } from './report-after-decision.ts';

it.each([
  'When seen on 01/18/2017 he had a positive impingement sign.',
  'On examination on 01/18/2017 he had a painful arc.',
  'On 01/18/2017 he reported pain of 7/10.',
  'As of 01/18/2017 he had finished nine visits.',
  'He returned on 01/18/2017 with more pain.',
  'At his visit on 01/18/2017 abduction was 100 degrees.',
  'He came back to the clinic on 02/06/2017 and had full motion.',
  'The last appointment, on 01/19/2017, showed a weak cuff.',
  'On 01/20/2017 the physician found tenderness over the cuff.',
  'He underwent an injection on 01/11/2017.',
  'An MRI of 01/11/2017 showed a partial tear.',
  'Seen on 01/18/2017, he had a painful arc.',
  'When examined on February 3, 2017 he was weak.',
  'By 01/18/2017 he was able to reach overhead.',
  'His pain was 7/10 on 01/18/2017.',
])('marks what was done after the decision: %s', (summary) => {
  expect(marked(reportAfterDecision, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'His next visit is on 01/18/2017.',
  'He is to be seen on 01/18/2017.',
  'He will be seen on 01/18/2017.',
  'He was asked to return on 01/18/2017.',
  'Surgery is set for 01/18/2017.',
  'He returns to the clinic on 01/18/2017.',
  'A visit on 01/18/2017 is booked.',
  'On 01/18/2017 he is due for a check.',
  'He was told that he would be examined on 01/18/2017.',
  'When seen on 11/18/2016 he was weak.',
  'An examination on 01/18/2017 has been arranged.',
  'An evaluation on 01/18/2017 has been requested.',
  'His follow-up was rescheduled from the visit of 12/01/2016 to the visit of 12/15/2016.',
  'The deadline for the report is 01/18/2017.',
  'The report of January 2017 is awaited.',
  'On 01/18/2017 a hearing is to be held.',
  'The authorization runs out on 01/18/2017.',
  'He has been given a visit on 01/18/2017 with the surgeon.',
  'The work status is valid until seen on 01/18/2017.',
  'His appointment with the hand surgeon was moved to 01/18/2017.',
  'He will have been seen on 01/18/2017 by the time the visits are over.',
])('is silent on what was to come: %s', (summary) => {
  expect(marked(reportAfterDecision, datedLetter({ summary }))).toEqual([]);
});
