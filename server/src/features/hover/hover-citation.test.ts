import { describe, expect, test } from 'vitest';
import { builtInCatalogue, builtInFiles } from '../../catalogue/built-in.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
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
    expect(found?.plain).toContain('Muscle relaxants (for pain), pages 63-66.');
    expect(found?.plain).toContain('8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016. Pages 1-127.');
    expect(found?.plain).toContain('No edition cited; 2009 applied on this date.');
    expect(found?.plain.split('\n').at(-1)).toMatch(/^Sources: https?:.*; published determinations$/);
  });

  test('a topic: what it says, then pages, guideline, edition and law', () => {
    const found = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle| relaxants Page(s): 63.
                                                         ^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found?.plain.split('\n').slice(0, 3)).toEqual([
      'Muscle relaxants (for pain)',
      expect.stringMatching(/^Recommended with limits\. /),
      'Pages 63-66. MTUS Chronic Pain Medical Treatment Guidelines (2009). 8 CCR 9792.24.2, in force July 18, 2009 to ' +
        'July 27, 2016.',
    ]);
  });

  test('a topic of which letters quote what it asks for', () => {
    const found = hoverAt(
      letter({ reviewer: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Stu|dies.' }),
    );
    expect(found?.plain.split('\n').slice(0, 2)).toEqual([
      'Special Studies',
      'Imaging: definite signs of nerve compromise, no response to treatment, and surgery considered.',
    ]);
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
    expect(firstLine(second?.plain)).toMatch(/^Pages 111-113: Topical analgesics/);
  });

  test('a page that the document does not have', () => {
    const found = hoverAt(letter({ reviewer: `${MTUS} Muscle relaxants Page(s): 12|8.` }));
    expect(found?.plain.split('\n').slice(0, 2)).toEqual([
      'Page 128 does not exist',
      'The guideline has pages 1-127.',
    ]);
  });

  test('a page range nobody has seen is called unverified', () => {
    const found = hoverAt(letter({ reviewer: `${MTUS} Page(s): 4|9.` }));
    expect(found?.plain).toContain('Page 49 (not verified). MTUS Chronic Pain');
    const said = found?.plain.match(/Not verified against the guideline text\./g);
    expect(said).toHaveLength(1);
    expect(found?.plain).not.toMatch(/confidence|recollection|practice/i);
  });

  test('a range that runs backward is explained', () => {
    const found = hoverAt(letter({ reviewer: `${MTUS} Page(s): 6|6-64.` }));
    expect(found?.plain).toContain('The page range is reversed.');
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
    expect(found?.plain).toContain('Which guideline is meant was inferred from');
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
    [
      'Decision based on MTUS Low Back Com|plaints 1999.',
      'No 1999 edition of a guideline of this name on file.',
    ],
    ['Decision based on Non-MTUS Citation The Big Bo|ok of Backs.', 'No guideline of this name on file.'],
    [`${MTUS} Rain da|nce Page(s): 63.`, 'Rain dance: no such topic on file.'],
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
    expect(plain('Norflex 100mg #60')).toContain('Governs Norflex, the requested drug.');
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
      'Refers to the reviewer guideline of this item: MTUS Chronic Pain Treatment Guidelines Page(s): 64',
      expect.stringMatching(/^Page 64: Muscle relaxants: antispasmodics; /),
    ]);
  });
});

test('a remark of the catalogue is shown where there is room for it, before how the citation was read', () => {
  const topic = builtInCatalogue()
    .guideline('mtus-chronic-pain-2009')
    ?.topics.find(({ id }) => id === 'opioids-on-going-management');
  const note =
    'Our office reads page 78 first, and asks for the four domains by name in each report it reviews.';
  const catalogue = createCatalogue([
    ...builtInFiles(),
    {
      guidelines: [
        {
          id: 'mtus-chronic-pain-2009',
          name: 'MTUS Chronic Pain Medical Treatment Guidelines',
          mtus: true,
          confidence: 'high',
          sources: ['our copy'],
          topics: [
            { id: topic?.id ?? '', name: topic?.name ?? '', note, confidence: 'high', sources: ['our copy'] },
          ],
        },
      ],
    },
  ]);
  const found = hoverAt(
    letter({ reviewer: `${MTUS} Opioids, on-going man|agement Page(s): 78.` }),
    catalogue,
  );
  expect(found?.plain).toContain(`\n${note}\n`);
});
