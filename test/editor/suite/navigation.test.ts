import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, inWorkspace, open, outlineOf, pause, until } from './helpers.ts';

describe('going from a letter to what it speaks of', () => {
  afterEach(closeAll);

  it('the definition of a topic opens the read-only card of its guideline at the row of the topic', async () => {
    const document = await openSample();
    const cursor = find(document, 'relaxants (for pain) Page(s): 63-66').start;
    await goToDefinition(cursor);
    const editor = await until('the card in the editor', () => activeCard());
    assert.match(editor.document.uri.path, /^\/MTUS Chronic Pain Medical Treatment Guidelines \(2009\)\.md$/);
    assert.equal(editor.document.languageId, 'markdown');
    const row = await until('the cursor in the row', () => {
      const line = editor.document.lineAt(editor.selection.active.line).text;
      return line.includes('Muscle relaxants (for pain)') && line;
    });
    assert.match(row, /^\| 63-66 \|/);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.ok(!editor.document.isDirty, 'the card was changed');
  });

  it('the definition of a drug opens its card', async () => {
    const document = await openSample();
    await goToDefinition(find(document, '(Norflex)').start.translate(0, 3));
    const editor = await until('the card in the editor', () => activeCard());
    assert.equal(editor.document.uri.path, '/Orphenadrine.md');
    assert.match(editor.document.getText(), /^# Orphenadrine\n/);
  });

  it('a card that is open outlives a restart of the server', async () => {
    const document = await openSample();
    await goToDefinition(find(document, '(Norflex)').start.translate(0, 3));
    const { document: card } = await until('the card in the editor', () => activeCard());
    await vscode.commands.executeCommand('imrDetermination.restartServer');
    await pause(500); // the text is asked for anew
    assert.match(card.getText(), /^# Orphenadrine\n/);
  });

  it('a card that is not there says so', async () => {
    await openSample();
    const nobody = vscode.Uri.parse('imr-guideline:/Nobody.md?guideline%3Dnobody');
    const card = await vscode.workspace.openTextDocument(nobody);
    assert.match(card.getText(), /^The catalogue has no such guideline or drug\.\n$/);
  });

  it('the mentions of a drug are found and lit up, and plain words are not', async () => {
    const document = await openSample();
    const cursor = find(document, 'Norflex').start;
    const words = (ranges: readonly vscode.Range[]) => ranges.map((range) => document.getText(range));
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor,
    );
    const found = words(mentions.map(({ range }) => range));
    assert.ok(found.includes('Norflex') && found.includes('orphenadrine'), String(found));
    const highlights = await highlightsAt(document, cursor);
    assert.deepEqual(words(highlights.map(({ range }) => range)), found);
    assert.deepEqual(await highlightsAt(document, find(document, 'warehouse').start), []);
  });

  it('citations link to the official page of their guideline', async () => {
    const document = await openSample();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const guideline = find(document, 'Chronic Pain Treatment Guidelines');
    const link = links.find(({ range }) => range.isEqual(guideline));
    assert.ok(link, 'the guideline has no link');
    assert.match(link.target?.toString(true) ?? '', /^https?:\/\/www\.dir\.ca\.gov\//);
    assert.match(link.tooltip ?? '', /^MTUS Chronic Pain Medical Treatment Guidelines \(2009\)/);
  });
});

async function openSample(): Promise<vscode.TextDocument> {
  const document = await open(inWorkspace('sample.imr'));
  await outlineOf(document);
  return document;
}

async function goToDefinition(position: vscode.Position): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('editor.action.revealDefinition');
}

function activeCard(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.scheme === 'imr-guideline' ? editor : undefined;
}

async function highlightsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.DocumentHighlight[]> {
  const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    position,
  );
  return highlights ?? [];
}
