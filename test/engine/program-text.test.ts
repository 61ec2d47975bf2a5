import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Built, buildEntry } from '../protocol/build.ts';

let built: Built;
beforeAll(async () => {
  built = await buildEntry('node.ts');
});
afterAll(() => built.remove());

test('the program is plain ASCII: with one other sign V8 keeps two bytes for each, and is slower to read it', () => {
  // esbuild escapes strings; in a pattern between slashes write \u2019 and the like instead of the sign
  const lines = readFileSync(built.file, 'utf8').split('\n');
  expect(lines.filter((line) => /[^\x20-\x7e\t]/.test(line))).toEqual([]);
});
