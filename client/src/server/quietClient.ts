import type * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
import { LANGUAGE_ID, PRODUCT_NAME, SETTINGS } from '../names.ts';
import type { Status } from '../status/status.ts';
import type { Summary } from '../status/status-summary.ts';
import { SERVER_ARGUMENTS, SERVER_TRANSPORT } from './serverArguments.ts';
import { answerForFiles } from './workspace-choices.ts';

/** The library's client, which logs its troubles but leaves it to us to tell the user of them. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * A client for one run of the server; it is not started yet. Summaries go to `status`. `onClosed` is called when the
 * server ends without having been asked to; the client does not start it again.
 */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  trace: vscode.LogOutputChannel,
  status: Status,
  onClosed: () => void,
): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server/node.js'),
    transport: TransportKind[SERVER_TRANSPORT],
    options: { execArgv: [...SERVER_ARGUMENTS] },
  };
  const client = new QuietClient(SETTINGS, PRODUCT_NAME, server, {
    // every scheme: files, untitled documents, virtual file systems
    documentSelector: [{ language: LANGUAGE_ID }],
    outputChannel: log,
    traceOutputChannel: trace,
    initializationOptions: { guidelineCards: true, keepsChoices: true },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    errorHandler: {
      error: (error) => ({
        action: ErrorAction.Continue,
        message: `The connection to the server is disturbed: ${error.message}`,
        handled: true,
      }),
      closed: () => {
        onClosed();
        return {
          action: CloseAction.DoNotRestart,
          message: 'The connection to the server is closed.',
          handled: true,
        };
      },
    },
    initializationFailedHandler: () => false,
  });
  answerForFiles(client);
  client.onNotification('imr/summary', (summary: Summary) => status.setSummary(summary));
  return client;
}
