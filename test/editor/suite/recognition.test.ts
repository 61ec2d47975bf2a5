import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answerMessages,
  closeAll,
  inWorkspace,
  LANGUAGE_ID,
  looseFolder,
  open,
  pause,
  setSetting,
  textOf,
  until,
} from './helpers.ts';

/** Long enough for the detector, which rests 400 ms after a change. */
const settle = () => pause(1200);

const isRead = (document: vscode.TextDocument) => document.languageId === LANGUAGE_ID;

const detectPlainText = () => vscode.workspace.getConfiguration('imrDetermination').get('detectPlainText');

describe('a determination in a plain-text file', () => {
  let letter: string;
  before(async () => {
    letter = await textOf('sample.imr');
  });
  afterEach(async () => {
    await closeAll();
    await setSetting('detectPlainText', undefined);
  });

  it('stays plain text when the setting says never', async () => {
    await setSetting('detectPlainText', 'never');
    const messages = answerMessages('Read in This Folder');
    try {
      const document = await open(inWorkspace('letter.txt'));
      await settle();
      assert.equal(document.languageId, 'plaintext');
      assert.deepEqual(messages.asked, []);
    } finally {
      messages.restore();
    }
  });

  it('is read as one when the setting says always', async () => {
    await setSetting('detectPlainText', 'always');
    const messages = answerMessages(undefined);
    try {
      const document = await open(inWorkspace('letter.txt'));
      await until('the language of determinations', () => isRead(document));
      assert.deepEqual(messages.asked, []);
    } finally {
      messages.restore();
    }
  });

  it('is asked about, and an answer about the folder holds for the next letter of the folder', async () => {
    const folder = looseFolder({ 'one.txt': letter, 'two.txt': letter });
    const messages = answerMessages('Read in This Folder');
    try {
      const one = await open(folder.uri('one.txt'));
      await until('the first letter read', () => isRead(one));
      const two = await open(folder.uri('two.txt'));
      await until('the second letter read', () => isRead(two));
      assert.equal(messages.asked.length, 1);
      assert.deepEqual(messages.asked[0]?.slice(1), [
        'Read in This Folder',
        'Read Everywhere',
        'Not in This Folder',
      ]);
    } finally {
      messages.restore();
      folder.remove();
    }
  });

  it('no holds for the folder, and for that folder only', async () => {
    const folder = looseFolder({ 'one.txt': letter, 'two.txt': letter });
    const other = looseFolder({ 'three.txt': letter });
    const messages = answerMessages('Not in This Folder');
    try {
      const one = await open(folder.uri('one.txt'));
      await settle();
      const two = await open(folder.uri('two.txt'));
      await settle();
      assert.deepEqual([one.languageId, two.languageId], ['plaintext', 'plaintext']);
      assert.equal(messages.asked.length, 1);
      await open(other.uri('three.txt'));
      await until('a question about the other folder', () => messages.asked.length === 2);
    } finally {
      messages.restore();
      folder.remove();
      other.remove();
    }
  });

  it('everywhere becomes the setting', async () => {
    const folder = looseFolder({ 'one.txt': letter });
    const messages = answerMessages('Read Everywhere');
    try {
      const one = await open(folder.uri('one.txt'));
      await until('the letter read', () => isRead(one));
      assert.equal(detectPlainText(), 'always');
    } finally {
      messages.restore();
      folder.remove();
    }
  });

  it('a question closed without an answer is put again about the next letter, not about the same', async () => {
    const folder = looseFolder({ 'one.txt': letter, 'two.txt': letter });
    const messages = answerMessages(undefined);
    try {
      await open(folder.uri('one.txt'));
      await until('the question', () => messages.asked.length === 1);
      await open(folder.uri('two.txt'));
      await until('the question about the next letter', () => messages.asked.length === 2);
      await open(folder.uri('one.txt'));
      await settle();
      assert.equal(messages.asked.length, 2);
    } finally {
      messages.restore();
      folder.remove();
    }
  });

  it('a letter that is not to be read can be read by a command, now and when it is opened again', async () => {
    const folder = looseFolder({ 'one.txt': letter, 'two.txt': letter });
    const messages = answerMessages('Not in This Folder');
    try {
      const one = await open(folder.uri('one.txt'));
      await until('the question', () => messages.asked.length === 1);
      await vscode.commands.executeCommand('imrDetermination.readAsDetermination');
      await until('the letter read', () => isRead(one));
      await closeAll();
      const again = await open(folder.uri('one.txt'));
      await until('the letter read again', () => isRead(again));
      const two = await open(folder.uri('two.txt'));
      await settle();
      assert.equal(two.languageId, 'plaintext');
    } finally {
      messages.restore();
      folder.remove();
    }
  });

  it('answers are forgotten by a command, and the letter that is open is asked about again', async () => {
    const folder = looseFolder({ 'one.txt': letter });
    const messages = answerMessages('Not in This Folder');
    try {
      await open(folder.uri('one.txt'));
      await until('the question', () => messages.asked.length === 1);
      await setSetting('detectPlainText', undefined);
      await vscode.commands.executeCommand('imrDetermination.forgetAnswers');
      await until('the question again', () =>
        messages.asked.slice(1).some(([, ...buttons]) => buttons.includes('Read in This Folder')),
      );
      assert.ok(
        messages.asked.some(([message]) =>
          /You will be asked again about the next one\.$/.test(message ?? ''),
        ),
      );
    } finally {
      messages.restore();
      folder.remove();
    }
  });

  it('forgetting the answers takes back the setting that an answer made, and says where another one decides', async () => {
    const messages = answerMessages(undefined);
    try {
      await setSetting('detectPlainText', 'always');
      await vscode.commands.executeCommand('imrDetermination.forgetAnswers');
      assert.equal(detectPlainText(), 'ask');
      await setSetting('detectPlainText', 'never');
      await vscode.commands.executeCommand('imrDetermination.forgetAnswers');
      assert.match(messages.asked.at(-1)?.[0] ?? '', /still says “never”\.$/);
    } finally {
      messages.restore();
    }
  });

  it('an untitled document is asked about by itself', async () => {
    const messages = answerMessages('Not This Letter');
    try {
      const one = await open({ content: letter, language: 'plaintext' });
      await until('the question', () => messages.asked.length === 1);
      assert.deepEqual(messages.asked[0]?.slice(1), [
        'Read This Letter',
        'Read Everywhere',
        'Not This Letter',
      ]);
      await open({ content: letter, language: 'plaintext' });
      await until('the question about another', () => messages.asked.length === 2);
      assert.equal(one.languageId, 'plaintext');
    } finally {
      messages.restore();
    }
  });

  it('a question that stands open does not keep the setting from deciding', async () => {
    const folder = looseFolder({ 'one.txt': letter });
    const messages = answerMessages(new Promise(() => {}));
    try {
      const document = await open(folder.uri('one.txt'));
      await until('the question', () => messages.asked.length === 1);
      await setSetting('detectPlainText', 'always');
      await until('the letter read', () => isRead(document));
    } finally {
      messages.restore();
      folder.remove();
    }
  });

  it('is left alone when the user switches it back to plain text by hand', async () => {
    await setSetting('detectPlainText', 'always');
    const folder = looseFolder({ 'one.txt': letter });
    try {
      const document = await open(folder.uri('one.txt'));
      await until('the letter read', () => isRead(document));
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      await settle();
      assert.equal(document.languageId, 'plaintext');
      // closed and opened again: still the user's choice
      await closeAll();
      const again = await open(folder.uri('one.txt'));
      await settle();
      assert.equal(again.languageId, 'plaintext');
    } finally {
      folder.remove();
    }
  });

  it('a letter pasted into an untitled document is recognised', async () => {
    await setSetting('detectPlainText', 'always');
    const document = await open({ content: '', language: 'plaintext' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), letter);
    await vscode.workspace.applyEdit(edit);
    await until('the letter read', () => isRead(document));
  });

  it('a read-me and a licence stay plain text', async () => {
    await setSetting('detectPlainText', 'always');
    for (const name of ['README.txt', 'LICENSE.txt']) {
      const document = await open(inWorkspace(name));
      await settle();
      assert.equal(document.languageId, 'plaintext', name);
    }
  });

  it('a document that no editor shows is not touched', async () => {
    await setSetting('detectPlainText', 'always');
    const document = await vscode.workspace.openTextDocument(inWorkspace('hidden.txt'));
    await settle();
    assert.equal(document.languageId, 'plaintext');
  });
});

describe('file names', () => {
  afterEach(closeAll);
  for (const name of ['sample.imr', 'extracted.imr.txt', 'one.determination', 'one.determination.txt']) {
    it(`${name} is a determination`, async () => {
      assert.equal((await open(inWorkspace(name))).languageId, LANGUAGE_ID);
    });
  }
});
