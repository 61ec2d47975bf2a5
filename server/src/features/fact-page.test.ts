import { expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { inSummary } from '../rules/test-support.ts';
import { LineIndex } from '../text/line-index.ts';
import { factPage } from './fact-page.ts';

function pageOf(text: string): string {
  const lines = new LineIndex(text);
  return factPage(readLetter(text), (offset) => lines.positionAt(offset).line);
}

it('lists negative findings by item, with what the summary says otherwise', () => {
  const text = inSummary(
    'The report describes pain rated 6 out of 10.',
    `
    MRI of the left | knee: Upheld

    Decision rationale: There is no documentation of the pain level. No locking is described.

    Knee brace: Overturned

    Decision rationale: The knee gives way.
    `,
  );
  const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
  const [missed, told] = [lineOf('There is no documentation'), lineOf('The report')];
  expect(pageOf(text).split('\n').slice(4)).toEqual([
    '## Item 1: MRI of the left \\| knee (Upheld)',
    '',
    '| Line | Rationale | Line | Case summary |',
    '| --- | --- | --- | --- |',
    `| [${missed}](imr-line:${missed - 1}) | There is no documentation of the pain level | [${told}](imr-line:${told - 1}) | “pain rated 6 out of 10” |`,
    `| [${missed}](imr-line:${missed - 1}) | No locking is described |  |  |`,
    '',
  ]);
});

it.each(['', 'MRI: Upheld', inSummary('No pain.')])('says so where there are none', (text) => {
  expect(pageOf(text)).toContain('No rationale of this letter says');
});
