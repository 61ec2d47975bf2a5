import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  ResponseError,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
import { errorClass } from '../error-class.ts';
import { LANGUAGE_ID, PRODUCT_NAME, SETTINGS } from '../names.ts';
import type { Status } from '../status/status.ts';
import type { Summary } from '../status/status-summary.ts';
import { SERVER_ARGUMENTS, SERVER_TRANSPORT } from './serverArguments.ts';

/**
 * The library's client, which logs its troubles but leaves it to us to inform the user of them. Of an error that is no answer of
 * the server, whose words are our own, the log has the class alone: others may quote the letter.
 */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    const isOurs = data === undefined || data instanceof ResponseError;
    super.error(message, isOurs ? data : errorClass(data), false);
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
    initializationOptions: {
      guidelineCards: true,
      rulePages: true,
      keepsChoices: true,
      newDeterminations: true,
      changesItems: true,
      codeLenses: true,
    },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    middleware: {
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const report = await next(document, previousResultId, token);
        status.setChecked(document instanceof vscode.Uri ? document : document.uri);
        return report;
      },
    },
    errorHandler: {
      error: (error) => ({
        action: ErrorAction.Continue,
        message: `The connection to the server failed (${errorClass(error)}).`,
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
  client.onNotification('imr/summary', (summary: Summary) => status.setSummary(summary));
  return client;
}
