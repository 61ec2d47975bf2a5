import { expect, it } from 'vitest';
import { findingsOf, HEADER, inIssues, paragraphs } from '../../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

/** An item of a letter of 2017 that cites what is given. */
const item = (request: string, citation: string) =>
  paragraphs(
    HEADER,
    inIssues(`${request}: Upheld

MAXIMUS guideline: Decision based on ${citation}

Decision rationale: No flare-up is described. The request is not medically necessary.`),
  );

const PAIN = 'MTUS Chronic Pain Medical Treatment 2016, Section(s):';

it.each([
  ['Lumbar epidural steroid injection L4-5', `${PAIN} Trigger point injections.`],
  ['Bilateral L5-S1 TFESI', `${PAIN} Facet blocks.`],
  ['Trigger point injections, trapezius', `${PAIN} Epidural steroid injections.`],
  ['Interlaminar epidural injection', `${PAIN} Physical medicine treatment.`],
  ['Cervical ESI', `${PAIN} Muscle relaxants (for pain).`],
  ['Lumbar medial branch blocks', `${PAIN} Psychological treatment.`],
  ['Stellate ganglion block', `${PAIN} Trigger point injections.`],
  ['TENS unit, rental', `${PAIN} H-wave stimulation (HWT).`],
  ['TENS unit, purchase', `${PAIN} Physical medicine treatment.`],
  ['H-wave device, purchase', `${PAIN} Interferential current stimulation (ICS).`],
  ['Chiropractic treatment 2x3', `${PAIN} Massage therapy.`],
  ['Home health aide, 4 hours a day', `${PAIN} Topical analgesics.`],
  ['Lumbar support', `${PAIN} Cyclobenzaprine (Flexeril).`],
  ['Extracorporeal shock wave therapy', `${PAIN} Biofeedback.`],
  ['Psychological evaluation', `${PAIN} Epidural steroid injections.`],
  ['Spinal cord stimulator trial', `${PAIN} Manual therapy & manipulation.`],
  ['Urine drug test', `${PAIN} Physical medicine treatment.`],
  ['Bier block, left arm', `${PAIN} Facet blocks.`],
  ['Epidural steroid injection, L5-S1', `${PAIN} Stellate ganglion block.`],
  [
    'Acupuncture, neck, 6 visits',
    `${PAIN} TENS, chronic pain (transcutaneous electrical nerve stimulation).`,
  ],
  ['Physical therapy, 8 visits', `${PAIN} H-wave stimulation (HWT).`],
  ['Chiropractic treatment 2x3', `${PAIN} Interferential current stimulation (ICS).`],
  ['Lumbar brace', `${PAIN} TENS, chronic pain (transcutaneous electrical nerve stimulation).`],
  ['Pool therapy 2x4', `${PAIN} Massage therapy.`],
  ['Occupational therapy 2x6', `${PAIN} Massage therapy.`],
  ['Massage, 6 sessions', `${PAIN} Aquatic therapy.`],
  ['Chiropractic care, 6 visits', `${PAIN} Aquatic therapy.`],
  ['TENS unit, 30 day rental', `${PAIN} Acupuncture.`],
  ['Interferential unit', `${PAIN} Manual therapy & manipulation.`],
])('marks a topic on another treatment of the kind, or of another: %s, %s', (request, citation) => {
  expect(findingsOf(topicNotForRequest, item(request, citation))).toMatchObject([
    { severity: expect.stringMatching(/warning|information/) },
  ]);
});

it.each([
  ['Lumbar ESI', `${PAIN} Epidural steroid injections.`],
  ['L4-5 transforaminal injection', `${PAIN} CRPS, sympathetic and epidural blocks.`],
  ['Cortisone injection, left shoulder', `${PAIN} Trigger point injections.`],
  ['Kenalog 40mg', `${PAIN} Trigger point injections.`],
  ['Botox 100 units for migraine', `${PAIN} Botulinum toxin (Botox; Myobloc).`],
  ['H-wave device, purchase', `${PAIN} TENS, chronic pain (transcutaneous electrical nerve stimulation).`],
  ['TENS unit for use in therapy, 6 visits', `${PAIN} Physical medicine treatment.`],
  ['Psychiatric consultation', `${PAIN} Antidepressants for chronic pain.`],
  ['Functional restoration program, 10 days', `${PAIN} Opioids, criteria for use.`],
  ['Spinal cord stimulator trial', `${PAIN} Psychological evaluations.`],
  ['Intrathecal pump refill', `${PAIN} Opioids, criteria for use.`],
  ['Massage therapy, 6 visits', `${PAIN} Manual therapy & manipulation.`],
  ['Wrist brace', `${PAIN} Physical medicine treatment.`],
  ['Electroacupuncture 2x4', `${PAIN} TENS, chronic pain (transcutaneous electrical nerve stimulation).`],
  ['Acupuncture with electrical stimulation x 6', `${PAIN} TENS, chronic pain.`],
  ['Physical therapy with modalities, 6 visits', `${PAIN} TENS, chronic pain.`],
  ['Physical therapy, massage and TENS, 6 visits', `${PAIN} Massage therapy.`],
  ['Physical therapy, 6 visits', `${PAIN} Aquatic therapy.`],
  ['Pool therapy, 6 visits', `${PAIN} Physical medicine treatment.`],
  ['Interferential unit', `${PAIN} TENS, chronic pain.`],
  ['Myofascial release, 4 visits', `${PAIN} Massage therapy.`],
  ['Lumbar facet injection', 'MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.'],
  ['Lumbar ESI', `${PAIN} Trigger point injections, Epidural steroid injections.`],
])('is silent on a topic that may be cited: %s, %s', (request, citation) => {
  expect(findingsOf(topicNotForRequest, item(request, citation))).toEqual([]);
});
