import { expect, it } from 'vitest';
import { builtInFiles } from '../../catalogue/built-in.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueFile } from '../../catalogue/file.ts';
import { readLetter } from '../../letter/letter.ts';
import { check } from '../check.ts';
import { expectFindings, expectFix, expectOnly, findingsOf, inIssues } from '../test-support.ts';
import { topicUnknown } from './topic-unknown.ts';

it('marks a name that the guideline does not have, and offers the similar one', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Specific Studies.
                                                                                ^^^^^^^^^^^^^^^^
  `);
  const fixed = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.
  `);
  expect(expectOnly(topicUnknown, letter)).toMatchObject([{ severity: 'information' }]);
  expectFix(topicUnknown, letter, fixed);
});

it('is a hint where none is similar and not all are on file', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Frogs and newts.
                                                                                ^^^^^^^^^^^^^^^
  `);
  expect(expectOnly(topicUnknown, letter)).toMatchObject([
    {
      severity: 'hint',
      message: expect.stringMatching(
        /^No topic “Frogs and newts” on file for Knee.*; the list on file is incomplete\.$/,
      ),
    },
  ]);
});

it('is a hint, since not all topics are on file', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2009, Section(s): Frogs and newts.
                                                                                                          ^^^^^^^^^^^^^^^
  `);
  expect(expectOnly(topicUnknown, letter)).toMatchObject([{ severity: 'hint' }]);
});

it('is information where a catalog says that all topics are on file', () => {
  const files = builtInFiles().map((file) => ({
    ...file,
    guidelines: file.guidelines?.map((guideline) => ({ ...guideline, topicsComplete: true })),
  })) as readonly CatalogueFile[];
  const text = inIssues(
    'MRI: Upheld\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2009, Section(s): Frogs.\n',
  );
  const letter = readLetter(text, () => createCatalogue(files));
  expect(check(letter, { rules: [topicUnknown] })).toMatchObject([{ severity: 'information' }]);
});

it('is one hint a letter where another edition has it, of its whole name', () => {
  const letter = inIssues(`
    Water exercise: Upheld

    Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Aquatic therapy.
                                                                                                            ^^^^^^^^^^^^^^^

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Aquatic therapy.

    Norco 10/325mg #30: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, criteria for use.
                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  for (const { severity, message } of expectFindings(topicUnknown, letter)) {
    expect(severity).toBe('hint');
    expect(message).toContain('(2009) has it. Not verified against the guideline text.');
  }
});

it.each([
  // headings that chapters share
  'Knee Complaints 2004, Section(s): Physical Methods.',
  'Neck and Upper Back Complaints 2004, Section(s): Surgical Considerations.',
  'Ankle and Foot Complaints 2004, Section(s): Initial Care, Physical Methods.',
  'Elbow Complaints 2007, Section(s): Special Studies.',
  // one heading, perhaps, whose first words are another
  'Low Back Complaints 2004, Section(s): Special Studies and Diagnostic and Treatment Considerations.',
  'Shoulder Complaints 2004, Section(s): Surgical Considerations and Referral.',
  // the head of a family
  'Opioid Treatment 2016, Section(s): Tapering Opioids.',
])('is silent on MTUS %s', (citation) => {
  expect(
    findingsOf(
      topicUnknown,
      inIssues(`MRI: Upheld\n\nMAXIMUS guideline: Decision based on MTUS ${citation}`),
    ),
  ).toEqual([]);
});

it('takes the word before a name for no part of it', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, and Frogs.
                                                                                                     ^^^^^
  `);
  expectFindings(topicUnknown, letter);
});

it('does not take the number of one table for that of another', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Table 13-9.
                                                                                ^^^^^^^^^^
  `);
  const [finding] = expectFindings(topicUnknown, letter);
  expect(finding?.fix).toBeUndefined();
});

const ENDING =
  'Decision based on MTUS Chronic Pain Medical Treatment Guidelines Muscle relaxants (for pain).';

it.each(['Dec', 'Decision rat', 'D'])('is silent on a label that is being typed: %s', (typed) => {
  expectFindings(topicUnknown, inIssues(`Soma: Upheld\n\nMAXIMUS guideline: ${ENDING}\n\n${typed}`));
});

it.each(['Treatm', 'Treatment Guidelines Muscle rel', 'T'])(
  'is silent on a word that is being typed: %s',
  (typed) => {
    const field = `Decision based on MTUS Chronic Pain Medical ${typed}`;
    expectFindings(topicUnknown, inIssues(`Soma: Upheld\n\nMAXIMUS guideline: ${field}`));
  },
);
