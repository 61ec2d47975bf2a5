import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/registry.ts';
import { type Recall, recallOf, WAYS } from './mutations.ts';
import { soundLetter } from './mutations-ground.ts';
import { readSoundSamples } from './samples.ts';

const PUBLISHED = join(import.meta.dirname, '../../../shared/corpus/published/text/pypdf');
const corpusIsThere = existsSync(PUBLISHED);
if (!corpusIsThere) {
  console.warn(
    'SKIPPED: real determinations are not damaged, since ../shared/corpus is not here; samples are.',
  );
}

const samples = readSoundSamples().map(({ name, text }) => soundLetter(name, text));
const published = corpusIsThere
  ? readdirSync(PUBLISHED)
      .sort()
      .map((name) => soundLetter(name, readFileSync(join(PUBLISHED, name), 'utf8')))
  : [];

/** At most so many mutations a way, of samples and of real letters each. */
const MOST = 25;
const SEED = 20161228;
/** All ways together must reach this share. */
const FLOOR = 0.99;
/** Each way for itself must reach this one; of few mutations one may be missed. */
const FLOOR_OF_A_WAY = 0.95;
/**
 * Where a rule is silent on purpose: another conclusion in the rationale may be the one on the request, a pronoun counts only where it is tied to the patient, a strength only where the
 * request is for one drug, a copied rationale only where it says not one word of the request.
 */
const LOWER_FLOORS: Readonly<Record<string, number>> = {
  'swap the sex': 0.85,
  'another body part in the conclusion': 0.85,
  'another kind of imaging in the conclusion': 0.9,
  'another spinal level in the conclusion': 0.85,
  'change the dose': 0.85,
  "paste another item's rationale": 0.9,
};

const recalls: Recall[] = [];

afterAll(() => {
  const rows = recalls.map(
    ({ way, tried, reported }) => `${share(reported, tried)}  ${reported}/${tried}  ${way}`,
  );
  const [reported, tried] = sums();
  console.log(
    `Mutations reported by the right rule in the right place:\n${rows.join('\n')}\n${share(reported, tried)}  ${reported}/${tried}  all ${WAYS.length} ways`,
  );
});

describe('damage to a sound letter is reported by the right rule in the right place', () => {
  it.each(WAYS.map((way, index) => ({ name: way.name, way, index })))('$name', ({ way, index }) => {
    const parts = [samples, published].map((letters, part) =>
      letters.length > 0 ? recallOf(way, letters, MOST, SEED + 2 * index + part) : null,
    );
    const both = parts.flatMap((recall) => recall ?? []);
    const recall: Recall = {
      way: way.name,
      tried: both.reduce((sum, { tried }) => sum + tried, 0),
      reported: both.reduce((sum, { reported }) => sum + reported, 0),
      missed: both.flatMap(({ missed }) => missed),
    };
    recalls.push(recall);
    if (corpusIsThere) expect(recall.tried).toBeGreaterThan(0);
    // where, but not which words: they may be those of a real letter
    const missed = recall.missed.map(({ letter, damage }) => `${letter} at ${damage.places[0]?.start}`);
    const allowed = Math.max(1, Math.floor(recall.tried * (1 - (LOWER_FLOORS[way.name] ?? FLOOR_OF_A_WAY))));
    expect(missed.slice(allowed)).toEqual([]);
  });

  it('99 in 100 of 4,000 and more, in 125 ways and more', () => {
    const [reported, tried] = sums();
    expect(WAYS.length).toBeGreaterThanOrEqual(125);
    expect(new Set(WAYS.map(({ name }) => name)).size).toBe(WAYS.length);
    expect(tried).toBeGreaterThanOrEqual(corpusIsThere ? 4000 : 2000);
    expect(reported / tried).toBeGreaterThanOrEqual(FLOOR);
  });

  it('every rule has a way of its own', () => {
    const known = new Set(WAYS.flatMap(({ codes }) => codes));
    expect(rules.map(({ code }) => code).filter((code) => !known.has(code))).toEqual([]);
  });
});

function sums(): [reported: number, tried: number] {
  return [
    recalls.reduce((sum, { reported }) => sum + reported, 0),
    recalls.reduce((sum, { tried }) => sum + tried, 0),
  ];
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);
}
