import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtInFiles } from '../../server/src/catalogue/built-in.ts';

const CATALOGUE = join(import.meta.dirname, '../../server/src/catalogue');
let bundle = '';

beforeAll(async () => {
  const { lazyData } = await import(new URL('../../server/tools/lazy-data.mjs', import.meta.url).href);
  const options: BuildOptions = {
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [lazyData],
  };
  const result = await build({ ...options, entryPoints: [join(CATALOGUE, 'built-in.ts')] });
  bundle = result.outputFiles?.[0]?.text ?? '';
});

describe('the catalogue in the build', () => {
  test('is the one of the sources', async () => {
    const built = await import(`data:text/javascript;base64,${Buffer.from(bundle).toString('base64')}`);
    expect(built.builtInFiles()).toEqual(builtInFiles());
    expect(builtInFiles()).toHaveLength(readdirSync(join(CATALOGUE, 'data')).length);
  });

  test('is not made before it is asked for', async () => {
    const counting = `const parse = JSON.parse; let parsed = 0; JSON.parse = (text) => { parsed++; return parse(text); };
      export const parsings = () => parsed;\n`;
    const built = await import(
      `data:text/javascript;base64,${Buffer.from(counting + bundle).toString('base64')}`
    );
    expect(built.parsings()).toBe(0);
    expect(bundle.match(/\bmtus-chronic-pain-2009\b/g)?.length).toBeGreaterThan(0);
    expect(bundle).not.toMatch(/id: "mtus-chronic-pain-2009"/);
    built.builtInCatalogue();
    built.builtInCatalogue();
    expect(built.parsings()).toBe(1);
  });
});
