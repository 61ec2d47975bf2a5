import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues } from '../test-support.ts';
import { rationaleWithoutPatient } from './rationale-without-patient.ts';

it('marks the label of a rationale that only quotes guidelines', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: Imaging is recommended for red flags only.
    ^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(rationaleWithoutPatient, letter);
});

it.each([
  'The report of October describes a locked knee. Imaging is recommended for red flags only.',
  'Films of 10/02/2016 were normal, so imaging has no purpose.',
  'On October 2, 2016 the knee was stable, so imaging has no purpose.',
  'Imaging is recommended for red flags only, and the progress notes describe none.',
  'A letter dated in May asks for imaging without a reason.',
])('is silent on a sentence that cites a report: %s', (rationale) => {
  expectFindings(
    rationaleWithoutPatient,
    inIssues(`MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`),
  );
});

it('is not silent on what a guideline notes', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The chapter notes that imaging is recommended for red flags only.
    ^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(rationaleWithoutPatient, letter);
});

it('is silent on a fact of the case and on an empty rationale', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The records show no red flags.

    Knee brace: Upheld

    Decision rationale:
  `);
  expectFindings(rationaleWithoutPatient, letter);
});

const marks = (rationale: string) =>
  findingsOf(rationaleWithoutPatient, inIssues(`Brace: Upheld\n\nDecision rationale: ${rationale}`)).length;

it.each([
  'The pt is bedbound. A brace is not medically necessary.',
  'Abduction rose from 60 to 120 degrees. More therapy is medically necessary.',
  'The GAD-7 is going from 17 down to 9, as the guideline asks.',
  'The previous ten sessions belong to another knee.',
  'Ten visits were completed. A home program is enough.',
  'The old seat is from 2012 and its frame has collapsed.',
  'A muscle relaxant is for short use, and six months of daily use are not.',
  'Scars are treated early; this one is two months old.',
  'A course needs a goal, and no goal is described.',
  'Gabapentin is first-line for nerve pain, and it halves hers.',
  'Zolpidem has been taken for a year; the guideline allows weeks.',
  'Swimming isn’t tolerated and walking wasn’t tried.',
  'A roofer’s return to ladders asks for a stable knee.',
  'ODG asks for three criteria. All are met on the left.',
  'No fusion is planned, and discography is for fusion.',
  'Locking with normal films suggests a tear.',
  'With the repair allowed, a sling is medically necessary.',
  'Eleven months since onset exceed the time in which it heals.',
  'Injection has failed. The block is the next step.',
  'The PTP writes that the gel is for the wrist, where imaging shows arthrosis.',
  'Pain is 7/10. The guideline recommends the drug.',
])('is silent on a fact in other words: %s', (rationale) => {
  expect(marks(rationale)).toBe(0);
});

it.each([
  'ODG recommends bracing after fusion only. The brace is not medically necessary.',
  'Up to 12 visits over 6 to 8 weeks are recommended, with fading of frequency. The request exceeds this.',
  'No lasting benefit has been shown for lumbar supports. The support is not medically necessary.',
  'The drug is approved for epilepsy by the FDA. It is not medically necessary.',
  'Any compound with one drug that is not recommended is not recommended. The cream is not medically necessary.',
  'PT visits of 8 to 10 are usual. PT x 12 is not medically necessary.',
])('marks general rules: %s', (rationale) => {
  expect(marks(rationale)).toBe(1);
});
