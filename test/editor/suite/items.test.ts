import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, LANGUAGE_ID, open, outlineOf, textOf, until } from './helpers.ts';

const run = (command: string) => vscode.commands.executeCommand(`imrDetermination.${command}`);

describe('items of a letter', () => {
  afterEach(closeAll);

  it('move with the cursor, and one undo brings every byte back', async () => {
    const price = 'It costs $45.50, $1 a day \\$0. ';
    const content = (await textOf('sample.imr')).replace(
      /(Decision rationale:\s+)/,
      `$1${price.replaceAll('$', '$$$$')}`,
    );
    const document = await open({ content, language: LANGUAGE_ID });
    await outlineOf(document);
    const before = document.getText();
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const at = find(document, 'a day ').start;
    editor.selection = new vscode.Selection(at, at);

    await run('moveItemDown');
    await until('the move', () => document.getText() !== before);
    const moved = document.getText();
    assert.equal(moved.length, before.length);
    assert.ok(moved.includes(price), 'the amounts are the same');
    const { active } = editor.selection;
    assert.equal(document.getText(new vscode.Range(active, active.translate(0, 5))), 'a day');
    assert.ok(active.line > at.line, 'the cursor is further down');

    await run('moveItemUp');
    await until('the way back', () => document.getText() === before);
    assert.deepEqual(editor.selection.active, at);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), moved);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('are duplicated and deleted, each in one step', async () => {
    const document = await open({ content: await textOf('sample.imr'), language: LANGUAGE_ID });
    await outlineOf(document);
    const before = document.getText();
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const at = find(document, 'Decision rationale:').start;
    editor.selection = new vscode.Selection(at, at);
    for (const command of ['duplicateItem', 'deleteItem']) {
      await run(command);
      await until(command, () => document.getText() !== before);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    }
  });

  it('have lenses over them that lead to what is missing', async () => {
    const content = (await textOf('sample.imr')).replace(/:\s+Upheld/, '');
    const document = await open({ content, language: LANGUAGE_ID });
    const lens = await until('a lens over the item', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        50,
      );
      return all?.find(({ command }) => command?.title.startsWith('missing: decision'));
    });
    const { command = '', arguments: goals = [] } = lens.command ?? {};
    await vscode.commands.executeCommand(command, ...goals);
    const line = vscode.window.activeTextEditor?.selection.active.line ?? -1;
    assert.ok(
      line >= lens.range.start.line && line <= lens.range.start.line + 2,
      `the cursor is on line ${line}`,
    );
  });
});
