/**
 * The part of the client that needs the language client library. A file of its own in the build: it is loaded when
 * the first determination is met, so that a window without determinations never pays for it.
 */
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { Crashes, RESTARTS_ALLOWED } from './crashes.ts';
import { COMMANDS, LANGUAGE_ID, PRODUCT_NAME, SETTINGS } from './names.ts';
import { Status } from './status.ts';
import type { Summary } from './summary.ts';
import { createTraceChannel } from './trace.ts';

/** The language server as the rest of the client sees it. */
export interface RunningServer {
  /** Ends the server, if it lives, and starts it anew; the open determinations are given to it again. */
  restart(): Promise<void>;
  /** Ends the server for good. */
  stop(): Promise<void>;
  /** The id of the server's process; undefined while there is none. */
  processId(): number | undefined;
}

/** Starts the language server. Never rejects: a failure is told to the user and noted in the log. */
export async function startServer(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<RunningServer> {
  const status = new Status();
  const crashes = new Crashes();
  const client = new LanguageClient(
    SETTINGS,
    PRODUCT_NAME,
    {
      module: context.asAbsolutePath('dist/server/node.js'),
      transport: TransportKind.ipc,
    },
    {
      // every scheme: files, untitled documents, virtual file systems
      documentSelector: [{ language: LANGUAGE_ID }],
      outputChannel: log,
      traceOutputChannel: createTraceChannel(context),
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
      errorHandler: restartingHandler(crashes, log),
      initializationFailedHandler: () => false,
    },
  );
  client.onNotification('imr/summary', (summary: Summary) => status.setSummary(summary));
  client.onDidChangeState(({ newState }) => {
    status.setServerState(
      newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped',
    );
  });
  context.subscriptions.push(status);

  const start = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      log.error(`The server could not be started: ${error instanceof Error ? error.message : String(error)}`);
      tellTrouble('The IMR language server could not be started: outline, hovers and checks are off.');
    }
  };
  await start(() => client.start());
  return {
    restart: () => {
      crashes.forget();
      return start(() => client.restart());
    },
    stop: () => client.dispose(),
    processId: () => client.serverProcess?.pid,
  };
}

/** Starts a crashed server again, quietly, until it has crashed too often; then the user is told and decides. */
function restartingHandler(crashes: Crashes, log: vscode.LogOutputChannel): ErrorHandler {
  return {
    error: (error) => {
      log.error(`The connection to the server is disturbed: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      if (crashes.note(Date.now())) {
        return {
          action: CloseAction.Restart,
          message: 'The server ended unexpectedly; it is started again.',
          handled: true,
        };
      }
      tellTrouble(
        `The IMR language server has crashed ${RESTARTS_ALLOWED + 1} times in three minutes: outline, hovers and checks are off.`,
      );
      return {
        action: CloseAction.DoNotRestart,
        message: 'The server crashed too often; it stays stopped.',
        handled: true,
      };
    },
  };
}

/** Says what does not work and offers the two ways out. The message stays until it is answered or closed. */
function tellTrouble(message: string): void {
  void vscode.window.showErrorMessage(message, 'Restart', 'Show Log').then((choice) => {
    if (choice === 'Restart') void vscode.commands.executeCommand(COMMANDS.restartServer);
    if (choice === 'Show Log') void vscode.commands.executeCommand(COMMANDS.showLog);
  });
}
