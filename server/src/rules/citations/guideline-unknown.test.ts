import { expect, it } from 'vitest';
import { expectFix, expectOnly, findingsOf, HEADER, inIssues, paragraphs } from '../test-support.ts';
import { guidelineUnknown } from './guideline-unknown.ts';

it('marks a name that the MTUS does not have, and a citation without a name', () => {
  const letter = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on MTUS Sleep and Dreams 2012, Section(s): Insomnia.
                                              ^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    CT: Upheld

    MAXIMUS guideline: Decision based on MTUS.
                                         ^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  const severities = expectOnly(guidelineUnknown, letter).map(({ severity }) => severity);
  expect(severities).toEqual(['information', 'information']);
});

it('marks an edition that never appeared, and cites the one in force', () => {
  const letter = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2015, Section(s): Topical analgesics.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  const fixed = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.
  `);
  expect(expectOnly(guidelineUnknown, paragraphs(HEADER, letter))).toMatchObject([{ severity: 'warning' }]);
  expectFix(guidelineUnknown, paragraphs(HEADER, letter), paragraphs(HEADER, fixed));
});

it('is silent on other works, on placeholders and where a draft has come to', () => {
  const letter = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation UpToDate, accessed online.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    CT: Upheld

    MAXIMUS guideline: Decision based on MTUS [insert chapter and year].

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(guidelineUnknown, letter);
  expectOnly(guidelineUnknown, 'MAXIMUS guideline: Decision based on MTUS');
});

it.each([
  'MTUS Shoulder Disorders 2023, Section(s): Rotator Cuff Tears.',
  'MTUS Eye Disorders 2025.',
  'MTUS ACOEM Chronic Pain (December 19, 2024).',
  'MTUS Cannabis 2025.',
  'MTUS Low Back Disorders (2024), Section(s): Imaging.',
  'MTUS Drug List, version 12 (November 1, 2024).',
  'MTUS Elbow Disorders 2019.',
  'MTUS Knee Disorders 2020.',
  'MTUS Ankle and Foot Disorders 2019.',
])('is silent on an edition that may be later than what is on file: %s', (words) => {
  expectOnly(guidelineUnknown, inIssues(`MRI: Upheld\n\nMAXIMUS guideline: Decision based on ${words}`));
});

it.each(['MTUS Shoulder Disorders 2014.', 'MTUS Eye Disorders 2096.'])('marks %s', (words) => {
  const letter = inIssues(`MRI: Upheld\n\nMAXIMUS guideline: Decision based on ${words}`);
  expect(findingsOf(guidelineUnknown, letter)).toHaveLength(1);
});

it.each(['knee', 'Low back', 'Norco', 'Chronic Pain.'])(
  'marks words that are no citation yet: %s',
  (words) => {
    const letter = inIssues(`Sleep study: Upheld

MAXIMUS guideline: ${words}

Decision rationale: No flare-up is described. The request is not medically necessary.`);
    expect(findingsOf(guidelineUnknown, letter)).toMatchObject([
      {
        severity: 'information',
        message: `No guideline is recognized in “${words.replace('.', '')}”.`,
      },
    ]);
  },
);

it.each([
  'UpToDate',
  'None',
  'See above',
  'ODG',
  'MTUS',
  'AAOS knee guideline',
  'Decision based',
  '[guideline]',
])('says nothing of words that may name evidence, or are still to be written: %s', (words) => {
  const letter = inIssues(`Sleep study: Upheld

MAXIMUS guideline: ${words}

Decision rationale: No flare-up is described. The request is not medically necessary.`);
  expect(findingsOf(guidelineUnknown, letter)).toEqual([]);
});

it.each([
  ['MTUS ACOEM Chapter 47 Low Back Complaints', 'Chapter 47 '],
  ['MTUS ACOEM, Chapter 12, Neck and Upper Back Complaints', 'Chapter 12, '],
  ['ACOEM Practice Guidelines, 3rd Edition (2004), Low Back Complaints', '3rd Edition (2004'],
])('marks the number that is of another chapter or edition: %s', (words, marked) => {
  const text = inIssues(
    `CT: Upheld\n\nMAXIMUS guideline: Decision based on ${words}.\n\nDecision rationale: No need.\n`,
  );
  const found = findingsOf(guidelineUnknown, text).filter(({ severity }) => severity === 'warning');
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual([marked]);
});

it.each([
  'MTUS ACOEM Chapter 12 Low Back Complaints',
  'MTUS ACOEM Chapter 10 Elbow Complaints',
  'ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 8',
  'ACOEM Practice Guidelines, 3rd Edition (2011), Low Back',
])('is silent on the number in %s', (words) => {
  const text = inIssues(
    `CT: Upheld\n\nMAXIMUS guideline: Decision based on ${words}.\n\nDecision rationale: No need.\n`,
  );
  expect(findingsOf(guidelineUnknown, text).filter(({ severity }) => severity === 'warning')).toEqual([]);
});

it('marks an edition that is later than the letter', () => {
  const items = inIssues('MRI: Upheld\n\nMAXIMUS guideline: Decision based on MTUS Low Back Disorders 2024.');
  expect(findingsOf(guidelineUnknown, paragraphs(HEADER, items))).toHaveLength(1);
});
