import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { periodReversed } from './period-reversed.ts';

it.each([
  'He attended nine therapy visits from 09/12/2016 to 07/29/2016.',
  'He was treated with chiropractic care between 08/15/2016 and 06/10/2016.',
  'Acupuncture was given from August 2016 through May 2016.',
  'He was off work from 09/12/2016 until 08/02/2016.',
  'Therapy began on 09/12/2016 and ended on 07/29/2016.',
  'Therapy notes from 06/20/2016 to 04/02/2016 were reviewed.',
  'A home program ran from September 2015 until March 2015.',
  'He used a sling from 09/12/2016 through 08/30/2016.',
  'Six visits (09/12/2016 - 08/01/2016) brought no gain.',
  'He took naproxen from 05/2016 to 02/2016.',
])('marks a period that ends before it begins: %s', (summary) => {
  expect(marked(periodReversed, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'He attended nine therapy visits from 07/12/2016 to 09/29/2016.',
  'The visit was moved from 09/12/2016 to 08/29/2016.',
  'The date was changed from 09/12/2016 to 08/29/2016.',
  'Reports from 09/12/2016 back to 03/02/2016 were reviewed.',
  'Pain fell from the visit of 09/12/2016 to 07/29/2016.',
  'The appointment was brought forward from 10/12/2016 to 09/29/2016.',
  'Motion had improved between the note of 09/12/2016 and that of 07/29/2016.',
  'The surgeon moved the operation up from August 2016 to May 2016.',
  'The due date was corrected from 09/12/2016 to 08/12/2016.',
  'Records from 09/12/2016 to as early as 02/02/2015 were reviewed.',
])('is silent on periods that do not, and on days that were moved: %s', (summary) => {
  expect(marked(periodReversed, datedLetter({ summary }))).toEqual([]);
});
