import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StructureEdits } from '../../../test/robustness/structure-edits.ts';
import { plain } from '../letter/test-support.ts';
import { letterWith, NEXT_ITEM, paragraphs, SOUND_LETTER } from '../rules/test-support.ts';
import { type Placed, shifted } from '../text/placed.ts';
import type { ItemOutline } from './items/items.ts';
import { parse } from './parse.ts';
import { structureOfItem, structureOfStretch } from './parts.ts';
import { NOBODY } from './reviewer.ts';
import type { Determination, Part } from './tree.ts';
import { Versions } from './versions.ts';

const wordsOf = (letter: Determination) => letter.parts.map(({ part }) => part.source.trim().split('\n')[0]);

const partsOf = ({ parts }: Determination) => parts.map(({ part }) => part);

describe('the parts of a letter', () => {
  it('are what is before the items, each paragraph of the summary and each item', () => {
    expect(wordsOf(parse(SOUND_LETTER))).toEqual([
      'Case Number: CM16-0999001',
      'The injured worker is a 41 year old male with left knee pain since a fall on 03/02/2014.',
      'MRI of the left knee: Overturned',
      'Knee brace: Upheld',
    ]);
  });

  it('hold their words where they are, and all words but white space', () => {
    const { source, parts } = parse(SOUND_LETTER);
    let end = 0;
    for (const { start, part } of parts) {
      expect(source.slice(start, start + part.source.length)).toBe(part.source);
      expect(source.slice(end, start).trim()).toBe('');
      end = start + part.source.length;
    }
    expect(source.slice(end).trim()).toBe('');
  });

  it('are none of an empty text, and one of a text without items', () => {
    expect(parse('').parts).toEqual([]);
    expect(wordsOf(parse('Some other text.'))).toEqual(['Some other text.']);
  });
});

describe('a part of the same words in the same structure is the same object', () => {
  /** Reads versions of one letter; says of each part of the last one in which of the others it was, by their numbers. */
  function cameFrom(...texts: readonly string[]): (number | null)[] {
    const versions = new Versions();
    const all = texts.map((text) => partsOf(parse(text, versions)));
    const last = all.pop() ?? [];
    return last.map((part) => {
      const version = all.findLastIndex((parts) => parts.includes(part));
      return version < 0 ? null : version;
    });
  }

  it.each([
    ['before it', 'a 41 year old male', 'a 41 year old, right-handed male', [0, null, 0, 0]],
    ['after it', 'a brace has no purpose', 'a brace has little purpose', [0, 0, 0, null]],
    ['in the header', 'Case Number: CM16-0999001', 'Case Number: CM16-0999002', [null, 0, 0, 0]],
    ['that puts white space before it', 'Knee brace: Upheld', '\n\nKnee brace: Upheld', [0, 0, 0, 0]],
  ])('after an edit %s', (_, from, to, expected) => {
    expect(SOUND_LETTER).toContain(from);
    expect(cameFrom(SOUND_LETTER, SOUND_LETTER.replace(from, to))).toEqual(expected);
  });

  it('after an undo', () => {
    expect(cameFrom(SOUND_LETTER, letterWith(NEXT_ITEM), SOUND_LETTER)).toEqual([0, 1, 0, 1]);
    expect(cameFrom(SOUND_LETTER, '', SOUND_LETTER)).toEqual([0, 0, 0, 0]);
  });

  it('when items change places, whose offsets in the letter are others', () => {
    const [first, second] = [NEXT_ITEM, NEXT_ITEM.replace('Knee brace', 'Ankle brace')];
    expect(cameFrom(letterWith(first, second), letterWith(second, first))).toEqual([0, 0, 0, 0]);
  });

  it('when it appears twice', () => {
    const versions = new Versions();
    const once = partsOf(parse(letterWith(NEXT_ITEM), versions));
    const twice = partsOf(parse(letterWith(NEXT_ITEM, NEXT_ITEM), versions));
    expect(twice).toHaveLength(once.length + 1);
    expect(twice.at(-1)).toBe(once.at(-1));
    expect(twice.at(-2)).toBe(once.at(-1));
  });

  it('and is where its words are now', () => {
    const versions = new Versions();
    parse(SOUND_LETTER, versions);
    const { source, parts } = parse(`${SOUND_LETTER.replace('a 41 year', 'a tall 41 year')}`, versions);
    const { start, part } = parts.at(-1) as Placed<Part>;
    expect(source.slice(start, start + part.source.length)).toBe(NEXT_ITEM.trim());
  });

  it('but another one in another document', () => {
    const [one, other] = [parse(SOUND_LETTER), parse(SOUND_LETTER)].map(partsOf);
    expect(one?.some((part) => other?.includes(part))).toBe(false);
  });
});

