import { expect, it } from 'vitest';
import { findingsOf, inIssues } from '../../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

const PAIN = 'MTUS Chronic Pain Medical Treatment 2016, Section(s):';
const EARLIER = 'MTUS Chronic Pain Treatment Guidelines';

const told = (request: string, citation: string, rationale = 'The notes are plain.') =>
  findingsOf(
    topicNotForRequest,
    inIssues(`${request}: Upheld

MAXIMUS guideline: Decision based on ${citation}

Decision rationale: ${rationale} The request is not medically necessary.`),
  ).map(({ severity }) => severity);

it.each([
  ['EMG of the right arm', `${PAIN} Insomnia treatment.`],
  ['MRI of the lumbar spine', `${PAIN} Insomnia treatment.`],
  ['Interferential unit, rental', `${PAIN} Low-Level Laser Therapy (LLLT).`],
  ['H-wave device, purchase', `${PAIN} Low-Level Laser Therapy (LLLT).`],
  ['Lumbar brace', `${PAIN} Thermography (infrared stress thermography).`],
  ['Cervical epidural injection', `${PAIN} Diabetic neuropathy.`],
  ['Acupuncture, 6 visits', `${PAIN} Opioid-induced constipation treatment.`],
  ['Physical therapy, 8 visits', `${PAIN} Insomnia treatment.`],
  ['Chiropractic care, 6 visits', `${EARLIER} Yoga Page(s): 126.`],
  [
    'TENS unit, 30 day rental',
    `${EARLIER} Testosterone replacement for hypogonadism (related to opioids) Page(s): 110-111.`,
  ],
  ['Home health aide, 4 hours a day', `${PAIN} Insomnia treatment.`],
  ['Trigger point injections, trapezius', `${EARLIER} Autonomic test battery Page(s): 23.`],
  ['Urine drug test', `${PAIN} Diabetic neuropathy.`],
])('informs on a topic on a narrow subject of which nothing is said: %s, %s', (request, citation) => {
  expect(told(request, citation)).toEqual([expect.stringMatching(/information|warning/)]);
});

it.each([
  ['Cognitive behavioral therapy, 6 sessions', `${PAIN} Insomnia treatment.`, 'She lies awake until three.'],
  ['Acupuncture, 6 visits', `${PAIN} Insomnia treatment.`, 'Sleep is broken by pain.'],
  ['Mattress', `${PAIN} Insomnia treatment.`, undefined],
  ['CPAP', `${PAIN} Insomnia treatment.`, undefined],
  ['Melatonin 3mg', `${PAIN} Insomnia treatment.`, undefined],
  ['Laser therapy, 6 sessions', `${PAIN} Low-Level Laser Therapy (LLLT).`, undefined],
  ['Infrared lamp and TENS unit', `${PAIN} Low-Level Laser Therapy (LLLT).`, undefined],
  ['Physical therapy with modalities', `${PAIN} Low-Level Laser Therapy (LLLT).`, undefined],
  ['TENS unit', `${PAIN} Low-Level Laser Therapy (LLLT), TENS, chronic pain.`, undefined],
  ['Exercise class, 12 weeks', `${EARLIER} Yoga Page(s): 126.`, undefined],
  ['EMG of both legs', `${PAIN} Diabetic neuropathy.`, 'Her sugar has been high for years.'],
  ['Stellate ganglion block', `${PAIN} Thermography (infrared stress thermography).`, 'CRPS is suspected.'],
  ['Inpatient program, 10 days', `${EARLIER} Detoxification Page(s): 42.`, undefined],
  ['Compound of herbs', `${EARLIER} Herbal medicines Page(s): 51.`, undefined],
])('is silent on a topic of which request or rationale speak: %s, %s', (request, citation, rationale) => {
  expect(told(request, citation, rationale)).toEqual([]);
});

const ODG = 'Non-MTUS Citation Official Disability Guidelines (ODG),';

