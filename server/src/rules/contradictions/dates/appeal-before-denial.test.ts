import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { appealBeforeDenial } from './appeal-before-denial.ts';

it.each([
  'The worker signed the application for independent medical review on 09/20/2016.',
  'The IMR application is dated 09/20/2016.',
  'He applied for independent medical review on 09/28/2016 to contest the denial.',
  'The application for IMR was signed on 09/15/2016 by the worker.',
  'An appeal of the denial was filed on 09/20/2016.',
  'His attorney sent in the IMR application on September 12, 2016.',
  'On 09/21/2016 the injured worker applied for independent medical review of the denial.',
  'The form requesting independent medical review was signed on 09/21/2016.',
])('marks an application before the denial: %s', (summary) => {
  expect(marked(appealBeforeDenial, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'The worker signed the application for independent medical review on 10/12/2016.',
  'He applied for independent medical review of a brace on 05/20/2016.',
  'An earlier application for independent medical review of 02/10/2016 concerned an MRI.',
  'He applied for disability on 09/20/2016.',
  'A prior IMR determination of 03/02/2016 upheld a denial of surgery.',
  'He filed the claim on 03/20/2014.',
  'An appeal of 05/01/2016 dealt with the first denial.',
  'He signed the application for a parking permit on 09/20/2016.',
])('is silent on an application after it, or on another: %s', (summary) => {
  expect(marked(appealBeforeDenial, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'Utilization review denied the therapy on 10/05/2016. On reconsideration, by letter of 09/20/2016, the denial was upheld.',
  'The denial of 10/05/2016 was affirmed on appeal on 09/21/2016.',
  'The therapy was denied on 10/05/2016. The denial was upheld on reconsideration on 09/15/2016.',
  'The internal appeal of the denial was decided on 09/19/2016 against the worker.',
  'The physician appealed the denial on 09/19/2016.',
  'The denial of 10/05/2016 was appealed by the physician on 09/25/2016.',
])('marks a reconsideration before the denial: %s', (summary) => {
  expect(marked(appealBeforeDenial, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'Utilization review denied the therapy on 10/05/2016. On reconsideration, by letter of 10/20/2016, the denial was upheld.',
  'A first denial of 06/01/2016 was upheld on reconsideration on 06/20/2016. The present denial is of 10/05/2016.',
  'The denial of an MRI was appealed on 05/02/2016.',
  'The denial of 08/02/2016 was appealed on 09/02/2016, and denied again on 10/05/2016.',
  'The physician appealed an earlier denial on 09/19/2016.',
])('is silent on a reconsideration after it, or of another denial: %s', (summary) => {
  expect(marked(appealBeforeDenial, datedLetter({ summary }))).toEqual([]);
});
