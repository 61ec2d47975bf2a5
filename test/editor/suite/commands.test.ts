import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  extension,
  inWorkspace,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
} from './helpers.ts';

describe('commands', () => {
  afterEach(closeAll);

  it('all that the manifest names are there', async () => {
    const there = await vscode.commands.getCommands(true);
    for (const { command } of extension().packageJSON.contributes.commands)
      assert.ok(there.includes(command), command);
  });

  it('the sample opens as an untitled determination, sound and free to change', async () => {
    await vscode.commands.executeCommand('imrDetermination.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, LANGUAGE_ID);
    await outlineOf(document);
    await pause(800);
    assert.deepEqual(diagnosticsOf(document), []);
  });

  it('outline, problems and log can be shown', async () => {
    await open(inWorkspace('damaged.imr'));
    for (const name of ['showOutline', 'showProblems', 'showLog']) {
      await vscode.commands.executeCommand(`imrDetermination.${name}`);
    }
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
