import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { growth, WORST_GROWTH } from '../engine/growth.ts';
import { type Pattern, patternsBuiltIn, patternsInSources } from './patterns.ts';

/**
 * Patterns that are quadratic on some input, and why that input does not reach them. What is listed here and no longer
 * in the sources fails the test, so the list cannot outlive its reasons.
 */
const SAFE_AS_USED: Readonly<Record<string, string>> = {
  '\\s*\\([^()]*\\)$': 'reads a source of the catalogue, never a document',
  '[.\\s]+$': 'reads the last 80 characters of a citation',
  '([a-z]+)\\s+$': 'reads the 24 characters before a word',
  '[/?#].*$': 'reads an address of the catalogue, never a document',
  '#(.+)$': 'reads the address of a card, which the server made itself',
  '[\\s,;]*\\b(and|&)\\s*$': 'reads 8 characters of a flow',
  '^\\s*(?:[,;&]|,?\\s*and\\b)[\\s,;]*(?:and\\b\\s*)?$': 'reads what stands between two pages, in a flow',
  '^\\s*(?:-|\\u2013|through\\b|until\\b|and\\s+\\d|,?\\s*\\d{1,2}\\/)':
    'reads the 12 characters behind a date',
  '[\\s,(]+$': 'reads the first 160 characters of a name',
  '^[^a-z;.]*(?:topical|sodium|\\d*\\.?\\d+ ?%)[^a-z;.]*(gel|patch|solution)\\b':
    'reads the few characters behind a drug, cut off at a fixed length',
  '\\b(?:is|are) (?:not )?approved\\b[^.!?]*[.!?]\\W*$':
    'reads the end of a rationale, cut off at a fixed length',
  "^['\\u2019]?s?,?\\s*(?:et\\s+al\\b|and\\s+colleagues|\\((?:19|20)\\d\\d|(?:19|20)\\d\\d\\b|.{0,12}\\bguidelines?\\b)":
    'reads the 28 characters behind a name',
  '(?:report|note|visit|evaluation|rfa|request|study|mri|exam\\w*)(?:dated|of|on|from)?$':
    'reads the 30 letters before a date',
};

/** The judge gives up on a pattern after so long, in milliseconds; then the growth of its time decides. */
const PATIENCE = 20_000;

// the judge written in JavaScript: the same on every machine
process.env.RECHECK_BACKEND = 'pure';

let patterns: readonly Pattern[] = [];

beforeAll(async () => {
  // the modules that build patterns must be new to this process: they are loaded while it is watched
  const built = await patternsBuiltIn(async () => {
    const { analyse } = await import('../../server/src/features/analysis.ts');
    const { readWorkspaceCatalogue } = await import('../../server/src/catalogue/workspace-file.ts');
    const { readSamples } = await import('../engine/samples.ts');
    await import('../../server/src/protocol/server.ts');
    for (const { text } of readSamples()) analyse(text).findings.length;
    readWorkspaceCatalogue(
      '{"version": 1, "guidelines": [{"id": "a", "name": "b", "inForceFrom": "2001-01-01"}]}',
    );
  });
  const { literals, builders } = await patternsInSources();
  const builtIn = new Set(built.map(({ file }) => file));
  expect([...builders].filter((file) => !builtIn.has(file) && file !== SCHEMA_READER)).toEqual([]);
  const all = new Map([...literals, ...built].map((pattern) => [nameOf(pattern), pattern]));
  patterns = [...all.values()];
}, 60_000);

/**
 * What recheck says of each pattern: `safe`, `unknown`, how slow it can be or, where it only suspects so from trying short texts,
 * the text that it suspects: the growth of its time decides. A judgment takes up to many seconds, and how many depends on the machine: it is made once for
 * each pattern, and kept in a file.
 */
const VERDICTS = new URL('patterns-judged.json', import.meta.url);

type Verdict = string | Suspected;

