import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../../test-support.ts';
import { summaryContradicted } from './summary-contradicted.ts';

it('marks both places, each linked to the other', () => {
  const letter = inSummary(
    `
    The progress report describes left knee pain rated 6 out of 10.
                                            ^^^^^^^^^^^^^^^^^^^^^^
    She completed 22 visits of physical therapy in May.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    `
    MRI of the left knee: Upheld

    Decision rationale: There is no documentation of the pain level. The request is not medically necessary.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Knee brace: Upheld

    Decision rationale: The records do not show that she has had any physical therapy, and the brace is too early.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
  );
  const findings = expectFindings(summaryContradicted, letter);
  expect(findings.map(({ related }) => related?.length)).toEqual([1, 1, 1, 1]);
});

it.each([
  ['is told of another case', 'If there is no documentation of the pain level, the request is too early.'],
  ['is somebody else’s', 'Utilization review stated that there is no documentation of the pain level.'],
  ['is quoted', 'The denial reads: "There is no documentation of the pain level."'],
  ['is bounded', 'There is no documentation of the pain level since May.'],
  ['is of something else', 'There is no documentation of a plan for the pain level.'],
  ['is not missing', 'The pain level is documented.'],
])('is silent where what is missing %s', (_, words) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${words}`;
  expectFindings(summaryContradicted, inSummary('The report describes pain rated 6 out of 10.', items));
});

it.each([
  'There is no documentation of functional improvement with the therapy to date, nor of a barrier to exercise.',
  'There is no documentation of pain relief with physical therapy.',
  'The urine drug screen was not discussed by the provider.',
  'The provider does not discuss the urine drug screen.',
  'There is no discussion of the urine drug screen.',
])('is silent where what was done is said to have shown nothing, or not to be discussed: %s', (words) => {
  const items = `Tramadol 50mg #60: Upheld\n\nDecision rationale: ${words}`;
  const summary =
    'She completed 18 physical therapy visits. A urine drug screen of 12/15/2015 was consistent.';
  expectFindings(summaryContradicted, inSummary(summary, items));
  const untried = items.replace(words, 'There is no documentation of physical therapy.');
  expect(findingsOf(summaryContradicted, inSummary(summary, untried))).toHaveLength(2);
});

it.each([
  'The report gives no pain level out of 10.',
  'She denies pain of 6 out of 10.',
  'Pain of 6 out of 10 was told by her brother.',
])('is silent where the summary does not state it: %s', (words) => {
  const items =
    'MRI of the left knee: Upheld\n\nDecision rationale: There is no documentation of physical therapy.';
  expectFindings(summaryContradicted, inSummary(words, items));
});

it.each([
  'Physical therapy of 10 visits, a cane and an MRI of the hip were denied.',
  'Twelve sessions of physical therapy, Mobic, and a lumbar brace were all non-certified.',
])('is silent where the summary reports a request: %s', (words) => {
  const items = 'Lumbar brace: Upheld\n\nDecision rationale: The records do not show any physical therapy.';
  expectFindings(summaryContradicted, inSummary(words, items));
});

it('knows what was done from what was asked for beside it', () => {
  const items = `
    Lumbar brace: Upheld

    Decision rationale: The records do not show any physical therapy.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `;
  const summary = `
    She completed 10 visits of physical therapy and a brace was denied.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `;
  expectFindings(summaryContradicted, inSummary(summary, items));
});

it.each([
  ['There was an injection of the right knee in May.', 'No injection has been given to this knee.', 2],
  ['There was an injection of the left knee in May.', 'No injection has been given to this knee.', 0],
  ['She had an epidural injection of the lumbar spine in May.', 'No injection was tried.', 0],
  ['An MRI of the right knee of 03/08/2016 showed a tear.', 'The file contains no MRI.', 2],
  ['An MRI of the right wrist of 03/08/2016 showed a cyst.', 'The file contains no MRI.', 0],
  ['Radiographs of the right knee were normal.', 'There is no MRI of the knee.', 0],
  ['Pain of the left wrist is rated 6 out of 10.', 'There is no documentation of the pain level.', 2],
])('compares what was done to the same part of the body: %s %s', (summary, rationale, found) => {
  const items = `Right knee arthroscopy: Upheld\n\nDecision rationale: ${rationale}\n`;
  const text = inSummary(summary, items);
  expect(findingsOf(summaryContradicted, text)).toHaveLength(found);
});

const toldOf = (summary: string, rationale: string, request = 'Lidoderm 5% patch #30') =>
  findingsOf(
    summaryContradicted,
    inSummary(summary, `${request}: Upheld\n\nDecision rationale: ${rationale}\n`),
  ).map(({ message }) => message);

