/** Pages about a letter, beside it. The address of a page holds that of its letter. */
import * as vscode from 'vscode';
import { documentAt } from '../files/document-at.ts';
import { fileName } from '../files/file-names.ts';
import { LANGUAGE_ID } from '../names.ts';
import { positionOf } from '../preview/editor-place.ts';
import { CITED_SCHEME, FACTS_SCHEME, LETTER_SCHEMES, READY_SCHEME } from './addresses.ts';

/** How long nothing must have changed in a letter before its page is brought up to date, in milliseconds. */
const QUIET_MILLISECONDS = 300;

/** Asks again for the text of the open pages that the function picks; see `PageTexts`. */
interface Pages {
  refresh(isStale: (page: vscode.Uri) => boolean): void;
}

/** The address of the letter that a page is about. */
export function letterOf({ query }: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(query);
}

/** Shows the findings of fact of the active letter beside it; a page that is open is brought up to date. */
export function showFindingsOfFact(pages: Pages): Promise<void> {
  return showPage(pages, FACTS_SCHEME, 'Facts of');
}

/** Shows what the guidelines say that the active letter cites, in the same way. */
export function showCitedGuidelines(pages: Pages): Promise<void> {
  return showPage(pages, CITED_SCHEME, 'Guidelines of');
}

/** Shows what is left to do before the active letter is sent, in the same way. */
export function checkBeforeSending(pages: Pages): Promise<void> {
  return showPage(pages, READY_SCHEME, 'Check of');
}

async function showPage(pages: Pages, scheme: string, title: string): Promise<void> {
  const letter = vscode.window.activeTextEditor?.document.uri;
  if (!letter) return;
  const query = letter.toString();
  // by an ending such as `.imr` the editor would take the page for a letter
  const page = vscode.Uri.from({ scheme, path: `/${title} “${fileName(letter)}”`, query });
  pages.refresh(isAbout(query));
  await vscode.commands.executeCommand('vscode.open', page, vscode.ViewColumn.Beside);
}

/**
 * Brings pages up to date soon after their letter has been opened or edited, or what is accepted of its findings has changed: its
 * findings, and the lines that links of a page lead to, are others then.
 */
export function followLetters(pages: Pages): vscode.Disposable {
  /** What will bring the page of a letter up to date, by the address of the letter. */
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  const refreshSoon = (letter: string) => {
    clearTimeout(due.get(letter));
    const refresh = () => {
      due.delete(letter);
      pages.refresh(isAbout(letter));
    };
    due.set(letter, setTimeout(refresh, QUIET_MILLISECONDS));
  };
  const refreshIfLetter = ({ languageId, uri }: vscode.TextDocument) => {
    if (languageId === LANGUAGE_ID) refreshSoon(uri.toString());
  };
  const listeners = [
    vscode.workspace.onDidOpenTextDocument(refreshIfLetter),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) refreshIfLetter(document);
    }),
    // a finding was ignored, or a rule turned off
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const letter of uris.map(String)) if (hasPage(letter)) refreshSoon(letter);
    }),
  ];
  return {
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      for (const timer of due.values()) clearTimeout(timer);
    },
  };
}

/** Whether a page of the letter with that address is open. */
function hasPage(letter: string): boolean {
  const isOwn = isAbout(letter);
  return vscode.workspace.textDocuments.some(({ uri }) => isOwn(uri));
}

/** Tells the pages of the letter with that address from all others. */
function isAbout(letter: string): (page: vscode.Uri) => boolean {
  return (page) => LETTER_SCHEMES.has(page.scheme) && letterOf(page).toString() === letter;
}

/**
 * Goes to a place of the letter with that address, a line counted from 0 with the part of it that is passed, in the last line if there
 * are fewer; where the letter is visible, in its editor, else without covering the page that is in the column `from`. Never rejects:
 * where the letter is gone, a message says so.
 */
export async function showPlace(
  letter: vscode.Uri,
  place: number,
  from: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await documentAt(letter);
  if (!document) {
    void vscode.window.showErrorMessage(letter.scheme === 'untitled' ? NEVER_SAVED : GONE);
    return;
  }
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const position = positionOf(document, place);
  const free = from === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  try {
    await vscode.window.showTextDocument(document, {
      viewColumn: visible?.viewColumn ?? free,
      selection: new vscode.Range(position, position),
    });
  } catch {
    void vscode.window.showErrorMessage(GONE);
  }
}

const NEVER_SAVED = 'The letter that this page is about was closed without being saved.';
const GONE = 'The letter that this page is about cannot be opened. It may have been moved or deleted.';
