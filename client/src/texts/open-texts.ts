import * as vscode from 'vscode';
import { fileTrouble } from '../files/file-trouble.ts';
import { TEXTS } from '../server/workspaceFiles.ts';
import { EXAMPLE } from './example.ts';

/** Opens the reviewer's own texts of the folder of the active letter, with an example where there is no such file yet. */
export async function openTexts(): Promise<void> {
  const folder = await folderOfTexts();
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder.uri, ...TEXTS.path);
  try {
    if (!(await isThere(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EXAMPLE));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  } catch (error) {
    void vscode.window.showErrorMessage(
      `${TEXTS.path.join('/')} could not be opened or made: ${fileTrouble(error)}.`,
    );
  }
}

/** The folder of the active editor, else the only one, else what the user picks; undefined where there is none, with a message. */
async function folderOfTexts(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const around = active && vscode.workspace.getWorkspaceFolder(active);
  if (around) return around;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({ placeHolder: 'Folder whose letters the texts are for' });
  if (folders.length === 0)
    void vscode.window.showInformationMessage(
      'Your texts are kept in the folder of the letters. Open that folder first.',
    );
  return folders[0];
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
