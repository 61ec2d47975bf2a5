/**
 * Keeps the language server alive. With the language client library, this is a file of its own in the build: it is
 * loaded when the first determination is met, so that a window without determinations never pays for it.
 */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { listChoices } from '../choices/choices-list.ts';
import { IgnoreLists } from '../choices/ignore-lists.ts';
import { registerKeepCommand } from '../choices/keep-choice.ts';
import { newDetermination } from '../drafting/new-determination.ts';
import { errorClass } from '../error-class.ts';
import { exportActiveLetter, printLetter } from '../files/export-letter.ts';
import type { FileServer } from '../files/file-server.ts';
import { openAsText } from '../files/open-as-text.ts';
import { registerLensCommands } from '../items/lens-commands.ts';
import { COMMANDS } from '../names.ts';
import { Previews } from '../preview/previews.ts';
import { saveRedactedCopy } from '../sending/redacted-copy.ts';
import { Crashes, RESTARTS_ALLOWED } from '../status/crashes.ts';
import { Status } from '../status/status.ts';
import { Turns } from '../turns.ts';
import type { AskServer } from './ask-server.ts';
import { createClient } from './quietClient.ts';
import { createTraceChannel } from './trace.ts';
import { CATALOGUE, IGNORE_LIST, TEXTS, WorkspaceFiles } from './workspaceFiles.ts';

const EXPORT_REQUEST = 'imr/export';
const TEXT_REQUEST = 'imr/textOf';

/**
 * Starts the language server. Never rejects: a failure is shown to the user and noted in the log. `onPagesChanged` is called when
 * the pages that are the server's may have another text.
 */
export async function startServer(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  onPagesChanged: () => void,
): Promise<ServerKeeper> {
  const status = new Status();
  context.subscriptions.push(status);
  const keeper = new ServerKeeper(context, log, status, onPagesChanged);
  await keeper.restart();
  return keeper;
}

/**
 * The language server as the rest of the client sees it. Every start gets a client of its own: the library cannot stop or
 * start again one whose server failed to start, and gives up a restart when the server does not answer the farewell.
 */
