import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { aftercareBeforeSurgery } from './aftercare-before-surgery.ts';

it.each([
  'The arthroplasty of 04/25/2016 was revised for loosening on 02/18/2016.',
  'A plate was put in on 06/14/2016. The plate was removed on 03/03/2016.',
  'The fusion of 06/14/2016 was revised on 01/20/2016.',
  'Right shoulder arthroscopy was done on 05/10/2016. Postoperative therapy began on 03/01/2016.',
  'The stimulator implanted on 06/14/2016 was explanted on 02/10/2016.',
])('marks what was undone before it was done: %s', (summary) => {
  expect(marked(aftercareBeforeSurgery, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'The arthroplasty of 04/25/2014 was revised for loosening on 02/18/2016.',
  'A plate was put in on 06/14/2016. An older plate was removed on 03/03/2016.',
  'The fusion of 06/14/2016 followed a revision on 01/20/2016.',
  'He had a cuff repair on 05/10/2016. A revision of the other side was performed on 01/12/2016.',
  'Right shoulder arthroscopy was done on 05/10/2016. Postoperative therapy began on 06/01/2016.',
  'The first repair of 01/12/2016 was revised on 05/10/2016.',
])('is silent on what was undone later, and on another operation: %s', (summary) => {
  expect(marked(aftercareBeforeSurgery, datedLetter({ summary }))).toEqual([]);
});
