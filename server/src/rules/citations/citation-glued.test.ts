import { describe, expect, it, test, vi } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { readLetter } from '../../letter/letter.ts';
import { LetterVersions } from '../../letter/letter-versions.ts';
import { readField } from '../../reading/citations/guideline-field.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { check } from '../check.ts';
import { expectFindings, expectFix, expectOnly, findingsOf, inIssues } from '../test-support.ts';
import { citationGlued } from './citation-glued.ts';

vi.mock(import('../../reading/citations/guideline-field.ts'), async (original) => {
  const field = await original();
  return { ...field, readField: vi.fn(field.readField) };
});

const letterOf = (citation: string) =>
  inIssues(`
  Norco: Upheld

  MAXIMUS guideline: Decision based on ${citation}

  Decision rationale: Function is not assessed in any report of this patient.
`);

it('marks the words and inserts the space, which "fix all" does too', () => {
  const letter = inIssues(`
    Norco: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment GuidelinesOpioids, criteria for use Page(s): 76-78.
                                                                     ^^^^^^^^^^^^^^^^^^

    Decision rationale: Function is not assessed in any report of this patient.
  `);
  const fixed = letterOf('MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-78.');
  const [finding] = expectOnly(citationGlued, letter);
  expect(finding).toMatchObject({
    severity: 'warning',
    message: 'Missing space in “GuidelinesOpioids”.',
    fix: { title: 'Insert space', safe: true, preferred: true },
  });
  expectFix(citationGlued, letter, fixed);
});

describe('what is where the space is missing', () => {
  it.each([
    [
      'a label',
      'MTUS Chronic Pain Treatment Guidelines Opioids, criteria for usePage(s): 76-78.',
      'usePage(s):',
    ],
    ['a year', 'MTUS Knee Complaints2004, Section(s): Special Studies.', 'Complaints2004'],
    ['a comma', 'MTUS Knee Complaints 2004,Section(s): Special Studies.', '2004,Section(s):'],
    ['the schedule', 'MTUSChronic Pain Treatment Guidelines Opioids Page(s): 76.', 'MTUSChronic'],
    ['both', 'MTUSKnee Complaints2004Section(s): Special Studies.', 'MTUSKnee', 'Complaints2004Section(s):'],
  ])('%s', (_, citation, ...words) => {
    const text = letterOf(citation);
    const found = findingsOf(citationGlued, text);
    expect(found.map(({ message }) => message)).toEqual(words.map((one) => `Missing space in “${one}”.`));
    const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
    expect(findingsOf(citationGlued, applyEdits(text, edits))).toEqual([]);
  });

  it('the schedule behind “based on”', () => {
    const text = letterOf('MTUS Knee Complaints 2004, Section(s): Special Studies.').replace(
      'on MTUS',
      'onMTUS',
    );
    expect(findingsOf(citationGlued, text)).toMatchObject([{ message: 'Missing space in “onMTUS”.' }]);
  });
});

it.each([
  'MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-78.',
  'Non-MTUS Citation Official Disability Guidelines (ODG), McKenzie method; www.acoemGuidelines.org.',
  'MTUS Chronic Pain Treatment Guidelines OxyContin (oxycodone) Page(s): 97.',
  'MTUS Frogs and NewtsAnd toads.',
  'NonMTUS Citation Official Disability Guidelines (ODG), Pain Chapter.',
])('is silent on %s', (citation) => {
  expectFindings(citationGlued, letterOf(citation));
});

test('a field is tried again only when its own words change', () => {
  const versions = new LetterVersions();
  const before = letterOf('MTUS Chronic Pain Treatment GuidelinesOpioids, criteria for use Page(s): 76-78.');
  /** How often a field was read with spaces put in, and what was found. */
  const triedIn = (text: string) => {
    vi.mocked(readField).mockClear();
    const found = check(readLetter(text, builtInCatalogue, versions), { rules: [citationGlued] });
    expect(found.map(({ message }) => message)).toEqual(['Missing space in “GuidelinesOpioids”.']);
    return vi.mocked(readField).mock.calls.filter(([words]) => words.includes('Guidelines Opioids')).length;
  };
  expect(triedIn(before)).toBeGreaterThan(0);
  expect(triedIn(before.replace('any report', 'each report'))).toBe(0);
  expect(triedIn(before.replace('76-78', '77-78'))).toBeGreaterThan(0);
});

test('a field of nothing but seams costs a bounded number of readings', () => {
  expect(
    findingsOf(citationGlued, letterOf(`MTUS ${'GuidelinesOpioids'.repeat(2000)}.`)).length,
  ).toBeLessThan(20);
});

test('no name of the catalogue has a seam of its own that a space would make better understood', () => {
  const { guidelines } = builtInCatalogue();
  const glued = guidelines
    .filter(({ mtus, edition }) => mtus && edition !== null)
    .flatMap(({ name, edition, topics }) =>
      topics.map((topic) => `MTUS ${name.replace(/^MTUS /, '')} ${edition}, Section(s): ${topic.name}.`),
    )
    .filter((citation) => findingsOf(citationGlued, letterOf(citation)).length > 0);
  expect(glued).toEqual([]);
});
