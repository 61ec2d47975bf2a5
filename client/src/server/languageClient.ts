/**
 * Keeps the language server alive. With the language client library, this is a file of its own in the build: it is
 * loaded when the first determination is met, so that a window without determinations never pays for it.
 */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMMANDS } from '../names.ts';
import { Crashes, RESTARTS_ALLOWED } from '../status/crashes.ts';
import { Status } from '../status/status.ts';
import { GuidelineCards } from './guidelineCards.ts';
import { createClient } from './quietClient.ts';
import { createTraceChannel } from './trace.ts';
import { registerKeepCommand } from './workspace-choices.ts';
import { CATALOGUE, IGNORE_LIST, WorkspaceFiles } from './workspaceFiles.ts';

/** Starts the language server. Never rejects: a failure is told to the user and noted in the log. */
export async function startServer(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<ServerKeeper> {
  const status = new Status();
  context.subscriptions.push(status);
  const keeper = new ServerKeeper(context, log, status);
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
  private readonly cards = new GuidelineCards(() => this.current);
  /** What the server is given of workspaces. */
  private readonly files: readonly WorkspaceFiles[];
  /** Starts and stops wait for one another. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: Status,
  ) {
    this.trace = createTraceChannel(context);
    const client = () => this.current;
    this.files = [
      new WorkspaceFiles(CATALOGUE, client, log, () => this.cards.refresh()),
      new WorkspaceFiles(IGNORE_LIST, client, log, () => {}),
    ];
    context.subscriptions.push(this.cards, registerKeepCommand(), ...this.files);
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
      this.status.setServerState('running');
      this.cards.refresh();
      for (const files of this.files) files.serverStarted();
    } catch {
      // the client has written the reason to the log; if the server's end was reported, that decides what is next
      if (this.current === client) this.giveUp('The IMR language server could not be started');
    }
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
      this.log.warn('The server ended unexpectedly; it is started again.');
      void this.inTurn(() => (this.current ? Promise.resolve() : this.begin()));
    } else {
      this.log.error('The server has ended too often; it stays stopped.');
      this.giveUp(`The IMR language server has crashed ${RESTARTS_ALLOWED + 1} times in three minutes`);
    }
  }

  /** Says what does not work and offers the two ways out. The message stays until it is answered or closed. */
  private giveUp(what: string): void {
    this.current = undefined;
    this.status.setServerState('stopped');
    const message = `${what}: outline, hovers and checks are off.`;
    void vscode.window.showErrorMessage(message, 'Restart', 'Show Log').then((choice) => {
      if (choice === 'Restart') void vscode.commands.executeCommand(COMMANDS.restartServer);
      if (choice === 'Show Log') void vscode.commands.executeCommand(COMMANDS.showLog);
    });
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task);
    return this.work;
  }
}
