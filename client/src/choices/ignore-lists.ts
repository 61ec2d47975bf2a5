import * as vscode from 'vscode';
import type { IgnoredFinding } from '../../../server/src/choices/ignore-list.ts';
import type { ShownList } from '../../../server/src/protocol/answers/ignored.ts';
import { fileTrouble } from '../files/file-trouble.ts';
import type { AskServer } from '../server/ask-server.ts';
import { Turns } from '../turns.ts';

const SHOWN_LIST_REQUEST = 'imr/ignoredFindings';
const CHANGED_LIST_REQUEST = 'imr/changedIgnoreList';
const NAME = '.imr/ignore.json';

/** The ignore lists of workspace folders: the editor reads and writes the files, the server knows what is in them. */
export class IgnoreLists {
  /** By the address of the folder: a change begins with what the one before it has written. */
  private readonly turns = new Map<string, Turns>();

  /** `onWritten` is called with the folder of a list that has changed. */
  constructor(
    private readonly ask: AskServer,
    private readonly onWritten: (folder: vscode.WorkspaceFolder) => void,
  ) {}

  /** What is ignored in a folder. Rejects while the server is down. */
  async shown(folder: vscode.WorkspaceFolder): Promise<ShownList> {
    const params = { folder: folder.uri.toString(), text: await textOf(addressIn(folder)) };
    return this.answered(SHOWN_LIST_REQUEST, params);
  }

  /** Adds an entry to a folder's list or removes it; false where that failed, which the user has been told then. */
  change(folder: vscode.WorkspaceFolder, does: 'add' | 'remove', entry: IgnoredFinding): Promise<boolean> {
    const key = folder.uri.toString();
    const turns = this.turns.get(key) ?? new Turns();
    this.turns.set(key, turns);
    return turns.take(() => this.changeNow(folder, does, entry));
  }

  private async changeNow(
    folder: vscode.WorkspaceFolder,
    does: 'add' | 'remove',
    entry: IgnoredFinding,
  ): Promise<boolean> {
    const uri = addressIn(folder);
    try {
      const before = await textOf(uri);
      const after = await this.answered<string | null>(CHANGED_LIST_REQUEST, { text: before, does, entry });
      if (after === null) return tellBroken(uri);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
    } catch (error) {
      const reason = error instanceof vscode.FileSystemError ? `: ${fileTrouble(error)}` : '';
      void vscode.window.showErrorMessage(`${NAME} could not be changed${reason}.`);
      return false;
    }
    this.onWritten(folder);
    return true;
  }

  /** The server's answer. Rejects while it is down. */
  private async answered<T>(request: string, params: object): Promise<T> {
    const answer = await this.ask<T>(request, params);
    if (answer === undefined) throw new Error('the server is not running');
    return answer;
  }
}

/** Opens the ignore list of a folder, where there is one. */
export async function openIgnoreList(folder: vscode.WorkspaceFolder): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', addressIn(folder));
}

function addressIn(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, ...NAME.split('/'));
}

/** The file, with what an editor holds of it saved first; null where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // one that is not dirty may be out of date, since documents outlive their files
  if (open?.isDirty) await open.save();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

function tellBroken(uri: vscode.Uri): false {
  const message = `${NAME} has errors, so it was not changed. Fix the file first.`;
  void vscode.window.showErrorMessage(message, 'Open File').then((choice) => {
    if (choice) void vscode.commands.executeCommand('vscode.open', uri);
  });
  return false;
}
