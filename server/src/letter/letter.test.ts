import { describe, expect, it } from 'vitest';
import { Random } from '../../../test/protocol/random.ts';
import { StructureEdits } from '../../../test/robustness/structure-edits.ts';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { HEADER, NEXT_ITEM, SOUND_LETTER } from '../rules/test-support.ts';
import { type Letter, readLetter } from './letter.ts';
import { LetterVersions } from './letter-versions.ts';
import { plainLetter } from './test-support.ts';

/** A catalogue in which a word of the drafts is a drug. */
const OTHER = createCatalogue([
  { drugs: [{ id: 'brace', generic: 'brace', confidence: 'high', sources: ['this test'] }] },
]);
const other = () => OTHER;

const partsOf = ({ parts }: Letter) => parts.map(({ part }) => part);

/** Which parts of a letter are the same objects as in an earlier version, in order. */
function shared(letter: Letter, before: Letter): boolean[] {
  const known = new Set(partsOf(before));
  return partsOf(letter).map((part) => known.has(part));
}

/** Reads the versions of one letter. */
function readVersions(...texts: readonly string[]): Letter[] {
  const versions = new LetterVersions();
  return texts.map((text) => readLetter(text, builtInCatalogue, versions));
}

describe('a letter', () => {
  it('asks for its catalogue when what it cites is looked up, and not before', () => {
    let asked = 0;
    const letter = readLetter(SOUND_LETTER, () => {
      asked++;
      return builtInCatalogue();
    });
    expect(letter.source).toBe(SOUND_LETTER);
    expect(letter.asOf.date).toBe('2016-11-03');
    expect(letter.determination.parts).toHaveLength(4);
    expect(asked).toBe(0);
    expect(letter.parts[3]?.part.citations).toHaveLength(2);
    expect(asked).toBeGreaterThan(0);
  });

  it('has its parts where they are, read once, and its items among them', () => {
    const letter = readLetter(SOUND_LETTER);
    const { parts, items } = letter;
    expect(letter.parts).toBe(parts);
    expect(letter.items).toBe(items);
    expect(parts.map(({ start }) => start)).toEqual(letter.determination.parts.map(({ start }) => start));
    expect(parts.map(({ part }) => part.determination)).toEqual(
      letter.determination.parts.map(({ part }) => part),
    );
    expect(items).toEqual(parts.slice(2));
    const [, , item] = partsOf(letter);
    expect(item?.citations).toBe(item?.citations);
    expect(item?.requests).toBe(item?.requests);
  });

  it('has parts of its own where nothing is known of earlier versions', () => {
    expect(shared(readLetter(SOUND_LETTER), readLetter(SOUND_LETTER))).toEqual([false, false, false, false]);
  });
});

