import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { elapsedTimeContradicted } from './elapsed-time-contradicted.ts';

it.each([
  'A cuff repair was done on 02/08/2016. On 08/29/2016, three weeks after that operation, he had a stiff shoulder.',
  'He had arthroscopy on 02/08/2016. On 09/12/2016, six weeks after the surgery, he lifted the arm to 90 degrees.',
  'He underwent a cuff repair on 05/02/2016. When examined on 09/19/2016 he was six weeks out from surgery.',
  'He was six weeks out from the arthroscopy of 02/08/2016 when examined on 09/19/2016.',
  'Right shoulder arthroscopy was performed on 02/08/2016. At the visit of 09/19/2016 he was two months postop.',
  'The arthroscopy was on 02/08/2016. The note of 09/19/2016, four weeks after surgery, records stiffness.',
  'Seen on 09/19/2016, ten days after the arthroscopy of 02/08/2016, he had full motion.',
  'On 09/19/2016, a month after arthroscopy on 02/08/2016, he was stiff.',
])('marks a time after surgery that does not agree with its day: %s', (summary) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'A cuff repair was done on 08/08/2016. On 08/29/2016, three weeks after that operation, he had a stiff shoulder.',
  'He had arthroscopy on 02/08/2016 and again on 08/01/2016. On 09/12/2016, six weeks after the surgery, he was stiff.',
  'He underwent a cuff repair on 02/08/2016. A second operation followed in July. On 09/12/2016, six weeks after surgery, he was stiff.',
  'He had knee arthroscopy on 02/08/2016. On 09/12/2016, six weeks after the shoulder surgery, he was stiff.',
  'He was six weeks out from the arthroscopy of 08/08/2016 when examined on 09/19/2016.',
  'Therapy ended six weeks after the arthroscopy of 02/08/2016. On 09/19/2016 he was stiff.',
  'At six weeks out from the arthroscopy of 02/08/2016 he was stiff, and when examined on 09/19/2016 he was worse.',
  'An injection on 02/08/2016 gave relief; on 09/19/2016 he had had another one three weeks before.',
  'The repair was on 02/08/2016. The note of 09/19/2016 looks back to the visit six weeks after surgery.',
])('is silent on a time that agrees, or may be of another operation: %s', (summary) => {
  expect(marked(elapsedTimeContradicted, datedLetter({ summary }))).toEqual([]);
});
