import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GENERATED_FILES } from '../../server/tools/generated-files.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each(GENERATED_FILES)('$file is what npm run generate writes', ({ file, make }) => {
  const path = join(ROOT, file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // not toBe: the difference of two long texts is not what one needs to know
  expect(make(current) === current, `${file} is stale: npm run generate`).toBe(true);
});