it.each([
  [
    'Gabapentin 600 mg was tried in 2014.',
    'The patient has never been tried on any antiepilepsy drug.',
    'an antiepilepsy drug',
  ],
  ['She takes Cymbalta 60 mg.', 'She has not tried an antidepressant.', 'an antidepressant'],
  ['He failed naproxen and ibuprofen.', 'There is no documentation of a trial of NSAIDs.', 'an NSAID'],
  [
    'Lyrica made her dizzy.',
    'She has not tried any antidepressant or anticonvulsant medication.',
    'an antiepilepsy drug',
  ],
  [
    'Amitriptyline was stopped for a dry mouth.',
    'There is no evidence of a trial of tricyclics, SNRIs or AEDs.',
    'a tricyclic antidepressant',
  ],
  ['Gabapentin was discontinued in May.', 'The patient has never taken gabapentin.', 'gabapentin'],
  ['He had a peptic ulcer in 2009.', 'There is no history of ulcer.', 'a peptic ulcer'],
  ['A TENS unit failed to help.', 'A TENS unit has never been used.', 'a TENS unit'],
  [
    'She completed 10 visits of occupational therapy.',
    'She has had no occupational or physical therapy.',
    'occupational therapy',
  ],
  ['The talar tilt is positive.', 'No instability or other abnormality was found.', 'instability'],
])('marks a trial that the rationale denies: %s %s', (summary, rationale, name) => {
  expect(toldOf(summary, rationale)).toContainEqual(expect.stringContaining(`finds no record of ${name},`));
});

it.each([
  ['Heartburn is reported with naproxen.', 'She has no history of peptic ulcer or bleeding.'],
  ['Gabapentin was requested.', 'The patient has never been tried on any antiepilepsy drug.'],
  ['He declined gabapentin, which was recommended.', 'The patient has never taken gabapentin.'],
  ['Her mother takes Cymbalta.', 'She has not tried an antidepressant.'],
  ['She takes Cymbalta.', 'She has not tried another antidepressant.'],
  ['She takes Cymbalta.', 'There is no documentation of an adequate trial of antidepressants.'],
  ['She takes Cymbalta.', 'She has not tried antidepressants other than Cymbalta.'],
  ['He took naproxen.', 'He has not tried gabapentin.'],
  ['He takes gabapentin 300 mg.', 'He has not tried gabapentin 600 mg.'],
  ['He takes gabapentin.', 'Utilization review stated that he has not tried an anticonvulsant.'],
  ['Voltaren gel was used.', 'There is no record of a trial of NSAIDs.'],
  ['He is allergic to naproxen and has taken none.', 'He has not tried NSAIDs.'],
  ['The anterior drawer test is negative, as on 3/2/2016.', 'No instability was found.'],
  ['Talar tilt is not positive.', 'No instability was found.'],
])('is silent where nothing is denied that was stated: %s %s', (summary, rationale) => {
  expect(toldOf(summary, rationale)).toEqual([]);
});

it.each([
  ['since the opioid was begun', 1],
  ['since the injury', 1],
  ['in the last six months', 0],
  ['since May', 0],
])('knows a denial for some time only: %s', (time, told) => {
  const items = `Drug test: Upheld\n\nDecision rationale: The worker has never had a urine drug screen ${time}.`;
  const letter = inSummary(
    'Urine drug screens of 02-10-2015 and 07-14-2015 were positive for codeine.',
    items,
  );
  expect(findingsOf(summaryContradicted, letter).length > 0).toBe(told === 1);
});

it.each([
  ['He takes Norco four times a day.', 'He is on no opioid medication.'],
  ['She is four months out from a rotator cuff repair.', 'No surgery was done.'],
  ['She was seen by a psychologist on 03/02/2015.', 'There has been no psychological evaluation.'],
  ['The Oswestry score is 52 percent.', 'No functional index is recorded.'],
  ['He tried gabapentin and stopped it for drowsiness.', 'A trial of gabapentin is still outstanding.'],
  ['He was on amitriptyline in 2012.', 'He has never been given a tricyclic.'],
  [
    'He attended 24 physical therapy visits.',
    'The worker has yet to attend his first visit of physical therapy.',
  ],
  ['He completed 14 visits of physical therapy.', 'He has not so much as been sent to a therapist.'],
  ['Pain is 8 of 10 without the drug.', 'Nowhere in the records is the pain rated.'],
])('knows what %s states and %s denies', (summary, rationale) => {
  const items = `Norco 10/325mg #60: Upheld\n\nDecision rationale: ${rationale}`;
  expect(findingsOf(summaryContradicted, inSummary(summary, items))).not.toEqual([]);
});

it('is silent where a drug that was taken once is not taken now', () => {
  const items = 'Norco 10/325mg #60: Upheld\n\nDecision rationale: He is on no opioid medication.';
  expectFindings(summaryContradicted, inSummary('He tried Norco in 2012 and stopped it.', items));
});
