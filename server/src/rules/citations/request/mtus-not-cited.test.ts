import { expect, it } from 'vitest';
import { expectOnly, findingsOf, HEADER, inIssues, paragraphs } from '../../test-support.ts';
import { mtusNotCited } from './mtus-not-cited.ts';

it('marks works outside the MTUS for a drug that has a topic there', () => {
  const letter = inIssues(`
    Cyclobenzaprine 7.5mg #60: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expect(expectOnly(mtusNotCited, paragraphs(HEADER, letter))).toMatchObject([{ severity: 'warning' }]);
});

it('is less sure where the topic rests on one citation', () => {
  const letter = inIssues(`
    Diazepam 5mg #10: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expect(expectOnly(mtusNotCited, paragraphs(HEADER, letter))).toMatchObject([{ severity: 'information' }]);
});

it.each([
  ['Viagra 50mg', 'No flare-up is described.'],
  ['Sleep study', 'No flare-up is described.'],
  ['Hospital bed for the knee', 'No flare-up is described.'],
  ['Cyclobenzaprine 7.5mg #60', 'The MTUS is for chronic pain, this is not.'],
])('is silent on %s: %s', (request, rationale) => {
  const letter = inIssues(`
    ${request}: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.

    Decision rationale: ${rationale} The request is not medically necessary.
  `);
  expectOnly(mtusNotCited, paragraphs(HEADER, letter));
});

const OUTSIDE = 'Non-MTUS Citation Official Disability Guidelines (ODG),';
it.each([
  ['Physical therapy 2x6', 'The MTUS is silent on physical therapy.', 'Physical medicine treatment'],
  ['TENS unit', 'The MTUS is silent about transcutaneous electrical stimulation.', 'TENS'],
  ['Acupuncture 2x4', 'This service is not covered by the MTUS.', 'includes the MTUS Acupuncture'],
  [
    'Epidural steroid injection, L4-5',
    'There is no MTUS guideline on epidural steroid injections.',
    'Epidural steroid injections',
  ],
  ['Cyclobenzaprine 7.5mg #60', 'The MTUS guidelines say nothing about cyclobenzaprine.', 'Cyclobenzaprine'],
])('says, on %s, that the MTUS has what the rationale says it has not: %s', (request, silent, named) => {
  const letter = inIssues(
    `${request}: Upheld\n\nMAXIMUS guideline: Decision based on ${OUTSIDE} Low Back.\n\nDecision rationale: ${silent} It is not medically necessary.`,
  );
  const text = paragraphs(HEADER, letter);
  const [finding, ...others] = findingsOf(mtusNotCited, text);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'information', message: expect.stringContaining(named) });
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe(silent.slice(0, -1));
});

it.each([
  ['Physical therapy 2x6', 'The MTUS does not address physical therapy after a fracture.'],
  ['Physical therapy 2x6', 'The MTUS does not specifically address this treatment.'],
  ['Physical therapy 2x6', 'The MTUS is silent on this. The MTUS is for chronic pain.'],
  ['Physical therapy 2x6', 'The utilization review says that the MTUS does not address this.'],
  ['Epidural steroid injection, L4-5', 'The MTUS does not address repeat injections in the acute phase.'],
  ['Epidural steroid injection, L4-5', 'The MTUS Neck Complaints chapter does not address this treatment.'],
  ['Sleep study', 'The MTUS does not address this study.'],
])('accepts on %s as a reason: %s', (request, reason) => {
  const letter = inIssues(
    `${request}: Upheld\n\nMAXIMUS guideline: Decision based on ${OUTSIDE} Low Back.\n\nDecision rationale: ${reason} It is not medically necessary.`,
  );
  expect(findingsOf(mtusNotCited, paragraphs(HEADER, letter))).toEqual([]);
});

const HEADER_2022 = HEADER.replace(/\/20(?:16|17)/g, '/2022');

it.each([
  ['Physical therapy 2x6', 'Low Back, Physical therapy.', 'Physical medicine treatment'],
  ['PT 12 visits', 'Low Back, Physical therapy.', 'Physical medicine treatment'],
  ['MRI of the lumbar spine', 'Low Back, MRIs.', 'Special Studies'],
  ['X-rays of the left knee', 'Knee and Leg, Radiography.', 'Special Studies'],
  ['Acupuncture 2x4', 'Low Back, Acupuncture.', 'Acupuncture'],
  ['Chiropractic 2x6', 'Low Back, Manipulation.', 'Manual therapy'],
  [
    'Epidural steroid injection, L4-5',
    'Low Back, Epidural steroid injections.',
    'Epidural steroid injections',
  ],
])('marks %s: %s', (request, work, named) => {
  const letter = inIssues(`${request}: Upheld\n\nMAXIMUS guideline: Decision based on ${OUTSIDE} ${work}`);
  expect(findingsOf(mtusNotCited, paragraphs(HEADER, letter))).toMatchObject([
    { severity: 'information', message: expect.stringContaining(named) },
  ]);
});

it.each([
  ['Flexeril 10mg #60', 'Pain, Muscle relaxants.'],
  ['MRI of the lumbar spine', 'Low Back, MRIs.'],
])('only hints at a guideline of whose topics none is on file: %s', (request, work) => {
  const letter = inIssues(`${request}: Upheld\n\nMAXIMUS guideline: Decision based on ${OUTSIDE} ${work}`);
  expect(findingsOf(mtusNotCited, paragraphs(HEADER_2022, letter))).toMatchObject([{ severity: 'hint' }]);
});