const ISSUES = 'IMR ISSUES, DECISIONS AND RATIONALES';
const inSummary = (words: string) =>
  letterWith(NEXT_ITEM).replace('on 03/02/2014.\n', `on 03/02/2014.\n\n${words}\n\nNo more is told.\n`);
const beforeItem = (words: string) => paragraphs(`${words}\n`, NEXT_ITEM);

/** What is said of a part of the same words in two letters, and the letters. */
const READ_OTHERWISE: readonly (readonly [string, string, string, string, (part: Part) => unknown])[] = [
  ['the layout', 'He rests.', 'He rests.', beforeItem('He rests.'), ({ layout, problems }) => [layout, problems.length]],
  ['the section', 'It hurts.', inSummary('It hurts.'), beforeItem('It hurts.'), ({ sections }) => sections[0]?.kind],
  [
    'the header', 'Priority: Standard.', inSummary('Priority: Standard.'), beforeItem('Priority: Standard.'),
    ({ header }) => header?.fields.length,
  ],
  [
    'the reviewer', 'He is Board Certified in Family Practice.',
    inSummary('He is Board Certified in Family Practice.'), beforeItem('He is Board Certified in Family Practice.'),
    ({ reviewer }) => reviewer.specialties.map(({ text }) => text),
  ],
  [
    'the labels of an item', 'Brace: Upheld\n\nMAXMUS guideline: none.\n\nDecision rationale: So.',
    `${ISSUES}\n\nBrace: Upheld\n\nMAXMUS guideline: none.\n\nDecision rationale: So.`,
    'Brace: Upheld\n\nMAXMUS guideline: none.\n\nDecision rationale: So.',
    ({ items }) => items[0]?.fields.map(({ kind }) => kind),
  ],
]; // biome-ignore format: one case a row

describe('the same words are another part where they are read otherwise, by', () => {
  it.each(READ_OTHERWISE)('%s', (_, words, one, other, told) => {
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const) {
      const versions = new Versions();
      const [first, second] = [before, after].map((text) => {
        const letter = parse(text, versions);
        expect(plain(letter)).toBe(plain(parse(text)));
        const part = partsOf(letter).find(({ source }) => source === words);
        if (!part) throw new Error(`no part of these words: ${wordsOf(letter).join(' / ')}`);
        return part;
      });
      expect(first).not.toBe(second);
      expect(told(first as Part)).not.toEqual(told(second as Part));
    }
  });

  it('what follows: the first word of the last line is the end of a rationale or a request', () => {
    const words = 'Decision rationale: The joint is stable.\n\nKnee brace';
    const versions = new Versions();
    parse(letterWith('MRI: Upheld', words), versions);
    const after = parse(letterWith('MRI: Upheld', `${words}: Upheld`), versions);
    const requests = partsOf(after).flatMap(({ items }) => items.map(({ request }) => request.text));
    expect(requests).toEqual(['MRI', 'Knee brace']);
    expect(plain(after)).toBe(plain(parse(after.source)));
  });
});

type PartOutline = Parameters<typeof structureOfStretch>[0];

const at = (start: number, end: number) => ({ start, end });

const OUTLINED_ITEM: ItemOutline = {
  range: at(100, 200),
  request: at(100, 120),
  colon: at(120, 121),
  decision: { range: at(122, 128), value: 'Upheld', note: at(128, 129) },
  labels: [
    { kind: 'reviewerGuideline', marker: { range: at(130, 147), expected: 'MAXIMUS guideline:', spelling: 'exact' }, marked: at(130, 147), evidence: 'certain' },
    { kind: 'rationale', marker: { range: at(160, 178), expected: 'Decision rationale:', spelling: 'near' }, marked: at(158, 178), evidence: 'possible' },
  ],
}; // biome-ignore format: one label a row

const SECTION: PartOutline['sections'][number] = {
  kind: 'clinical-case-summary',
  heading: { range: at(100, 121), expected: 'CLINICAL CASE SUMMARY', spelling: 'exact' },
  leadIn: at(122, 150),
  body: at(122, 180),
  range: at(100, 180),
};

const PLAIN: PartOutline = {
  layout: 'issues',
  header: null,
  reviewer: NOBODY,
  sections: [SECTION],
  problems: [],
};

const OUTLINED_HEADER: PartOutline['header'] = {
  fields: [
    {
      key: 'priority',
      label: at(100, 109),
      labelRest: at(120, 129),
      spelling: 'exact',
      value: at(110, 118),
      unread: at(119, 120),
    },
  ],
  isScattered: false,
  range: at(100, 129),
};

const OUTLINED_REVIEWER: PartOutline['reviewer'] = {
  licensure: [{ text: 'California', range: at(160, 170) }],
  specialties: [{ text: 'Family Practice', range: at(171, 180) }],
  labels: [at(150, 159)],
  range: at(150, 180),
};

