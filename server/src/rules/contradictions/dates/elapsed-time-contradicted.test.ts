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
  ['He was hurt at work over six years ago.', 'He was hurt at work over six years ago'],
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

it.each([
  [
    'It was received on 10/03/2016 and answered on 10/25/2016, three business days later.',
    'three business days later',
  ],
  ['The RFA came on 10/03/2016 and was denied on 10/31/2016, five days later.', 'five days later'],
  ['He was operated on on 03/01/2016 and seen on 06/07/2016, ten days later.', 'ten days later'],
  [
    'The block was given on 05/02/2016; six weeks later, on 10/12/2016, the pain was back.',
    'six weeks later',
  ],
  [
    'She was seen on 10/12/2016, two weeks after the injection of 05/02/2016.',
    'two weeks after the injection',
  ],
  ['Therapy began on 01/11/2016 and ended on 02/15/2016 (six months later).', 'six months later'],
  ['The request of 09/01/2016 was decided on 09/29/2016, only 5 working days later.', '5 working days later'],
  ['The MRI is of 02/02/2015 and was repeated on 02/20/2016, a month later.', 'a month later'],
  ['The first visit was on 01/05/2016 and the second on 01/07/2016, four weeks later.', 'four weeks later'],
  [
    'On 06/01/2016, three days after the operation of 02/01/2016, the wound was dry.',
    'three days after the operation',
  ],
])('marks a time between two days that is not theirs: %s', (words, found) => {
  expect(graded(elapsedTimeContradicted, paragraphs(HEADER, inSummary(words)))).toEqual([
    `information ${found}`,
  ]);
});

it.each([
  'It was received on 10/03/2016 and answered on 10/06/2016, three business days later.',
  'It was received on 10/03/2016 and answered on 10/17/2016, nine working days later, a holiday left out.',
  'The RFA came on 10/03/2016 and was denied on 10/31/2016, four weeks later.',
  'He was seen on 03/01/2016 and 06/07/2016, and ten days later he was operated on.',
  'He was seen on 10/12/2016; two weeks later he was back at work. The MRI is of 05/02/2016.',
  'She was seen on 03/02/2016, on 05/04/2016, and on 05/14/2016, ten days later.',
  'The request of 09/01/2016 was decided on 09/29/2016; it should have been decided five working days later.',
  'The request of 09/01/2016 was decided on 09/29/2016, not five working days later.',
  'The report of 09/01/2016 says that, on 09/29/2016, two days later than planned, he will be seen.',
  'He was operated on on 03/01/2016 and seen on 03/12/2016, about ten days later.',
  'Therapy began on 01/11/2016 and ended on 07/15/2016, half a year later.',
  'The MRI is of 02/02/2015 and was repeated on 02/20/2016, a year later.',
  'He had pain on 10/12/2016, two weeks after the injection, and on 05/02/2016.',
  'If the block was given on 05/02/2016, six weeks later, on 10/12/2016, it had worn off.',
  'The claims file has 09/01/2016 and 09/29/2016, two days later, by a clerical error.',
])('is silent on times that agree or may be between other days: %s', (words) => {
  expect(graded(elapsedTimeContradicted, paragraphs(HEADER, inSummary(words)))).toEqual([]);
});
