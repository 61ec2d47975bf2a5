import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  find,
  flatten,
  inWorkspace,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
  plain,
  replace,
  symbolsOf,
  textOf,
  until,
} from './helpers.ts';

const shape = async (document: vscode.TextDocument) =>
  flatten(await symbolsOf(document)).map(({ name, detail, kind, range, selectionRange }) =>
    JSON.stringify([name, detail, kind, range, selectionRange]),
  );

describe('editing a determination', () => {
  afterEach(closeAll);

  it('a label damaged and mended again: the problem comes and goes', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const label = find(document, 'Decision rationale:');
    await replace(document, label, 'Decision rational:');
    await until('a problem at the label', () =>
      diagnosticsOf(document).some(({ range }) => range.start.line === label.start.line),
    );
    await replace(document, find(document, 'Decision rational:'), 'Decision rationale:');
    await until('no problem', () => diagnosticsOf(document).length === 0);
  });

  it('many edits give what a fresh document of the same text gives', async () => {
    const edited = await open({ content: await textOf('sample.imr'), language: LANGUAGE_ID });
    await outlineOf(edited);
    await replace(edited, find(edited, 'CLINICAL CASE SUMMARY'), 'CLINICAL CASE SUMARY');
    await replace(edited, find(edited, ':  Upheld'), ': Upheid');
    await replace(edited, find(edited, 'MAXIMUS guideline:'), '\nMAXIMUS guideline:\n');
    await replace(edited, new vscode.Range(0, 0, 3, 0), '');
    await replace(edited, new vscode.Range(0, 0, 0, 0), 'Ω → 𝒳 café\n');
    const fresh = await open({ content: edited.getText(), language: LANGUAGE_ID });
    await outlineOf(fresh);
    await until('problems of the fresh one', () => diagnosticsOf(fresh).length > 0);
    await until(
      'the same outline',
      async () => JSON.stringify(await shape(edited)) === JSON.stringify(await shape(fresh)),
    );
    await until(
      'the same problems',
      () => JSON.stringify(plain(diagnosticsOf(edited))) === JSON.stringify(plain(diagnosticsOf(fresh))),
    );
  });

  it('undo brings back the outline and the problems of the untouched letter', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    await outlineOf(document);
    await until('problems', () => diagnosticsOf(document).length > 0);
    const [text, outline, problems] = [
      document.getText(),
      await shape(document),
      plain(diagnosticsOf(document)),
    ];
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    for (const words of ['Claims Administrator guideline:', 'IMR ISSUES', 'Decision rational:']) {
      assert.ok(
        await editor.edit((edit) => edit.delete(find(document, words)), {
          undoStopBefore: true,
          undoStopAfter: true,
        }),
      );
    }
    await until(
      'another outline',
      async () => JSON.stringify(await shape(document)) !== JSON.stringify(outline),
    );
    while (document.getText() !== text) await vscode.commands.executeCommand('undo');
    await until(
      'the outline as before',
      async () => JSON.stringify(await shape(document)) === JSON.stringify(outline),
    );
    await until(
      'the problems as before',
      () => JSON.stringify(plain(diagnosticsOf(document))) === JSON.stringify(problems),
    );
  });

  it('typing fast leaves no stale problem behind', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = find(document, 'Decision rationale:').start.translate(0, 'Decision rational'.length);
    for (let n = 0; n < 15; n++) {
      await editor.edit((edit) => edit.delete(new vscode.Range(at, at.translate(0, 1))));
      await editor.edit((edit) => edit.insert(at, 'e'));
    }
    await pause(1500);
    assert.deepEqual(plain(diagnosticsOf(document)), []);
  });
});