/** A text that may be slow: each pump is repeated as often as the others, with what is put before it. */
interface Suspected {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function readVerdicts(): Readonly<Record<string, Verdict>> {
  return JSON.parse(readFileSync(VERDICTS, 'utf8'));
}

/** Judges the patterns that are not judged yet, and forgets those that are no longer in the sources. */
function judgeAll(): void {
  const known = readVerdicts();
  const names = [...new Set(patterns.map(nameOf))].sort();
  const verdicts = names.map((name) => [
    name,
    known[name] ?? judged(patterns.find((pattern) => nameOf(pattern) === name) as Pattern),
  ]);
  writeFileSync(VERDICTS, `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`);
}

function judged({ source, flags }: Pattern): Verdict {
  const verdict = checkSync(source, flags, { timeout: PATIENCE });
  if (verdict.status !== 'vulnerable') return verdict.status;
  const { attack, checker, complexity } = verdict;
  if (checker !== 'fuzz') return `${complexity.summary} on ${attack.pattern}`;
  return { pumps: attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix: attack.suffix };
}

/** Builds patterns from the schema of the workspace's catalogue alone, which ships with the extension. */
const SCHEMA_READER = 'server/src/catalogue/schema.ts';

const nameOf = ({ source, flags }: Pattern) => `/${source}/${flags}`;

describe('every regular expression of the product', () => {
  test('is found', () => {
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.some(({ file }) => file.endsWith('sexes.ts'))).toBe(true);
  });

  test('has been judged', { timeout: 3_600_000 }, () => {
    if (process.env.IMR_JUDGE) judgeAll();
    const verdicts = readVerdicts();
    const unjudged = patterns.map(nameOf).filter((name) => !Object.hasOwn(verdicts, name));
    expect(unjudged, 'IMR_JUDGE=1 npx vitest run test/robustness/patterns.test.ts judges them').toEqual([]);
  });

  test('is safe by the judgment of recheck, or its use is', () => {
    const verdicts = readVerdicts();
    const dangerous = patterns.filter((pattern) => {
      const verdict = verdicts[nameOf(pattern)] ?? 'safe';
      if (typeof verdict !== 'string' || verdict === 'safe' || verdict === 'unknown') return false;
      return verdict.includes('exponential') || !Object.hasOwn(SAFE_AS_USED, pattern.source);
    });
    expect(dangerous.map((pattern) => `${pattern.file}: ${nameOf(pattern)}`)).toEqual([]);
  });

  test('that is called safe as used is still in use', () => {
    const sources = new Set(patterns.map(({ source }) => source));
    expect(Object.keys(SAFE_AS_USED).filter((source) => !sources.has(source))).toEqual([]);
  });

  test('grows with the length of hostile text, not with its square', () => {
    const verdicts = readVerdicts();
    const runaway = patterns
      .filter(({ source }) => !Object.hasOwn(SAFE_AS_USED, source))
      .flatMap((pattern) => {
        const verdict = verdicts[nameOf(pattern)];
        const suspected = typeof verdict === 'object' ? [verdict] : [];
        return [...hostileTexts(pattern).map(repeated), ...suspected]
          .filter((text) => growthOf(pattern, text) > WORST_GROWTH)
          .map((text) => `${pattern.file}: ${nameOf(pattern)} on ${JSON.stringify(text)}`);
      });
    expect(runaway).toEqual([]);
  });

  test('that is quadratic is told by its growth', () => {
    const bad: Pattern = { file: '', source: '\\s+$', flags: '' };
    expect(growthOf(bad, repeated(' \t'))).toBeGreaterThan(WORST_GROWTH);
  });

  test('is tried on its own signs: one that looks for a closing bracket, on opening ones', () => {
    const bad: Pattern = { file: '', source: '`[^`]+`|\\[((?:\\\\.|[^\\]\\\\])*)\\]', flags: 'g' };
    expect(hostileTexts(bad)).toEqual(expect.arrayContaining(['`', '[', '[a']));
  });
});

/** The shorter text, in UTF-16 units. */
const SHORT = 2_000;

/** Pieces to repeat: white space, digits, signs of lists, letters, and the words and signs of the pattern itself. */
function hostileTexts({ source }: Pattern): string[] {
  const words = source.match(/[a-z]{2,}/gi)?.slice(0, 6) ?? [];
  // a sign that may open or close something, in classes and after a backslash, too
  const signs = [...new Set(source.match(/[^\w\s\\]/g))].slice(0, 24);
  return [
    ' ', '1', 'a', ', ', '-', '1,', 'and ', 'Ab ', ...words, ...words.map((word) => `${word} `), ...signs, ...signs.map((sign) => `${sign}a`),
  ]; // biome-ignore format: a list reads best in rows
}

function repeated(pump: string): Suspected {
  return { pumps: [{ prefix: '', pump }], suffix: '\u0001' };
}

function growthOf({ source, flags }: Pattern, { pumps, suffix }: Suspected): number {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return growth(
    (times) => {
      const pattern = new RegExp(source, flags);
      const hostile = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
      return pattern.global ? hostile.replace(pattern, '') : pattern.test(hostile);
    },
    Math.ceil(SHORT / length),
  );
}
