import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { requestAfterDenial } from './request-after-denial.ts';

it.each([
  'Utilization review denied the therapy on 10/05/2016, and the physician requested it on 10/19/2016.',
  'The physician signed the request for authorization of this therapy on 10/15/2016.',
  'The request for physical therapy of the right shoulder was signed on 10/15/2016.',
  'A request for authorization dated 10/14/2016 was denied by utilization review on 10/05/2016.',
  'The therapy was asked for on 10/18/2016 and refused by utilization review on 10/05/2016.',
  'The DWC Form RFA for physical therapy was completed on 10/28/2016.',
  'The request for physical therapy, right shoulder, bears the date 10/21/2016.',
  'Utilization review on 10/05/2016 did not certify the visits that were requested on 10/12/2016.',
  'The treating physician filled out the RFA for these six therapy visits on 11/01/2016.',
  'His physician asked for six physical therapy visits on October 17, 2016.',
])('marks a request after its denial: %s', (summary) => {
  expect(marked(requestAfterDenial, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'The physician signed the request for authorization of this therapy on 09/25/2016.',
  'Utilization review denied the therapy on 10/05/2016, and the physician requested it again on 10/19/2016.',
  'A request for an MRI was signed on 10/15/2016.',
  'The physician appealed on 10/15/2016.',
  'The request for independent review was signed on 10/15/2016.',
  'The application for independent medical review was signed on 10/15/2016.',
  'A new request for an injection was signed on 10/28/2016.',
  'A request for reconsideration was signed on 10/28/2016.',
  'His attorney requested the file on 10/20/2016.',
])('is silent on a request before it, and on other requests: %s', (summary) => {
  expect(marked(requestAfterDenial, datedLetter({ summary }))).toEqual([]);
});
