import { beforeEach, expect, it, vi } from 'vitest';
import type { AskServer } from '../server/ask-server.ts';
import { editor, Position, resetEditor } from '../test-vscode.ts';
import { addItem } from './change-item.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

const SNIPPET = { place: { line: 2, character: 5 }, text: `\n\nMRI: \${1:[insert decision]}$0` };
const NUMBER = { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } }, newText: '3' };

/** What is done to the letter when an item is added, with the steps of undo. */
async function added(edits: readonly object[]): Promise<unknown[]> {
  const done: unknown[] = [];
  const document = Object.assign(editor.open('file:/a.imr'), { version: 1 });
  const shown = {
    document,
    viewColumn: 1,
    selection: {},
    edit: async (_make: unknown, step: unknown) => done.push(['edit', step]) > 0,
    insertSnippet: async ({ value }: { value: string }, place: unknown, step: unknown) =>
      done.push([value, place, step]) > 0,
  };
  editor.visible.push(shown);
  editor.answers.push((rows) => (rows as unknown[])[0]);
  await addItem((async (request: string) =>
    request === 'imr/openRequests' ? ['MRI'] : { version: 1, edits, snippet: SNIPPET }) as AskServer);
  expect(editor.messages).toEqual([]);
  return done;
}

it('adds an item as a snippet', async () => {
  expect(await added([])).toEqual([
    [SNIPPET.text, new Position(2, 5), { undoStopBefore: true, undoStopAfter: true }],
  ]);
});

it('numbers the others first, in the same step of undo', async () => {
  expect(await added([NUMBER])).toEqual([
    ['edit', { undoStopBefore: true, undoStopAfter: false }],
    [SNIPPET.text, new Position(2, 5), { undoStopBefore: false, undoStopAfter: true }],
  ]);
});
