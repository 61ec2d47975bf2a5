import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  diagnosticsOf,
  inWorkspace,
  open,
  pause,
  setSetting,
  textOf,
  until,
} from './helpers.ts';

const CODE = 'label-misspelt';
const IGNORE_FILE = '.imr/ignore.json';
const SETTINGS_FILE = '.vscode/settings.json';

async function damaged(): Promise<{ document: vscode.TextDocument; finding: vscode.Diagnostic }> {
  const document = await open(inWorkspace('damaged.imr'));
  const finding = await until('the finding', () => findingIn(document));
  return { document, finding };
}

function findingIn(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return diagnosticsOf(document).find((diagnostic) => codeOf(diagnostic) === CODE);
}

/** Does what is done when the action of that title is chosen at the finding. */
async function choose(document: vscode.TextDocument, place: vscode.Range, title: RegExp): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    place,
    undefined,
    20,
  );
  const action = actions.find((offered) => title.test(offered.title));
  assert.ok(action?.edit, `${title} is not among ${actions.map((offered) => offered.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command, arguments: values = [] } = action.command ?? {};
  if (command) await vscode.commands.executeCommand(command, ...values);
}

async function remove(...names: string[]): Promise<void> {
  for (const name of names) {
    await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true }).then(undefined, () => {});
  }
}

describe('what can be done about a finding', () => {
  afterEach(async () => {
    await setSetting('rules', undefined);
    await closeAll();
    await remove('.imr', '.vscode');
  });

  it('is to mend it', async () => {
    const { document, finding } = await damaged();
    await choose(document, finding.range, /^Change to “/);
    await until('no such finding', () => !findingIn(document));
    await vscode.commands.executeCommand('undo');
    await until('the finding after undoing', () => findingIn(document));
  });

  it('is to ignore it: the choice is written down without words, and holds until it is taken back', async () => {
    const { document, finding } = await damaged();
    await choose(document, finding.range, /^Ignore this finding \(label-misspelt\)/);
    await until('no such finding', () => !findingIn(document));
    assert.match(
      await textOf(IGNORE_FILE),
      /^\{\s+"ignored": \[\s+\{\s+"rule": "label-misspelt",\s+"words": "[0-9a-f]{16}"\s+\}\s+\]\s+\}\n$/,
    );
    await remove('.imr');
    await until('the finding without the list', () => findingIn(document));
  });

  it('is to turn its rule off in the folder, whose settings keep their comments', async () => {
    const settings = '{\n  // ours\n  "editor.tabSize": 3\n}\n';
    await vscode.workspace.fs.writeFile(inWorkspace(SETTINGS_FILE), new TextEncoder().encode(settings));
    const { document, finding } = await damaged();
    await choose(document, finding.range, /^Turn off “label-misspelt”/);
    await until('no such finding', () => !findingIn(document));
    const written = await textOf(SETTINGS_FILE);
    assert.match(written, /"imrDetermination\.rules": \{\s+"label-misspelt": "off"\s+\}/);
    assert.ok(written.includes('  // ours\n  "editor.tabSize": 3\n'), written);
    await remove('.vscode');
    await until('the finding without the setting', () => findingIn(document));
  });
});

describe('the settings of rules', () => {
  afterEach(async () => {
    await setSetting('rules', undefined);
    await setSetting('run', undefined);
    await closeAll();
  });

  it('change open documents at once', async () => {
    const { document } = await damaged();
    await setSetting('rules', { [CODE]: 'hint' });
    await until('a hint', () => findingIn(document)?.severity === vscode.DiagnosticSeverity.Hint);
    await setSetting('rules', { [CODE]: 'off' });
    await until('no such finding', () => !findingIn(document));
    await setSetting('rules', undefined);
    await until('the finding again', () => findingIn(document));
  });

  it('have documents checked when they are saved, where that is wished', async () => {
    const { document, finding } = await damaged();
    const before = document.getText();
    await setSetting('run', 'onSave');
    await pause(500);
    await choose(document, finding.range, /^Change to “/);
    await pause(1000);
    assert.ok(findingIn(document), 'it was judged before it was saved');
    await document.save();
    await until('no such finding', () => !findingIn(document));
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(before));
  });
});
