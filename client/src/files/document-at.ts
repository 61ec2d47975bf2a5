import * as vscode from 'vscode';

/**
 * The text at an address, opened where it is not, but not shown. Undefined where it is gone, and where it was closed without being saved:
 * the editor would make a new, empty text of that name. Never rejects.
 */
export async function documentAt(address: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address.toString());
  if (open || address.scheme === 'untitled') return open;
  try {
    return await vscode.workspace.openTextDocument(address);
  } catch {
    return undefined;
  }
}
