import * as vscode from 'vscode';
import type { IgnoredFinding } from '../../../server/src/choices/ignore-list.ts';
import type { Choice } from '../../../server/src/protocol/answers/actions.ts';
import { isoDay } from '../days.ts';
import { COMMANDS } from '../names.ts';
import type { IgnoreLists } from './ignore-lists.ts';
import { setLevel } from './rule-levels.ts';

/** The command of the server's code actions that ignore a finding or turn its rule off; its argument is a `Choice`. */
const KEEP_COMMAND = 'imrDetermination.keepChoice';

/** Has the editor keep what a reviewer chooses about a finding, say so, and undo it. */
export function registerKeepCommand(lists: IgnoreLists): vscode.Disposable {
  return vscode.commands.registerCommand(KEEP_COMMAND, async (choice: Choice) => {
    const document = vscode.Uri.parse(choice.document);
    const folder = vscode.workspace.getWorkspaceFolder(document);
    if (!folder) return;
    if (choice.does === 'turn-off') await turnOff(folder, choice);
    else await ignore(lists, folder, document, choice);
  });
}

async function ignore(
  lists: IgnoreLists,
  folder: vscode.WorkspaceFolder,
  document: vscode.Uri,
  { rule, title, covers = 'place', words = '' }: Choice,
): Promise<void> {
  const file = vscode.workspace.asRelativePath(document, false);
  const entry: IgnoredFinding = { rule, covers, words, date: isoDay(new Date()), file };
  if (!(await lists.change(folder, 'add', entry))) return;
  // without the words: messages go further than the window, such as into the editor's own records of them
  const what = covers === 'folder' ? 'These words are ignored in this folder' : 'Ignored here';
  void confirm(`${what}: ${title}.`, () => lists.change(folder, 'remove', entry));
}

async function turnOff(folder: vscode.WorkspaceFolder, { rule, title }: Choice): Promise<void> {
  const before = await setLevel(folder, rule, 'off');
  void confirm(`Rule “${title}” is off in this folder.`, () => setLevel(folder, rule, before));
}

async function confirm(message: string, undo: () => Promise<unknown>): Promise<void> {
  const choice = await vscode.window.showInformationMessage(message, 'Undo', 'Show List');
  if (choice === 'Undo')
    await undo().catch(() => void vscode.window.showErrorMessage('That could not be undone.'));
  if (choice === 'Show List') await vscode.commands.executeCommand(COMMANDS.showIgnored);
}
