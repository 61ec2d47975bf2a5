/**
 * What features answer of an item that appears in a letter twice: its part is one object, read once, and each answer is about
 * the place that was asked about.
 */
import { expect, test } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { HEADER, letterWith, NEXT_ITEM } from '../rules/test-support.ts';
import { placedRange, shifted } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { complete } from './completion/completion.ts';
import { definitions } from './definition.ts';
import { extract } from './extract.ts';
import { foldingRanges } from './folding.ts';
import { hover } from './hover/hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { mentionsAt } from './mentions.ts';
import { outline } from './outline.ts';
import { selectionSteps } from './selection.ts';

const ITEM = `Norco 10/325mg #90: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment, Opioids, criteria for use, page 78.

Decision rationale: Under 8 CCR 9792.24.2 and https://example.org/norco the MTUS page 78 counts, and TENS was tried. The
request for Norco is not medically necessary.
`;

const FIRST = NEXT_ITEM.replace('Knee brace', 'Ankle brace');
const letter = readLetter(HEADER + letterWith(FIRST, ITEM, ITEM, NEXT_ITEM));
const [, one, other] = letter.items;
const from = one?.start ?? 0;
const length = one?.part.determination.source.length ?? 0;
const delta = (other?.start ?? 0) - from;

/** Every offset of the item, from before its first letter to after its last. */
const offsets = Array.from({ length: length + 1 }, (_, i) => from + i);
const isIn = (start: number) => (range: Range) => range.start >= start && range.end <= start + length;

/** How many offsets have an answer, each of which is the same at the other place, moved there. */
function sameAtBoth<T>(answer: (offset: number) => T, moved: (answer: T, by: number) => T): number {
  let answered = 0;
  for (const offset of offsets) {
    const [here, there] = [answer(offset), answer(offset + delta)];
    expect(there, `at ${offset}`).toEqual(moved(here, delta));
    if (here !== null && !(Array.isArray(here) && here.length === 0)) answered++;
  }
  return answered;
}

test('it is one part, at two places', () => {
  expect(letter.items).toHaveLength(4);
  expect(other?.part).toBe(one?.part);
  expect(delta).toBeGreaterThan(length);
});

test('hovers', () => {
  const answered = sameAtBoth(
    (offset) => hover(letter, offset),
    (found, by) => found && { ...found, range: placedRange(found.range, by) },
  );
  expect(answered).toBeGreaterThan(150);
});

test('definitions', () => {
  const answered = sameAtBoth(
    (offset) => definitions(letter, offset),
    (found, by) => found.map((one) => ({ ...one, origin: placedRange(one.origin, by) })),
  );
  expect(answered).toBeGreaterThan(100);
});

test('completions', () => {
  const answered = sameAtBoth(
    (offset) => complete(letter, offset),
    (items, by) =>
      items.map((item) => ({
        ...item,
        range: placedRange(item.range, by),
        commaAt: item.commaAt === null ? null : item.commaAt + by,
      })),
  );
  expect(answered).toBeGreaterThan(50);
});

test('steps of a selection, inside the item', () => {
  const answered = sameAtBoth(
    (offset) => selectionSteps(letter, offset).filter(isIn(offset < from + delta ? from : from + delta)),
    (steps, by) => shifted(steps, by),
  );
  expect(answered).toBe(offsets.length);
});

test('mentions: all places of what is cited or named, the same from both', () => {
  let answered = 0;
  for (const offset of offsets) {
    const found = mentionsAt(letter, offset);
    if (found.length === 0 || found.some(({ range }) => range.start === from)) continue;
    answered++;
    expect(mentionsAt(letter, offset + delta), `at ${offset}`).toEqual(found);
    const [here, there] = [from, from + delta].map((start) =>
      found.filter(({ range }) => isIn(start)(range)),
    );
    expect(there).toEqual(shifted(here, delta));
  }
  expect(answered).toBeGreaterThan(50);
});

test('mentions of the item: its decision is its own, and its name is repeated by the other', () => {
  const decision = one?.part.determination.items[0]?.decision?.range;
  if (!decision) throw new Error('no decision');
  for (const [start, elsewhere] of [
    [from, from + delta],
    [from + delta, from],
  ] as const) {
    const found = mentionsAt(letter, start + decision.start);
    const decisions = found.filter(({ range }) => letter.source.slice(range.start, range.end) === 'Upheld');
    expect(decisions).toEqual([{ range: placedRange(decision, start), kind: 'cited' }]);
    const requests = [start, elsewhere].map((at) => found.find(({ range }) => range.start === at)?.kind);
    expect(requests).toEqual(['cited', 'named']);
  }
});

test('links, hints, rows of the outline and folds', () => {
  const linked = links(letter);
  const hinted = inlayHints(letter, { start: 0, end: letter.source.length }, 'everywhere');
  const rows = outline(letter).flatMap(({ children }) => children);
  const folded = foldingRanges(letter);
  const [linksHere, linksThere] = [from, from + delta].map((at) =>
    linked.filter(({ range }) => isIn(at)(range)),
  );
  const [hintsHere, hintsThere] = [from, from + delta].map((at) =>
    hinted.filter(({ offset }) => offset >= at && offset <= at + length),
  );
  const [rowsHere, rowsThere] = [from, from + delta].map((at) => rows.filter(({ range }) => isIn(at)(range)));
  const [foldsHere, foldsThere] = [from, from + delta].map((at) => folded.filter(isIn(at)));
  expect(linksThere).toEqual(shifted(linksHere, delta));
  expect(hintsThere).toEqual(hintsHere?.map((hint) => ({ ...hint, offset: hint.offset + delta })));
  expect(rowsThere).toEqual(shifted(rowsHere, delta));
  expect(foldsThere).toEqual(shifted(foldsHere, delta));
  for (const [found, least] of [
    [linksHere, 2],
    [hintsHere, 1],
    [rowsHere, 1],
    [foldsHere, 3],
  ] as const)
    expect(found?.length).toBeGreaterThanOrEqual(least);
});

test('hints at one of the two places alone', () => {
  const [area, elsewhere] = [from, from + delta].map((start) => ({ start, end: start + length }));
  const hints = area ? inlayHints(letter, area, 'everywhere') : [];
  expect(hints.length).toBeGreaterThan(0);
  expect(elsewhere && inlayHints(letter, elsewhere, 'everywhere')).toEqual(
    hints.map((hint) => ({ ...hint, offset: hint.offset + delta })),
  );
});

test('records of an export', () => {
  const [, here, there] = extract('letter.imr', letter).items;
  const words = ([start, end]: readonly [number, number]) => letter.source.slice(start, end);
  expect(there?.range).toEqual(here?.range.map((offset) => offset + delta));
  for (const item of [here, there]) {
    for (const field of [item?.claimsAdministratorGuideline, item?.reviewerGuideline, item?.rationale]) {
      expect(field && words(field.range).replace(/\s+/g, ' ')).toBe(field?.text);
      for (const citation of field?.citations ?? [])
        expect(words(citation.range).replace(/\s+/g, ' ')).toBe(citation.text);
    }
  }
  expect(here?.reviewerGuideline?.citations).toHaveLength(1);
});
