import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../names.ts';
import type { AskServer } from '../server/ask-server.ts';
import { makeEdits, type ProtocolEdit } from '../server/protocol-edits.ts';

const REWRAP_REQUEST = 'imr/rewrapParagraph';

/** Wraps the paragraph at the cursor of the active letter anew, in one step of undo. */
export async function rewrapParagraph(ask: AskServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage('No determination is open in the active editor.');
    return;
  }
  const { document, selection } = editor;
  const { version } = document;
  const edits = await ask<ProtocolEdit[] | null>(REWRAP_REQUEST, {
    textDocument: { uri: document.uri.toString() },
    position: selection.active,
  });
  if (edits === undefined) {
    void vscode.window.showErrorMessage(
      'The paragraph cannot be rewrapped: the IMR language server is not running.',
    );
    return;
  }
  // what was typed in the meantime would be in other places
  if (edits === null || edits.length === 0 || document.version !== version) return;
  await makeEdits(editor, edits);
}
