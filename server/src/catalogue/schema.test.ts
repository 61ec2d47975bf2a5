import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFiles } from './built-in.ts';
import schema from './catalogue.schema.json' with { type: 'json' };
import { formalProblems } from './schema.ts';

const ajv = new Ajv({ allErrors: true, strict: true }).compile(schema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place of a value, as a path of keys. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

/** A copy with another value at a place; undefined takes it away. */
function changed(value: Json, path: (string | number)[], put: Json | undefined): Json {
  const copy = structuredClone({ root: value }) as Record<string, Json>;
  let here: Record<string, Json> = copy;
  const keys = ['root', ...path.map(String)];
  for (const key of keys.slice(0, -1)) here = here[key] as Record<string, Json>;
  const last = keys.at(-1) as string;
  if (put !== undefined) here[last] = put;
  else if (Array.isArray(here)) here.splice(Number(last), 1);
  else delete here[last];
  return copy.root ?? null;
}

describe('the check of the form', () => {
  test('passes the built-in files', () => {
    expect(builtInFiles().flatMap(formalProblems)).toEqual([]);
  });

  test('comes to the verdict of a full validator on files with a place changed', () => {
    const files = builtInFiles().map((file) => JSON.parse(JSON.stringify(file)) as Json);
    const places = files.map((file) => placesOf(file));
    const put = fc.constantFrom<Json | undefined>(
      undefined, null, '', 'x', 'a-b', '2016-13-01', 'high', 0, 1, 1.5, 3000, true, [], ['x', 'x'], [1, 2], [2, 1, 3], {},
    ); // biome-ignore format: values read best in rows
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), put, (f, p, value) => {
        const index = f % files.length;
        const at = places[index] ?? [];
        const file = changed(files[index] ?? null, at[p % at.length] ?? [], value);
        const verdict = ajv(file);
        if (!verdict) refused++;
        expect(formalProblems(file).length === 0).toBe(verdict);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  test.each<[string, unknown, (string | number)[], string]>([
    [
      'a word not known',
      { drugs: [{ id: 'a', brand: 1 }] },
      ['drugs', 0, 'brand'],
      '“brand” is not known here',
    ],
    ['a value left out', { drugs: [{ id: 'a' }] }, ['drugs', 0], '“generic” is missing. The generic name'],
    ['no list', { drugs: {} }, ['drugs'], 'this must be a list in square brackets'],
    ['one page', { guidelines: [{ pages: [3] }] }, ['guidelines', 0, 'pages'], 'the list needs exactly 2'],
    [
      'no number',
      { morphineTables: [{ factors: [{ factor: 'one' }] }] },
      ['morphineTables', 0, 'factors', 0, 'factor'],
      'this must be a number. The factor',
    ],
    ['a wrong word', { events: [{ confidence: 'sure' }] }, ['events', 0, 'confidence'], 'high, medium, low'],
    ['a wrong form', { events: [{ date: '1.1.2016' }] }, ['events', 0, 'date'], 'Year, month and day'],
    ['no file at all', [], [], 'a catalog is written in curly brackets'],
  ])('says in words what is wrong: %s', (_, value, path, words) => {
    expect(formalProblems(value)).toContainEqual({
      path,
      message: expect.stringContaining(words),
      unusable: true,
    });
  });
});
