import { expect, it } from 'vitest';
import { findingsOf, HEADER, inIssues, paragraphs } from '../../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

/** The severities of what is found in an item that cites what is given. */
const told = (request: string, citation: string, rationale = 'No flare-up is described.') =>
  findingsOf(
    topicNotForRequest,
    paragraphs(
      HEADER,
      inIssues(`${request}: Upheld

MAXIMUS guideline: Decision based on ${citation}

Decision rationale: ${rationale} The request is not medically necessary.`),
    ),
  ).map(({ severity }) => severity);

const ODG = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG),';

it.each([
  // nerves
  ['Nerve conduction study, right elbow', 'MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207-209.'],
  ['EMG/NCV of the left wrist', 'MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  ['EMG of both lower extremities', 'MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.'],
  ['NCS of the right foot', 'MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies.'],
  // beside a chapter that fits
  [
    'MRI of the left knee',
    `MTUS Knee Complaints 2004, Section(s): Special Studies. ${ODG} Neck and Upper Back Chapter, MRI.`,
  ],
  [
    'Right shoulder arthroscopy',
    `MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations. ${ODG} Knee & Leg Chapter.`,
  ],
  [
    'Physical therapy, left ankle, 6 visits',
    `MTUS Ankle and Foot Complaints 2004, Section(s): Summary. ${ODG} Shoulder Chapter, Physical therapy.`,
  ],
  ['X-ray of the cervical spine', 'MTUS Neck and Upper Back Complaints 2004, and Knee Complaints 2004.'],
])('informs on a chapter that is far from %s: %s', (request, citation) => {
  expect(told(request, citation)).toEqual(['information']);
});

it.each([
  [
    'Nerve conduction study, left elbow',
    'MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.',
  ],
  ['NCV of the right hand', 'MTUS Elbow Complaints 2007.'],
  ['EMG of the left foot', 'MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  ['EMG of the right upper extremity', 'MTUS Shoulder Complaints 2004.'],
  ['Nerve conduction study of the legs', 'MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  [
    'MRI of the left hip',
    `MTUS Low Back Complaints 2004, Section(s): Special Studies. ${ODG} Hip and Pelvis Chapter, MRI.`,
  ],
  ['MRI of the left upper arm', `MTUS Shoulder Complaints 2004. ${ODG} Elbow Chapter, MRIs.`],
  [
    'Pre-operative testing for right shoulder arthroscopy',
    `MTUS Shoulder Complaints 2004. ${ODG} Low Back Chapter, Preoperative testing.`,
  ],
  [
    'Surgical assistant, left knee arthroscopy',
    `MTUS Knee Complaints 2004. ${ODG} Low Back Chapter, Surgical assistant.`,
  ],
  ['Knee brace', `MTUS Knee Complaints 2004. ${ODG} Low Back Chapter, Lumbar supports.`],
  ['Left knee injection', `MTUS Knee Complaints 2004. ${ODG} Shoulder Chapter, Steroid injections.`],
  ['MRI of the left knee', `MTUS Knee Complaints 2004. ${ODG} Pain Chapter.`],
])('is silent on a chapter that may be cited for %s: %s', (request, citation) => {
  expect(told(request, citation)).toEqual([]);
});

it('is silent on what the work treats in the chapter on another part of the body', () => {
  const citation = 'Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter.';
  expect(told('Pre-op clearance, right shoulder arthroscopy', citation)).toEqual([]);
  expect(told('Right shoulder arthroscopy', citation)).toEqual(['information']);
});

it('is silent where the rationale speaks of the part of the body that a chapter is on', () => {
  const citation = `MTUS Knee Complaints 2004. ${ODG} Low Back Chapter, MRI.`;
  expect(told('MRI of the left knee', citation)).toEqual(['information']);
  expect(told('MRI of the left knee', citation, 'The lumbar spine may be the source.')).toEqual([]);
});

it.each([
  ['Rotator cuff repair, left', 'MTUS Knee Complaints 2004, Section(s): Surgical Considerations.'],
  ['Subacromial decompression', 'MTUS Ankle and Foot Complaints 2004.'],
  ['Right medial epicondyle release', 'MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 209-211.'],
  ['Cubital tunnel release, left', 'MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.'],
  ['Carpal tunnel release, right', 'MTUS Neck and Upper Back Complaints 2004.'],
  ['De Quervain release', 'MTUS Knee Complaints 2004, Section(s): Surgical Considerations.'],
  ['Partial medial meniscectomy', 'MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.'],
  ['ACL reconstruction with allograft', 'MTUS Elbow Complaints 2007.'],
  ['Patellar tendon repair', 'MTUS Ankle and Foot Complaints 2004.'],
  ['Achilles tendon repair', 'MTUS Knee Complaints 2004.'],
  ['Plantar fascia release', 'MTUS Low Back Complaints 2004.'],
  ['Microdiscectomy L5-S1', 'MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.'],
  ['ACDF C5-C6', 'MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.'],
])('marks a chapter on another part of the body than the structure in %s: %s', (request, citation) => {
  expect(told(request, citation)).toEqual(['warning']);
});

it.each([
  ['Rotator cuff repair, left', 'MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.'],
  ['Right medial epicondyle release', 'MTUS Elbow Complaints 2007.'],
  ['Cubital tunnel release, left', 'MTUS Forearm, Wrist, and Hand Complaints 2004.'],
  ['Carpal tunnel release, right', 'MTUS Forearm, Wrist, and Hand Complaints 2004.'],
  ['Distal radius plate removal', 'MTUS Elbow Complaints 2007.'],
  ['Partial medial meniscectomy', 'MTUS Knee Complaints 2004.'],
  ['Patellar strap', 'MTUS Knee Complaints 2004.'],
  ['Achilles tendon repair', 'MTUS Ankle and Foot Complaints 2004.'],
  ['Acromioplasty', 'MTUS Neck and Upper Back Complaints 2004.'],
  ['Microdiscectomy L5-S1', 'MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.'],
  ['Fusion T12-L1', 'MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.'],
  ['Meniscectomy and rotator cuff repair', 'MTUS Low Back Complaints 2004.'],
  ['ACDF C5-C6', 'MTUS Neck and Upper Back Complaints 2004.'],
  ['Labral repair', 'MTUS Knee Complaints 2004.'],
])('is silent on a chapter that fits the structure in %s: %s', (request, citation) => {
  expect(told(request, citation)).toEqual([]);
});

it('is silent where the rationale says that it goes by analogy', () => {
  const odg =
    'Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder Chapter, Continuous-flow cryotherapy.';
  expect(told('Cold therapy unit, 7 day rental, left elbow', odg)).not.toEqual([]);
  const why = 'The entry on the shoulder is applied by analogy.';
  expect(told('Cold therapy unit, 7 day rental, left elbow', odg, why)).toEqual([]);
});
