import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('vscode', () => import('../test-vscode.ts'));

import { EventEmitter, editor, resetEditor, Uri } from '../test-vscode.ts';
import type { FromPage, ToPage } from './messages.ts';
import { Preview } from './preview.ts';

const LETTER = 'file:/letters/a.imr';
const ANSWER = {
  version: 1,
  language: 'en-US',
  title: 'Title',
  reference: null,
  blocks: ['<p>One</p>'],
  places: [0, 1],
  isRecognized: true,
};

/** A preview whose page notes what it is sent; `asked` answers for the server. */
function newPreview(asked: (params: object) => unknown, letter = LETTER) {
  const received = new EventEmitter<FromPage>();
  const [disposed, stateChanged] = [new EventEmitter<void>(), new EventEmitter<void>()];
  const sent: ToPage[] = [];
  const panel = {
    visible: true,
    viewColumn: 1,
    onDidDispose: disposed.event,
    onDidChangeViewState: stateChanged.event,
    webview: {
      onDidReceiveMessage: received.event,
      postMessage: async (message: ToPage) => sent.push(message),
    },
  };
  const ask = async (_method: string, params: object) => asked(params);
  const preview = new Preview(panel as never, Uri.parse(letter) as never, ask as never);
  const hide = () => {
    panel.visible = false;
    stateChanged.fire();
  };
  return { preview, sent, say: (message: FromPage) => received.fire(message), hide };
}

/** Opens the letter in its version, with `count` lines of ten characters, of which that is at the top of its editor. */
function openLetter(version = 1, top = 0) {
  const document = editor.open(LETTER, undefined, 40) as object as Record<string, unknown>;
  document.version = version;
  document.lineAt = (lineNumber: number) => ({ lineNumber, text: '123456789' });
  const shown = {
    document,
    visibleRanges: [{ start: { line: top, character: 5 } }],
    revealed: [] as unknown[],
    revealRange: (range: { start: unknown }) => shown.revealed.push(range.start),
  };
  editor.visible = [shown as never];
  return shown;
}

const settled = () => new Promise((done) => setTimeout(done, 5));
const notices = (sent: readonly ToPage[]) =>
  sent.map((message) => (message.kind === 'scroll' ? null : message.notice));

beforeEach(resetEditor);

