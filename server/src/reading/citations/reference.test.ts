import { describe, expect, test } from 'vitest';
import { wholeLetter } from '../../letter/test-support.ts';
import type { Citation } from './citation.ts';

const MTUS =
  'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76.';
const ODG = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter.';

/** The citations of the rationale of one item, with the words of each. */
function read(reviewer: string, rationale: string): { citation: Citation; words: string }[] {
  const source = [
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Norco 5/325mg #45: Upheld',
    'Claims Administrator guideline: Decision based on MTUS Acupuncture Treatment Guidelines.',
    `MAXIMUS guideline: ${reviewer}`,
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
  return wholeLetter(source)
    .citations.filter(({ origin }) => origin === 'prose')
    .map((citation) => ({ citation, words: source.slice(citation.range.start, citation.range.end) }));
}

describe('what was cited above', () => {
  test.each([
    'the |MTUS section cited above|, which asks for more.',
    'the |MTUS guidelines cited above|.',
    'the |MTUS guideline as noted above| and more.',
    'the |MTUS cited\n\nabove| and more.',
  ])('is the reviewer guideline of the item: %s', (marked) => {
    const [before, words] = marked.split('|');
    const [found] = read(MTUS, marked.replaceAll('|', ''));
    expect(before).toBe('the ');
    expect(found?.words).toBe(words);
    expect(found?.citation.resolution).toBe('understood');
    expect(found?.citation.guideline?.id).toBe('mtus-chronic-pain-2009');
    expect(found?.citation.refersTo?.pages.map(({ pages }) => pages)).toEqual([[76, 76]]);
  });

  test('each work by its own', () => {
    const [mtus, odg] = read(
      `${MTUS} ${ODG}`,
      'Per the MTUS section cited above and the ODG guidelines cited above.',
    );
    expect(mtus?.citation.refersTo?.guideline?.id).toBe('mtus-chronic-pain-2009');
    expect(odg?.citation.refersTo?.guideline?.id).toBe('odg');
  });

  test.each([
    [
      'nothing cited there',
      'The Expert Reviewer did not cite any medical evidence for its decision.',
      'The MTUS section cited above.',
    ],
    ['two citations it could mean', `${MTUS} ${MTUS}`, 'The MTUS section cited above.'],
    ['another work', ODG, 'The MTUS section cited above.'],
    ['no such words', MTUS, 'The MTUS section above all asks for more. The MTUS cited.'],
  ])('stays general with %s', (_what, reviewer, rationale) => {
    const found = read(reviewer, rationale);
    expect(found.length).toBeGreaterThan(0);
    for (const { citation } of found)
      expect([citation.resolution, citation.refersTo]).toEqual(['general', null]);
  });
});
