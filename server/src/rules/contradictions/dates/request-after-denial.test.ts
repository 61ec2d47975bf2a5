import { expect, it } from 'vitest';
import { findingsOf, graded, HEADER, ITEM, inSummary, marked, paragraphs } from '../../test-support.ts';
import { requestAfterDenial } from './request-after-denial.ts';

// the denial of the header is of 11/03/2016, the item an MRI of the left knee
const letter = (words: string) => paragraphs(HEADER, inSummary(words, ITEM));

it.each([
  ['The request for authorization dated 11/14/2016 is for an MRI of the left knee.', '11/14/2016'],
  [
    'By an RFA of November 14, 2016 the surgeon sought an MRI of the left knee and a brace.',
    'November 14, 2016',
  ],
  [
    'He limps. MRI of the left knee is asked for in the RFA form signed on 11-7-2016. UR denied it.',
    '11-7-2016',
  ],
  ['The RFA for the MRI was faxed on 11/14/2016. UR denied it.', '11/14/2016'],
  ['The request for authorization of the MRI is dated 11-14-2016.', '11-14-2016'],
  ['On 11-14-2016 the surgeon requested an MRI of the left knee.', '11-14-2016'],
  ['An MRI was requested on November 14, 2016, and was denied.', 'November 14, 2016'],
])('marks a request that is later than its denial: %s', (words, date) => {
  const text = letter(words);
  expect(marked(requestAfterDenial, text)).toEqual([date]);
});

it('marks a request that its own sentence has denied before, without a header as well', () => {
  const text = inSummary(
    'An MRI of the left knee was requested on 11/14/2016 and denied by UR on 11/03/2016.',
    ITEM,
  );
  expect(findingsOf(requestAfterDenial, text).map(({ severity }) => severity)).toEqual(['warning']);
  const sound = inSummary(
    'An MRI of the left knee was requested on 11/01/2016 and denied by UR on 11/03/2016.',
    ITEM,
  );
  expect(findingsOf(requestAfterDenial, sound)).toEqual([]);
});

it('is information where no form is named', () => {
  const [finding] = findingsOf(requestAfterDenial, letter('The physician requested the MRI on 11/14/2016.'));
  expect(finding?.severity).toBe('information');
});

it.each([
  'An MRI of the right shoulder was requested on 11/14/2016.',
  'An MRI was requested on 10/14/2016. A knee brace was requested on 11/14/2016.',
  'On 11/14/2016 an MRI was requested and approved.',
  'UR denied the MRI. The physician requested the MRI on 11/14/2016.',
  'The request for authorization dated 11/02/2016 is for an MRI of the left knee.',
  'The request for authorization dated 11/03/2016 is for an MRI of the left knee.',
  'The request for authorization dated 11/14/2016 is for a knee brace.',
  'A request for authorization is dated 11/14/2016.',
  'The MRI of the left knee was denied. The request for authorization dated 11/14/2016 is for an MRI of the left knee.',
  'The request for authorization dated 11/14/2016 asks again for an MRI of the left knee.',
  'An amended request for authorization dated 11/14/2016 is for an MRI of the left knee.',
  'The RFA of 10/14/2016 is for a brace. The RFA of 11/14/2016 is for an MRI of the left knee.',
  'The RFA of 11/14/2016 for an MRI of the left knee rests on the report of 10/14/2016.',
  'The report dated 11/14/2016 requests an MRI of the left knee.',
])('is silent on %s', (words) => {
  expect(findingsOf(requestAfterDenial, letter(words))).toEqual([]);
});

it('is information against the denial of the summary, where there is no header', () => {
  const words = (date: string) =>
    `The request for authorization dated ${date} is for an MRI of the left knee. Utilization review non-certified the MRI on 11/03/2016.`;
  const text = inSummary(words('11/14/2016'), ITEM);
  const found = findingsOf(requestAfterDenial, text);
  expect(found.map(({ range, severity }) => [text.slice(range.start, range.end), severity])).toEqual([
    ['11/14/2016', 'information'],
  ]);
  expect(findingsOf(requestAfterDenial, inSummary(words('11/01/2016'), ITEM))).toEqual([]);
  const twice = `${words('11/14/2016')} Utilization review denied the MRI on 11/20/2016.`;
  expect(findingsOf(requestAfterDenial, inSummary(twice, ITEM))).toEqual([]);
});

it.each([
  'On 11/03/2016 utilization review denied the request for authorization of 11/24/2016 for an MRI of the left knee.',
  'Utilization review on 11/03/2016 non-certified the RFA dated 11/24/2016 for an MRI of the left knee.',
  'The RFA of 11/24/2016 for an MRI of the left knee was denied on 11/03/2016.',
  'On 11/03/2016, UR did not certify the MRI of the left knee requested on 11/24/2016.',
  'By letter of 11/03/2016 the claims administrator rejected the request for authorization that was received on 11/24/2016.',
  'The denial of 11/03/2016 answers an RFA of 11/24/2016.',
])('marks a request that is later than its own denial: %s', (words) => {
  expect(graded(requestAfterDenial, letter(words))).toEqual(['warning 11/24/2016']);
});

it.each([
  'On 11/03/2016 utilization review denied the request for authorization of 10/24/2016 for an MRI of the left knee.',
  'On 11/03/2016 utilization review denied the MRI, and on 11/24/2016 a request for authorization was sent.',
  'On 11/03/2016 UR denied the MRI; a request for authorization of 11/24/2016 concerns a knee brace.',
  'On 11/03/2016 UR denied the MRI before the request for authorization of 11/24/2016 came.',
  'On 11/03/2016 UR denied the request, noting that an RFA of 11/24/2015 had been certified.',
  'On 11/03/2016 the surgeon declined the request of 11/24/2016.',
  'On 11/03/2016 utilization review denied the appeal of the request of 11/24/2016.',
])('is silent on a request that is not the one denied: %s', (words) => {
  expect(graded(requestAfterDenial, letter(words))).toEqual([]);
});
