import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import { analyse } from './analysis.ts';
import { type Hover, hover } from './hover.ts';

/** A letter of one item; its reviewer guideline and rationale are given. */
function letter(reviewer: string, rationale = 'The request is not medically necessary.'): string {
  return [
    'CLINICAL CASE SUMMARY',
    'The injured worker hurt the left wrist.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Wrist splint: Upheld',
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${reviewer}`,
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
}

/** The hover where `|` stands in a text, and the words it is about. */
function at(marked: string): (Hover & { words: string }) | null {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const found = hover(analyse(source), offset);
  return found && { ...found, words: source.slice(found.range.start, found.range.end) };
}

const firstLine = (text: string | undefined) => text?.split('\n')[0];
const MTUS = 'Decision based on MTUS Chronic Pain Treatment Guidelines';

describe('hover on a citation', () => {
  test('the guideline: full name, edition, law, dates, topic, confidence, sources', () => {
    const found = at(
      letter('Decision based on MTUS Chro|nic Pain Treatment Guidelines Muscle relaxants Page(s): 63.'),
    );
    expect(found?.words).toBe('MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63');
    expect(firstLine(found?.plain)).toBe('MTUS Chronic Pain Medical Treatment Guidelines (2009)');
    expect(found?.plain).toContain('Muscle relaxants (for pain), pages 63 to 66.');
    expect(found?.plain).toContain(
      '8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016. Pages 1 to 127.',
    );
    expect(found?.plain).toContain('the 2009 edition is meant');
    expect(found?.plain.split('\n').at(-1)).toMatch(/^Confidence: high\. Sources: https?:/);
  });

  test('a topic: its pages, stance and summary', () => {
    const found = at(letter(`${MTUS} Muscle| relaxants Page(s): 63.`));
    expect(found?.words).toBe('Muscle relaxants');
    expect(found?.plain.split('\n').slice(0, 2)).toEqual(['Muscle relaxants (for pain)', 'Pages 63 to 66.']);
    expect(found?.plain).toContain('Recommended with limits. ');
  });

  test('a page: the topic cited, then the others there', () => {
    const found = at(letter(`${MTUS} Muscle relaxants Page(s): 6|3.`));
    expect(found?.words).toBe('63');
    expect(firstLine(found?.plain)).toBe('Page 63: Muscle relaxants (for pain)');
    expect(found?.plain).toContain('Also there: ');
  });

  test('each page of a list is its own part', () => {
    expect(at(letter(`${MTUS} Page(s): 6|0, 111-113.`))?.words).toBe('60');
    const second = at(letter(`${MTUS} Page(s): 60, 111-1|13.`));
    expect(second?.words).toBe('111-113');
    expect(firstLine(second?.plain)).toMatch(/^Pages 111 to 113: Topical analgesics/);
  });

  test('a page that the document does not have', () => {
    const found = at(letter(`${MTUS} Muscle relaxants Page(s): 12|8.`));
    expect(found?.plain.split('\n').slice(0, 2)).toEqual([
      'The document has no page 128',
      'It has pages 1 to 127.',
    ]);
  });

  test('a page range nobody has seen is called unverified', () => {
    const found = at(letter(`${MTUS} Page(s): 4|9.`));
    expect(found?.plain).toContain('Page 49 (unverified).');
    expect(found?.plain).toContain('Confidence: low');
  });

  test('a range that runs backwards is told', () => {
    expect(at(letter(`${MTUS} Page(s): 6|6-64.`))?.plain).toContain('The range runs backwards.');
  });

  test('in prose, across a hard wrap; the guideline is understood', () => {
    const found = at(letter('None.', 'As MTUS\n\npa|ges 88 and 89 state.'));
    expect(found?.words).toBe('MTUS\n\npages 88 and 89');
    expect(found?.plain).toContain('does not name the guideline');
    expect(found?.plain).toContain('Page 88: ');
  });

  test('behind the last character, where the cursor rests after typing', () => {
    expect(at(letter('None.', 'As MTUS page 63| states.'))?.words).toBe('63');
  });

  test('law: title and history', () => {
    const found = at(letter('None.', 'As 8 CCR 9792.2|4.2 states.'));
    expect(firstLine(found?.plain)).toBe('8 CCR 9792.24.2: Chronic Pain Medical Treatment Guidelines');
    expect(firstLine(at(letter('None.', 'As 8 CCR 9792.99|.9 states.'))?.plain)).toBe('8 CCR 9792.99.9');
  });

  test.each([
    ['Per the MT|US this is so.', 'Medical Treatment Utilization Schedule (MTUS)'],
    ['Per the O|DG this is so.', 'Official Disability Guidelines (ODG)'],
    ['Per ACOEM page 3|09 this is so.', 'Page 309: Table 12-8: summary of recommendations'],
  ])('%s', (rationale, expected) => expect(firstLine(at(letter('None.', rationale))?.plain)).toBe(expected));

  test.each([
    ['Decision based on MTUS Low Back Com|plaints 1999.', 'no guideline of this name in the edition 1999'],
    ['Decision based on Non-MTUS Citation The Big Bo|ok of Backs.', 'no guideline of this name'],
    [`${MTUS} Rain da|nce Page(s): 63.`, 'Rain dance: not among the topics'],
    ['The Expert Reviewer did not ci|te any medical evidence for its decision.', 'No evidence cited'],
  ])('says what it does not know: %s', (reviewer, expected) =>
    expect(at(letter(reviewer))?.plain).toContain(expected),
  );
});

describe('hover on the form', () => {
  test('a decision word', () => {
    const found = at(letter('None.').replace('Upheld', 'Uph|eld'));
    expect(found?.words).toBe('Upheld');
    expect(found?.plain).toContain('denial stands');
    expect(at(letter('None.').replace('Upheld', 'Over|turned'))?.plain).toContain('does not stand');
  });

  test('a section heading: what the law asks there', () => {
    const found = at(letter('None.').replace('CASE SUMMARY', 'CASE| SUMMARY'));
    expect(found?.words).toBe('CLINICAL CASE SUMMARY');
    expect(found?.plain).toMatch(/Labor Code|8 CCR/);
  });

  test.each(['The injured wor|ker hurt the left wrist.', '|', ''])('nothing on plain words: %s', (text) =>
    expect(at(text)).toBeNull(),
  );
});

describe('rendering', () => {
  test('what a letter says cannot become markup, HTML or a link', () => {
    const evil = '[x](command:y) <b>_z_</b> **w** `c` www.example.org http://example.org me@example.org';
    const found = at(letter(`Decision based on Non-MTUS Citation |${evil}`));
    expect(found?.markdown).toContain('\\[x\\](command:y) \\<b\\>\\_z\\_\\</b\\> \\*\\*w\\*\\* \\`c\\`');
    expect(found?.markdown).toContain('www\\.example.org http\\://example.org me\\@example.org');
    expect(found?.plain).toContain(evil);
  });

  test('every card of the catalogue renders without HTML or command links', () => {
    const pattern = /(?<!\\)<(?!https?:\/\/[^\s<>]+>\))|command:|undefined|null|NaN|\[object/;
    for (const guideline of builtInCatalogue().guidelines) {
      if (!guideline.mtus) continue;
      const year = guideline.edition ?? '';
      const topics = guideline.topics.map(({ name }) => name).join(', ');
      const source = letter(
        `Decision based on MTUS ${guideline.aliases[0]} ${year}, Section(s): ${topics}, 1.`,
      );
      const analysis = analyse(source);
      for (const { range } of analysis.citations.flatMap((citation) => [
        citation,
        ...citation.topics,
        ...citation.pages,
      ])) {
        const found = hover(analysis, range.start);
        expect(found?.markdown, guideline.id).not.toMatch(pattern);
        expect(found?.plain.length).toBeLessThan(3000);
      }
    }
  });
});
