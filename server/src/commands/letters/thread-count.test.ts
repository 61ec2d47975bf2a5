import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadCount } from './thread-count.ts';

const GB = 1024 ** 3;
const LARGE = { cores: 16, memory: 64 * GB };

let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-threads-'));
  files = Array.from({ length: 400 }, (_, i) => join(folder, `${i}.imr`));
  for (const file of files) writeFileSync(file, 'x'.repeat(50_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('much text has all cores', () => {
  expect(threadCount(files, LARGE)).toBe(16);
  expect(threadCount(files, { ...LARGE, cores: 2 })).toBe(2);
  expect(threadCount(files)).toBeGreaterThan(0);
  expect(threadCount(files)).toBeLessThanOrEqual(availableParallelism());
});

test('less text has fewer, and little text none, whatever the number of files', () => {
  expect(threadCount(files.slice(0, 100), LARGE)).toBe(5);
  expect(threadCount(files.slice(0, 19), LARGE)).toBe(0);
  expect(threadCount([], LARGE)).toBe(0);
  const gone = Array.from({ length: 1000 }, () => join(folder, 'gone.imr'));
  expect(threadCount(gone, LARGE)).toBe(0);
});

test('one large file has one', () => {
  const large = join(folder, 'large.imr');
  writeFileSync(large, 'x'.repeat(20_000_000));
  expect(threadCount([large], LARGE)).toBe(1);
});

test('little memory has few', () => {
  expect(threadCount(files, { cores: 16, memory: 2 * GB })).toBe(4);
  expect(threadCount(files, { cores: 16, memory: GB / 4 })).toBe(0);
});
