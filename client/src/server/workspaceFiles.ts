import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { errorClass } from '../error-class.ts';
import { Turns } from '../turns.ts';

/** A file of a workspace folder that the server is given. */
export interface WorkspaceFile {
  /** Its path from the folder: a folder in it, and the name. */
  readonly path: readonly [string, string];
  /** The notification that takes its text to the server. */
  readonly notification: string;
  /** What it is called in the log. */
  readonly title: string;
}

export const CATALOGUE: WorkspaceFile = {
  path: ['.imr', 'catalogue.json'],
  notification: 'imr/workspaceCatalogue',
  title: 'workspace catalog',
};

export const IGNORE_LIST: WorkspaceFile = {
  path: ['.imr', 'ignore.json'],
  notification: 'imr/workspaceIgnoreList',
  title: 'list of ignored findings',
};

export const TEXTS: WorkspaceFile = {
  path: ['.imr', 'texts.json'],
  notification: 'imr/workspaceTexts',
  title: 'file of own texts',
};

/** In bytes; the server speaks of files that are large, but one like this must not even be read. */
const LARGEST_FILE = 50_000_000;

/**
 * Gives the server one file of every workspace folder, at its start and whenever it is saved, changed on disk, or gone, by
 * the editor's file system: virtual and untrusted folders may have one too, since it is data.
 */
export class WorkspaceFiles implements vscode.Disposable {
  /** Folders whose file the server has, so that it hears nothing of the others. */
  private readonly given = new Set<string>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly subscriptions: vscode.Disposable[];
  /** Readings wait for one another, so that the last word on a file is the newest. */
  private readonly turns = new Turns();

  /** `client` gives the client that runs at the moment, if one does; `onGiven` is called after each change. */
  constructor(
    private readonly file: WorkspaceFile,
    private readonly client: () => LanguageClient | undefined,
    private readonly log: vscode.LogOutputChannel,
    private readonly onGiven: () => void,
  ) {
    const readAll = () => this.readAll();
    this.subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const folder of removed) this.forget(folder);
        this.readAll();
      }),
      // where nothing can be watched, as in some virtual folders, what the editor itself does is known all the same
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${this.file.path.join('/')}`)) this.readAll();
      }),
      vscode.workspace.onDidDeleteFiles(readAll),
      vscode.workspace.onDidRenameFiles(readAll),
    ];
  }

  /** Gives a server that has just started all there is. */
  serverStarted(): void {
    this.given.clear();
    this.readAll();
  }

  /** Gives the server the file of a folder as it is now. */
  readAgain(folder: vscode.WorkspaceFolder): void {
    this.inTurn(() => this.read(folder));
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, ...this.watchers.values()]) subscription.dispose();
  }

  private readAll(): void {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      this.watch(folder);
      this.readAgain(folder);
    }
  }

  private watch(folder: vscode.WorkspaceFolder): void {
    const key = folder.uri.toString();
    if (this.watchers.has(key)) return;
    // the end of the folder `.imr` is the end of the file, but is reported for the folder alone
    const pattern = new vscode.RelativePattern(folder, `{${this.file.path[0]},${this.file.path.join('/')}}`);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const readAgain = () => this.readAgain(folder);
    watcher.onDidCreate(readAgain);
    watcher.onDidChange(readAgain);
    watcher.onDidDelete(readAgain);
    this.watchers.set(key, watcher);
  }

  private forget(folder: vscode.WorkspaceFolder): void {
    const key = folder.uri.toString();
    this.watchers.get(key)?.dispose();
    this.watchers.delete(key);
    this.inTurn(() => this.give(folder, null));
  }

  private inTurn(task: () => Promise<void>): void {
    this.turns.take(task).catch((error) => {
      this.log.error(`A ${this.file.title} could not be given to the server (${errorClass(error)}).`);
    });
  }

  private async read(folder: vscode.WorkspaceFolder): Promise<void> {
    const key = folder.uri.toString();
    const isOpen = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === key);
    if (isOpen) await this.give(folder, await this.textOf(folder));
  }

  private async give(folder: vscode.WorkspaceFolder, text: string | null): Promise<void> {
    const client = this.client();
    const key = folder.uri.toString();
    if (!client?.isRunning() || (text === null && !this.given.has(key))) return;
    const address = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
    const params = { folder: address(folder.uri), file: address(this.addressIn(folder)), text };
    try {
      await client.sendNotification(this.file.notification, params);
    } catch {
      return; // the server is gone; the next one is given everything
    }
    if (text === null) this.given.delete(key);
    else this.given.add(key);
    this.onGiven();
  }

  /** Null where there is no such file, and where it cannot be read, which is logged. */
  private async textOf(folder: vscode.WorkspaceFolder): Promise<string | null> {
    const uri = this.addressIn(folder);
    try {
      if ((await vscode.workspace.fs.stat(uri)).size > LARGEST_FILE) {
        this.log.warn(`A ${this.file.title} is far too large and was not read.`);
        return null;
      }
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      const code = error instanceof vscode.FileSystemError ? error.code : 'unknown reason';
      if (code !== 'FileNotFound') this.log.warn(`A ${this.file.title} could not be read (${code}).`);
      return null;
    }
  }

  private addressIn(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, ...this.file.path);
  }
}
