import { expect, it } from 'vitest';
import { expectFix, expectOnly, findingsOf, inIssues } from '../test-support.ts';
import { citationCut } from './citation-cut.ts';

it('marks the citation, and no other rule speaks of its words', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines title 8, sections 9792.20 to 9792.26,
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    as adopted for all claims and as amended since by the Adm.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(citationCut, letter);
});

it('is silent on a whole citation', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(citationCut, letter);
});

/** An item of which both parties cite the guideline with these words after its name. */
const item = (
  claimsAdministrator: string,
  reviewer: string,
  marks = '',
) => `${inIssues('Norco 10/325mg #60: Upheld')}
Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ${claimsAdministrator}.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ${reviewer}.
${marks}
Decision rationale: No test is described. The request is not medically necessary.
`;
/** The line that marks the reviewer's citation. */
const under = (words: string) => `${' '.repeat(37)}${'^'.repeat(39 + words.length)}\n`;

it('completes the topic that the last words begin, with its pages, where one alone begins so', () => {
  const law = 'Chronic Pain Medical Treatment Guidelines: 8 C.C.R. 9792.20 - 9792.26 as then in force:';
  const cut = `${law} Biofeed`;
  expectFix(
    citationCut,
    item('Opioids', cut, under(cut)),
    item('Opioids', `${law} Biofeedback Page(s): [confirm 24-25]`),
  );
  for (const last of ['Opioids', 'Zebra st', 'Topi'])
    expect(
      findingsOf(citationCut, item('Opioids', `${law} ${last}`)).map(({ fix }) => fix),
      last,
    ).toEqual([undefined]);
});

it('repeats the citation of the item that goes on where this one was cut', () => {
  const cut =
    'of the state now, as adopted for all claims and quoted in full by a panel of the state, at the gr';
  const whole = `${cut}eat meeting Page(s): 76-80`;
  expectFix(citationCut, item(whole, cut, under(cut)), item(whole, whole));
});

const citing = (words: string) =>
  inIssues(`Soma 350mg #60: Upheld

MAXIMUS guideline: Decision based on MTUS ${words}

Decision rationale: No flare-up is described. The request is not medically necessary.`);

it.each([
  ['Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain),', 'information'],
  ['Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain) and', 'warning'],
  ['Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (', 'warning'],
  ['Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-', 'information'],
  ['Chronic Pain Medical Treatment 2016;', 'information'],
  ['Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63 and.', 'warning'],
])('marks %s as %s', (words, severity) => {
  expect(findingsOf(citationCut, citing(words))).toMatchObject([{ severity }]);
});

it.each([
  'Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
  'Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain)',
  'Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66',
  'Chronic Pain Treatment Guidelines Muscle relaxants Page(s): not stated.',
  'Chronic Pain Treatment Guidelines Page(s):\n\n63. Decision based on Non-MTUS Citation ODG, Pain, Soma section.',
])('is silent on %s', (words) => {
  expect(findingsOf(citationCut, citing(words))).toEqual([]);
});

it.each([
  'Chronic Pain Treatment Guidelines Muscle relaxants Page(s):',
  'Chronic Pain Treatment Guidelines Muscle relaxants Page(s).',
  'Chronic Pain Treatment Guidelines Page(s): . Decision based on Non-MTUS Citation ODG, Pain Chapter.',
  'Chronic Pain Medical Treatment 2016, Section(s):.',
])('marks the label in %s', (words) => {
  expect(findingsOf(citationCut, citing(words))).toMatchObject([{ severity: 'warning' }]);
});

it('leaves a field alone that is still being written', () => {
  const draft = inIssues('Soma 350mg #60: Upheld\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain,');
  expect(findingsOf(citationCut, draft)).toEqual([]);
});

it.each(['Chronic Pain Medical Treatment 2009, Opioids, crit.'])(
  'marks the topic that ends within a word in %s',
  (words) => {
    expect(findingsOf(citationCut, citing(words))).toMatchObject([{ severity: 'warning' }]);
  },
);

it.each([
  'Chronic Pain Medical Treatment 2009, Opioids.',
  'Chronic Pain Medical Treatment 2009, Opioids, criteria for use.',
  'Chronic Pain Medical Treatment 2009, Opioid.',
  'Chronic Pain Medical Treatment 2009, Muscle relaxant',
  'Chronic Pain Medical Treatment 2009, Physical Med.',
])('is silent on the topic in %s', (words) => {
  expect(findingsOf(citationCut, citing(words))).toEqual([]);
});

it.each([
  [
    'Chronic Pain Treatment Guidelines Opioids. Decision based on Non-MTUS Citation ODG, Stress, Cognitive behav',
    'warning',
  ],
  [
    'Chronic Pain Treatment Guidelines Opioids. Decision based on Non-MTUS Citation ODG, Neck, Magnetic resonan',
    'information',
  ],
  [
    'Chronic Pain Treatment Guidelines Opioids. Decision based on Non-MTUS Citation ODG, Knee, Hyaluronic inject',
    'information',
  ],
  [
    'Chronic Pain Treatment Guidelines Opioids. Decision based on Non-MTUS Citation ODG, Stress, behav.',
    'information',
  ],
])('marks a word that is cut off in %s as %s', (words, severity) => {
  expect(findingsOf(citationCut, citing(words)).map((finding) => finding.severity)).toEqual(
    severity ? [severity] : [],
  );
});

it.each([
  ['Knee Complaints 2004, Section(s): Special Studies, and .', 'and .'],
  ['Knee Complaints 2004, Section(s): Initial Care, and , Special Studies.', 'and'],
  [
    'Knee Complaints 2004, Section(s): Initial Care and. Decision based on Non-MTUS Citation ODG, Knee.',
    'and.',
  ],
  ['Knee Complaints 2004. Decision based on Non-MTUS Citation .', 'Decision based on Non-MTUS Citation'],
  ['Knee Complaints 2004. Decision based on Non-MTUS Citation:', 'Decision based on Non-MTUS Citation:'],
  ['Knee Complaints 2004. Decision based on .', 'Decision based on'],
])('marks what nothing follows in %s', (words, marked) => {
  const text = citing(words);
  const found = findingsOf(citationCut, text);
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual([marked]);
  expect(found).toMatchObject([{ severity: 'warning' }]);
});

it.each([
  'Knee Complaints 2004, Section(s): Initial Care, and Special Studies.',
  'Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Stair lift',
  'Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Low Back, PT eval',
  'Knee Complaints 2004. Decision based on Non-MTUS Citation J Bone Joint Surg Am',
  'Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Pain, Zolpidem',
  'Knee Complaints 2004. Decision based on Non-MTUS Citation drugs.com, Terocin',
  'Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Ankle, custom orthotic device',
])('is silent on the end of %s', (words) => {
  expect(findingsOf(citationCut, citing(words))).toEqual([]);
});
