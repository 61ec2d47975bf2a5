import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answerMessages,
  choose,
  closeAll,
  codeOf,
  diagnosticsOf,
  inWorkspace,
  open,
  outlineOf,
  pause,
  setSetting,
  textOf,
  until,
} from './helpers.ts';

const CODE = 'label-misspelled';
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

  it('is to ignore it: rule, date and file are written down, and no words; Undo takes it back', async () => {
    const { document, finding } = await damaged();
    const messages = answerLater();
    try {
      await choose(document, finding.range, /^Ignore here: Misspelled label$/);
      await until('no such finding', () => !findingIn(document));
      const { ignored } = JSON.parse(await textOf(IGNORE_FILE));
      const [{ words, date, ...entry }] = ignored;
      assert.deepEqual(entry, { rule: CODE, covers: 'place', file: 'damaged.imr' });
      assert.match(words, /^[0-9a-f]{16}$/);
      assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
      assert.deepEqual(messages.asked, [['Ignored here: Misspelled label.', 'Undo', 'Show List']]);
      messages.answer('Undo');
      await until('the finding after Undo', () => findingIn(document));
      assert.deepEqual(JSON.parse(await textOf(IGNORE_FILE)), { ignored: [] });
    } finally {
      messages.restore();
    }
  });

  it('is to ignore a word in the whole folder', async () => {
    const letter = (await textOf('sample.imr')).replace('takes naproxen 550mg', 'takes naproxxen 550mg');
    const [one, two] = [inWorkspace('one-word.imr'), inWorkspace('same-word.imr')];
    for (const uri of [one, two]) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(letter));
    const misspelled = (document: vscode.TextDocument) =>
      diagnosticsOf(document).find((diagnostic) => codeOf(diagnostic).startsWith('drug-'));
    const messages = answerLater();
    try {
      const document = await open(one);
      const finding = await until('the finding', () => misspelled(document));
      await choose(document, finding.range, /^Ignore “naproxxen” in this folder$/);
      await until('no such finding', () => !misspelled(document));
      assert.ok(!(await textOf(IGNORE_FILE)).includes('naproxxen'));
      assert.ok(!String(messages.asked).includes('naproxxen'));
      const other = await open(two);
      await outlineOf(other);
      await pause(500);
      assert.equal(misspelled(other), undefined);
    } finally {
      messages.restore();
      await closeAll();
      for (const uri of [one, two]) await vscode.workspace.fs.delete(uri);
    }
  });

  it('is to turn its rule off in the folder, whose settings keep their comments; Undo sets it as it was', async () => {
    const settings =
      '{\n  // ours\n  "editor.tabSize": 3,\n  "imrDetermination.rules": { "label-misspelled": "error" }\n}\n';
    await vscode.workspace.fs.writeFile(inWorkspace(SETTINGS_FILE), new TextEncoder().encode(settings));
    const { document, finding } = await damaged();
    await until('the setting', () => findingIn(document)?.severity === vscode.DiagnosticSeverity.Error);
    const messages = answerLater();
    try {
      await choose(document, finding.range, /^Turn off rule “Misspelled label” in this folder$/);
      await until('no such finding', () => !findingIn(document));
      const written = await textOf(SETTINGS_FILE);
      assert.match(written, /"imrDetermination\.rules\.label-misspelled": "off"/);
      assert.ok(written.includes('  // ours\n  "editor.tabSize": 3,\n'), written);
      messages.answer('Undo');
      const again = await until('the finding after Undo', () => findingIn(document));
      assert.equal(again.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      messages.restore();
    }
  });

  it('can be looked up and taken back: what is ignored, and which rules are off', async () => {
    const { document, finding } = await damaged();
    const messages = answerLater();
    const list = pickFromList();
    try {
      await choose(document, finding.range, /^Ignore here/);
      await until('no such finding', () => !findingIn(document));
      await vscode.workspace
        .getConfiguration('imrDetermination', document.uri)
        .update('rules', { 'field-empty': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
      list.selects = ({ label }) => label === 'Misspelled label';
      await vscode.commands.executeCommand('imrDetermination.showIgnored');
      await until('the finding again', () => findingIn(document));
      const [heading, entry, second, rule] = list.shown;
      assert.deepEqual([heading?.label, second?.label], ['Ignored findings', 'Rules turned off']);
      assert.equal(entry?.description, '“Decision rational:” in one place');
      assert.match(entry?.detail ?? '', /^ignored \d{2}\/\d{2}\/\d{4} in damaged\.imr$/);
      assert.deepEqual([rule?.label, rule?.description], ['Empty field', 'off in this folder']);
      list.selects = () => true;
      await vscode.commands.executeCommand('imrDetermination.showIgnored');
      const rules = () => vscode.workspace.getConfiguration('imrDetermination', document.uri).get('rules');
      await until('no rule off', () =>
        Object.values(rules() as object).every((level) => level === 'default'),
      );
      await vscode.commands.executeCommand('imrDetermination.showIgnored');
      await until('a word about an empty list', () =>
        messages.asked.some(([message]) => message === 'No finding is ignored and no rule is off.'),
      );
    } finally {
      list.restore();
      messages.restore();
    }
  });

  it('is to ignore several at once: none is lost', async () => {
    const { document } = await damaged();
    const messages = answerMessages(undefined);
    const choice = (rule: string) => ({
      does: 'ignore',
      document: document.uri.toString(),
      rule,
      title: rule,
      covers: 'place',
      words: '0123456789abcdef',
    });
    try {
      const rules = [CODE, 'field-empty', 'decision-late'];
      await Promise.all(
        rules.map((rule) => vscode.commands.executeCommand('imrDetermination.keepChoice', choice(rule))),
      );
      const { ignored } = JSON.parse(await textOf(IGNORE_FILE));
      assert.deepEqual(ignored.map(({ rule }: { rule: string }) => rule).sort(), [...rules].sort());
    } finally {
      messages.restore();
    }
  });

  it('that cannot be taken back is said, what was taken back too', async () => {
    const { document, finding } = await damaged();
    const said = answerMessages(undefined);
    const failed = answerMessages(undefined, 'showErrorMessage');
    const list = pickFromList();
    try {
      await choose(document, finding.range, /^Ignore here/);
      await until('no such finding', () => !findingIn(document));
      await vscode.workspace
        .getConfiguration('imrDetermination', document.uri)
        .update('rules', { 'field-empty': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
      list.selects = () => {
        // once the list is shown, its file is broken
        void vscode.workspace.fs.writeFile(
          inWorkspace(IGNORE_FILE),
          new TextEncoder().encode('{ "ignored": ['),
        );
        return true;
      };
      await vscode.commands.executeCommand('imrDetermination.showIgnored');
      await until('what failed', () => failed.asked.length === 2);
      assert.deepEqual(failed.asked[1], ['Could not be taken back: Misspelled label.']);
      assert.deepEqual(said.asked.at(-1), ['Reported again: Empty field.']);
    } finally {
      list.restore();
      failed.restore();
      said.restore();
    }
  });

  it('is not kept in a list with errors, which stays as it is', async () => {
    const broken = '{ "ignored": [';
    await vscode.workspace.fs.writeFile(inWorkspace(IGNORE_FILE), new TextEncoder().encode(broken));
    const { document, finding } = await damaged();
    const messages = answerMessages(undefined, 'showErrorMessage');
    try {
      await choose(document, finding.range, /^Ignore here/);
      assert.deepEqual(messages.asked, [
        ['.imr/ignore.json has errors, so it was not changed. Fix the file first.', 'Open File'],
      ]);
      assert.equal(await textOf(IGNORE_FILE), broken);
      assert.ok(findingIn(document));
    } finally {
      messages.restore();
    }
  });
});

/** Keeps the extension's messages until `answer` names a button of the last one. */
function answerLater(): { asked: string[][]; answer(button: string): void; restore(): void } {
  let answer: (button: string) => void = () => {};
  const messages = answerMessages(() => new Promise((done) => (answer = done)));
  return { ...messages, answer: (button) => answer(button) };
}

/** Selects in a list with boxes what `selects` says, in place of the user; `shown` are the rows of the last list. */
function pickFromList(): {
  selects: (row: vscode.QuickPickItem) => boolean;
  shown: readonly vscode.QuickPickItem[];
  restore(): void;
} {
  const window = vscode.window as unknown as Record<string, unknown>;
  const original = window.createQuickPick as typeof vscode.window.createQuickPick;
  const picker = {
    selects: (_row: vscode.QuickPickItem) => false,
    shown: [] as readonly vscode.QuickPickItem[],
    restore: () => {
      window.createQuickPick = original;
    },
  };
  window.createQuickPick = () => {
    const list = original.call(vscode.window);
    const show = list.show.bind(list);
    list.show = () => {
      show();
      picker.shown = list.items;
      list.selectedItems = list.items.filter((row) => row.kind === undefined && picker.selects(row));
      void pause(300).then(() => vscode.commands.executeCommand('quickInput.accept'));
    };
    return list;
  };
  return picker;
}

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
