import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, inWorkspace, LANGUAGE_ID, open, outlineOf, textOf, until } from './helpers.ts';

const LETTER = `IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

Decision rationale: The worker takes it
for $5 a day, and has taken it since March of the year before without any effect that the records show. The request
is not medically necessary.
`;

const WRAPPED = `Decision rationale: The worker takes it for $5 a day, and has taken it since March of the year
before without any effect that the records show. The request is not medically necessary.
`;

describe('formatting', () => {
  afterEach(closeAll);

  it('a letter loses line ends and spaces, and undo restores every one', async () => {
    const text = await textOf('sample.imr');
    const document = await open({ content: text.replaceAll('\n', '  \n\n'), language: LANGUAGE_ID });
    await outlineOf(document);
    const before = document.getText();
    await until('formatting', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.getText() !== before;
    });
    const plain = (words: string) => words.replace(/\s+/g, '');
    assert.equal(plain(document.getText()), plain(before));
    assert.ok(document.lineCount < before.split('\n').length * 0.75);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('a paragraph is wrapped anew, and the cursor stays in its word', async () => {
    const document = await open({ content: LETTER, language: LANGUAGE_ID });
    await outlineOf(document);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = find(document, 'effect').start.translate(0, 2);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('imrDetermination.rewrapParagraph');
    assert.ok(document.getText().endsWith(WRAPPED), document.getText());
    assert.ok(find(document, 'effect').contains(editor.selection.active));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), LETTER);
  });

  it('what is no determination stays as it is', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    await outlineOf(document);
    const other = await open({ content: 'Some   words\n\n\nof a bill.\n', language: LANGUAGE_ID });
    await vscode.commands.executeCommand('imrDetermination.rewrapParagraph');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(other.getText(), 'Some   words\n\n\nof a bill.\n');
  });
});
