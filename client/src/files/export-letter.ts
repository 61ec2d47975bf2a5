import * as vscode from 'vscode';
import { stillToFillIn } from '../../../server/src/features/sending/to-fill-in-words.ts';
import { LANGUAGE_ID } from '../names.ts';
import { activeDocument } from '../pages/active-letter.ts';
import { countsIn } from '../status/findings.ts';
import { objections } from '../status/status-summary.ts';
import { bytesOf } from './base64.ts';
import { fileName, letterName } from './file-names.ts';
import type { FileServer } from './file-server.ts';
import { fileTrouble } from './file-trouble.ts';

const FORMATS = [
  { format: 'docx', label: 'Word document', description: '.docx' },
  { format: 'pdf', label: 'PDF', description: '.pdf, tagged for screen readers' },
  { format: 'html', label: 'Web page', description: '.html, to print in the browser' },
];

type Format = (typeof FORMATS)[number];

/** What keys and other commands may say beforehand, so that nothing is asked. */
interface Asked {
  readonly format?: unknown;
  readonly target?: unknown;
}

/**
 * Exports the letter of the preview with the focus, `previewed`, else the active one: asks for the format and the file, has the server make the file, writes it, and says so once what is on
 * the disk is what was compared with the letter.
 */
export async function exportActiveLetter(
  server: FileServer,
  previewed: vscode.Uri | undefined,
  asked: unknown,
): Promise<void> {
  const letter = await activeDocument(previewed);
  if (letter?.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage('Open the letter that is to be exported.');
    return;
  }
  const { format, target } = (asked ?? {}) as Asked;
  const chosen = FORMATS.find((one) => one.format === format) ?? (await askFormat());
  const written = chosen && (await exported(server, letter, chosen, target, 'Export Letter'));
  if (written) void sayWritten(written);
}

/**
 * Writes a page from which the browser prints a letter, that with the given address or else the active one, where the user says, and
 * opens it in the browser where that is on the same machine.
 */
export async function printLetter(
  server: FileServer,
  previewed: vscode.Uri | undefined,
  asked: unknown,
): Promise<void> {
  const page = FORMATS.find(({ format }) => format === 'html');
  const { window, env } = vscode;
  const letter = await activeDocument(previewed);
  if (letter?.languageId !== LANGUAGE_ID || !page) {
    void window.showInformationMessage('Open the letter that is to be printed.');
    return;
  }
  const { target } = (asked ?? {}) as Asked;
  const written = await exported(server, letter, page, target, 'Save the Page to Print');
  if (!written) return;
  const isHere = written.file.scheme === 'file' && env.remoteName === undefined;
  const isOpen = isHere && env.uiKind === vscode.UIKind.Desktop && (await env.openExternal(written.file));
  void window.showInformationMessage(
    `${fileName(written.file)} is written. ${isOpen ? 'Print it in the browser' : 'Open it in a browser to print it'}.${unfinished(written)}`,
  );
}

/** A file that was written, the letter, how many of its words are in it, and how many places are still to be filled in. */
interface Written {
  readonly letter: vscode.TextDocument;
  readonly file: vscode.Uri;
  readonly words: number;
  readonly toFillIn: number;
}

/** Exports a letter, to `target` or where the user says; undefined where it was not, which is said. */
async function exported(
  server: FileServer,
  letter: vscode.TextDocument,
  { format, label }: Format,
  target: unknown,
  title: string,
): Promise<Written | undefined> {
  const file = target instanceof vscode.Uri ? target : await askFile(letter, format, label, title);
  if (!file) return undefined;
  const name = fileName(file);
  const failed = (why: string) => {
    void vscode.window.showErrorMessage(`${name} was not written: ${why}.`);
    return undefined;
  };
  const made = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Exporting ${name}` },
    () => server.exported(letter.uri.toString(), format),
  );
  if (!made) return failed('the IMR language server is not running');
  if ('refusal' in made) return failed(made.refusal);
  const why = await write(file, bytesOf(made.data));
  return why === null ? { letter, file, words: made.words, toFillIn: made.toFillIn } : failed(why);
}

async function askFormat() {
  return vscode.window.showQuickPick(FORMATS, { placeHolder: 'Export the letter as' });
}

function askFile(
  letter: vscode.TextDocument,
  format: string,
  label: string,
  title: string,
): Thenable<vscode.Uri | undefined> {
  const folder = letter.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(letter.uri, '..');
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${letterName(letter.uri)}.${format}`) } : {}),
    filters: { [label]: [format] },
    title,
    saveLabel: title.split(' ')[0] ?? title,
  });
}

/** Writes a file and reads it back; why it failed, or null. A file with other bytes does not stay. */
async function write(file: vscode.Uri, bytes: Uint8Array): Promise<string | null> {
  const { fs } = vscode.workspace;
  try {
    await fs.writeFile(file, bytes);
    const read = await fs.readFile(file);
    if (read.length === bytes.length && read.every((byte, i) => byte === bytes[i])) return null;
    await fs.delete(file);
    return 'other bytes were read back from the disk';
  } catch (error) {
    return fileTrouble(error);
  }
}

/** A sentence more where the letter is unfinished, and one where rules object to it. */
function unfinished({ letter, toFillIn }: Written): string {
  const words = stillToFillIn(toFillIn);
  return `${words === null ? '' : ` ${words}.`}${objections(countsIn(letter))}`;
}

async function sayWritten(written: Written): Promise<void> {
  const { file, words } = written;
  const OPEN = 'Open';
  const message = `${fileName(file)} is written and was read back: its ${words.toLocaleString('en-US')} words are those of the letter.${unfinished(written)}`;
  const choice = await vscode.window.showInformationMessage(
    message,
    ...(file.scheme === 'file' ? [OPEN] : []),
  );
  if (choice === OPEN) await vscode.env.openExternal(file);
}
