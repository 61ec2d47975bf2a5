import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { analyse } from '../analysis.ts';
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

  test('a page range nobody has seen is called not verified', () => {
    const found = at(letter(`${MTUS} Page(s): 4|9.`));
    expect(found?.plain).toContain('Page 49. Not verified against the guideline text.');
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

/** A letter of one item with a request of its own. */
function requesting(
  request: string,
  reviewer = 'None.',
  rationale = 'The request is not medically necessary.',
): string {
  return letter(reviewer, rationale).replace('Wrist splint', request);
}

describe('hover on a drug', () => {
  test('generic name, brands, class, what governs it in the edition of the letter', () => {
    const found = at(letter('None.', 'He takes Nor|flex daily.'));
    expect(found?.words).toBe('Norflex');
    expect(firstLine(found?.plain)).toBe('Orphenadrine (Norflex, Orphenate): muscle relaxant');
    expect(found?.plain).toContain(
      'MTUS Chronic Pain Medical Treatment Guidelines (2009), in force for this letter: Muscle relaxants: ' +
        'antispasmodics, pages 64 to 65; Muscle relaxants (for pain), pages 63 to 66.',
    );
    expect(found?.plain.split('\n').at(-1)).toMatch(/^Confidence: medium\. Sources: /);
  });

  test('in a letter of a later edition: that one first, then where to look, the old one last', () => {
    const sections =
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Benzodiazepines.';
    const lines = at(letter(sections, 'He takes Flex|eril daily.'))?.plain.split('\n') ?? [];
    expect(lines[1]).toMatch(/\(2016\), in force for this letter: Cyclobenzaprine \(Flexeril\)\.$/);
    expect(lines[2]).toMatch(/\(2016\), in force for this letter, has headings of the same name: /);
    expect(lines[3]).toMatch(
      /\(2009\), not in force for this letter: Cyclobenzaprine \(Flexeril\), pages 41 to 42 \(not v/,
    );
  });

  test.each([
    ['He takes Omepra|xole.', 'Omepraxole is a misspelling of omeprazole or Prilosec.'],
    ['He takes Flex|aril.', 'Flexaril seems to be a misspelling of cyclobenzaprine or Flexeril'],
    ['He takes Seroq|uel.', 'Not addressed by MTUS Chronic Pain Medical Treatment Guidelines (2009).'],
    ['He takes hydro|codone.', 'Hydrocodone: in 3 drugs'],
  ])('says so: %s', (rationale, expected) =>
    expect(at(letter('None.', rationale))?.plain).toContain(expected),
  );

  test('in the request: with what is requested of it', () => {
    const found = at(requesting('Zana|flex 4mg #90 with 3 refills'));
    expect(found?.words).toBe('Zanaflex');
    expect(found?.plain).toContain(
      'Requested: Zanaflex 4 mg, quantity 90 with 3 refills.\n360 in all: 90 x (1 + 3 refills).',
    );
  });

  test('inside the topic of a citation: the topic, with a line on the drug', () => {
    const found = at(letter(`${MTUS} Cyclobenzaprine (Flex|eril).`));
    expect(firstLine(found?.plain)).toBe('Cyclobenzaprine (Flexeril)');
    expect(found?.plain).toContain('\nFlexeril: cyclobenzaprine, muscle relaxant.\n');
  });

  test('no ordinary word', () => {
    for (const words of ['a NS|AID', 'the son|ata', 'Bay|er Street']) {
      expect(at(letter('None.', `He took ${words} today.`))?.plain ?? '').not.toMatch(
        /flurbiprofen|zaleplon|aspirin/i,
      );
    }
  });
});

describe('hover on a request', () => {
  test('what it amounts to, first', () => {
    const found = at(requesting('Zanaflex 4mg #90 with 3 re|fills'));
    expect(found?.words).toBe('Zanaflex 4mg #90 with 3 refills');
    const lines = found?.plain.split('\n') ?? [];
    expect(lines.slice(0, 3)).toEqual([
      'Zanaflex 4 mg, quantity 90 with 3 refills: 360 in all',
      '360 in all: 90 x (1 + 3 refills).',
      'Zanaflex: tizanidine, muscle relaxant, antispasticity.',
    ]);
    expect(found?.plain).toContain('Muscle relaxants: antispasticity drugs, pages 64 to 66');
  });

  test.each([
    ['Norco 10/325mg #120 for 30 d|ays', 'Norco 10/325 mg, quantity 120, 30 days\n120 for 30 days: 4 a day.'],
    [
      'Acupuncture 3 times a w|eek for 2 weeks, left wrist',
      '6 sessions, left wrist\n6 in all: 3 a week x 2 weeks.',
    ],
    ['Splint for the left wri|st and the left knee', 'Left wrist and left knee'],
    [
      'Flurbiprofen 10%/Lidocaine 5%, 120grams #|1',
      'Several drugs with Flurbiprofen and Lidocaine, quantity 1',
    ],
  ])('%s', (request, expected) =>
    expect(at(requesting(request))?.plain).toMatch(new RegExp(`^${escapedPattern(expected)}`)),
  );

  const PARTLY =
    'Naproxen 500mg #90 was the original request. Naproxen 500mg #60 was authorized by the Claims Administrator. ' +
    'The remaining IMR eligible portion of the original request, Naproxen 500mg #30 is';

  test.each([
    ['500mg #90', 'Asked for at first: Naproxen 500 mg, quantity 90'],
    ['500mg #60', 'Authorised: Naproxen 500 mg, quantity 60'],
    ['500mg #30', 'In dispute: Naproxen 500 mg, quantity 30'],
    ['the original request', 'In dispute: Naproxen 500 mg, quantity 30'],
  ])('partly authorised, on %s', (words, expected) => {
    const found = at(requesting(PARTLY.replace(words, `|${words}`)));
    expect(firstLine(found?.plain)).toBe(expected);
    expect(found?.plain).toContain(
      'Asked for at first: quantity 90; authorised: quantity 60; in dispute: quantity 30.',
    );
  });

  test.each(['Comprehensive exam|ination', 'Wedge pil|low'])('nothing where nothing is read: %s', (request) =>
    expect(at(requesting(request))).toBeNull(),
  );
});

describe('hover on an abbreviation', () => {
  test.each([
    ['An E|MG was done.', 'EMG', 'EMG: Electromyography'],
    ['MR|Is were done.', 'MRIs', 'MRIs: Magnetic resonance imaging'],
    ['EMG/N|CS was done.', 'EMG/NCS', 'EMG/NCS: Electromyography and nerve conduction studies'],
    ['PT/O|T was done.', 'OT', 'OT: Occupational therapy'],
    ['The R|FA is here.', 'RFA', 'RFA: Request for authorization (elsewhere: radiofrequency ablation)'],
    ['The P&|S report.', 'P&S', 'P&S: Permanent and stationary'],
    ['He takes Tramadol HCL E|R daily.', 'ER', 'ER: Extended release'],
  ])('%s', (rationale, words, expected) => {
    const found = at(letter('None.', rationale));
    expect(found?.words).toBe(words);
    expect(firstLine(found?.plain)).toBe(expected);
  });

  test('one with other meanings says so', () =>
    expect(at(letter('None.', 'The R|FA is here.'))?.plain).toContain('It has other meanings too'));

  test.each([
    'He was seen in the E|R today.',
    'D|R. SMITH WROTE.',
    'I|T WAS DENIED.',
    'the I|T band',
    'The blood test P|T/PTT.',
    'it was do|ne',
    'X|YZ',
  ])('nothing where another word is meant: %s', (rationale) =>
    expect(at(letter('None.', rationale))).toBeNull(),
  );

  test('all meanings, where the catalogue has several', () => {
    const catalogue = createCatalogue([
      {
        abbreviations: ['First sense', 'Second sense'].map((expansion) => ({
          abbreviation: 'XYZ',
          expansion,
          ambiguous: true,
          confidence: 'low',
          sources: ['recollection'],
        })),
      },
    ]);
    const source = letter('None.', 'The XYZ is here.');
    const found = hover(
      analyse(source, undefined, () => catalogue),
      source.indexOf('XYZ'),
    );
    expect(found?.plain.split('\n')).toEqual([
      'XYZ has 2 meanings',
      'First sense.',
      'Second sense.',
      'It has other meanings too; the words around it tell.',
      'Confidence: low. Not verified against the guideline text. Sources: recollection',
    ]);
  });
});

describe('hover on a citation, seen from the request', () => {
  test('a page leads with the topic that governs the requested drug', () => {
    const plain = (request: string) => at(requesting(request, `${MTUS} Page(s): 6|4.`))?.plain;
    expect(firstLine(plain('Norflex 100mg #60'))).toBe('Page 64: Muscle relaxants: antispasmodics');
    expect(plain('Norflex 100mg #60')).toContain('Governs Norflex, which is requested.');
    expect(firstLine(plain('Zanaflex 4mg #60'))).toBe('Page 64: Muscle relaxants: antispasticity drugs');
    expect(plain('Wrist splint')).not.toContain('Governs');
  });

  test('what was cited above is the reviewer guideline of the item', () => {
    const found = at(
      requesting('Norflex 100mg #60', `${MTUS} Page(s): 64.`, 'See the MTUS sec|tion cited above.'),
    );
    expect(found?.words).toBe('MTUS section cited above');
    expect(found?.plain.split('\n').slice(0, 3)).toEqual([
      'MTUS Chronic Pain Medical Treatment Guidelines (2009)',
      'Cited above, as the reviewer guideline of this item: MTUS Chronic Pain Treatment Guidelines Page(s): 64',
      expect.stringMatching(/^Page 64: Muscle relaxants: antispasmodics; /),
    ]);
  });
});

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
}