describe('a version of a letter', () => {
  it.each([
    ['in the first item', 'a meniscus tear', 'a large meniscus tear', [true, true, false, true]],
    ['in the summary', 'a 41 year old male', 'a 42 year old male', [true, false, true, true]],
    ['in the header', 'Date Assigned: 11/09/2016', 'Date Assigned: 11/10/2016', [false, true, true, true]],
    // these two change the day that the letter is about
    [
      'of the denial',
      'UR Denial Date: 11/03/2016',
      'UR Denial Date: 11/02/2016',
      [false, false, false, false],
    ],
    [
      'of the decision',
      'Decision Date: 12/09/2016',
      'Decision Date: 12/10/2016',
      [false, false, false, false],
    ],
  ])('has the parts of the one before that an edit %s leaves', (_, from, to, expected) => {
    const [before, after] = readVersions(SOUND_LETTER, SOUND_LETTER.replace(from, to)) as [Letter, Letter];
    expect(after.source).not.toBe(before.source);
    expect(shared(after, before)).toEqual(expected);
    expect(plainLetter(after)).toBe(plainLetter(readLetter(after.source)));
  });

  it('has those of any earlier one after an undo, and of one that was about the same day', () => {
    const dated = SOUND_LETTER.replace('11/03/2016', '11/02/2016');
    const [first, , third, fourth] = readVersions(SOUND_LETTER, dated, SOUND_LETTER, dated) as Letter[];
    expect(shared(third as Letter, first as Letter)).toEqual([true, true, true, true]);
    expect(partsOf(fourth as Letter).map(({ asOf }) => asOf.date)).toEqual(Array(4).fill('2016-11-02'));
  });

  it('has one part for an item that appears twice', () => {
    const [letter] = readVersions(`${SOUND_LETTER}\n${NEXT_ITEM}`) as [Letter];
    const [, second, third] = letter.items;
    expect(third?.part).toBe(second?.part);
    expect(third?.start).toBeGreaterThan(second?.start as number);
  });

  it('has other parts by another catalogue, and the same again by the one before', () => {
    const versions = new LetterVersions();
    const catalogues = [builtInCatalogue, other, builtInCatalogue];
    const [first, second, third] = catalogues.map((catalogue) =>
      readLetter(SOUND_LETTER, catalogue, versions),
    ) as [Letter, Letter, Letter];
    expect(shared(second, first)).toEqual([false, false, false, false]);
    expect(shared(third, first)).toEqual([true, true, true, true]);
    const drugs = [first, second, third].map((letter) =>
      partsOf(letter).flatMap((part) => part.drugs.map(({ text }) => text)),
    );
    expect(drugs).toEqual([[], ['brace', 'brace', 'brace'], []]);
  });

  const dates = (denial: string, decision: string) =>
    HEADER.replace('UR Denial Date: 11/03/2016\n', denial).replace('Decision Date: 12/09/2016\n', decision);
  const letterOf = (header: string) => SOUND_LETTER.replace(HEADER, header);
  it.each([
    ['the day', dates('UR Denial Date: 11/03/2016\n', ''), dates('UR Denial Date: 11/04/2016\n', '')],
    ['what tells it', dates('UR Denial Date: 11/03/2016\n', 'Decision Date: 11/03/2016\n'), dates('', 'Decision Date: 11/03/2016\n')],
    ['the day of the decision', dates('UR Denial Date: 11/03/2016\n', 'Decision Date: 12/09/2016\n'), dates('UR Denial Date: 11/03/2016\n', 'Decision Date: 12/10/2016\n')],
    ['whether the decision has a day', dates('UR Denial Date: 11/03/2016\n', 'Decision Date: 12/09/2016\n'), dates('UR Denial Date: 11/03/2016\n', 'Decision Date: TBD\n')],
  ])('is about the day of now, where an edit changes %s', (_, one, two) => {
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const [before, after] = readVersions(letterOf(from), letterOf(to)) as [Letter, Letter];
      expect(after.asOf).not.toEqual(before.asOf);
      for (const letter of [before, after])
        for (const { asOf } of partsOf(letter)) expect(asOf).toEqual(letter.asOf);
      expect(plainLetter(after)).toBe(plainLetter(readLetter(after.source)));
    }
  }); // biome-ignore format: one case a row

  it('is read by its own day, however many days the letter was about before', () => {
    const versions = new LetterVersions();
    for (let n = 0; n < 60; n++) {
      const day = `11/${String(1 + (n % 25)).padStart(2, '0')}/2016`;
      const letter = readLetter(SOUND_LETTER.replace('11/03/2016', day), builtInCatalogue, versions);
      expect(partsOf(letter).map(({ asOf }) => asOf)).toEqual(partsOf(letter).map(() => letter.asOf));
      expect(letter.asOf.date).toBe(`2016-11-${day.slice(3, 5)}`);
    }
  });
});

describe('over edits of a draft, its dates included', () => {
  const EDITS = 500;
  const DATE = /\d\d\/\d\d\/\d\d\d\d/g;

  /** The text with one of its dates moved to another year, or with the date of another label. */
  function redated(text: string, random: Random): string {
    const dates = [...text.matchAll(DATE)];
    if (dates.length === 0) return `UR Denial Date: 02/12/2015\n\n${text}`;
    const { index, 0: date } = random.of(dates);
    const changed = random.oneIn(3)
      ? random.of(dates)[0]
      : `${date.slice(0, 6)}${random.of(['2014', '2015', '2016', '2017'])}`;
    return text.slice(0, index) + changed + text.slice(index + date.length);
  }

  it.each([20261203, 20261204])(
    'a version reads as a fresh letter does, whatever is shared (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const edits = new StructureEdits(seed);
      const versions = new LetterVersions();
      const days = new Set<string>();
      let text = edits.draft();
      let before: Letter | null = null;
      let reused = 0;
      for (let n = 0; n < EDITS; n++) {
        const catalogue = random.oneIn(10) ? other : builtInCatalogue;
        const letter = readLetter(text, catalogue, versions);
        expect(plainLetter(letter), text).toBe(plainLetter(readLetter(text, catalogue)));
        if (before) reused += shared(letter, before).filter((same) => same).length;
        days.add(JSON.stringify(letter.asOf));
        before = letter;
        text = random.oneIn(3) ? redated(text, random) : edits.next(text).text;
      }
      expect(reused).toBeGreaterThan(EDITS / 2);
      expect(days.size).toBeGreaterThan(20);
    },
  );
});
