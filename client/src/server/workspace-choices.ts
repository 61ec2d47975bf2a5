import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The request with which the server asks for a file that a choice is kept in; see `FILE_REQUEST` in `server/src/protocol/answers/actions.ts`. */
const FILE_REQUEST = 'imr/workspaceFile';
/** Runs behind the edit of such a file. */
const KEEP_COMMAND = 'imrDetermination.keepChoice';

/** The files that the server may ask for: nothing else of a workspace is any of its business. */
const FILES: readonly string[] = ['.imr/ignore.json', '.vscode/settings.json'];

/** Answers the server's question for the file in which a choice about a document is to be kept, as the editor has it. */
export function answerForFiles(client: LanguageClient): vscode.Disposable {
  return client.onRequest(FILE_REQUEST, async ({ document, path }: { document: string; path: string }) => {
    const folder = vscode.workspace.getWorkspaceFolder(client.protocol2CodeConverter.asUri(document));
    if (!folder || !FILES.includes(path)) return null;
    const uri = vscode.Uri.joinPath(folder.uri, ...path.split('/'));
    const address = client.code2ProtocolConverter.asUri(uri);
    const open = vscode.workspace.textDocuments.find((other) => other.uri.toString() === uri.toString());
    return { uri: address, version: null, text: open ? open.getText() : await textOf(uri) };
  });
}

/** A choice counts when it is written: the edit alone would leave the file open and unsaved, out of sight. */
export function registerKeepCommand(): vscode.Disposable {
  return vscode.commands.registerCommand(KEEP_COMMAND, async (address: unknown) => {
    if (typeof address !== 'string') return;
    const uri = vscode.Uri.parse(address).toString();
    const edited = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    await edited?.save();
  });
}

/** Null where there is no such file. One that cannot be read counts as unreadable, so that nothing overwrites it. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    return '?';
  }
}
