import { expect, it } from 'vitest';
import { applyEdits } from '../../text/text-edits.ts';
import { expectFix, expectOnly, findingsOf, inIssues, letterWith } from '../test-support.ts';
import { pageOutsideTopic } from './page-outside-topic.ts';

it('marks pages of other topics', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 111.
                                                                                                                     ^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Orphenadrine 50mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63, 124.
                                                                                                                         ^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  const severities = expectOnly(pageOutsideTopic, letter).map(({ severity }) => severity);
  expect(severities).toEqual(['warning', 'warning']);
});

it.each([
  [
    'Cyclobenzaprine 7.5mg #60',
    'Cyclobenzaprine (Flexeril) Page(s): 41-42, 64',
    'Muscle relaxants (for pain)',
  ],
  ['Flexeril 10mg #30', 'Muscle relaxants (for pain) Page(s): 41, 63', 'Cyclobenzaprine (Flexeril)'],
  ['Neurontin 600mg #90', 'Gabapentin (Neurontin) Page(s): 16-18, 49', 'Antiepilepsy drugs (AEDs)'],
])('only informs where the page is one of another topic on the drug: %s', (request, cited, other) => {
  const letter = `${inIssues(`${request}: Upheld`)}
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ${cited}.

Decision rationale: No flare-up is described. The request is not medically necessary.
`;
  expect(findingsOf(pageOutsideTopic, letter)).toMatchObject([
    { severity: expect.stringMatching(/information|hint/), message: expect.stringContaining(other) },
  ]);
});

it('is silent on the family of the topic and on its neighbors', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Norco 10/325mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-85, 88-89.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(pageOutsideTopic, letter);
});

const citing = (topic: string, pages: string, marks = '') =>
  `${inIssues('Orphenadrine 100mg #60: Upheld')}
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ${topic}
Page(s): ${pages}.
${marks}
Decision rationale: No flare-up is described. The request is not medically necessary.
`;

it('writes the pages of the topic, as a placeholder where they are not verified', () => {
  const letter = citing('Muscle relaxants (for pain)', '111', '         ^^^\n');
  expectFix(pageOutsideTopic, letter, citing('Muscle relaxants (for pain)', '63-66'));
  expectFix(
    pageOutsideTopic,
    citing('Biofeedback', '111', '         ^^^\n'),
    citing('Biofeedback', '[confirm 24-25]'),
  );
});

it('offers the pages of the topic, or the list without the page', () => {
  const source = citing('Muscle relaxants (for pain)', '63, 124, 64');
  const [finding] = findingsOf(pageOutsideTopic, source);
  expect(finding?.choices?.map(({ title, edits }) => [title, applyEdits(source, edits)])).toEqual([
    ['Change to pages 63-66', citing('Muscle relaxants (for pain)', '63-66')],
    ['Remove page 124', citing('Muscle relaxants (for pain)', '63, 64')],
  ]);
});

it('of several topics offers no pages, and nothing in prose', () => {
  const several = findingsOf(
    pageOutsideTopic,
    citing('Muscle relaxants (for pain), Topical analgesics', '63, 20'),
  );
  expect(several.map(({ fix, choices }) => [fix?.title, choices])).toEqual([['Remove page 20', undefined]]);
  const prose = `${inIssues('Orphenadrine 100mg #60: Upheld')}
Decision rationale: MTUS page 111, under muscle relaxants (for pain), allows it. The request is not medically necessary.
`;
  expect(findingsOf(pageOutsideTopic, prose).flatMap(({ fix, choices }) => fix ?? choices ?? [])).toEqual([]);
});

const RELAXANTS = 'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain)';
const CRITERIA = 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use';

it.each([
  ['before a first page that is certain', `${RELAXANTS} Page(s): 49.`, 'warning', 'Page 49 is outside'],
  ['after a last page with one witness', `${RELAXANTS} Page(s): 70.`, 'information', 'Page 70 is outside'],
  [
    'beyond the certain beginning of a later topic',
    `${RELAXANTS} Page(s): 80-82.`,
    'warning',
    'Pages 80-82 are outside',
  ],
  ['after a last page that is not verified', `${CRITERIA} Page(s): 100.`, 'hint', 'Page 100 is outside'],
  ['before the beginning of the family', `${CRITERIA} Page(s): 73.`, 'hint', 'Page 73 is outside'],
  [
    'beyond the certain beginning of an earlier topic',
    `${CRITERIA} Page(s): 24.`,
    'warning',
    'Page 24 is outside',
  ],
])('is as sure as the end that the page lies beyond: %s', (_, field, severity, begins) => {
  const letter = inIssues(`
    Norco: Upheld

    MAXIMUS guideline: ${field}
  `);
  const [finding] = findingsOf(pageOutsideTopic, letter);
  expect(finding).toMatchObject({ severity, message: expect.stringContaining(begins) });
  expect(finding?.message.includes('Not verified')).toBe(severity === 'hint');
});

it('names the topics with their pages', () => {
  const letter = inIssues(`
    Norco: Upheld

    MAXIMUS guideline: ${RELAXANTS} Page(s): 111.
  `);
  expect(findingsOf(pageOutsideTopic, letter)).toMatchObject([
    { message: 'Page 111 is outside “Muscle relaxants (for pain)” (pages 63-66).' },
  ]);
});

it('does not hold pages of the next edition against this one', () => {
  const dated = (day: string) =>
    `UR Denial Date: ${day}\n${letterWith('Norco: Upheld\n', `MAXIMUS guideline: ${RELAXANTS} Page(s): 81-82.\n`)}`;
  expect(findingsOf(pageOutsideTopic, dated('01/05/2016'))).toHaveLength(1);
  expect(findingsOf(pageOutsideTopic, dated('11/03/2016'))).toEqual([]);
});
