import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answerMessages,
  closeAll,
  diagnosticsOf,
  find,
  inWorkspace,
  looseFolder,
  open,
  outlineOf,
  pause,
  setSetting,
  textOf,
  until,
} from './helpers.ts';
import { severityOf, statusOf } from './status-items.ts';

/** The mark that findings of this extension bear. */
const ours = (document: vscode.TextDocument) =>
  diagnosticsOf(document).filter(({ source }) => source === 'imr');

describe('the status of a letter', () => {
  afterEach(async () => {
    await setSetting('rules', undefined);
    await setSetting('detectPlainText', undefined);
    await closeAll();
  });

  it('counts findings of all levels, suggestions too', async () => {
    await open(inWorkspace('sample.imr'));
    await until('a sound letter', () => statusOf('findings') === 'No findings');
    await open(inWorkspace('damaged.imr'));
    await until('the warning', () => statusOf('findings') === '1 warning');
    assert.equal(severityOf('findings'), vscode.LanguageStatusSeverity.Warning);
    await setSetting('rules', { 'label-misspelled': 'hint' });
    await until('the suggestion', () => statusOf('findings') === '1 suggestion');
    assert.equal(severityOf('findings'), vscode.LanguageStatusSeverity.Information);
    assert.equal(statusOf('stopped'), undefined);
  });

  it('lists findings of all levels and goes to the one that is chosen', async () => {
    await setSetting('rules', { 'label-misspelled': 'hint' });
    const document = await open(inWorkspace('damaged.imr'));
    await until('the suggestion', () => statusOf('findings') === '1 suggestion');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const listed = vscode.commands.executeCommand('imrDetermination.showFindings');
    const place = find(document, 'Decision rational:');
    await until('the place of the finding', () => editor.selection.isEqual(place));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await listed;
    assert.ok(
      editor.selection.active.isEqual(new vscode.Position(0, 0)),
      'a list that is left moves nothing',
    );
    const again = vscode.commands.executeCommand('imrDetermination.showFindings');
    await until('the place of the finding', () => editor.selection.isEqual(place));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await again;
    assert.ok(editor.selection.isEmpty, 'words are selected: the next key would replace them');
    assert.ok(editor.selection.active.isEqual(place.start));
  });

  it('says so where there is nothing to list', async () => {
    await open(inWorkspace('sample.imr'));
    await until('a sound letter', () => statusOf('findings') === 'No findings');
    const messages = answerMessages(undefined);
    await vscode.commands.executeCommand('imrDetermination.showFindings');
    messages.restore();
    assert.deepEqual(messages.asked, [['No findings in this letter.']]);
  });

  it('is “not checked” as long as a letter is open as plain text, and at no other time', async () => {
    await setSetting('detectPlainText', 'never');
    const folder = looseFolder({ 'one.txt': await textOf('sample.imr') });
    try {
      await open(folder.uri('one.txt'));
      await until('the item', () => /not checked$/.test(statusOf('plainText') ?? ''));
      await open(inWorkspace('README.txt'));
      await until('no item for a read-me', () => statusOf('plainText') === undefined);
      const letter = await open(folder.uri('one.txt'));
      await until('the item again', () => statusOf('plainText'));
      await setSetting('detectPlainText', 'always');
      await until('no item for a letter that is read', () => statusOf('plainText') === undefined);
      await outlineOf(letter);
    } finally {
      folder.remove();
    }
  });

  it('is “not checked” for a letter pasted into plain text', async () => {
    await setSetting('detectPlainText', 'never');
    const document = await open({ content: '', language: 'plaintext' });
    await pause(200);
    assert.equal(statusOf('plainText'), undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), await textOf('sample.imr'));
    await vscode.workspace.applyEdit(edit);
    await until('the item', () => statusOf('plainText'));
    assert.deepEqual(ours(document), []);
  });
});