describe('the preview of a letter', () => {
  test('is filled when its page is loaded, at the place that the editor shows', async () => {
    openLetter(1, 12);
    const { preview, sent, say } = newPreview(() => ANSWER);
    await preview.update();
    expect(sent).toEqual([]);
    say({ kind: 'ready' });
    await settled();
    const { version: _, isRecognized: __, ...page } = ANSWER;
    expect(sent).toEqual([{ kind: 'show', ...page, place: 12.5, notice: null }]);
  });

  test('follows edits one at a time, and asks again for what an answer was too early for', async () => {
    openLetter(2);
    let version = 0;
    const { preview, sent, say } = newPreview(() => ({ ...ANSWER, version: ++version }));
    say({ kind: 'ready' });
    for (let k = 0; k < 5; k++) void preview.update();
    await settled();
    expect(version).toBe(2);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ kind: 'show', place: null });
  });

  test('asks for findings where they are wanted', async () => {
    openLetter();
    editor.settings['preview.findings'] = true;
    const asked: object[] = [];
    const { say } = newPreview((params) => {
      asked.push(params);
      return ANSWER;
    });
    say({ kind: 'ready' });
    await settled();
    expect(asked).toEqual([{ textDocument: { uri: LETTER }, findings: true }]);
  });

  test('a page that is not seen is not filled, and filled again when it is loaded anew', async () => {
    openLetter();
    const { preview, sent, say, hide } = newPreview(() => ANSWER);
    say({ kind: 'ready' });
    await settled();
    hide();
    await preview.update();
    preview.tabClosed();
    expect(sent).toHaveLength(1);
    say({ kind: 'ready' });
    await settled();
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['an empty letter', { ...ANSWER, blocks: [], places: [] }, 'The letter is empty.'],
    ['another text', { ...ANSWER, isRecognized: false }, 'This text was not recognized as a determination.'],
    ['a text that is too long', null, 'This document is too long to be read as a determination.'],
    ['no server', undefined, 'The IMR language server is not running. Choose IMR: Restart Server.'],
  ])('says what there is to say of %s', async (_, answer, text) => {
    openLetter();
    const { sent, say } = newPreview(() => answer);
    say({ kind: 'ready' });
    await settled();
    expect(notices(sent)).toEqual([{ text, button: null }]);
  });

  test('says that the server ended while it was asked, and is filled when it is back', async () => {
    openLetter();
    let isUp = false;
    const { preview, sent, say } = newPreview(() => (isUp ? ANSWER : Promise.reject(new Error('closed'))));
    say({ kind: 'ready' });
    await settled();
    isUp = true;
    await preview.update();
    expect(notices(sent)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('not running') }),
      null,
    ]);
  });

  test('says that its letter is not open, is not there, or was never saved', async () => {
    const there = newPreview(() => ANSWER);
    openLetter();
    there.say({ kind: 'ready' });
    await settled();
    there.preview.tabClosed();
    expect(notices(there.sent)).toEqual([null]);
    editor.visible = [];
    there.preview.tabClosed();
    const notOpen = { text: 'The letter is not open.', button: 'Open Letter' };
    expect(notices(there.sent)).toEqual([null, notOpen]);
    await there.preview.update(); // the editor still has its text
    expect(there.sent[2]).toMatchObject({ kind: 'show', notice: notOpen });
    resetEditor();
    const gone = newPreview(() => ANSWER);
    gone.say({ kind: 'ready' });
    await settled();
    expect(notices(gone.sent)[0]?.text).toMatch(/^The letter cannot be opened/);
    const unsaved = newPreview(() => ANSWER, 'untitled:Untitled-1');
    unsaved.say({ kind: 'ready' });
    await settled();
    expect(notices(unsaved.sent)[0]?.text).toMatch(/^The letter was closed, or saved/);
    expect(editor.documents).toEqual([]);
  });

  test('says that its letter is read as something else', async () => {
    editor.open(LETTER, 'plaintext');
    const { sent, say } = newPreview(() => ANSWER);
    say({ kind: 'ready' });
    await settled();
    expect(notices(sent)[0]?.text).toBe('The letter is not read as a determination.');
  });
});

describe('page and editor', () => {
  test('scroll in step, and neither follows itself', async () => {
    const shown = openLetter(1, 3);
    const { preview, sent, say } = newPreview(() => ANSWER);
    say({ kind: 'ready' });
    await settled();
    preview.follow(shown as never);
    expect(sent).toHaveLength(1);
    shown.visibleRanges = [{ start: { line: 7, character: 0 } }];
    preview.follow(shown as never);
    expect(sent.at(-1)).toEqual({ kind: 'scroll', place: 7 });
    say({ kind: 'scroll', place: 20.5 });
    expect(shown.revealed).toEqual([{ line: 20, character: 4 }]);
    shown.visibleRanges = [{ start: { line: 20, character: 0 } }];
    preview.follow(shown as never);
    expect(sent.at(-1)).toEqual({ kind: 'scroll', place: 7 });
  });

  test('what is scrolled while an answer is on its way comes with it', async () => {
    const shown = openLetter(1, 0);
    const { preview, sent, say } = newPreview(() => ANSWER);
    say({ kind: 'ready' });
    await settled();
    const updated = preview.update();
    shown.visibleRanges = [{ start: { line: 9, character: 0 } }];
    preview.follow(shown as never);
    await updated;
    expect(sent.at(-1)).toMatchObject({ kind: 'show', place: 9 });
    expect(sent).toHaveLength(2);
  });

  test('a double click goes to the character, and Open Letter to the line, beside a preview in the first column', async () => {
    openLetter();
    editor.visible = [];
    const { say } = newPreview(() => ANSWER);
    say({ kind: 'go', place: 20.5 });
    say({ kind: 'open' });
    await settled();
    expect(editor.shown).toEqual([`${LETTER} line 20:4 column -2`, `${LETTER} line 0 column -2`]);
  });

  test('a place that is not in the letter any more is its last line', () => {
    const shown = openLetter();
    const { say } = newPreview(() => ANSWER);
    say({ kind: 'scroll', place: 999 });
    expect(shown.revealed).toEqual([{ line: 39, character: expect.any(Number) }]);
  });
});
