import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './replace-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-replace-'));
  file = join(folder, 'letter.imr');
  writeFileSync(file, 'as it was');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('other bytes take the place of the old ones, and nothing else in the folder', () => {
  replaceFile(file, Buffer.from('as it is now'));
  expect(readFileSync(file, 'utf8')).toBe('as it is now');
  expect(readdirSync(folder)).toEqual(['letter.imr']);
});

test.skipIf(process.platform === 'win32')('its mode stays, and a link to it', () => {
  chmodSync(file, 0o640);
  symlinkSync(file, join(folder, 'link.imr'));
  replaceFile(join(folder, 'link.imr'), Buffer.from('as it is now'));
  expect(readFileSync(file, 'utf8')).toBe('as it is now');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['letter.imr', 'link.imr']);
});

test('where they cannot be written the file is as it was, and nothing is left beside it', () => {
  // the name that the bytes would have until all of them are there is taken
  const beside = join(folder, `.letter.imr.${process.pid}.imr-new`);
  writeFileSync(beside, '');
  expect(() => replaceFile(file, Buffer.from('as it is now'))).toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('as it was');
  expect(() => replaceFile(join(folder, 'gone.imr'), Buffer.from('x'))).toThrow('ENOENT');
  expect(readdirSync(folder).sort()).toEqual([beside.slice(folder.length + 1), 'letter.imr']);
});
