import { beforeEach, expect, it, vi } from 'vitest';
import type { AskServer } from '../server/ask-server.ts';
import { editor, Position, resetEditor } from '../test-vscode.ts';
import { goToNextPlace } from './next-place.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

const PLACES = [
  { start: { line: 1, character: 4 }, end: { line: 1, character: 20 } },
  { start: { line: 1, character: 30 }, end: { line: 1, character: 33 } },
  { start: { line: 5, character: 0 }, end: { line: 5, character: 9 } },
];

/** What is selected after the command, as line and columns; `answer`: the server's. */
async function selected(end: Position, answer: unknown = PLACES, languageId = 'imr-determination') {
  const document = Object.assign(editor.open('file:/a.imr', languageId), { version: 1 });
  const shown = { document, viewColumn: 1, selection: { start: end, end }, revealRange: () => {} };
  editor.visible.push(shown);
  await goToNextPlace((async () => answer) as AskServer);
  const { selection } = shown;
  return [selection.start.line, selection.start.character, selection.end.character];
}

it.each([
  ['before all', new Position(0, 3), [1, 4, 20]],
  ['where one begins', new Position(1, 4), [1, 4, 20]],
  ['in one', new Position(1, 10), [1, 4, 20]],
  ['where the selected one ends', new Position(1, 20), [1, 30, 33]],
  ['between', new Position(2, 0), [5, 0, 9]],
  ['after the last one', new Position(5, 9), [1, 4, 20]],
])('goes to the next place from %s', async (_where, cursor, expected) => {
  expect(await selected(cursor)).toEqual(expected);
  expect(editor.messages).toEqual([]);
});

it.each([
  [[], 'Nothing is left to fill in.'],
  [null, 'This document is too long to be read as a determination.'],
  [undefined, 'The IMR language server is not running. Choose IMR: Restart Server.'],
])('says so when there is none: %j', async (answer, message) => {
  const document = Object.assign(editor.open('file:/a.imr'), { version: 1 });
  editor.visible.push({ document, viewColumn: 1, ...{ selection: {} } });
  await goToNextPlace((async () => answer) as AskServer);
  expect(editor.messages).toEqual([message]);
});

it('is of a determination', async () => {
  await selected(new Position(0, 0), PLACES, 'plaintext');
  expect(editor.messages).toEqual(['Open a determination first.']);
});
