import { expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { inIssues } from '../rules/test-support.ts';
import { LineIndex } from '../text/line-index.ts';
import { citedPage } from './cited-page.ts';

function pageOf(text: string): string {
  const lines = new LineIndex(text);
  return citedPage(readLetter(text), (offset) => lines.positionAt(offset).line);
}

const LETTER = inIssues(`
  Soma 350mg #90: Upheld

  Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines Page(s): 29.

  MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66.

  Decision rationale: The patient has used it for a year.
  Muscle relaxants are a second-line option, to be used with caution for a short time when chronic pain flares. It is not medically necessary.

  Knee brace: Upheld

  Decision rationale: The joint is stable.
`);

it('says what each cited topic says, that of the reviewer first, beside the sentence that speaks of it', () => {
  const page = pageOf(LETTER);
  const rows = page.split('\n').filter((row) => row.startsWith('|'));
  const line = LETTER.slice(0, LETTER.indexOf('Muscle relaxants are')).split('\n').length - 1;
  const named = rows.filter((row) => /^\| \d/.test(row));
  expect(named[0]).toMatch(
    /^\| 63-66 \| Muscle relaxants \(for pain\), MTUS Chronic Pain .*: Recommended with limits/,
  );
  expect(named.slice(1)).toContainEqual(
    expect.stringMatching(/^\| 29 \| Carisoprodol \(Soma\), MTUS Chronic Pain .*: Not recommended/),
  );
  expect(rows.some((row) => row.includes(`| [${line + 1}](imr-line:${line}) | Muscle relaxants are`))).toBe(
    true,
  );
});

it('says so of an item that cites nothing on file, and of a letter without items', () => {
  expect(pageOf(LETTER)).toContain('## Item 2: Knee brace\n\nNo topic that is on file is cited');
  expect(pageOf('')).toContain('no disputed item');
});

it('leaves a statement alone that the rationale has no words of', () => {
  const page = pageOf(LETTER.replace(/Muscle relaxants are .*? flares\. /, ''));
  expect(page).not.toContain('imr-line:');
});
