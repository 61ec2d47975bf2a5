import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from '../virtual-files/memory-files.ts';
import { expectFeatures } from './features.ts';
import { closeAll, inWorkspace, textOf } from './helpers.ts';

/** Tries to type into the document that is shown; whether anything changed. */
async function canBeTypedInto(document: vscode.TextDocument): Promise<boolean> {
  const before = document.getText();
  await vscode.commands.executeCommand('type', { text: 'x' });
  return document.getText() !== before;
}

describe('a determination that cannot be written', () => {
  const subscriptions: vscode.Disposable[] = [];
  afterEach(async () => {
    await vscode.workspace.getConfiguration('files').update('readonlyInclude', undefined, true);
    await closeAll();
    for (const subscription of subscriptions.splice(0)) subscription.dispose();
  });

  it('by a setting has the features', async () => {
    const setting = { '**/damaged.imr': true };
    await vscode.workspace.getConfiguration('files').update('readonlyInclude', setting, true);
    const document = await expectFeatures(inWorkspace('damaged.imr'));
    assert.equal(await canBeTypedInto(document), false, 'it can be written: this would prove nothing');
  });

  it('in a file system that takes no changes has the features', async () => {
    const files = new MemoryFiles();
    files.put('/damaged.imr', new TextEncoder().encode(await textOf('damaged.imr')));
    const options = { isReadonly: true };
    subscriptions.push(vscode.workspace.registerFileSystemProvider('imr-read-only', files, options));
    const document = await expectFeatures(vscode.Uri.parse('imr-read-only:/damaged.imr'));
    assert.equal(await canBeTypedInto(document), false, 'it can be written: this would prove nothing');
  });

  it('as an older version of a file, which no file system has, has the features', async () => {
    const content = await textOf('damaged.imr');
    const older = { provideTextDocumentContent: () => content };
    subscriptions.push(vscode.workspace.registerTextDocumentContentProvider('imr-older', older));
    const uri = vscode.Uri.parse('imr-older:/damaged.imr?version=1');
    const document = await expectFeatures(uri);
    assert.equal(await canBeTypedInto(document), false, 'it can be written: this would prove nothing');
  });
});
