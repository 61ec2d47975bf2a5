import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { expectFeatures, findingIn } from './features.ts';
import {
  answerMessages,
  choose,
  closeAll,
  find,
  inWorkspace,
  LANGUAGE_ID,
  open,
  replace,
  setSetting,
  textOf,
  until,
} from './helpers.ts';

const IGNORE_FILE = '.imr/ignore.json';

describe('a window whose only folder is virtual', () => {
  afterEach(closeAll);

  it('has the features', async () => {
    const schemes = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme);
    assert.deepEqual(
      schemes,
      ['imr-virtual'],
      'the folder is not virtual: the tests here would prove nothing',
    );
    await expectFeatures(inWorkspace('damaged.imr'));
  });

  it('letters are edited, mended and saved', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    await until('the finding', () => findingIn(document));
    await replace(document, find(document, 'Decision rational:'), 'Decision rationale:');
    await until('no finding', () => !findingIn(document));
    assert.ok(await document.save());
    assert.ok(!(await textOf('damaged.imr')).includes('Decision rational:'));
    await replace(document, find(document, 'Decision rationale:', 1), 'Decision rational:');
    await until('the finding again', () => findingIn(document));
    assert.ok(await document.save());
  });

  it('a finding is ignored in a file of the virtual folder', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    const finding = await until('the finding', () => findingIn(document));
    const messages = answerMessages(undefined);
    await choose(document, finding.range, /^Ignore here/).finally(messages.restore);
    await until('no finding', () => !findingIn(document));
    assert.match(await textOf(IGNORE_FILE), /"label-misspelled"/);
    await vscode.workspace.fs.delete(inWorkspace('.imr'), { recursive: true });
    await until('the finding without the list', () => findingIn(document));
  });

  it('a letter in a plain-text file is recognised', async () => {
    await setSetting('detectPlainText', 'always');
    try {
      const document = await open(inWorkspace('letter.txt'));
      await until('the language of determinations', () => document.languageId === LANGUAGE_ID);
    } finally {
      await setSetting('detectPlainText', undefined);
    }
  });
});
