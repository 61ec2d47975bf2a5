import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, inWorkspace, LANGUAGE_ID, open, outlineOf, textOf, until } from './helpers.ts';

const FOLDER = '.imr';
const FILE = `${FOLDER}/texts.json`;
const LETTER = 'own-texts.imr';

const OPENING = `CLINICAL CASE SUMMARY

The injured worker is a 48 year old female.

IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

MAXIMUS guideline: None.

Decision rationale: fun`;

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
}

async function proposalsAt(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('own texts', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of [FOLDER, LETTER])
      await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true }).then(undefined, () => {});
  });

  it('are proposed in a rationale while their file is there, and filled in from the letter', async () => {
    await write(LETTER, OPENING);
    const document = await open(inWorkspace(LETTER));
    await outlineOf(document);
    const end = document.positionAt(document.getText().length);
    const isProposed = async () => (await proposalsAt(document, end)).includes('function');
    assert.ok(!(await isProposed()));
    await write(FILE, JSON.stringify({ texts: [{ name: 'function', text: 'At {age}, {drug} costs $5.' }] }));
    await until('the text', isProposed);

    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(end, end);
    await until('the text in the letter', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await new Promise((done) => setTimeout(done, 300));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().endsWith('Decision rationale: At 48, Norflex costs $5.');
    });

    await vscode.commands.executeCommand('undo');
    await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true });
    await until('no text any more', async () => !(await isProposed()));
  });

  it('are opened by the command, with an example at first, and checked', async () => {
    await write(LETTER, OPENING);
    await outlineOf(await open(inWorkspace(LETTER)));
    await vscode.commands.executeCommand('imrDetermination.openTexts');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), inWorkspace(FILE).toString());
    assert.equal(document?.languageId, 'jsonc');
    assert.match(document?.getText() ?? '', /"texts": \[/);
    const complaints = () => vscode.languages.getDiagnostics(inWorkspace(FILE));
    assert.deepEqual(complaints(), []);

    await write(FILE, '{ "texts": [{ "name": "a", "text": "SSN: 219-09-9999" }] }');
    const found = await until('a warning in the file', () => complaints().length > 0 && complaints());
    assert.match(found[0]?.message ?? '', /letters of other patients/);
    await vscode.commands.executeCommand('imrDetermination.openTexts');
    assert.match(await textOf(FILE), /219-09-9999/, 'a file that is there is left as it is');
  });

  it('are completed and checked by the editor from the schema', async () => {
    await write(FILE, '{ "texts": [{  }] }');
    const document = await open(inWorkspace(FILE));
    // a document may still have the text of a file of that name that is gone
    await until('the file as written', () => document.getText().includes('{  }'));
    const place = find(document, '{  }').start.translate(0, 2);
    await until('proposals', async () => {
      const labels = await proposalsAt(document, place);
      return ['name', 'for', 'decision', 'text'].every((key) => labels.includes(key));
    });
    const complaints = await until('a missing name', () => {
      const all = vscode.languages.getDiagnostics(document.uri);
      return all.some(({ message }) => message.includes('"name"')) && all;
    });
    assert.ok(complaints.length > 0);
    assert.notEqual(document.languageId, LANGUAGE_ID);
  });
});
