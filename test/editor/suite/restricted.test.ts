import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { expectFeatures, findingIn } from './features.ts';
import { closeAll, extension, find, inWorkspace, replace, until } from './helpers.ts';

const CATALOGUE = '.imr/catalogue.json';

describe('a window whose folder is not trusted', () => {
  afterEach(closeAll);

  it('is restricted, and the extension runs in it', async () => {
    assert.equal(
      vscode.workspace.isTrusted,
      false,
      'the window is trusted: the tests here would prove nothing',
    );
    await expectFeatures(inWorkspace('damaged.imr'));
    assert.ok(extension().isActive);
    assert.ok(await extension().exports.serverProcessId());
  });

  it('letters can be edited and mended', async () => {
    const document = await expectFeatures(inWorkspace('damaged.imr'));
    await replace(document, find(document, 'Decision rational:'), 'Decision rationale:');
    await until('no finding', () => !findingIn(document));
  });

  it("the folder's own catalogue is data, so it is read", async () => {
    const broken = '{ "guidelines": [ { "id": "Wrong Id" } ] }';
    await vscode.workspace.fs.writeFile(inWorkspace(CATALOGUE), new TextEncoder().encode(broken));
    try {
      await until(
        'problems in the catalogue',
        () => vscode.languages.getDiagnostics(inWorkspace(CATALOGUE)).length > 0,
      );
    } finally {
      await vscode.workspace.fs.delete(inWorkspace('.imr'), { recursive: true });
    }
    await until('no problems', () => vscode.languages.getDiagnostics(inWorkspace(CATALOGUE)).length === 0);
  });
});
