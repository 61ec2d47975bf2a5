import { describe, expect, it } from 'vitest';
import { readLetter } from '../../letter/letter.ts';
import { check } from '../../rules/check.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleOf } from '../../rules/registry.ts';
import { inSummary } from '../../rules/test-support.ts';
import { LineIndex } from '../../text/line-index.ts';
import { POINT_OF_RULE, readiness } from './readiness.ts';
import { readinessPage } from './readiness-page.ts';
import { COMPLETE_LETTER } from './test-support.ts';

const isAll = () => true;

function checked(text: string, isChosen: (finding: Finding) => boolean = isAll) {
  const letter = readLetter(text);
  const all = check(letter);
  const state = readiness(letter, all, all.filter(isChosen));
  const lines = new LineIndex(text);
  return { ...state, all, page: readinessPage(letter, state, (offset) => lines.positionAt(offset).line) };
}

/** What is left, by point. */
function leftIn(text: string, isChosen = isAll): Record<string, string[]> {
  const { points } = checked(text, isChosen);
  return Object.fromEntries(
    points.flatMap(({ title, left }) =>
      left.length > 0 ? [[title, left.map(({ code }) => code ?? '')]] : [],
    ),
  );
}

describe('a letter', () => {
  it('is ready when nothing is left of any level', () => {
    const { isReady, points, page } = checked(COMPLETE_LETTER);
    expect(leftIn(COMPLETE_LETTER)).toEqual({});
    expect(isReady).toBe(true);
    expect(points.every(({ accepted }) => accepted === 0)).toBe(true);
    expect(page).toContain('Ready to be sent.');
    expect(page).toContain('| Identifying information | OK |');
  });

  it.each([
    ['\n', '\r\n'],
    ['\n\n', '\n\f\n'],
  ])('is so with other line ends', (before, after) => {
    expect(checked(COMPLETE_LETTER.replaceAll(before, after)).isReady).toBe(true);
  });

  it.each([
    ['Completeness', 'MAXIMUS guideline:', 'Guideline of the reviewer', 'field-missing'],
    ['Fixed text', 'MAXIMUS guideline:', 'MAXIMUS guidline:', 'label-misspelled'],
    ['Completeness', 'a knee brace.', 'a [insert device].', 'placeholder-unfilled'],
    ['Identifying information', 'The report of', 'The report by Dr. Okafor of', 'person-named'],
    ['Dates', 'Date of Injury: 10/13/2015', 'Date of Injury: 13/45/2015', 'date-impossible'],
    ['Consistency', 'brace: Upheld', 'brace: Overturned', 'decision-contradicted'],
    ['Wording', 'swelling', 'swelling swelling', 'word-doubled'],
  ])('%s: says what is left', (point, sound, wrong, code) => {
    const text = COMPLETE_LETTER.replace(sound, () => wrong);
    expect(text).not.toBe(COMPLETE_LETTER);
    expect(leftIn(text)[point]).toContain(code);
    expect(checked(text).isReady).toBe(false);
  });

  it('says which fixed sentence is not as the form prints it, and where', () => {
    const text = COMPLETE_LETTER.replace(/He\/she has been in active[^.]*\. /, '');
    const { points, page } = checked(text);
    const { left } = points.find(({ title }) => title === 'Fixed text') ?? { left: [] };
    expect(left.map(({ message }) => message)).toEqual([
      'Not as the form prints it: “He/she has been in active clinical practice for more than…”',
    ]);
    const line = text.split('\n').findIndex((one) => one.startsWith('HOW THE'));
    expect(page).toContain(`| [${line + 1}](imr-line:${line}) | Warning | Not as the form prints it`);
  });

  it('lists what is left of a point from the worst level down', () => {
    const text = COMPLETE_LETTER.replace('swelling', 'swelling swelling the the');
    const levels = [...checked(text).page.matchAll(/ \| (Error|Warning|Note|Suggestion) \| /g)].map(
      ([, level]) => level,
    );
    expect(levels).toEqual(['Warning', 'Note']);
  });

  it('does not say a second time what a rule says of a fixed sentence', () => {
    const text = COMPLETE_LETTER.replace('has no affiliation', 'has affiliation');
    expect(leftIn(text)).toEqual({ 'Fixed text': ['fixed-text-altered'] });
  });

  it('counts what is accepted, and is ready once all is', () => {
    const text = COMPLETE_LETTER.replace('swelling', 'swelling swelling');
    const { isReady, points, page } = checked(text, ({ code }) => code !== 'word-doubled');
    expect(isReady).toBe(true);
    expect(points.find(({ title }) => title === 'Wording')).toMatchObject({ accepted: 1, left: [] });
    expect(page).toContain('| Wording | OK, 1 accepted |');
  });

  it('lists findings of fact, which do not keep it from being ready', () => {
    const { isReady, page } = checked(COMPLETE_LETTER);
    expect(isReady).toBe(true);
    expect(page).toMatch(/\| Findings of fact \| \d+ to check against the records \|/);
    expect(page).toMatch(/\| \[\d+\]\(imr-line:\d+\) \| .*no documentation/);
  });

  it.each(['', ' \n', 'CLINICAL', 'Dear Sir or Madam', inSummary('No pain.'), COMPLETE_LETTER.slice(0, 900)])(
    'is not ready when it is begun, empty or none (%#)',
    (text) => {
      const { isReady, page } = checked(text);
      expect(isReady).toBe(false);
      expect(page).toContain('Not ready to be sent: ');
    },
  );

  it('has each of its findings in one point', () => {
    const text = COMPLETE_LETTER.replace('The report of', 'TBD the teh report by Dr. Okafor of').replace(
      'brace: Upheld',
      'brace: Upheid',
    );
    const { all, points } = checked(text);
    const left = points.flatMap((point) => point.left).filter(({ code }) => code !== null);
    expect(all.length).toBeGreaterThan(2);
    expect(left.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
  });
});

it('every rule that is named is one', () => {
  for (const code of POINT_OF_RULE.keys()) expect(ruleOf(code), code).toBeDefined();
});

describe('a new letter', () => {
  const NEW = COMPLETE_LETTER.replace('Upheld', '[insert decision]')
    .replace(/(MAXIMUS guideline:)[^\n]*(?:\n[^\n]+)*/, '$1 [insert guideline]')
    .replace(/(Decision rationale:)[\s\S]*$/i, '$1 [insert decision rationale]\n');

  it('lists each place that is to be filled in, and judges nothing by what is not written', () => {
    const { points, page } = checked(NEW);
    const [{ left } = { left: [] }] = points;
    expect(left.map(({ message }) => message)).toEqual([
      'To fill in: decision.',
      'To fill in: guideline.',
      'To fill in: decision rationale.',
    ]);
    expect(page).toContain('| Citations | Not judged (2 places are to be filled in) |');
    expect(page).toContain('| Fixed text | OK |');
    expect(page).toContain('| Dates | OK |');
    expect(page).toContain('| Statutory requirements | Not judged (3 places are to be filled in) |');
  });

  it('judges what is written around a placeholder', () => {
    const { page } = checked(COMPLETE_LETTER.replace('a knee brace.', 'a [insert device].'));
    expect(page).toContain('| Completeness | 1 to look at |');
    expect(page).toContain('| Wording | OK |');
  });
});
