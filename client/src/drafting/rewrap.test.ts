import { beforeEach, expect, it, vi } from 'vitest';
import type { AskServer } from '../server/ask-server.ts';
import { editor, Position, Range, resetEditor } from '../test-vscode.ts';
import { rewrapParagraph } from './rewrap.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

const EDIT = { range: { start: { line: 1, character: 4 }, end: { line: 2, character: 0 } }, newText: ' ' };

/** Wraps a paragraph of an open letter anew; what was asked, and what was replaced. `answer`: the server's. */
async function rewrapped(answer: unknown, isTyping = false, languageId = 'imr-determination') {
  const asked: unknown[] = [];
  const replaced: unknown[] = [];
  const document = Object.assign(editor.open('file:/a.imr', languageId), { version: 1 });
  const shown = {
    document,
    viewColumn: 1,
    selection: { active: new Position(1, 2) },
    edit: async (make: (builder: object) => void) =>
      make({ replace: (range: unknown, words: string) => replaced.push([range, words]) }),
  };
  editor.visible.push(shown);
  await rewrapParagraph((async (...request: unknown[]) => {
    asked.push(request);
    if (isTyping) document.version++;
    return answer;
  }) as AskServer);
  return { asked, replaced };
}

it('makes the edits of the server at the cursor', async () => {
  const { asked, replaced } = await rewrapped([EDIT]);
  expect(asked).toEqual([
    ['imr/rewrapParagraph', { textDocument: { uri: 'file:/a.imr' }, position: { line: 1, character: 2 } }],
  ]);
  expect(replaced).toEqual([[new Range(new Position(1, 4), new Position(2, 0)), ' ']]);
  expect(editor.messages).toEqual([]);
});

it('leaves a letter alone that was edited meanwhile, or is not read', async () => {
  expect((await rewrapped([EDIT], true)).replaced).toEqual([]);
  expect((await rewrapped(null)).replaced).toEqual([]);
  expect(editor.messages).toEqual([]);
});

it('says why nothing is done', async () => {
  await rewrapped(undefined);
  expect(editor.messages).toEqual([
    'The paragraph cannot be rewrapped: the IMR language server is not running.',
  ]);
  resetEditor();
  await rewrapped([EDIT], false, 'plaintext');
  expect(editor.messages).toEqual(['No determination is open in the active editor.']);
});