export class ServerKeeper {
  /** The client that counts; what the others still report is of no interest. */
  private current: LanguageClient | undefined;
  private readonly crashes = new Crashes();
  private readonly trace: vscode.LogOutputChannel;
  /** What the server is given of workspaces. */
  private readonly files: readonly WorkspaceFiles[];
  private readonly ignoreLists: IgnoreLists;
  /** Asks the server that runs. */
  readonly ask: AskServer = async <Result>(
    method: string,
    params: object,
    token?: vscode.CancellationToken,
  ) => {
    const running = this.current;
    if (!running?.isRunning()) return undefined;
    // a token that is not there would be sent as a second parameter
    return token
      ? running.sendRequest<Result>(method, params, token)
      : running.sendRequest<Result>(method, params);
  };
  private readonly fileServer: FileServer = {
    exported: (uri, format) => this.ask(EXPORT_REQUEST, { textDocument: { uri }, format }),
    textOf: (data) => this.ask(TEXT_REQUEST, { data }),
  };
  readonly previews: Previews;
  /** Starts and stops wait for one another. */
  private readonly turns = new Turns();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: Status,
    private readonly onPagesChanged: () => void,
  ) {
    this.trace = createTraceChannel(context);
    const client = () => this.current;
    const catalogues = new WorkspaceFiles(CATALOGUE, client, log, onPagesChanged);
    const ignored = new WorkspaceFiles(IGNORE_LIST, client, log, () => {});
    const texts = new WorkspaceFiles(TEXTS, client, log, () => {});
    this.files = [catalogues, ignored, texts];
    this.ignoreLists = new IgnoreLists(this.ask, (folder) => ignored.readAgain(folder));
    context.subscriptions.push(registerKeepCommand(this.ignoreLists), registerLensCommands(), ...this.files);
    this.previews = new Previews(context.extensionUri, this.ask);
    context.subscriptions.push(this.previews);
  }

  /** Ends the server, if it lives, and starts it anew; the open determinations are given to it again. */
  restart(): Promise<void> {
    this.crashes.forget();
    return this.inTurn(async () => {
      await this.end();
      await this.begin();
    });
  }

  /** Ends the server for good. */
  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  /** Lists what is ignored and turned off, and takes back what the user selects. */
  listChoices(): Promise<void> {
    return listChoices(this.ignoreLists);
  }

  /** Has a redacted copy of the active letter written. */
  saveRedactedCopy(): Promise<void> {
    return saveRedactedCopy(this.ask, this.previews.active());
  }

  /** Exports the letter whose preview has the focus, else the active one; `asked` is what keys may say beforehand. */
  exportLetter(asked: unknown): Promise<void> {
    return exportActiveLetter(this.fileServer, this.previews.active(), asked);
  }

  /** Writes a page from which the browser prints the letter whose preview has the focus, else the active one. */
  printLetter(asked: unknown): Promise<void> {
    return printLetter(this.fileServer, this.previews.active(), asked);
  }

  /** Opens Word documents and PDFs as unsaved letters. */
  openAsText(file: unknown, files: unknown): Promise<void> {
    return openAsText(this.fileServer, file, files);
  }

  /** Asks for what is known of a new letter, and inserts it. */
  newDetermination(): Promise<void> {
    return newDetermination(this.ask);
  }

  /** The id of the server's process; undefined while there is none. */
  processId(): number | undefined {
    return this.current?.serverProcess?.pid;
  }

  private async begin(): Promise<void> {
    const client = createClient(this.context, this.log, this.trace, this.status, () => this.onClosed(client));
    this.current = client;
    this.status.setServerState('starting');
    try {
      await client.start();
    } catch {
      // the client has written the reason to the log; if the server's end was reported, that decides what is next
      if (this.current === client) this.giveUp('The IMR language server could not be started');
      return;
    }
    this.status.setServerState('running');
    this.onPagesChanged();
    this.previews.refresh();
    for (const files of this.files) files.serverStarted();
  }

  private async end(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    if (!client) return;
    const process = client.serverProcess;
    try {
      await client.dispose();
    } catch {
      process?.kill('SIGKILL'); // it did not answer the farewell
    }
  }

  /** The server of `client` ended without having been asked to. */
  private onClosed(client: LanguageClient): void {
    if (this.current !== client) return;
    this.current = undefined;
    if (this.crashes.note(Date.now())) {
      this.log.warn('The server ended unexpectedly and is being restarted.');
      void this.inTurn(() => (this.current ? Promise.resolve() : this.begin()));
    } else {
      this.log.error('The server ended too many times and was not restarted.');
      this.giveUp(`The IMR language server has crashed ${RESTARTS_ALLOWED + 1} times in three minutes`);
    }
  }

  /** Says what does not work and offers the two ways out. The message stays until it is answered or closed. */
  private giveUp(what: string): void {
    this.current = undefined;
    this.status.setServerState('stopped');
    this.previews.refresh();
    const message = `${what}: outline, hovers and checks are off.`;
    void vscode.window.showErrorMessage(message, 'Restart', 'Show Log').then((choice) => {
      if (choice === 'Restart') void vscode.commands.executeCommand(COMMANDS.restartServer);
      if (choice === 'Show Log') void vscode.commands.executeCommand(COMMANDS.showLog);
    });
  }

  /** Never rejects: what a task throws is noted in the log, and a message says so where no server runs then. */
  private inTurn(task: () => Promise<void>): Promise<void> {
    return this.turns.take(task).catch((error) => {
      this.log.error(`Starting or stopping the server failed (${errorClass(error)}).`);
      if (!this.current?.isRunning()) this.giveUp('The IMR language server could not be started');
    });
  }
}
