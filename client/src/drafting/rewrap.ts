import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../names.ts';
import type { ServerKeeper } from '../server/languageClient.ts';

/** Wraps the paragraph at the cursor of the active letter anew, in one step of undo. */
export async function rewrapParagraph(server: Promise<ServerKeeper> | undefined): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage('No determination is open in the active editor.');
    return;
  }
  const { document, selection } = editor;
  const { version } = document;
  const edits = await (await server)?.rewrap(document, selection.active);
  if (edits === undefined) {
    void vscode.window.showErrorMessage(
      'The paragraph cannot be rewrapped: the IMR language server is not running.',
    );
    return;
  }
  // what was typed in the meantime would be in other places
  if (edits === null || edits.length === 0 || document.version !== version) return;
  await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
}
