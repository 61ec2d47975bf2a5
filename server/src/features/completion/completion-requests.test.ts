import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../rules/test-support.ts';
import { letter } from '../test-letters.ts';
import { completionsAt } from '../test-support.ts';

const OPENING = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`;
const ACUPUNCTURE = 'Six sessions of acupuncture';
const SUMMARY =
  'The injured worker hurt the left knee. The disputed items are an MRI of the left knee and six sessions of acupuncture.';
const decided = (behind: string, summary = SUMMARY) =>
  `${letter({ summary, request: 'MRI of the left knee: Upheld' })}\n\n${behind}`;

describe('a request of the case summary that no item decides', () => {
  test.each(['|', 'S|', 'six ses|'])('is an item where one may begin: %s', (typed) => {
    const { labels, items, accept } = completionsAt(decided(typed));
    expect(labels).toEqual([ACUPUNCTURE]);
    expect(items[0]?.snippet).toMatch(/^Six sessions of acupuncture:\s+\$\{1:\[insert decision\]\}/);
    const accepted = accept(ACUPUNCTURE);
    expect(accepted).toContain(`\n\n${ACUPUNCTURE}:  [insert decision]\n\nClaims Administrator guideline: `);
    expect(findingsIn(accepted).filter(({ code }) => code === 'summary-item-undecided')).toEqual([]);
  });

  test('each of a numbered list, with its amounts in dollars', () => {
    const summary = 'At issue are:\n1. MRI of the left knee\n2. Knee brace ($45)\n3. Baclofen 10mg #60';
    const { labels, items } = completionsAt(decided('|', summary));
    expect(labels).toEqual(['Knee brace ($45)', 'Baclofen 10mg #60']);
    expect(items[0]?.snippet).toContain('Knee brace (\\$45):');
  });

  test('all of them before the first item', () => {
    const text = `CLINICAL CASE SUMMARY\n\n${SUMMARY}\n\n${OPENING}|`;
    expect(
      completionsAt(text)
        .items.filter(({ kind }) => kind === 'snippet')
        .map(({ label }) => label),
    ).toEqual(['MRI of the left knee', ACUPUNCTURE]);
  });

  test('its words in the heading of an item that has none yet', () => {
    const text = `${decided('')}Six|: [insert decision]\n\nClaims Administrator guideline: [insert guideline]`;
    const { labels, accept } = completionsAt(text);
    expect(labels).toEqual([ACUPUNCTURE]);
    expect(accept(ACUPUNCTURE)).toContain(`${ACUPUNCTURE}: [insert decision]`);
  });

  test.each([
    ['where it is whole', decided('Six sessions of acupuncture|')],
    ['other words', decided('Seven|')],
    [
      'where another request is what the summary lists',
      decided('|', 'The disputed item is a brace for the wrist.'),
    ],
    ['in the summary', letter({ summary: `${SUMMARY}\n\n|`, request: 'MRI of the left knee: Upheld' })],
    ['in an item without all labels', `${decided('')}EKG: Upheld\n\nSix|`],
  ])('nothing %s', (_where, text) => expect(completionsAt(text).labels).not.toContain(ACUPUNCTURE));
});

/** A request that is being typed: as the last words of the letter, and as that of an item. */
const both = (typed: string) => [`${OPENING}${typed}|`, letter({ request: `${typed}|: Upheld` })];

describe('the words of a request', () => {
  test.each([
    ['Norf', 'Norflex', 'Norflex'],
    ['cyclob', 'Cyclobenzaprine', 'Cyclobenzaprine'],
    ['MRI of the lum', 'lumbar spine', 'MRI of the lumbar spine'],
    ['Brace for the right kn', 'knee', 'Brace for the right knee'],
    ['EMG of the bilateral upper ex', 'upper extremities', 'EMG of the bilateral upper extremities'],
    ['Injection to the left sho', 'shoulder', 'Injection to the left shoulder'],
  ])('%s', (typed, label, becomes) => {
    for (const text of both(typed)) {
      const { labels, accept } = completionsAt(text);
      expect(labels).toContain(label);
      expect(accept(label)).toContain(`\n${becomes}`);
    }
  });

  test.each([
    'Norflex',
    'No',
    'MRI of the knee',
    'MRI of the left lumbar',
    'MRI of the lumbar',
    'Visits per',
    'Physical ther',
    'MRI of the patient',
    'Norflex 100mg tra',
    '120',
    'XYZ',
  ])('nothing after %s', (typed) => {
    for (const text of both(typed)) expect(completionsAt(text).labels).toEqual([]);
  });

  const TAKEN =
    'She takes Norco 10/325 mg twice a day, orphenadrine ER 100mg at night, and Norco 10/325mg again. Naprosin 500mg did not help.';
  test.each([
    ['Norc', ['Norco 10/325 mg', 'Norco']],
    ['Norco', ['Norco 10/325 mg']],
    ['Norco 1', ['Norco 10/325 mg']],
    ['Norco 10/325mg', []],
    ['Norco 5', []],
    ['orphenad', ['Orphenadrine ER 100mg', 'Orphenadrine']],
    ['Napros', ['Naprosyn']],
  ])('a drug with the strength that the letter states: %s', (typed, expected) => {
    expect(completionsAt(letter({ summary: TAKEN, request: `${typed}|: Upheld` })).labels).toEqual(expected);
  });

  test('no drug and no part of the body elsewhere', () => {
    for (const words of [{ summary: 'norf|' }, { rationale: 'norf|' }, { rationale: 'MRI of the lum|' }])
      expect(completionsAt(letter(words)).labels).toEqual([]);
  });
});