/** Stretches with a section alone, with two, and with each thing besides that may be in one. */
const OUTLINED_STRETCHES: readonly PartOutline[] = [
  PLAIN,
  {
    ...PLAIN,
    sections: [
      { ...SECTION, heading: null, leadIn: null },
      { ...shifted(SECTION, 100), kind: 'how-determination-was-made' },
    ],
  },
  { ...PLAIN, header: OUTLINED_HEADER },
  { ...PLAIN, reviewer: OUTLINED_REVIEWER },
  { ...PLAIN, layout: 'notice-2013', problems: [{ kind: 'layout-not-read', range: at(100, 120) }] },
  { ...PLAIN, header: OUTLINED_HEADER, reviewer: OUTLINED_REVIEWER },
];

/** What follows from something else in an outline: how the form prints what is of a kind, the ends of a colon and a label. */
const FOLLOWS = /\.(expected|evidence)$|^\.colon\.end$|\.marked\.end$/;

/** Every other outline that differs in one thing: in a number, in a word, or in whether something is there. */
function changedOnce<T>(outline: T): [path: string, changed: T][] {
  const changes: [string, T][] = [];
  const visit = (value: unknown, path: string, put: (other: unknown) => T) => {
    if (FOLLOWS.test(path)) return;
    if (typeof value === 'number') changes.push([path, put(value + 1)]);
    if (typeof value === 'string') changes.push([path, put(`other than ${value}`)]);
    if (Array.isArray(value) && value.length > 0)
      changes.push([`${path} without the last`, put(value.slice(0, -1))]);
    if (typeof value !== 'object' || value === null) return;
    if (isMissable(path)) changes.push([`${path} missing`, put(null)]);
    for (const [key, one] of Object.entries(value))
      visit(one, `${path}.${key}`, (other) =>
        put(Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }),
      );
  };
  visit(outline, '', (other) => other as T);
  return changes;
}

const isMissable = (path: string) =>
  /\.(colon|decision|note|unread|header|heading|leadIn|labelRest|value)$/.test(path);

describe('the key of a part holds all that is read of an outline', () => {
  const item = changedOnce(OUTLINED_ITEM);
  it.each(item)('of an item: %s', (_, changed) => {
    expect(structureOfItem('issues', changed)).not.toBe(structureOfItem('issues', OUTLINED_ITEM));
  });

  const stretches = OUTLINED_STRETCHES.flatMap((outline, i) =>
    changedOnce(outline).map(([path, changed]) => [i, path, changed, outline] as const),
  );
  it.each(stretches)('of stretch %i: %s', (_, __, changed, outline) => {
    expect(structureOfStretch(changed, 100)).not.toBe(structureOfStretch(outline, 100));
  });

  it('of all things that there are', () => {
    expect(item.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        '.decision.value',
        '.labels.1.marker.spelling',
        '.colon missing',
        '.range.end',
      ]),
    );
    expect(stretches.map(([, path]) => path)).toEqual(
      expect.arrayContaining([
        '.layout',
        '.sections.0.heading.spelling',
        '.reviewer.labels.0.start',
        '.problems.0.kind',
      ]),
    );
  });

  it('of an item: its layout', () => {
    expect(structureOfItem(null, OUTLINED_ITEM)).not.toBe(structureOfItem('issues', OUTLINED_ITEM));
  });

  it('and not where the part begins', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (delta) => {
        const structures = OUTLINED_STRETCHES.map((outline) =>
          structureOfStretch(
            outline.reviewer === NOBODY
              ? { ...shifted(outline, delta), reviewer: NOBODY }
              : shifted(outline, delta),
            100 + delta,
          ),
        );
        expect(structures).toEqual(OUTLINED_STRETCHES.map((outline) => structureOfStretch(outline, 100)));
        expect(structureOfItem('issues', shifted(OUTLINED_ITEM, delta))).toBe(
          structureOfItem('issues', OUTLINED_ITEM),
        );
      }),
    );
  });
});

describe('over edits of the structure of a draft', () => {
  const EDITS = 1500;

  it.each([20261201, 20261202])(
    'a version reads as a fresh one does, and shares what is equal with the version before (seed %i)',
    (seed) => {
      const edits = new StructureEdits(seed);
      const versions = new Versions();
      let text = edits.draft();
      let before = new Map<string, Part>();
      let reused = 0;
      for (let n = 0; n < EDITS; n++) {
        const letter = parse(text, versions);
        expect(plain(letter), text).toBe(plain(parse(text)));
        const now = new Map<string, Part>();
        for (const part of partsOf(letter)) {
          const content = plain(part);
          const known = now.get(content) ?? before.get(content);
          if (known) {
            expect(part === known, content).toBe(true);
            reused++;
          }
          now.set(content, part);
        }
        before = now;
        text = edits.next(text).text;
      }
      expect(reused).toBeGreaterThan(EDITS);
    },
  );
});