it.each([
  ['Psychotherapy, 8 visits', `${PAIN} Topical analgesics.`],
  ['Biofeedback, 4 sessions', `${PAIN} Muscle relaxants (for pain).`],
  ['Functional restoration program, 20 days', `${PAIN} Topical analgesics.`],
  ['Zolpidem 5mg #30', `${PAIN} Muscle relaxants (for pain).`],
  ['Ondansetron 8mg #10', `${PAIN} Epidural steroid injections (ESIs).`],
  ['Celebrex 200mg #60', `${PAIN} Yoga.`],
  ['Naproxen 550mg #60', `${PAIN} Biofeedback.`],
  ['Gabapentin 600mg #90', `${PAIN} Spinal cord stimulators (SCS).`],
  ['Botulinum toxin, 155 units', `${PAIN} Glucosamine (and Chondroitin Sulfate).`],
  ['Wrist splint', 'MTUS Stress-Related Conditions 2004.'],
  ['MRI of the cervical spine', 'MTUS Stress-Related Conditions 2004, Section(s): Initial Care.'],
  ['Trigger point injections', `${ODG} Mental Illness & Stress Chapter.`],
  ['Acupuncture, 6 visits', `${ODG} Pulmonary Chapter.`],
  ['MRI of the lumbar spine', `${ODG} Infectious Diseases Chapter.`],
  ['Tizanidine 4mg #60', `${ODG} Hernia Chapter.`],
  ['Ibuprofen 800mg #90', 'MTUS Postsurgical Treatment Guidelines.'],
  ['MRI of the left knee', `${PAIN} Opioids, criteria for use.`],
  ['Chiropractic care, 6 visits', `${PAIN} Weaning of medications.`],
  ['Sleep study', `${PAIN} NSAIDs (non-steroidal anti-inflammatory drugs).`],
  ['Compression stockings', `${PAIN} Drug testing.`],
])('informs on a topic or chapter of which nothing is said: %s, %s', (request, citation) => {
  expect(told(request, citation)).toEqual([expect.stringMatching(/information|warning/)]);
});

it.each([
  ['Psychotherapy, 8 visits', `${PAIN} Opioids, psychological intervention.`, 'She is to come off opioids.'],
  ['Functional restoration program, 20 days', `${PAIN} Opioids, criteria for use.`, 'He takes narcotics.'],
  ['Zolpidem 5mg #30', `${PAIN} Insomnia treatment.`, undefined],
  ['Zolpidem 5mg #30', `${ODG} Mental Illness & Stress Chapter, Insomnia treatment.`, undefined],
  ['Zolpidem 5mg #30', `${ODG} Pain Chapter, Zolpidem.`, undefined],
  ['Trazodone 50mg #30', `${ODG} Mental Illness & Stress Chapter, Trazodone.`, undefined],
  ['Ondansetron 8mg #10', `${PAIN} Opioids, criteria for use.`, 'The nausea comes from the opioid.'],
  [
    'Gabapentin 600mg #90',
    `${PAIN} Spinal cord stimulators (SCS).`,
    'It was given after the stimulator trial.',
  ],
  ['Complete metabolic panel', `${PAIN} NSAIDs, specific drug list & adverse effects.`, undefined],
  ['Docusate 100mg #60', `${PAIN} Opioids, criteria for use.`, undefined],
  ['Orthopedic consultation', `${ODG} Infectious Diseases Chapter.`, 'The wound drains.'],
  ['Physical therapy, left hand, 12 visits', 'MTUS Postsurgical Treatment Guidelines.', undefined],
  ['Pre-operative medical clearance', `${ODG} Hernia Chapter.`, undefined],
  ['Blood pressure monitor', `${ODG} Diabetes Chapter.`, undefined],
  ['Nabumetone 750mg #60', `${PAIN} Weaning of medications.`, 'It is to be stopped slowly.'],
  ['Lidocaine 5% patch #30', `${PAIN} Topical analgesics.`, undefined],
  ['Kinesiology tape', `${PAIN} Yoga.`, undefined],
])('is silent on a topic or chapter that may be meant: %s, %s', (request, citation, rationale) => {
  expect(told(request, citation, rationale)).toEqual([]);
});
