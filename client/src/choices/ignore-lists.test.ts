import { beforeEach, expect, it, vi } from 'vitest';
import type { WorkspaceFolder } from 'vscode';
import type { IgnoredFinding } from '../../../server/src/choices/ignore-list.ts';
import type { AskServer } from '../server/ask-server.ts';
import { editor, resetEditor, Uri } from '../test-vscode.ts';
import { IgnoreLists } from './ignore-lists.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

/** A server that adds the rule of an entry to the text; of `broken` it gives null. */
const ask = (async (_: string, { text, entry }: { text: string | null; entry: IgnoredFinding }) =>
  text === 'broken' ? null : `${text ?? ''}${entry.rule};`) as unknown as AskServer;

const folder = (path: string) =>
  ({ uri: Uri.parse(`file:${path}`), name: path, index: 0 }) as unknown as WorkspaceFolder;
const entry = (rule: string): IgnoredFinding => ({
  rule,
  covers: 'place',
  words: '',
  date: null,
  file: null,
});

it('findings that are ignored at the same time are all in the list of their folder', async () => {
  const lists = new IgnoreLists(ask, () => {});
  const changes = ['a', 'b', 'c'].map((rule) => lists.change(folder('/one'), 'add', entry(rule)));
  const other = lists.change(folder('/two'), 'add', entry('d'));
  expect(await Promise.all([...changes, other])).toEqual([true, true, true, true]);
  expect(editor.files.get('file:/one/.imr/ignore.json')).toBe('a;b;c;');
  expect(editor.files.get('file:/two/.imr/ignore.json')).toBe('d;');
});
