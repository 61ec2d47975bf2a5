import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  extension,
  inWorkspace,
  open,
  outlineOf,
  replace,
  until,
} from './helpers.ts';

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

  it('is started again after a crash, and knows the open letters with their unsaved changes', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    await replace(document, new vscode.Range(0, 0, 0, 0), '\n\n');
    await outlineOf(document);
    const first = await until('a server', processId);
    process.kill(first, 'SIGKILL');
    await nextServer(first, document);
    await until('the problems again', () => diagnosticsOf(document).length > 0);
    const heading = document.positionAt(document.getText().indexOf('HOW THE IMR'));
    const [section] = await outlineOf(document);
    assert.equal(section?.range.start.line, heading.line, 'the outline is not that of the changed text');
  });

  it('is started anew by the command', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const first = await until('a server', processId);
    await vscode.commands.executeCommand('imrDetermination.restartServer');
    await nextServer(first, document);
  });

  it('that crashes again and again stays down, the user is told, and Restart brings it back', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const told: string[][] = [];
    let answer: (choice: string | undefined) => void = () => {};
    const window = vscode.window as unknown as Record<string, unknown>;
    const original = window.showErrorMessage;
    window.showErrorMessage = (message: string, ...buttons: string[]) => {
      told.push([message, ...buttons]);
      return new Promise((done) => {
        answer = done;
      });
    };
    try {
      let last: number | undefined;
      for (let crash = 1; crash <= 5; crash++) {
        last = await nextServer(last, document);
        process.kill(last, 'SIGKILL');
      }
      await until('a message', () => told.length > 0);
      assert.match(told[0]?.[0] ?? '', /crashed 5 times/);
      assert.deepEqual(told[0]?.slice(1), ['Restart', 'Show Log']);
      assert.equal(await processId(), undefined);
      answer('Restart');
      await nextServer(undefined, document);
      assert.equal(told.length, 1);
    } finally {
      window.showErrorMessage = original;
    }
  });
});
