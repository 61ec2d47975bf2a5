import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../rules/finding.ts';
import { findingsIn, HOW, ISSUES, paragraphs, SUMMARY } from '../../rules/test-support.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { findingActions } from './code-actions.ts';

function finding(code: string, start: number, end: number, fix?: Fix): Finding {
  return {
    code,
    category: 'malformed',
    severity: 'error',
    message: 'Look.',
    range: { start, end },
    ...(fix ? { fix } : {}),
  };
}
const writing = (start: number, end: number): Fix => ({
  title: 'Write x',
  edits: [{ range: { start, end }, text: 'x' }],
});

describe('findingActions', () => {
  const list = [
    finding('label-missing', 2, 5, writing(2, 5)),
    finding('field-missing', 4, 8),
    finding('field-missing', 20, 22),
  ];

  it('are those of the findings that the cursor touches, mends first', () => {
    const at = (start: number, end = start) =>
      findingActions('', list, { start, end }, true).map(({ does, finding: own }) => [
        does,
        list.indexOf(own),
      ]);
    expect(at(4)).toEqual([
      ['mend', 0],
      ['ignore', 0],
      ['ignore', 1],
      ['turn-off', 0],
      ['turn-off', 1],
    ]);
    expect(at(0)).toEqual([]);
    expect(at(22).map(([, which]) => which)).toEqual([2, 2]);
    expect(at(0, 30)).toHaveLength(6);
  });

  it('can keep a choice only in a folder', () => {
    expect(findingActions('', list, { start: 0, end: 30 }, false).map(({ does }) => does)).toEqual(['mend']);
  });
});

describe('what mends all of a kind', () => {
  const actions = (source: string, cursor: string) => {
    const at = source.indexOf(cursor);
    return findingActions(source, findingsIn(source), { start: at, end: at }, true).flatMap((action) =>
      action.does === 'mend' ? [[action.title, applyEdits(source, action.edits)] as const] : [],
    );
  };
  const letter = (summary: string, rationale = '') =>
    paragraphs(
      HOW,
      `${SUMMARY}${summary}\n`,
      ISSUES,
      'MRI of the left knee: Overturned\n',
      'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.\n',
      'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.\n',
      `Decision rationale: ${rationale}The examination suggests a tear. The request for an MRI of the left knee is medically necessary.\n`,
    );

  it('corrects every misspelling that has a correction', () => {
    const source = letter('He takes omepraxole and flexaril daily.');
    const fixed = letter('He takes omeprazole and Flexeril daily.');
    expect(actions(source, 'omepraxole')).toContainEqual([
      expect.stringMatching(/^Fix all 2 in this letter: /),
      fixed,
    ]);
  });

  it('redacts all that is identifying, whatever it is', () => {
    const source = letter('Mr. Miller (claim number: WC-2016-00123) has pain.', 'Dr. Jones agrees. ');
    const redacted = letter('Mr. [redacted] (claim number: [redacted]) has pain.', 'Dr. [redacted] agrees. ');
    const found = actions(source, 'Jones');
    expect(found).toContainEqual(['Redact all identifying information (3)', redacted]);
    expect(findingsIn(redacted).filter(({ category }) => category === 'privacy')).toEqual([]);
  });

  it('is not offered for one alone, nor where only the reviewer knows what to write', () => {
    const one = letter('He takes omepraxole daily.');
    expect(actions(one, 'omepraxole').map(([title]) => title)).toEqual([expect.not.stringContaining('all')]);
    const skeletons = paragraphs(ISSUES, 'Norco 10/325mg #60: Upheld\n', 'Soma 350mg #60: Upheld\n');
    expect(actions(skeletons, 'Norco').map(([title]) => title)).not.toContainEqual(
      expect.stringMatching(/^Fix all/),
    );
  });

  it('leaves out the second of two fixes that touch each other', () => {
    const two = [
      finding('field-missing', 0, 4, writing(0, 4)),
      finding('field-missing', 2, 6, writing(2, 6)),
    ];
    expect(findingActions('', two, { start: 3, end: 3 }, false)).toHaveLength(2);
  });
});
