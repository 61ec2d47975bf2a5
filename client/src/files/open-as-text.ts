import * as vscode from 'vscode';
import type { Refusal } from '../../../server/src/protocol/answers/files.ts';
import { LANGUAGE_ID } from '../names.ts';
import { base64Of } from './base64.ts';
import { fileName } from './file-names.ts';
import type { FileServer } from './file-server.ts';
import { fileTrouble } from './file-trouble.ts';

/** Larger files are not read, in bytes. */
const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Opens Word documents and PDFs as new, unsaved letters; the files stay as they are. From the explorer, `file` is the one that was
 * clicked and `files` are all that are selected; from elsewhere it asks.
 */
export async function openAsText(server: FileServer, file: unknown, files: unknown): Promise<void> {
  const selected = Array.isArray(files) && files.length > 0 ? files : [file];
  const given = selected.filter((one) => one instanceof vscode.Uri);
  const chosen = given.length > 0 ? given : await askFiles();
  for (const one of chosen ?? []) await openOne(server, one);
}

function askFiles(): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    filters: { 'Word documents and PDFs': ['docx', 'pdf'] },
    title: 'Open as Text',
    openLabel: 'Open as Text',
  });
}

async function openOne(server: FileServer, file: vscode.Uri): Promise<void> {
  const name = fileName(file);
  const read = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Reading ${name}` },
    () => textOf(server, file),
  );
  if ('refusal' in read) {
    void vscode.window.showErrorMessage(`${name} was not opened: ${read.refusal}.`);
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: read.text });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function textOf(server: FileServer, file: vscode.Uri) {
  const data = await dataOf(file);
  if (typeof data !== 'string') return data;
  return (await server.textOf(data)) ?? { refusal: 'the IMR language server is not running' };
}

async function dataOf(file: vscode.Uri): Promise<string | Refusal> {
  const { fs } = vscode.workspace;
  try {
    if ((await fs.stat(file)).size > LARGEST_FILE) return { refusal: 'it is larger than 20 MB' };
    return base64Of(await fs.readFile(file));
  } catch (error) {
    return { refusal: fileTrouble(error) };
  }
}
