import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, LANGUAGE_ID, open, outlineOf, textOf } from './helpers.ts';

/** What F2 answers at a place of the document. */
const renamed = (document: vscode.TextDocument, place: vscode.Position, words: string) =>
  vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    place,
    words,
  );

const inside = ({ start }: vscode.Range) => start.translate(0, 1);

describe('renaming', () => {
  afterEach(closeAll);

  it('changes a quantity where the letter states it, and one undo brings every byte back', async () => {
    const price = 'It costs $45.50, $1 a day \\$0. ';
    const content = (await textOf('sample.imr'))
      .replace(/(Decision rationale:\s+)/, () => `Decision rationale: ${price}`)
      .replaceAll(/\r?\n/g, '\r\n');
    const document = await open({ content, language: LANGUAGE_ID });
    await outlineOf(document);
    const before = document.getText();
    const request = /^(.*)#(\d+): *(?:Upheld|Overturned)/m.exec(before);
    assert.ok(request, 'the sample requests a quantity');
    const place = inside(find(document, `#${request[2]}:`));
    const edit = await renamed(document, place, '77');
    assert.ok(edit.get(document.uri).length > 0);
    const certain = new vscode.WorkspaceEdit();
    for (const { range, newText } of edit.get(document.uri)) certain.replace(document.uri, range, newText);
    assert.ok(await vscode.workspace.applyEdit(certain));
    assert.ok(document.getText().includes(`${request[1]}#77:`));
    assert.ok(document.getText().includes(price), 'the amounts are the same');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('is refused elsewhere in words for the reviewer', async () => {
    const document = await open({ content: await textOf('sample.imr'), language: LANGUAGE_ID });
    await outlineOf(document);
    const place = inside(find(document, 'CLINICAL CASE SUMMARY'));
    await assert.rejects(
      Promise.resolve(vscode.commands.executeCommand('vscode.prepareRename', document.uri, place)),
      /Only a request, a drug, a strength, a quantity, a side, an age or the date of injury can be renamed here\./,
    );
    const age = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      find(document, 'year old').start.translate(0, -2),
    );
    assert.match(age.placeholder, /^\d\d$/);
  });
});
