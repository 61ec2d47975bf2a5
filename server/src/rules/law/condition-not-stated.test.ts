import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { conditionNotStated } from './condition-not-stated.ts';

it('marks the heading of the summary', () => {
  const text = `CLINICAL CASE SUMMARY
^^^^^^^^^^^^^^^^^^^^^
The injured worker is a 41 year old male.

MRI of the left knee: Upheld

MAXIMUS guideline: none.
`;
  expectFindings(conditionNotStated, text);
});

it('marks it where the worker was hurt, and nobody says what', () => {
  const text = `CLINICAL CASE SUMMARY
^^^^^^^^^^^^^^^^^^^^^
The injured worker was hurt at work on 03/02/2014. The request was denied.

MRI of the left knee: Upheld

MAXIMUS guideline: none.
`;
  expectFindings(conditionNotStated, text);
});

it('marks it where nothing but the date of injury is stated', () => {
  const text = `CLINICAL CASE SUMMARY
^^^^^^^^^^^^^^^^^^^^^
The injured worker is a 60 year old male. The date of injury is 02/17/2016. The request was denied.

MRI of the left knee: Upheld

MAXIMUS guideline: none.
`;
  expectFindings(conditionNotStated, text);
});

it.each([
  'Date of injury 01/12/2012. The MRI shows a protrusion at L5-S1.',
  'Hand eczema since June, date of injury 11/20/2015.',
  'There is left knee pain, as the notes say.',
  'A sprain since 03/02/2014.',
  'The injured worker, a nurse, injured her right wrist on 03/02/2014.',
  'The cook burned both forearms with oil.',
  'He has had reflux since he takes ibuprofen.',
  'The patient is 49. Both wrists, with a flare-up since June.',
  'The patient has triggering of the ring finger.',
  'A 57 year old man, DOI 11/14/2011, left shoulder.',
  'Motrin was stopped because of gastritis.',
])('is silent on %j', (summary) => {
  expectFindings(conditionNotStated, inSummary(summary));
});
