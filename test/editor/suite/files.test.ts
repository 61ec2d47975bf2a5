import * as assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, LANGUAGE_ID, open, until } from './helpers.ts';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`imrDetermination.${command}`, ...args);

describe('letters in other formats', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imr-editor-files-'));
  });
  afterEach(async () => {
    await closeAll();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const format of ['docx', 'pdf']) {
    it(`a letter is exported as ${format}, and that file opened as a new letter`, async () => {
      const letter = await open(inWorkspace('damaged.imr'));
      const words = letter.getText().trim().split(/\s+/);
      const file = join(folder, `letter.${format}`);
      await run('export', { format, target: vscode.Uri.file(file) });
      assert.deepEqual(readdirSync(folder), [`letter.${format}`]);
      const before = readFileSync(file);

      await run('openAsText', vscode.Uri.file(file));
      const opened = await until('the new letter', () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.isUntitled && document;
      });
      assert.equal(opened.languageId, LANGUAGE_ID);
      assert.deepEqual(opened.getText().trim().split(/\s+/), words);
      assert.ok(readFileSync(file).equals(before));
    });
  }
});
