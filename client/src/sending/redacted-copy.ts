/** Writes a copy of the active letter without what the user chooses of its identifying information. */
import * as vscode from 'vscode';
import type { RedactedCopy, ShownDetail } from '../../../server/src/protocol/answers/sending.ts';
import { fileName, letterName } from '../files/file-names.ts';
import { LANGUAGE_ID } from '../names.ts';
import { activeDocument } from '../pages/active-letter.ts';
import type { AskServer } from '../server/ask-server.ts';

const DETAILS_REQUEST = 'imr/identifyingDetails';
const COPY_REQUEST = 'imr/redactedCopy';

interface Row extends vscode.QuickPickItem {
  readonly key: string;
}

/**
 * Lists the identifying information of the letter of the preview with the focus, `previewed`, else of the active one, all of it chosen,
 * and writes the copy beside the letter; the letter stays as it is. Never rejects: a message says what cannot be done, without words of the letter.
 */
export async function saveRedactedCopy(ask: AskServer, previewed?: vscode.Uri): Promise<void> {
  const letter = await activeDocument(previewed);
  if (letter?.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage('Open the determination of which you want a redacted copy.');
    return;
  }
  try {
    await copyOf(letter, ask);
  } catch {
    void vscode.window.showErrorMessage(
      'The redacted copy could not be written. The folder may be read-only, or the server was restarted.',
    );
  }
}

async function copyOf({ uri }: vscode.TextDocument, ask: AskServer): Promise<void> {
  const textDocument = { uri: uri.toString() };
  const details = await ask<ShownDetail[] | null>(DETAILS_REQUEST, { textDocument });
  if (!details) {
    tellNotRead(details);
    return;
  }
  if (details.length === 0) {
    void vscode.window.showInformationMessage(
      'Nothing to redact: the check for names, numbers, addresses and dates of birth finds nothing in this letter.',
    );
    return;
  }
  const kept = await keptOf(details);
  if (!kept) return;
  if (kept.length === details.length) {
    void vscode.window.showInformationMessage('Nothing was chosen, so no copy was written.');
    return;
  }
  const copy = await ask<RedactedCopy | null>(COPY_REQUEST, { textDocument, kept, name: letterName(uri) });
  if (!copy) {
    tellNotRead(copy);
    return;
  }
  const target = await targetOf(uri, `${copy.name}.redacted.imr`);
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(copy.text));
  await tellWritten(target, copy);
}

function tellNotRead(answer: null | undefined): void {
  void vscode.window.showErrorMessage(
    answer === null
      ? 'No redacted copy: this letter is too long to be checked.'
      : 'No redacted copy: the IMR language server is not running.',
  );
}

/** The keys of the details that the user wants to stay; undefined where the list is left. */
async function keptOf(details: readonly ShownDetail[]): Promise<string[] | undefined> {
  const rows = details.map(
    ({ key, kind, words, lines, isDoubtful }): Row => ({
      key,
      label: words,
      description: isDoubtful ? `possible ${kind}` : kind,
      detail: `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.map((line) => line + 1).join(', ')}`,
      picked: true,
    }),
  );
  const chosen = await vscode.window.showQuickPick(rows, {
    title: 'Save redacted copy',
    placeHolder: 'Chosen words are replaced wherever the letter has them',
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  const keys = new Set(chosen.map(({ key }) => key));
  return details.map(({ key }) => key).filter((key) => !keys.has(key));
}

/** Where the copy is to be; undefined where the user wants none there. The letter itself is never it. */
async function targetOf(letter: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  if (letter.scheme === 'untitled') {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    // the dialog asks before it gives a file that is there
    return vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
      filters: { Determinations: ['imr'] },
      title: 'Save redacted copy',
    });
  }
  const target = vscode.Uri.joinPath(letter, '..', name);
  if (!(await isThere(target))) return target;
  const choice = await vscode.window.showWarningMessage(
    `${name} is there already. Overwrite it?`,
    { modal: true },
    'Overwrite',
  );
  return choice === 'Overwrite' ? target : undefined;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function tellWritten(target: vscode.Uri, { replaced, left }: RedactedCopy): Promise<void> {
  const places = replaced === 1 ? '1 place' : `${replaced} places`;
  const written = `${fileName(target)} was written, redacted in ${places}.`;
  const OPEN = 'Open Copy';
  const choice =
    left.length === 0
      ? await vscode.window.showInformationMessage(
          `${written} The check for names, numbers, addresses and dates of birth finds nothing in it. Read it before you send it.`,
          OPEN,
        )
      : await vscode.window.showWarningMessage(`${written} Left in it: ${leftInWords(left)}.`, OPEN);
  if (choice === OPEN) await vscode.commands.executeCommand('vscode.open', target);
}

const MOST_SHOWN = 5;

/** `name (line 12), telephone number (line 30) and 3 more` */
function leftInWords(left: RedactedCopy['left']): string {
  const shown = left.slice(0, MOST_SHOWN).map(({ kind, line }) => `${kind} (line ${line + 1})`);
  const more = left.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
