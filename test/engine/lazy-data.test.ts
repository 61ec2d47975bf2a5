import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInFiles } from '../../server/src/catalogue/built-in.ts';

const CATALOGUE = join(import.meta.dirname, '../../server/src/catalogue');
const folder = mkdtempSync(join(tmpdir(), 'imr-lazy-data-'));
const program = join(folder, 'program/built.js');
const data = join(folder, 'program/catalogue.json');

beforeAll(async () => {
  const { lazyData } = await import(new URL('../../server/tools/lazy-data.mjs', import.meta.url).href);
  const options: BuildOptions = { bundle: true, format: 'cjs', platform: 'node', plugins: [lazyData] };
  await build({ ...options, entryPoints: [join(CATALOGUE, 'built-in.ts')], outfile: program });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the catalogue in the build', () => {
  test('stands beside the program, not in it', () => {
    expect(readFileSync(data, 'utf8')).toContain('mtus-chronic-pain-2009');
    expect(readFileSync(program, 'utf8')).not.toContain('mtus-chronic-pain-2009');
  });

  test('is the one of the sources, and is not read before it is asked for', () => {
    const require = createRequire(program);
    const built = require(program);
    const isRead = () => Object.keys(require.cache).includes(require.resolve(data));
    expect(isRead()).toBe(false);
    expect(built.builtInFiles()).toEqual(builtInFiles());
    expect(isRead()).toBe(true);
    expect(builtInFiles()).toHaveLength(readdirSync(join(CATALOGUE, 'data')).length);
  });
});

describe('the words for spelling in the build', () => {
  test('stand beside the program, and are read when a word is first looked up', async () => {
    const { lazyData } = await import(new URL('../../server/tools/lazy-data.mjs', import.meta.url).href);
    const outfile = join(folder, 'speller/built.js');
    const entry = join(import.meta.dirname, '../../server/src/rules/words/spelling.ts');
    await build({
      bundle: true,
      format: 'cjs',
      platform: 'node',
      plugins: [lazyData],
      entryPoints: [entry],
      outfile,
    });
    expect(readFileSync(outfile, 'utf8')).not.toContain('radiculopathy');
    const require = createRequire(outfile);
    const isRead = () => Object.keys(require.cache).some((file) => file.endsWith('spelling.json'));
    const built = require(outfile);
    expect(isRead()).toBe(false);
    expect(built.meantWords('radiculopthy')).toEqual(['radiculopathy']);
    expect(isRead()).toBe(true);
  });
});
