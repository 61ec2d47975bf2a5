import * as vscode from 'vscode';
import type { PastedRequests } from '../../../server/src/features/drafting/pasted-requests.ts';
import { printedDay } from '../days.ts';
import { COMMANDS, LANGUAGE_ID } from '../names.ts';
import type { AskServer } from '../server/ask-server.ts';
import { askRequests, offerAgain } from './ask-requests.ts';
import { dayTyped } from './decision-date.ts';
import { credentials, offerToKeep } from './profiles.ts';

const NEW_LETTER_REQUEST = 'imr/newDetermination';
const REQUESTS_REQUEST = 'imr/requestsIn';
const TITLE = 'New determination';

/**
 * Asks for the requests, the day of the decision and the credentials, and inserts the whole form into the active determination, if
 * it is empty, else into a new one. Nothing is opened when the reviewer leaves a question with Escape; the requests are offered again.
 */
export async function newDetermination(ask: AskServer): Promise<void> {
  const requests = await askRequests(TITLE, (text) => ask<PastedRequests>(REQUESTS_REQUEST, { text }));
  if (!requests) return;
  offerAgain(requests);
  const date = await askDate();
  if (!date) return;
  const printed = await credentials(TITLE);
  if (!printed) return;
  const { licenses, specialties } = printed;
  const snippet = await ask<string>(NEW_LETTER_REQUEST, { requests, date, licenses, specialties });
  if (snippet === undefined) return sayServerIsDown();
  if (!(await insert(snippet))) return;
  offerAgain([]);
  await offerToKeep({ licenses, specialties });
}

async function askDate(): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: TITLE,
    prompt: 'Date of the decision. The letter has the form of that time.',
    value: printedDay(new Date()),
    ignoreFocusOut: true,
    validateInput: (words) =>
      dayTyped(words) ? undefined : 'Not a day of the calendar. Write month, day and year: 01/03/2017.',
  });
  return typed === undefined ? undefined : dayTyped(typed);
}

async function insert(snippet: string): Promise<boolean> {
  const editor = await emptyEditor();
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  const isDone = await editor.insertSnippet(new vscode.SnippetString(snippet), all);
  if (!isDone)
    void vscode.window.showErrorMessage('The form could not be inserted: the document cannot be changed.');
  return isDone;
}

/** The active editor where it shows an empty determination, else one with a new document. */
async function emptyEditor(): Promise<vscode.TextEditor> {
  const active = vscode.window.activeTextEditor;
  if (active?.document.languageId === LANGUAGE_ID && active.document.getText().trim() === '') return active;
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  return vscode.window.showTextDocument(document, { preview: false });
}

function sayServerIsDown(): void {
  const message = 'No letter can be made: the IMR language server is not running.';
  void vscode.window.showErrorMessage(message, 'Restart').then((choice) => {
    if (choice === 'Restart') void vscode.commands.executeCommand(COMMANDS.restartServer);
  });
}
