import { expect, it } from 'vitest';
import { printed } from '../example-letter.ts';
import { expectFix, expectOnly, findingsOf, HEADER, inIssues, paragraphs } from '../test-support.ts';
import { editionNotInForce } from './edition-not-in-force.ts';

const LATE = inIssues(`
  Sleep study: Upheld

  MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topical analgesics.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`);

it('marks an edition that no longer governed, and cites the one in force', () => {
  const fixed = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.
  `);
  expect(expectOnly(editionNotInForce, paragraphs(HEADER, LATE))).toMatchObject([{ severity: 'warning' }]);
  expectFix(editionNotInForce, paragraphs(HEADER, LATE), paragraphs(HEADER, fixed));
});

it.each([
  ['Topical analgesics', 'Change edition to 2016'],
  ['Opioids, criteria for use', 'Change edition to 2016 (check the topic)'],
  ['Topical analgesics, Opioids, criteria for use', 'Change edition to 2016 (check the topic)'],
  ['Opioids, dosing, Opioids, criteria for use', 'Change edition to 2016 (check the topics)'],
])('the fix says where the edition in force has no topic of that name: %s', (cited, title) => {
  const letter = inIssues(`Sleep study: Upheld

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): ${cited}.`);
  expect(findingsOf(editionNotInForce, paragraphs(HEADER, letter))).toMatchObject([
    { fix: { title, edits: [{ text: '2016' }] } },
  ]);
});

it('marks an edition that did not govern yet', () => {
  const early = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Disorders 2015.
                                              ^^^^^^^^^^^^^^^^^^^
  `);
  expect(expectOnly(editionNotInForce, paragraphs(HEADER, early))).toMatchObject([{ severity: 'warning' }]);
});

it('does not judge without a date, nor within a month of the change', () => {
  const silent = inIssues(`
    Sleep study: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topical analgesics.
  `);
  const denied = (utilizationReviewDenialDate: string) =>
    printed({ header: { utilizationReviewDenialDate } });
  expectOnly(editionNotInForce, silent);
  expectOnly(editionNotInForce, paragraphs(denied('08/20/2016'), silent));
  expectOnly(editionNotInForce, paragraphs(denied('09/20/2016'), LATE));
});

it('is a hint beside an edition that was in force', () => {
  const letter = paragraphs(
    HEADER,
    inIssues(`Sleep study: Upheld

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topical analgesics, and Low Back Complaints 2004.`),
  );
  expect(findingsOf(editionNotInForce, letter)).toMatchObject([{ severity: 'hint' }]);
});