it.each([
  ['Home sleep study', 'Pain, Polysomnography.'],
  ['MRI of the brain', 'Head, MRI.'],
  ['Left wrist fusion', 'Forearm, Wrist, and Hand.'],
  ['Gym membership', 'Low Back, Gym memberships.'],
  ['Home exercise kit', 'Low Back, Exercise.'],
  // a topic of which nothing but its name is on file may only refer to another work
  ['Right L4-5 facet blocks', 'Low Back, Facet joint diagnostic blocks.'],
  ['Left C5-6 medial branch blocks', 'Neck and Upper Back, Facet joint diagnostic blocks.'],
  ['Steroid injection, right knee', 'Knee and Leg, Corticosteroid injections.'],
])('is silent on %s: %s', (request, work) => {
  const letter = inIssues(`${request}: Upheld\n\nMAXIMUS guideline: Decision based on ${OUTSIDE} ${work}`);
  expect(findingsOf(mtusNotCited, paragraphs(HEADER, letter))).toEqual([]);
});

const CHAPTER = 'Forearm, Wrist, and Hand Complaints 2004, Section(s): Surgical Considerations.';
const operation = (request: string, work: string, administrator = '') =>
  paragraphs(
    HEADER,
    inIssues(`${request}: Overturned

${administrator}MAXIMUS guideline: Decision based on ${OUTSIDE} ${work}

Decision rationale: Splints were of no help. It is medically necessary.`),
  );

it.each([
  ['Left carpal tunnel release', 'Carpal Tunnel Syndrome Chapter.', 'Forearm, Wrist'],
  ['Right shoulder arthroscopy with rotator cuff repair', 'Shoulder Chapter.', 'Shoulder'],
  ['Knee arthroscopy, left, with partial meniscectomy', 'Knee and Leg Chapter.', 'Knee'],
  ['L5-S1 lumbar laminectomy', 'Low Back Chapter.', 'Low Back'],
])('hints at the topic on operations of the chapter: %s', (request, work, named) => {
  expect(findingsOf(mtusNotCited, operation(request, work))).toMatchObject([
    { severity: 'hint', message: expect.stringContaining(named) },
  ]);
});

it('informs of it where the claims administrator cites the chapter', () => {
  const administrator = `Claims Administrator guideline: Decision based on MTUS ${CHAPTER}\n\n`;
  const text = operation('Left carpal tunnel release', 'Carpal Tunnel Syndrome Chapter.', administrator);
  expect(findingsOf(mtusNotCited, text)).toMatchObject([{ severity: 'information' }]);
});

it.each([
  ['Total knee arthroplasty, left', 'Knee and Leg Chapter.'],
  ['Right wrist arthroscopy', 'Forearm, Wrist, and Hand Chapter.'],
  ['Surgical assistant for carpal tunnel release', 'Carpal Tunnel Syndrome Chapter.'],
  ['Post-operative sling for rotator cuff repair', 'Shoulder Chapter.'],
  ['Cervical fusion, C5-6', 'Neck and Upper Back Chapter.'],
  ['Hardware removal, lumbar', 'Low Back Chapter.'],
])('is silent on operations of which nothing is on file: %s', (request, work) => {
  expect(findingsOf(mtusNotCited, operation(request, work))).toEqual([]);
});

it.each([
  ['Mental Illness and Stress Chapter, Antidepressants for treatment of PTSD.', 0],
  ['Pain Chapter, Antidepressants.', 1],
  ['Mental Illness and Stress Chapter, Cognitive therapy for depression.', 0],
])('leaves an antidepressant for the mind to its own chapter: %s', (work, count) => {
  const items = inIssues(`
    Zoloft 50mg #30: Upheld

    MAXIMUS guideline: The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ${work}

    Decision rationale: He takes it at night. It is not medically necessary.
  `);
  expect(findingsOf(mtusNotCited, `${HEADER}\n${items}`)).toHaveLength(count);
});

it.each([
  [
    'Spinal cord stimulator trial',
    'MTUS Chronic Pain Treatment Guidelines Spinal cord stimulators (SCS) Page(s): 105-107',
    1,
  ],
  [
    'Trial of spinal cord stimulation, two leads',
    'MTUS Chronic Pain Treatment Guidelines Spinal cord stimulators (SCS)',
    1,
  ],
  ['Spinal cord stimulator trial', 'MTUS Chronic Pain Treatment Guidelines', 0],
  ['Bone growth stimulator', 'MTUS Chronic Pain Treatment Guidelines Spinal cord stimulators (SCS)', 0],
  ['Vagus nerve stimulator', 'MTUS Chronic Pain Treatment Guidelines Spinal cord stimulators (SCS)', 0],
])('counts a topic that the claims administrator cites: %s, %s', (request, cited, count) => {
  const items = inIssues(`
    ${request}: Upheld

    Claims Administrator guideline: Decision based on ${cited}.

    MAXIMUS guideline: Decision based on Non-MTUS Citation Cigna Medical Coverage Policy, Electrical Stimulators.

    Decision rationale: No clearance is on file. The request is not medically necessary.
  `);
  const text = `${HEADER.replaceAll('2016', '2015')}\n${items}`;
  const found = findingsOf(mtusNotCited, text);
  expect(found.map(({ severity }) => severity)).toEqual(Array(count).fill('information'));
});
