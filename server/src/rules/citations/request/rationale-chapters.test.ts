import { expect, it } from 'vitest';
import { findingsOf, HEADER, inIssues, inSummary, paragraphs } from '../../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

const told = (request: string, rationale: string) =>
  findingsOf(
    topicNotForRequest,
    paragraphs(
      HEADER,
      inIssues(`${request}: Upheld

MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.

Decision rationale: ${rationale} The request is not medically necessary.`),
    ),
  ).map(({ severity }) => severity);

it.each([
  ['MRI of the left shoulder', 'The ODG Knee and Leg chapter allows imaging after six weeks of care.'],
  ['Right knee arthroscopy', "ODG's Neck & Upper Back Chapter asks for a trial of exercise first."],
  [
    'Left total hip arthroplasty',
    'By the Forearm, Wrist, and Hand chapter, films must show a loss of joint space.',
  ],
  ['Lumbar fusion L4-5', 'The chapter on the shoulder wants instability to be shown.'],
  ['Lumbar epidural steroid injection, L5-S1', 'The Eye chapter of the ODG calls for a dermatomal pattern.'],
  ['Physical therapy, right ankle, 8 visits', 'In Chapter 8 (Neck and Upper Back) ten visits are the limit.'],
  ['Acupuncture, 6 visits', 'The ODG Hernia Chapter supports a short trial.'],
  ['Carpal tunnel release, right', 'The ODG Low Back chapter names positive nerve tests as a criterion.'],
  ['Botox 200 units for migraine', 'The Burns chapter states that two drugs must have failed.'],
  ['Cognitive behavioral therapy, 6 visits', 'The Pulmonary Chapter of the ODG starts with four visits.'],
])('informs on a chapter that the rationale decides by, for %s: %s', (request, rationale) => {
  expect(told(request, rationale)).toEqual(['information']);
});

it.each([
  ['MRI of the left shoulder', 'The ODG Shoulder chapter allows imaging after six weeks of care.'],
  ['MRI of the left shoulder', 'The denial rests on the ODG Knee and Leg chapter.'],
  ['MRI of the left shoulder', 'The ODG Knee and Leg chapter does not apply.'],
  [
    'MRI of the left shoulder',
    'The pain comes from the neck, and the ODG Neck and Upper Back chapter was read.',
  ],
  [
    'Left total hip arthroplasty',
    'The ODG Hip and Pelvis chapter wants films that show a loss of joint space.',
  ],
  ['Wheelchair', 'The ODG Knee and Leg chapter has the criteria for durable equipment.'],
  [
    'Pre-operative clearance, right knee surgery',
    'The ODG Low Back chapter has the topic on testing before surgery.',
  ],
  [
    'Cognitive behavioral therapy, 6 visits',
    'The Mental Illness and Stress chapter starts with four visits.',
  ],
  ['Zolpidem 10mg #30', 'The ODG Mental Illness and Stress chapter limits hypnotics to six weeks.'],
  ['EMG of the right hand', 'The ODG Neck and Upper Back chapter has the criteria.'],
  ['Laparoscopic repair of an inguinal hernia', 'The ODG Hernia chapter advises repair.'],
  ['MRI of the lumbar spine', 'The ODG Pain chapter says nothing else.'],
])('is silent on a chapter that may be cited for %s: %s', (request, rationale) => {
  expect(told(request, rationale)).toEqual([]);
});

it('is silent on a chapter that the case summary gives a reason for', () => {
  const citing = (summary: string) =>
    findingsOf(
      topicNotForRequest,
      inSummary(
        summary,
        `Acupuncture, 6 visits: Upheld

MAXIMUS guideline: The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Hernia Chapter.

Decision rationale: Six visits are a trial. The request is not medically necessary.`,
      ),
    );
  expect(citing('He has a bulge in the groin since he lifted a pump.')).toEqual([]);
  expect(citing('He has had pain of the neck since he lifted a pump.')).toHaveLength(1);
});
