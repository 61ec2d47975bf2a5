import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedIn, placedRange, shifted } from './placed.ts';

const place = fc.integer({ min: -1000, max: 1000 });
const places = fc.record({ start: place, end: place });
/** Not ranges, though they look a little like one. */
const alike = fc.oneof(
  fc.record({ start: place }),
  fc.record({ end: place, length: place }),
  fc.record({ start: fc.constant('1'), end: place }),
  fc.record({ start: place, end: fc.constant(null) }),
);
const simple = fc.oneof(fc.string(), place, fc.boolean(), fc.constant(null), fc.constant(undefined));
/** Plain data with ranges in it at any depth, ranges that hold ranges among them. */
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'medium' },
    simple,
    places,
    alike,
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('range', 'label', 'text', 'list', 'body', 'start', 'end'), tie('data'), {
      noNullPrototype: true,
    }),
    fc.tuple(places, tie('data')).map(([range, inner]) => ({ ...range, inner })),
  ),
}));

/** Every number in plain data by its path, and whether it is the start or end of a range. */
function numbersIn(
  value: unknown,
  path = '',
  ofRange = false,
): Map<string, { value: number; ofRange: boolean }> {
  if (typeof value === 'number') return new Map([[path, { value, ofRange }]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const { start, end } = value as { start?: unknown; end?: unknown };
  const isRange = !Array.isArray(value) && typeof start === 'number' && typeof end === 'number';
  return new Map(
    Object.entries(value).flatMap(([key, one]) => [
      ...numbersIn(one, `${path}.${key}`, isRange && (key === 'start' || key === 'end')),
    ]),
  );
}

/** Plain data with 0 in the place of every number. */
function withoutNumbers(value: unknown): unknown {
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNumbers(one)]));
}

describe('shifted data', () => {
  test('there and back is the same, and what was shifted has not changed', () => {
    fc.assert(
      fc.property(data, place, (value, delta) => {
        const before = structuredClone(value);
        expect(shifted(shifted(value, delta), -delta)).toEqual(before);
        expect(value).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('has every range in it elsewhere by as much, and nothing else', () => {
    let ranges = 0;
    let others = 0;
    fc.assert(
      fc.property(data, place, (value, delta) => {
        const after = shifted(value, delta);
        expect(withoutNumbers(after)).toEqual(withoutNumbers(value));
        const numbers = numbersIn(after);
        for (const [path, { value: before, ofRange }] of numbersIn(value)) {
          if (ofRange) ranges++;
          else others++;
          expect(numbers.get(path)?.value, path).toBe(ofRange ? before + delta : before);
        }
      }),
      { numRuns: 1000 },
    );
    expect(ranges).toBeGreaterThan(500);
    expect(others).toBeGreaterThan(500);
  });

  test('by nothing is the same object', () => {
    const value = { range: { start: 1, end: 2 } };
    expect(shifted(value, 0)).toBe(value);
  });
});

test('a range of a part is as long in the letter, and begins so much further on', () => {
  expect(placedRange({ start: 3, end: 7 }, 100)).toEqual({ start: 103, end: 107 });
  expect(placedRange({ start: 3, end: 7 }, 0)).toEqual({ start: 3, end: 7 });
  fc.assert(
    fc.property(places, place, (range, start) => {
      expect(placedRange(range, start)).toEqual(shifted(range, start));
    }),
  );
});

test('what parts hold is listed in order, where it is in the text', () => {
  const held = (words: string) =>
    [...words.matchAll(/\d+/g)].map((found) => ({
      range: { start: found.index, end: found.index + found[0].length },
      number: Number(found[0]),
    }));
  const parts = [
    { start: 0, part: 'visits 6, 12' },
    { start: 20, part: 'none' },
    { start: 40, part: '#30' },
  ];
  expect(placedIn(parts, held)).toEqual([
    { range: { start: 7, end: 8 }, number: 6 },
    { range: { start: 10, end: 12 }, number: 12 },
    { range: { start: 41, end: 43 }, number: 30 },
  ]);
});
