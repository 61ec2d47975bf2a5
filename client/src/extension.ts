/**
 * What runs in every window that shows plain text or a determination. It stays cheap: a few listeners and the
 * detector. The language client and the server come with the first determination.
 */
import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { LANGUAGE_ID, PRODUCT_NAME, SERVER_STARTED_CONTEXT } from './names.ts';
import { Consent } from './recognition/consent.ts';
import { Recognition } from './recognition/recognition.ts';
import type { ServerKeeper } from './server/languageClient.ts';

let server: Promise<ServerKeeper> | undefined;

/** What `activate` returns: facts about the running extension, for support and for the tests in a real editor. */
export interface ExtensionState {
  /** The id of the server's process; undefined before the first determination and while the server is down. */
  serverProcessId(): Promise<number | undefined>;
}

export function activate(context: vscode.ExtensionContext): ExtensionState {
  const log = vscode.window.createOutputChannel(PRODUCT_NAME, { log: true });
  context.subscriptions.push(log);

  const startFor = (document: vscode.TextDocument) => {
    if (document.languageId === LANGUAGE_ID) server ??= loadAndStart(context, log);
  };
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
  registerCommands(context, log, () => server);
  context.subscriptions.push(new Recognition(context, new Consent(context)));
  for (const document of vscode.workspace.textDocuments) startFor(document);

  return { serverProcessId: async () => (await server)?.processId() };
}

export async function deactivate(): Promise<void> {
  const running = server;
  server = undefined;
  await (await running)?.stop();
}

async function loadAndStart(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<ServerKeeper> {
  const { startServer } = await import('./server/languageClient.ts');
  await vscode.commands.executeCommand('setContext', SERVER_STARTED_CONTEXT, true);
  return startServer(context, log);
}
