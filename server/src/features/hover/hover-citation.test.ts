import { describe, expect, test } from 'vitest';
import { letter, MTUS } from '../test-letters.ts';
import { hoverAt } from '../test-support.ts';

const firstLine = (text: string | undefined) => text?.split('\n')[0];

describe('hover on a citation', () => {
  test('the guideline: full name, edition, law, dates, topic, confidence, sources', () => {
    const found = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chro|nic Pain Treatment Guidelines Muscle relaxants Page(s): 63.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(firstLine(found?.plain)).toBe('MTUS Chronic Pain Medical Treatment Guidelines (2009)');
    expect(found?.plain).toContain('Muscle relaxants (for pain), pages 63 to 66.');
    expect(found?.plain).toContain(
      '8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016. Pages 1 to 127.',
    );
    expect(found?.plain).toContain('the 2009 edition is meant');
    expect(found?.plain.split('\n').at(-1)).toMatch(/^Confidence: high\. Sources: https?:/);
  });

  test('a topic: its pages, stance and summary', () => {
    const found = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle| relaxants Page(s): 63.
                                                         ^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found?.plain.split('\n').slice(0, 2)).toEqual(['Muscle relaxants (for pain)', 'Pages 63 to 66.']);
    expect(found?.plain).toContain('Recommended with limits. ');
  });

  test('a page: the topic cited, then the others there', () => {
    const found = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 6|3.
                                                                                   ^^^`,
      }),
    );
    expect(firstLine(found?.plain)).toBe('Page 63: Muscle relaxants (for pain)');
    expect(found?.plain).toContain('Also there: ');
  });

  test('each page of a list is its own part', () => {
    const first = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 6|0, 111-113.
                                                                  ^^^`,
      }),
    );
    expect(firstLine(first?.plain)).toMatch(/^Page 60: /);
    const second = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 60, 111-1|13.
                                                                      ^^^^^^^^`,
      }),
    );
    expect(firstLine(second?.plain)).toMatch(/^Pages 111 to 113: Topical analgesics/);
  });

  test('a page that the document does not have', () => {
    const found = hoverAt(letter({ reviewer: `${MTUS} Muscle relaxants Page(s): 12|8.` }));
    expect(found?.plain.split('\n').slice(0, 2)).toEqual([
      'The document has no page 128',
      'It has pages 1 to 127.',
    ]);
  });

  test('a page range nobody has seen is called unverified', () => {
    const found = hoverAt(letter({ reviewer: `${MTUS} Page(s): 4|9.` }));
    expect(found?.plain).toContain('Page 49. Not verified against the guideline text.');
    expect(found?.plain).toContain('Confidence: low');
  });

  test('a range that runs backwards is told', () => {
    const found = hoverAt(letter({ reviewer: `${MTUS} Page(s): 6|6-64.` }));
    expect(found?.plain).toContain('The range runs backwards.');
  });

  test('in prose, across a hard wrap; the guideline is understood', () => {
    const found = hoverAt(
      letter({
        rationale: `
As MTUS
   ^^^^

pa|ges 88 and 89 state.
^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found?.plain).toContain('does not name the guideline');
    expect(found?.plain).toContain('Page 88: ');
  });

  test('behind the last character, where the cursor rests after typing', () => {
    const found = hoverAt(
      letter({
        rationale: `
As MTUS page 63| states.
             ^^`,
      }),
    );
    expect(firstLine(found?.plain)).toMatch(/^Page 63: /);
  });

  test.each([
    ['Per the MT|US this is so.', 'Medical Treatment Utilization Schedule (MTUS)'],
    ['Per the O|DG this is so.', 'Official Disability Guidelines (ODG)'],
    ['Per ACOEM page 3|09 this is so.', 'Page 309: Table 12-8: summary of recommendations'],
  ])('%s', (rationale, expected) => expect(firstLine(hoverAt(letter({ rationale }))?.plain)).toBe(expected));

  test.each([
    ['Decision based on MTUS Low Back Com|plaints 1999.', 'no guideline of this name in the edition 1999'],
    ['Decision based on Non-MTUS Citation The Big Bo|ok of Backs.', 'no guideline of this name'],
    [`${MTUS} Rain da|nce Page(s): 63.`, 'Rain dance: not among the topics'],
    ['The Expert Reviewer did not ci|te any medical evidence for its decision.', 'No evidence cited'],
  ])('says what it does not know: %s', (reviewer, expected) =>
    expect(hoverAt(letter({ reviewer }))?.plain).toContain(expected),
  );
});

describe('hover on a citation, seen from the request', () => {
  test('a page leads with the topic that governs the requested drug', () => {
    const plain = (request: string) =>
      hoverAt(letter({ request: `${request}: Upheld`, reviewer: `${MTUS} Page(s): 6|4.` }))?.plain;
    expect(firstLine(plain('Norflex 100mg #60'))).toBe('Page 64: Muscle relaxants: antispasmodics');
    expect(plain('Norflex 100mg #60')).toContain('Governs Norflex, which is requested.');
    expect(firstLine(plain('Zanaflex 4mg #60'))).toBe('Page 64: Muscle relaxants: antispasticity drugs');
    expect(plain('Wrist splint')).not.toContain('Governs');
  });

  test('what was cited above is the reviewer guideline of the item', () => {
    const found = hoverAt(
      letter({
        request: 'Norflex 100mg #60: Upheld',
        reviewer: `${MTUS} Page(s): 64.`,
        rationale: `
See the MTUS sec|tion cited above.
        ^^^^^^^^^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found?.plain.split('\n').slice(0, 3)).toEqual([
      'MTUS Chronic Pain Medical Treatment Guidelines (2009)',
      'Cited above, as the reviewer guideline of this item: MTUS Chronic Pain Treatment Guidelines Page(s): 64',
      expect.stringMatching(/^Page 64: Muscle relaxants: antispasmodics; /),
    ]);
  });
});
