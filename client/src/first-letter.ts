import * as vscode from 'vscode';

const SHOWN = 'imrDetermination.outlineShown';

/**
 * Unfolds the outline when a determination is open for the first time, since VS Code folds it to a line at the bottom of the side
 * bar, where nobody looks. Once only: how the side bar looks from then on is the user's choice. The cursor stays in the letter.
 */
export async function showOutlineOnce(memory: vscode.Memento, document: vscode.TextDocument): Promise<void> {
  if (memory.get(SHOWN) || vscode.window.activeTextEditor?.document !== document) return;
  await memory.update(SHOWN, true);
  await vscode.commands.executeCommand('outline.focus', { preserveFocus: true });
}
