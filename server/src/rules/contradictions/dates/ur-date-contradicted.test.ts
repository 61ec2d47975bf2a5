import { expect, it } from 'vitest';
import { expectFindings, HEADER, inSummary, marked, paragraphs } from '../../test-support.ts';
import { urDateContradicted } from './ur-date-contradicted.ts';

it('marks another date of the denial', () => {
  const letter = inSummary(`
    On 10/03/2016 utilization review denied the MRI.
       ^^^^^^^^^^
  `);
  expectFindings(urDateContradicted, paragraphs(HEADER, letter));
});

it.each([
  'On 11/03/2016 utilization review denied the MRI.',
  'On 10/03/2016 utilization review denied an earlier request.',
  'The MRI was denied by utilization review on 10/03/2016 and again on 11/03/2016.',
  'The report of 10/03/2016 was sent to utilization review, which denied the MRI.',
  'The denial by UR is discussed. The report is dated 10/03/2016.',
])('is silent on %s', (words) => {
  expectFindings(urDateContradicted, paragraphs(HEADER, inSummary(words)));
});

it('marks a date after that of the request in the same sentence', () => {
  const letter = inSummary(`
    The request was made on 09/22/2016 and was denied by utilization review on 10/03/2016.
                                                                               ^^^^^^^^^^
  `);
  expectFindings(urDateContradicted, paragraphs(HEADER, letter));
});

it('knows a denial by its reason', () => {
  const letter = inSummary(`
    The UR decision dated 10/03/2016 found the MRI unnecessary.
                          ^^^^^^^^^^
  `);
  expectFindings(urDateContradicted, paragraphs(HEADER, letter));
});

const told = (words: string) => marked(urDateContradicted, paragraphs(HEADER, inSummary(words)));

it.each([
  'On 10/03/2016 the utilization review doctor signed the denial at issue.',
  'On 10/03/2016 the UR physician issued a denial of the MRI.',
  'On 10/03/2016, the utilization review vendor sent out its noncertification.',
  'On 10/03/2016 UR wrote the denial letter that is disputed here.',
  'On 10/03/2016 the utilization reviewer rendered an adverse determination.',
  'The denial under appeal was issued on 10/03/2016.',
  'The UR denial at issue is dated 10/03/2016.',
  'The denial which is contested here was signed by the UR physician on 10/03/2016.',
  'The noncertification that is the subject of this review was issued on 10/03/2016.',
  'The denial that led to this appeal is of 10/03/2016.',
])('marks the day on which the disputed denial was given: %s', (words) => {
  expect(told(words)).toEqual(['10/03/2016']);
});

it.each([
  'On 11/03/2016 the utilization review doctor signed the denial at issue.',
  'On 10/03/2016 the utilization review doctor signed a first denial.',
  'On 10/03/2016 UR issued an earlier denial, which is not appealed here.',
  'On 10/03/2016 the appeal of the denial was received.',
  'The denial at issue was received on 11/07/2016.',
  'The denial under appeal answers the request of 10/03/2016.',
  'On 10/03/2016 the physician wrote that the denial at issue is mistaken.',
  'On 10/03/2016 the UR physician called the provider and left a message.',
  'On 10/03/2016 the UR physician issued an approval of therapy.',
  'On 10/03/2016 the UR physician issued a denial of the MRI, and on 11/03/2016 again.',
  'A denial of 10/03/2016 concerns another request.',
  'On 10/03/2016 UR issued the denial of a previous series.',
])('is silent on other denials and other acts: %s', (words) => {
  expect(told(words)).toEqual([]);
});
