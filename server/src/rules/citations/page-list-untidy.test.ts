import { expect, it } from 'vitest';
import { expectFindings, expectFix, expectOnly, inIssues } from '../test-support.ts';
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
  ['88, 89, 76-78', '76-78, 88, 89'],
  ['78, 78, 76', '76, 78'],
  ['89-88, 78', '78, 88-89'],
  ['76-80, 78', '76-80'],
  ['80, 76 and 78', '76, 78, 80'],
])('marks %s, with a safe fix', (written, tidy) => {
  const letter = citing(written, '^'.repeat(written.length));
  expect(expectOnly(pageListUntidy, letter)).toMatchObject([
    { severity: 'information', fix: { safe: true, preferred: true } },
  ]);
  expectFix(pageListUntidy, letter, citing(tidy));
});

it('offers to write a shortened range out, but never does so unasked', () => {
  const letter = citing('76-8', '^^^^');
  expect(expectOnly(pageListUntidy, letter)[0]?.fix?.safe).toBeUndefined();
  expectFix(pageListUntidy, letter, citing('76-78'));
});

it.each(['60, 61, 76-78, 88,89', '76-78', '63'])('is silent on %s', (pages) => {
  expectFindings(pageListUntidy, citing(pages));
});
