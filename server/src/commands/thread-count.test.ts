import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadCount } from './thread-count.ts';

let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-threads-'));
  files = Array.from({ length: 40 * availableParallelism() }, (_, i) => join(folder, `${i}.imr`));
  for (const file of files) writeFileSync(file, 'x'.repeat(5_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('much text has all cores', () => {
  expect(threadCount(files)).toBe(availableParallelism());
});

test('little text has one thread, whatever the number of files', () => {
  expect(threadCount([])).toBe(0);
  expect(threadCount(files.slice(0, 19))).toBe(0);
  expect(threadCount(Array.from({ length: 1000 }, () => join(folder, 'gone.imr')))).toBe(0);
});

test('one large file has one thread', () => {
  const large = join(folder, 'large.imr');
  writeFileSync(large, 'x'.repeat(5_000_000));
  expect(threadCount([large])).toBeLessThanOrEqual(1);
});
