import { expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import { expectOnly, findingsOf, HEADER, inIssues, paragraphs } from '../../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

it('marks a topic of other drugs or of surgery', () => {
  const letter = inIssues(`
    Gabapentin 600mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.
                                                                                ^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Gabapentin 300mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.
                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(topicNotForRequest, letter);
});

it('is silent on a form of the drug, on surgery in the rationale and on topics that govern it', () => {
  const letter = inIssues(`
    Gabapentin 6% cream: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Gabapentin 600mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.

    Decision rationale: It is for the days after surgery. The request is not medically necessary.

    Gabapentin 300mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Gabapentin (Neurontin) Page(s): 49.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Gabapentin 100mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Medications for chronic pain Page(s): 60.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(topicNotForRequest, letter);
});

it('marks acupuncture under another request', () => {
  const letter = inIssues(`
    MRI of the knee: Upheld

    MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Acupuncture, 6 sessions: Upheld

    MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(topicNotForRequest, letter);
});

it('cites a topic that governs the drug in the same guideline, the narrowest first, with its pages', () => {
  const citing = (topic: string) => `${inIssues('Orphenadrine 100mg #60: Upheld')}
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ${topic}.

Decision rationale: No flare-up is described. The request is not medically necessary.
`;
  const source = citing('Topical analgesics Page(s): 111-113');
  const [finding] = findingsOf(topicNotForRequest, source);
  expect(finding?.choices?.map(({ title, edits }) => [title, applyEdits(source, edits)])).toEqual([
    [
      'Cite “Muscle relaxants: antispasmodics”, pages 64-65 (to confirm)',
      citing('Muscle relaxants: antispasmodics Page(s): [confirm 64-65]'),
    ],
    ['Cite “Muscle relaxants (for pain)”, pages 63-66', citing('Muscle relaxants (for pain) Page(s): 63-66')],
  ]);
});

it('cites the heading of the same name in the edition in force', () => {
  const citing = (topic: string) => `Case Number: CM16-0999001
Decision Date: 12/09/2016
UR Denial Date: 11/03/2016

${inIssues('Tramadol 50mg #60: Upheld')}
MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${topic}.

Decision rationale: No flare-up is described. The request is not medically necessary.
`;
  const source = citing('Topical analgesics');
  const [finding] = findingsOf(topicNotForRequest, source);
  const fixes = finding?.fix ? [finding.fix] : (finding?.choices ?? []);
  expect(fixes.map(({ edits }) => applyEdits(source, edits))).toContain(citing('Tramadol (Ultram)'));
});

it('has no fix where several topics are cited, or the guideline governs nothing like it', () => {
  const letter = inIssues(`
    Gabapentin 600mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expect(findingsOf(topicNotForRequest, letter).map(({ fix, choices }) => fix ?? choices)).toEqual([
    undefined,
  ]);
});

/** An item of a letter of 2017 that cites what is given. */
const item = (request: string, citation: string, rationale = 'No flare-up is described.') =>
  paragraphs(
    HEADER,
    inIssues(`${request}: Upheld

MAXIMUS guideline: Decision based on ${citation}

Decision rationale: ${rationale} The request is not medically necessary.`),
  );

const PAIN = 'MTUS Chronic Pain Medical Treatment 2016, Section(s):';

it.each([
  // another treatment
  ['Flexeril 10mg #60', `${PAIN} Physical medicine treatment.`],
  ['Naproxen 500mg #60', `${PAIN} Manual therapy & manipulation.`],
  ['Physical therapy 2x6', `${PAIN} Muscle relaxants (for pain).`],
  ['PT 12 visits, lumbar spine', `${PAIN} NSAIDs (non-steroidal anti-inflammatory drugs).`],
  ['MRI of the lumbar spine', `${PAIN} Muscle relaxants (for pain).`],
  ['CT scan of the neck', `${PAIN} Physical medicine treatment.`],
  ['Acupuncture 2x4', `${PAIN} Manual therapy & manipulation.`],
  ['Chiropractic treatment, 12 sessions', `${PAIN} Epidural steroid injections.`],
  ['EMG of the legs', `${PAIN} Topical analgesics.`],
  ['TENS unit', `${PAIN} Benzodiazepines.`],
  ['Physical therapy 2x6', 'MTUS Opioid Treatment 2016.'],
  ['Chiropractic care, 6 visits', 'MTUS Acupuncture Treatment 2007.'],
  ['Wrist brace', 'MTUS Acupuncture Treatment 2007.'],
  // a chapter on another part of the body
  ['MRI of the right knee', 'MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  [
    'Right shoulder arthroscopic rotator cuff repair',
    'MTUS Knee Complaints 2004, Section(s): Surgical Considerations.',
  ],
  ['Left wrist brace', 'MTUS Neck and Upper Back Complaints 2004.'],
  ['Lumbar support', 'MTUS Ankle and Foot Complaints 2004.'],
  ['Cervical fusion', 'MTUS Low Back Complaints 2004, Section(s): Surgical Considerations.'],
  ['Left hip injection', 'MTUS Shoulder Complaints 2004.'],
  ['Ankle arthroscopy', 'MTUS Elbow Complaints 2007.'],
])('marks %s: %s', (request, citation) => {
  expect(findingsOf(topicNotForRequest, item(request, citation))).toMatchObject([
    { severity: expect.any(String) },
  ]);
});

it.each([
  // the same treatment in other words
  ['Acu 2x4 L/S', 'MTUS Acupuncture Treatment 2007.'],
  ['Accupuncture x 6 sessions', 'MTUS Acupuncture Treatment 2007.'],
  ['Auricular needling', 'MTUS Acupuncture Treatment 2007.'],
  ['97810 x 6', 'MTUS Acupuncture Treatment 2007.'],
  ['Six sessions with the needle doctor', 'MTUS Acupuncture Treatment 2007.'],
  ['Chiropractic and acupuncture, 6 visits', 'MTUS Acupuncture Treatment 2007.'],
  ['Electroacupuncture 2x6 lumbar', 'MTUS Acupuncture Treatment 2007.'],
  // near enough
  ['Chiropractic treatment 2x6', `${PAIN} Physical medicine treatment.`],
  ['Physical therapy 2x6', `${PAIN} Manual therapy & manipulation.`],
  ['Work hardening, 10 days', `${PAIN} Physical medicine treatment.`],
  ['Physical therapy 2x6', `${PAIN} Work conditioning, work hardening.`],
  ['Interferential unit', `${PAIN} TENS, chronic pain (transcutaneous electrical nerve stimulation).`],
  ['MRI of the lumbar spine before injection', `${PAIN} Epidural steroid injections.`],
  // one that may apply clears the others
  ['Physical therapy 2x6', `${PAIN} Physical medicine treatment, Muscle relaxants (for pain).`],
  ['Physical therapy 2x6', `${PAIN} Introduction.`],
  // drugs in other forms and with other treatments
  ['Tramadol 20% 30 gm', `${PAIN} Topical analgesics.`],
  ['Flurbiprofen 25% / cyclobenzaprine 02%, 240 grams', `${PAIN} Topical analgesics.`],
  ['Ketoprofen roll-on', `${PAIN} Topical analgesics.`],
  ['Urine drug test for Norco', `${PAIN} Drug testing.`],
  ['Urine drug screen', 'MTUS Opioid Treatment 2016.'],
  ['Percocet 5/325mg #30', 'MTUS Opioid Treatment 2016, Section(s): Post-operative Pain.'],
  ['Toradol 60mg injection', `${PAIN} NSAIDs, specific drug list & adverse effects.`],
  // chapters on the part of the body or on a neighbor of it
  ['MRI of the right knee', 'MTUS Knee Complaints 2004, Section(s): Special Studies.'],
  ['MRI of the thoracic spine', 'MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  ['Shoulder injection', 'MTUS Neck and Upper Back Complaints 2004.'],
  ['EMG/NCV of the left hand', 'MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.'],
  ['SI joint injection', 'MTUS Low Back Complaints 2004.'],
  ['Brace for the left knee and low back', 'MTUS Low Back Complaints 2004.'],
  ['MRI of the brain', 'MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.'],
  ['Left knee brace', 'MTUS Knee Complaints 2004, and Low Back Complaints 2004.'],
  ['Hand held shower', 'MTUS Low Back Complaints 2004.'],
  ['Knee scooter, rental', 'MTUS Ankle and Foot Complaints 2004.'],
  ['Knee walker', 'Non-MTUS Citation Official Disability Guidelines (ODG), Ankle and Foot Chapter.'],
  ['Ankle-foot orthosis', 'MTUS Low Back Complaints 2004.'],
  ['Neck pillow', 'MTUS Low Back Complaints 2004.'],
  ['Wheelchair', 'MTUS Low Back Complaints 2004.'],
])('is silent on %s: %s', (request, citation) => {
  expect(findingsOf(topicNotForRequest, item(request, citation))).toEqual([]);
});

it('is a warning only where the rationale does not speak of that part of the body either', () => {
  const citation = 'MTUS Low Back Complaints 2004, Section(s): Special Studies.';
  const severity = (rationale: string) =>
    findingsOf(topicNotForRequest, item('MRI of the right knee', citation, rationale)).map(
      (one) => one.severity,
    );
  expect(severity('The knee is stable.')).toEqual(['warning']);
  expect(severity('The pain comes from the lumbar spine.')).toEqual(['information']);
});

const FITTING: readonly (readonly [chapter: string, parts: readonly string[]])[] = [
  [
    'Neck and Upper Back Complaints 2004',
    ['neck', 'cervical spine', 'thoracic spine', 'C-spine and neck', 'left upper extremity'],
  ],
  ['Shoulder Complaints 2004', ['left shoulder', 'bilateral shoulders', 'right upper extremity']],
  ['Elbow Complaints 2007', ['right elbow', 'left forearm', 'right upper extremity']],
  [
    'Forearm, Wrist, and Hand Complaints 2004',
    ['left wrist', 'right hand', 'thumb', 'index finger', 'forearm'],
  ],
  [
    'Low Back Complaints 2004',
    ['low back', 'lumbar spine', 'lumbosacral spine', 'L/S', 'lower back and left hip', 'SI joint'],
  ],
  ['Knee Complaints 2004', ['left knee', 'both knees', 'left lower extremity']],
  ['Ankle and Foot Complaints 2004', ['left ankle', 'right foot', 'toe', 'lower leg']],
];
const TREATMENTS: readonly (readonly [words: string, citation: string])[] = [
  ['MRI of the', 'Special Studies'],
  ['X-rays,', 'Special Studies'],
  ['Physical therapy 2x6 for the', 'Initial Care'],
  ['Chiropractic 2x4 for the', 'Physical Methods'],
  ['Steroid injection,', 'Initial Care'],
  ['Arthroscopic surgery,', 'Surgical Considerations'],
  ['Brace,', 'Initial Care'],
  ['Acupuncture x 6,', 'Summary'],
];

it.each(FITTING)(
  'is silent on each treatment that cites %s for a part of the body it is on',
  (chapter, parts) => {
    for (const part of parts)
      for (const [words, topic] of TREATMENTS) {
        const letter = item(`${words} ${part}`, `MTUS ${chapter}, Section(s): ${topic}.`);
        expect(findingsOf(topicNotForRequest, letter), `${words} ${part}`).toEqual([]);
      }
  },
);

const decided = (request: string, topic: string, why: string) =>
  inIssues(`${request}: Upheld

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ${topic}.

Decision rationale: ${why} The request is not medically necessary.`);

it.each([
  [
    'Gabapentin 400mg #90',
    'Epidural steroid injections (ESIs) Page(s): 46',
    'The burning is half of what it was.',
  ],
  [
    'Neurontin 800 mg, 60 tablets',
    'Trigger point injections Page(s): 122',
    'The burning is half of what it was.',
  ],
  ['Pregabalin 50mg #60', 'CRPS, sympathetic and epidural blocks Page(s): 39-40', 'She sleeps through.'],
  ['Tizanidine 4mg #45', 'Home health services Page(s): 51', 'Spasm was not found.'],
])('marks for %s, a drug that is swallowed, the topic %s', (request, topic, why) => {
  expect(findingsOf(topicNotForRequest, decided(request, topic, why))).toHaveLength(1);
});

it.each([
  [
    'Gabapentin 400mg #90',
    'Epidural steroid injections (ESIs) Page(s): 46',
    'An epidural is planned if it fails.',
  ],
  [
    'Gabapentin 400mg #2',
    'Epidural steroid injections (ESIs) Page(s): 46',
    'The burning is half of what it was.',
  ],
  ['Lidocaine 5% patch #30', 'Trigger point injections Page(s): 122', 'The burning is half of what it was.'],
  ['Sertraline 50mg #30', 'Psychological treatment Page(s): 101-102', 'The burning is half of what it was.'],
  [
    'Gabapentin 400mg #90',
    'Epidural steroid injections (ESIs) Page(s): 46. Decision based on MTUS Chronic Pain Treatment Guidelines Antiepilepsy drugs (AEDs) Page(s): 16-22',
    'The burning is half of what it was.',
  ],
])('is silent for %s on the topic %s', (request, topic, why) => {
  expect(findingsOf(topicNotForRequest, decided(request, topic, why))).toEqual([]);
});

/** An item in which the claims administrator cites what is given, and the reviewer nothing. */
const administered = (request: string, citation: string) =>
  findingsOf(
    topicNotForRequest,
    paragraphs(
      HEADER,
      inIssues(`${request}: Overturned

Claims Administrator guideline: Decision based on ${citation}

MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.

Decision rationale: All else has been tried. The request is medically necessary.`),
    ),
  ).map(({ severity, fix }) => [severity, fix]);

it.each([
  ['MRI of the right shoulder', 'MTUS Low Back Complaints 2004, Section(s): Special Studies.'],
  ['TENS unit, purchase', 'MTUS Opioid Treatment 2016.'],
  ['Physical therapy, 8 visits', 'MTUS Acupuncture Treatment 2007.'],
  ['Naproxen 550mg #60', `${PAIN} Manual therapy & manipulation.`],
  ['Zoloft 50mg #30', `${PAIN} Topical analgesics.`],
  ['Lumbar epidural steroid injection', `${PAIN} Insomnia treatment.`],
])('informs on what the claims administrator cites for %s: %s', (request, citation) => {
  expect(administered(request, citation)).toEqual([['information', undefined]]);
});

it.each([
  ['MRI of the right shoulder', 'MTUS Shoulder Complaints 2004, Section(s): Special Studies.'],
  ['Diclofenac 1% gel', `${PAIN} NSAIDs (non-steroidal anti-inflammatory drugs).`],
  ['Naproxen 550mg #60', `${PAIN} Medications for chronic pain.`],
  ['Aquatic therapy, 8 visits', `${PAIN} Physical medicine treatment.`],
  ['TENS unit, purchase', `${PAIN} TENS, chronic pain.`],
])('is silent on what the claims administrator may cite for %s: %s', (request, citation) => {
  expect(administered(request, citation)).toEqual([]);
});
