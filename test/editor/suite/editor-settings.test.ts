import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, find, inWorkspace, LANGUAGE_ID, open, until } from './helpers.ts';

/** An untitled determination with the cursor at its end. */
async function written(
  content: string,
): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const document = await open({ content, language: LANGUAGE_ID });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return { document, editor };
}

async function type(text: string): Promise<void> {
  for (const one of text) await vscode.commands.executeCommand('type', { text: one });
}

describe('a determination in the editor', () => {
  afterEach(closeAll);

  it('has the settings that the manifest gives it', () => {
    const defaults = extension().packageJSON.contributes.configurationDefaults[`[${LANGUAGE_ID}]`];
    for (const [name, value] of Object.entries(defaults)) {
      const effective = vscode.workspace.getConfiguration(undefined, { languageId: LANGUAGE_ID }).get(name);
      assert.deepEqual(effective, value, name);
    }
  });

  it('holds what is typed and nothing more: no second bracket or quotation mark', async () => {
    const { document } = await written('He is 5 feet ');
    await type('10" tall (see “above" [1');
    assert.equal(document.getText(), 'He is 5 feet 10" tall (see “above" [1');
  });

  it('loses selected words to what is typed over them', async () => {
    const { document, editor } = await written('The knee is sore.');
    const words = find(document, 'knee');
    editor.selection = new vscode.Selection(words.start, words.end);
    await type('(');
    assert.equal(document.getText(), 'The ( is sore.');
  });

  it('keeps its indentation on a new line, and brackets add none', async () => {
    const { document } = await written('  The request (');
    await type('\nfor');
    assert.equal(document.getText().replaceAll('\r\n', '\n'), '  The request (\n  for');
  });

  it('loses nothing when nothing is selected and Cut is pressed', async () => {
    const { document } = await written('One line.\nAnother line.');
    await vscode.commands.executeCommand('editor.action.clipboardCutAction');
    assert.equal(document.getText(), 'One line.\nAnother line.');
  });

  it('saved by an older Windows program keeps its quotation marks when it is edited and saved', async () => {
    const uri = inWorkspace('windows-1252.imr');
    const before = Buffer.from(
      'CLINICAL CASE SUMMARY\r\nHe \x93never\x94 fell \x96 it\x92s sore.\r\n',
      'latin1',
    );
    await vscode.workspace.fs.writeFile(uri, before);
    const document = await open(uri);
    assert.ok(document.getText().includes('He “never” fell – it’s sore.'), document.getText());
    await type('X');
    assert.ok(await document.save());
    await until('the bytes', async () => {
      const after = Buffer.from(await vscode.workspace.fs.readFile(uri));
      return after.equals(Buffer.concat([Buffer.from('X'), before]));
    });
    await vscode.workspace.fs.delete(uri);
  });
});
