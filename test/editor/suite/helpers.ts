import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';

export const LANGUAGE_ID = 'imr-determination';

/** The extension under test, whatever its publisher is called. */
export function extension(): vscode.Extension<{ serverProcessId(): Promise<number | undefined> }> {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'imr-determinations');
  assert.ok(found, 'the extension is not there');
  return found;
}

/** A file of the workspace that `run.mjs` has prepared: copies of samples, and texts made from them. */
export function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a document in an editor, as a user does. */
export async function open(
  target: vscode.Uri | { content: string; language?: string },
): Promise<vscode.TextDocument> {
  const document =
    target instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(target)
      : await vscode.workspace.openTextDocument(target);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The text of a file of the workspace. */
export async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));
}

/** Closes every editor and throws unsaved changes away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    const before = vscode.window.activeTextEditor;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    if (vscode.window.activeTextEditor === before) break;
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until `probe` gives something other than undefined and false; fails with `what` after the time. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) assert.fail(`waited ${milliseconds} ms in vain for: ${what}`);
    await pause(50);
  }
}

/** Waits. */
export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** The outline as it is now; empty while there is none. */
export async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return symbols ?? [];
}

/** The outline, waited for: the first answer may come before the server has started. */
export function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(`an outline of ${document.uri.path}`, async () => {
    const symbols = await symbolsOf(document);
    return symbols.length > 0 && symbols;
  });
}

/** All symbols of an outline, parents before children. */
export function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

/** What is shown in Problems of a document now, of all sources. */
export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri);
}

/** The code of a diagnostic, with a page or without. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  return typeof diagnostic.code === 'object' ? String(diagnostic.code.value) : String(diagnostic.code);
}

/** A diagnostic as plain data, to compare two lists. */
export function plain(diagnostics: readonly vscode.Diagnostic[]): unknown {
  return diagnostics
    .map((diagnostic) => ({
      code: codeOf(diagnostic),
      message: diagnostic.message,
      severity: diagnostic.severity,
      range: [diagnostic.range.start, diagnostic.range.end].map(
        ({ line, character }) => `${line}:${character}`,
      ),
    }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** The range of the nth occurrence of `words` in the document. */
export function find(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let n = 0; n <= nth; n++) {
    at = document.getText().indexOf(words, at + 1);
    assert.ok(at >= 0, `the document does not hold ${JSON.stringify(words)} ${nth + 1} times`);
  }
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Edits a document as an extension does; fails where the editor refuses. */
export async function replace(
  document: vscode.TextDocument,
  range: vscode.Range,
  words: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, words);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Sets a user setting of the extension; undefined takes it away. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('imrDetermination')
    .update(name, value, vscode.ConfigurationTarget.Global);
}

/**
 * Answers the extension's messages in place of the user, and keeps what was asked. `undefined` closes a message; a function is
 * called for each.
 */
export function answerMessages(
  answer: string | undefined | Promise<string> | (() => Promise<string>),
  kind: 'showInformationMessage' | 'showErrorMessage' = 'showInformationMessage',
): { asked: string[][]; restore(): void } {
  const asked: string[][] = [];
  const window = vscode.window as unknown as Record<string, unknown>;
  const original = window[kind];
  window[kind] = async (message: string, ...buttons: string[]) => {
    asked.push([message, ...buttons]);
    return typeof answer === 'function' ? answer() : answer;
  };
  return {
    asked,
    restore: () => {
      window[kind] = original;
    },
  };
}

/** Does what is done when the code action of that title is chosen at a place. */
export async function choose(
  document: vscode.TextDocument,
  place: vscode.Range,
  title: RegExp,
): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    place,
  );
  const action = actions.find((offered) => title.test(offered.title));
  assert.ok(action, `${title} is not among ${actions.map((offered) => offered.title).join(', ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command, arguments: values = [] } = action.command ?? {};
  if (command) await vscode.commands.executeCommand(command, ...values);
}

/** A folder outside the workspace with the given files; `remove` it at the end. */
export function looseFolder(files: Record<string, string>): {
  uri(name: string): vscode.Uri;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'imr-loose-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return {
    uri: (name) => vscode.Uri.file(join(folder, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The page of ours in the active tab. */
export function activePage(): vscode.Uri | undefined {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputCustom && input.viewType === 'imrDetermination.page'
    ? input.uri
    : undefined;
}

/** The Markdown of a page of ours. */
export async function textOfPage(address: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(address)).getText();
}
