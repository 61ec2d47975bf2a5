import { expect, it } from 'vitest';
import { expectFindings, expectFix, expectOnly, findingsOf, inIssues } from '../test-support.ts';
import { pageListUntidy } from './page-list-untidy.ts';

/** A letter with this page list, and what marks its words. */
function citing(pages: string, marks = ''): string {
  return inIssues(`
    Norco 10/325mg: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s):
    ${pages}.
    ${marks}
  `);
}

it.each([
  ['88, 89, 76-78', '76-78, 88, 89', 'Page list is out of order. Sorted'],
  ['78, 78, 76', '76, 78', 'Page list is out of order. Sorted'],
  ['76, 78, 78', '76, 78', 'Page list repeats pages. Without repeats'],
  ['76-80, 78', '76-80', 'Page list repeats pages. Without repeats'],
  ['80, 76 and 78', '76, 78, 80', 'Page list is out of order. Sorted'],
])('marks %s, with a fix that "fix all" leaves alone', (written, tidy, says) => {
  const letter = citing(written, '^'.repeat(written.length));
  expect(expectOnly(pageListUntidy, letter)).toMatchObject([
    {
      severity: 'information',
      message: `${says}: ${tidy}.`,
      fix: { title: `Change to ${tidy}`, preferred: true },
    },
  ]);
  expect(findingsOf(pageListUntidy, citing(written))[0]?.fix?.safe).toBeUndefined();
  expectFix(pageListUntidy, letter, citing(tidy));
});

it('offers to write a shortened range in full', () => {
  const letter = citing('76-8', '^^^^');
  expectFix(pageListUntidy, letter, citing('76-78'));
});

it.each(['60, 61, 76-78, 88,89', '76-78', '63'])('is silent on %s', (pages) => {
  expectFindings(pageListUntidy, citing(pages));
});

it.each([
  ['89-76', 'warning'],
  ['88, 80-78', 'warning'],
  ['76-8', 'information'],
])('tells a range that runs backward from one that is shortened: %s', (written, severity) => {
  expect(findingsOf(pageListUntidy, citing(written))).toMatchObject([{ severity }]);
});
