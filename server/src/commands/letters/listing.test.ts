import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listed } from './listing.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-listing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

const found = () => listed(folder).files.map((file) => file.slice(folder.length + 1));

describe('the files of a folder', () => {
  test('are sorted by path, code unit by code unit, at all depths', () => {
    write('b/1.imr', 'b.imr', 'a/z/1.TXT', 'B.imr', 'ä.determination.txt', 'a.imr', 'a/1.Imr.txt');
    const paths = ['B.imr', 'a.imr', 'a/1.Imr.txt', 'a/z/1.TXT', 'b.imr', 'b/1.imr', 'ä.determination.txt'];
    expect(found()).toEqual(paths.map((path) => join(path)));
  });

  test('are those that may be determinations', () => {
    write('a.imr', 'a.pdf', 'a.doc', '~$b.docx', 'imr', '.b.imr', '.git/c.imr');
    expect(found()).toEqual(['a.imr', 'a.pdf']);
  });

  test.skipIf(process.platform === 'win32')('are files: no pipe that is never written to', () => {
    write('a.imr');
    expect(spawnSync('mkfifo', [join(folder, 'b.imr')]).status).toBe(0);
    symlinkSync('a.imr', join(folder, 'c.imr'));
    expect(found()).toEqual(['a.imr', 'c.imr']);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('or cannot be told', () => {
    write('locked/a.imr', 'b.imr');
    chmodSync(join(folder, 'locked'), 0);
    const { files, unreadable } = listed(folder);
    chmodSync(join(folder, 'locked'), 0o755);
    expect(files).toEqual([join(folder, 'b.imr')]);
    expect(unreadable).toEqual([`${join(folder, 'locked')}: reading it is not permitted`]);
  });
});

describe('a name that is no folder', () => {
  test('stands for itself, whatever it is', () => {
    for (const name of ['-', join(folder, 'gone.imr'), 'notes.pdf']) {
      expect(listed(name)).toEqual({ folder: null, files: [name], unreadable: [] });
    }
  });
});
