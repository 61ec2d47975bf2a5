import * as assert from 'node:assert/strict';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  extension,
  find,
  inWorkspace,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
  plain,
  replace,
  until,
} from './helpers.ts';
import { severityOf, statusOf } from './status-items.ts';

const processId = () => extension().exports.serverProcessId();

/** Waits for a server other than the one given, and for an answer of it. */
async function nextServer(before: number | undefined, document: vscode.TextDocument): Promise<number> {
  const next = await until('another server', async () => {
    const now = await processId();
    return now !== before && now;
  });
  await outlineOf(document);
  return next;
}

describe('the server', () => {
  afterEach(closeAll);

  it('killed in the middle of edits is started again, and says of the unsaved text what it says of a new one', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    await replace(document, new vscode.Range(0, 0, 0, 0), '\n\n');
    await outlineOf(document);
    const first = await until('a server', processId);
    process.kill(first, 'SIGKILL');
    // nobody hears of this edit as it is made
    await replace(document, find(document, 'Decision rationale:'), '\nDecision rationale');
    await nextServer(first, document);
    const fresh = await open({ content: document.getText(), language: LANGUAGE_ID });
    await until('the problems of the new one', () => diagnosticsOf(fresh).length > 1);
    await until('the same problems', () =>
      isDeepStrictEqual(plain(diagnosticsOf(document)), plain(diagnosticsOf(fresh))),
    );
    const [rows, freshRows] = [await outlineOf(document), await outlineOf(fresh)];
    assert.deepEqual(
      rows.map(({ range }) => range),
      freshRows.map(({ range }) => range),
    );
    const heading = document.positionAt(document.getText().indexOf('HOW THE IMR'));
    assert.equal(rows[0]?.range.start.line, heading.line, 'the outline is not that of the changed text');
  });

  it('is started anew by the command', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const first = await until('a server', processId);
    await vscode.commands.executeCommand('imrDetermination.restartServer');
    await nextServer(first, document);
  });

  it('that hangs is ended and started anew by the command', async function () {
    if (process.platform === 'win32') this.skip(); // a process cannot be held there
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const first = await until('a server', processId);
    process.kill(first, 'SIGSTOP');
    await vscode.commands.executeCommand('imrDetermination.restartServer');
    await nextServer(first, document);
    assert.throws(() => process.kill(first, 0), 'the server that hung is still there');
  });

  it('that cannot be started is told of, and Restart starts it once it can be', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const module = join(extension().extensionPath, 'dist/server/node.js');
    const messages = holdErrorMessages();
    renameSync(module, `${module}.away`);
    try {
      await vscode.commands.executeCommand('imrDetermination.restartServer');
      await until('a message', () => messages.told.length > 0);
      assert.deepEqual(messages.told[0]?.slice(1), ['Restart', 'Show Log']);
      await pause(1000);
      assert.equal(messages.told.length, 1, 'told more than once');
      assert.equal(await processId(), undefined);
      const letter = document.uri.toString();
      const page = vscode.Uri.from({ scheme: 'imr-facts', path: '/Facts', query: letter });
      const shown = await vscode.workspace.openTextDocument(page);
      assert.equal(shown.getText(), 'The IMR language server is not running.\n');
      renameSync(`${module}.away`, module);
      messages.answer('Restart');
      await nextServer(undefined, document);
      await until('the page of its facts', () => /^# Findings of fact\n/.test(shown.getText()));
    } finally {
      if (existsSync(`${module}.away`)) renameSync(`${module}.away`, module);
      messages.restore();
    }
  });

  it('that crashes again and again stays down, the user is told, and Restart brings it back', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await vscode.commands.executeCommand('imrDetermination.restartServer');
    await outlineOf(document);
    const messages = holdErrorMessages();
    try {
      let last: number | undefined;
      for (let crash = 1; crash <= 5; crash++) {
        last = await nextServer(last, document);
        process.kill(last, 'SIGKILL');
      }
      await until('a message', () => messages.told.length > 0);
      assert.match(messages.told[0]?.[0] ?? '', /crashed 5 times/);
      assert.deepEqual(messages.told[0]?.slice(1), ['Restart', 'Show Log']);
      assert.equal(await processId(), undefined);
      assert.equal(statusOf('findings'), 'Not checked');
      assert.equal(severityOf('findings'), vscode.LanguageStatusSeverity.Error);
      assert.match(statusOf('stopped') ?? '', /not checked$/);
      messages.answer('Restart');
      await nextServer(undefined, document);
      assert.equal(messages.told.length, 1);
      await until('a checked letter', () => statusOf('findings') === 'No findings');
      assert.equal(statusOf('stopped'), undefined);
    } finally {
      messages.restore();
    }
  });
});

/** Keeps the extension's error messages, unanswered until `answer` names a button of the last one. */
function holdErrorMessages(): { told: string[][]; answer(choice: string): void; restore(): void } {
  const told: string[][] = [];
  let answer: (choice: string) => void = () => {};
  const window = vscode.window as unknown as Record<string, unknown>;
  const original = window.showErrorMessage;
  window.showErrorMessage = (message: string, ...buttons: string[]) => {
    told.push([message, ...buttons]);
    return new Promise((done) => {
      answer = done;
    });
  };
  return {
    told,
    answer: (choice) => answer(choice),
    restore: () => {
      window.showErrorMessage = original;
    },
  };
}
