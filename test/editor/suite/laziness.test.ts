import * as assert from 'node:assert/strict';
import { sep } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, extension, inWorkspace, LANGUAGE_ID, open, pause, until } from './helpers.ts';

/** Whether the extension host has loaded a file of the built client. */
function isLoaded(file: string): boolean {
  const ending = ['', 'dist', 'client', file].join(sep);
  return Object.keys(require.cache).some((path) => path.endsWith(ending));
}

describe('a window without determinations', () => {
  after(closeAll);

  it('a plain read-me stays plain text and costs only the detector', async () => {
    const readme = await open(inWorkspace('README.txt'));
    await until('activation', () => extension().isActive);
    await pause(1500);
    assert.equal(readme.languageId, 'plaintext');
    assert.ok(isLoaded('node.js'), 'the client is not loaded: the next line would prove nothing');
    assert.ok(!isLoaded('languageClient.js'), 'the language client was loaded for a plain read-me');
    assert.equal(await extension().exports.serverProcessId(), undefined);
  });

  it('typing into plain text does not start it either', async () => {
    const document = await open({ content: 'Notes on a letter.\n', language: 'plaintext' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'The IMR final determination was made.\n');
    await vscode.workspace.applyEdit(edit);
    await pause(1000);
    assert.equal(document.languageId, 'plaintext');
    assert.ok(!isLoaded('languageClient.js'));
  });

  it('the first determination loads the language client and starts the server', async () => {
    const document = await open(inWorkspace('sample.imr'));
    assert.equal(document.languageId, LANGUAGE_ID);
    await until('the language client', () => isLoaded('languageClient.js'));
    await until('the server', () => extension().exports.serverProcessId());
  });
});
