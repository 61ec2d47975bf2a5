import { expect, it } from 'vitest';
import { graded, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { elapsedTimeContradicted } from './elapsed-time-contradicted.ts';

// injured on 10/13/2015, decided on 12/09/2016
const found = (summary: string, rationale = '') =>
  graded(
    elapsedTimeContradicted,
    paragraphs(
      HEADER,
      inSummary(summary, rationale && `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`),
    ),
  );

it.each([
  ['Now nine years after the injury the joint is worn.', 'nine years after the injury'],
  ['It is five years since the accident, and therapy failed.', 'five years since the accident'],
  ['The worker is now six years out from the industrial injury.', 'six years out from the industrial injury'],
  ['More than four years have passed since the injury.', 'four years have passed since the injury'],
  ['The injury was eight years ago.', 'The injury was eight years ago'],
  ['Almost seven years post injury, he has not worked.', 'seven years post injury'],
  ['He was hurt at work over six years ago.', 'hurt at work over six years ago'],
  ['This injury is now twelve years old.', 'This injury is now twelve years old'],
  ['Forty months after his work injury he limps.', 'Forty months after his work injury'],
])('marks a time after the injury that has not passed: %s', (words, marked) => {
  expect(found('The patient slipped on oil on 10/13/2015.', words)).toEqual([`information ${marked}`]);
});

it.each([
  ['He was seen on 03/20/2016, three days after the accident.', 'three days after the accident'],
  ['Films of 12/02/2015, taken the day after the injury, were normal.', 'the day after the injury'],
  ['A week after the injury, on 01/20/2016, he saw an orthopedist.', 'A week after the injury'],
  ['An MRI on 04/12/2016, 10 days post injury, showed a tear.', '10 days post injury'],
])('marks a time after the injury that its day is not: %s', (words, marked) => {
  expect(found(`The patient slipped on oil on 10/13/2015. ${words}`)).toEqual([`information ${marked}`]);
});

it.each([
  'Now a year after the injury the joint is worn.',
  'It is fourteen months since the accident, and almost two years after the injury he limps.',
  'Many patients have pain five years after the injury.',
  'In a study, ten years after the injury half had arthritis.',
  'Five years after the injury one would see arthritis; he is at one.',
  'His prior injury was six years ago. His first knee injury was eight years ago in a ball game.',
  'He was treated for gout six years ago. Six years before the injury he ran races.',
  'His brother was hurt at work nine years ago.',
  'Utilization review says that he is now ten years after the injury.',
  'On 10/15/2015, two days after the fall, he was seen.',
  'On 04/14/2016, six months after the injury, an MRI was made.',
  'He fell again on 12/18/2015. On 12/20/2015, two days after the fall, the knee locked.',
  'On 12/20/2015, two days after a fall in the shower, the knee locked.',
  'The MRI of 03/10/2016 compares with films that were taken two days after the injury.',
  'On 03/10/2016 he reported that the pain had begun two days after the injury.',
  'With cumulative trauma, he was seen on 03/10/2016, four weeks after the injury.',
])('is silent on %s', (words) => {
  expect(found(`The patient slipped on oil on 10/13/2015. ${words}`)).toEqual([]);
});
