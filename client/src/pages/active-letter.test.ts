import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('vscode', () => import('../test-vscode.ts'));

import { editor, resetEditor, Uri } from '../test-vscode.ts';
import { activeDocument } from './active-letter.ts';

const LETTER = 'file:/letters/a.imr';
const OTHER = 'file:/letters/b.imr';

beforeEach(resetEditor);

const active = async (previewed?: Uri) => (await activeDocument(previewed as never))?.uri.toString();

test('is that of the preview, else of the page with the focus, else of the editor', async () => {
  editor.visible = [{ document: editor.open(OTHER), viewColumn: 1 } as never];
  expect(await active()).toBe(OTHER);
  editor.files.set(LETTER, '');
  editor.page = Uri.parse(`imr-ready:/Check of a.imr?${LETTER}`);
  expect(await active()).toBe(LETTER);
  editor.page = Uri.parse('imr-rule:/Rules?README');
  expect(await active()).toBe(OTHER);
  expect(await active(Uri.parse(LETTER))).toBe(LETTER);
});

test('is none where the letter is gone', async () => {
  expect(await active(Uri.parse(LETTER))).toBeUndefined();
  expect(await active(Uri.parse('untitled:Untitled-1'))).toBeUndefined();
  expect(editor.documents).toEqual([]);
});
