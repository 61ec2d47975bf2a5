import * as vscode from 'vscode';
import type {
  ItemAddition,
  LetterChange,
  Refusal,
} from '../../../server/src/protocol/answers/changed-item.ts';
import { LANGUAGE_ID } from '../names.ts';
import type { AskServer } from '../server/ask-server.ts';
import { makeEdits, toPosition } from '../server/protocol-edits.ts';

const CHANGE_ITEM_REQUEST = 'imr/changeItem';
const OPEN_REQUESTS_REQUEST = 'imr/openRequests';
const ADD_TITLE = 'Add item';

/** What can be done to a disputed item as a whole. */
export type ItemChange = 'move-up' | 'move-down' | 'duplicate' | 'delete';

/** Asks for the request, those that the letter names and no item decides first, and adds an item for it, with tab stops. */
export async function addItem(ask: AskServer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE_ID) return say('Open a determination first.');
  const textDocument = { uri: document.uri.toString() };
  const open = (await ask<string[] | null>(OPEN_REQUESTS_REQUEST, { textDocument })) ?? [];
  const request = await askRequest(open);
  if (request !== undefined) await changeLetter(ask, { change: 'add', request });
}

async function askRequest(open: readonly string[]): Promise<string | undefined> {
  const other = { label: 'Another request', detail: 'Type it' };
  if (open.length > 0) {
    const rows: vscode.QuickPickItem[] = [...open.map((label) => ({ label })), other];
    const row = await vscode.window.showQuickPick(rows, {
      title: ADD_TITLE,
      placeHolder: 'In the summary, and in no item yet',
    });
    if (row !== other) return row?.label;
  }
  return vscode.window.showInputBox({
    title: ADD_TITLE,
    prompt: 'Request in dispute, as it is to be printed. Leave empty to fill it in later.',
    placeHolder: 'Norco 10/325mg #120',
  });
}

/** Changes the item at the cursor of the active letter, and says why where it cannot. */
export async function changeItem(ask: AskServer, change: ItemChange): Promise<void> {
  await changeLetter(ask, { change });
}

/**
 * Asks the server for a change of the active letter at its cursor, and makes it: one step of the undo history, after which the
 * cursor is where the server says, or at the first tab stop of what was added.
 */
async function changeLetter(ask: AskServer, params: object): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) return say('Open a determination first.');
  const { document, selection } = editor;
  const answer = await ask<LetterChange | ItemAddition | Refusal | null>(CHANGE_ITEM_REQUEST, {
    textDocument: { uri: document.uri.toString() },
    anchor: selection.anchor,
    active: selection.active,
    ...params,
  });
  if (answer === undefined) return say('The IMR language server is not running. Choose IMR: Restart Server.');
  if (answer === null) return say('This document is too long to be read as a determination.');
  if ('refused' in answer) return say(answer.refused);
  if (document.version !== answer.version) return say('The letter was edited meanwhile. Try again.');
  const isDone = 'snippet' in answer ? await add(editor, answer) : await apply(editor, answer);
  if (!isDone) say('This letter cannot be changed.');
}

async function apply(editor: vscode.TextEditor, { edits, selection }: LetterChange): Promise<boolean> {
  if (!(await makeEdits(editor, edits))) return false;
  editor.selection = new vscode.Selection(toPosition(selection.anchor), toPosition(selection.active));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** Other items are numbered again first; the snippet goes into the same step of the undo history. */
async function add(editor: vscode.TextEditor, { edits, snippet }: ItemAddition): Promise<boolean> {
  const isNumbered = edits.length > 0;
  if (isNumbered && !(await makeEdits(editor, edits, { undoStopBefore: true, undoStopAfter: false })))
    return false;
  const words = new vscode.SnippetString(snippet.text);
  return editor.insertSnippet(words, toPosition(snippet.place), {
    undoStopBefore: !isNumbered,
    undoStopAfter: true,
  });
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
