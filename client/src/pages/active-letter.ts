import * as vscode from 'vscode';
import { documentAt } from '../files/document-at.ts';
import { LETTER_SCHEMES } from './addresses.ts';
import { letterOf } from './letter-pages.ts';

/**
 * The document that a command is about: the letter of the preview that has the focus, given as `previewed`, or of the page about a
 * letter that has it, opened where it is not; else that of the active editor. Undefined where there is none, or it is gone.
 */
export async function activeDocument(previewed?: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const letter = previewed ?? letterOfPage();
  return letter ? documentAt(letter) : vscode.window.activeTextEditor?.document;
}

/** The letter of the page that has the focus. */
function letterOfPage(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const page = input instanceof vscode.TabInputCustom ? input.uri : undefined;
  return page && LETTER_SCHEMES.has(page.scheme) ? letterOf(page) : undefined;
}
