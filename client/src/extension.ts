/**
 * What runs in every window that shows plain text or a determination. It stays cheap: a few listeners and the
 * detector. The language client and the server come with the first determination.
 */
import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { showOutlineOnce } from './first-letter.ts';
import { LANGUAGE_ID, PREVIEW, PRODUCT_NAME, SERVER_STARTED_CONTEXT } from './names.ts';
import { followLetters } from './pages/letter-pages.ts';
import { registerPageEditor } from './pages/page-editor.ts';
import { PageTexts } from './pages/page-texts.ts';
import { Answers } from './recognition/answers.ts';
import { Recognition } from './recognition/recognition.ts';
import type { ServerKeeper } from './server/languageClient.ts';

let server: Promise<ServerKeeper> | undefined;

/** What `activate` returns: facts about the running extension, for support and for the tests in a real editor. */
export interface ExtensionState {
  /** The id of the server's process; undefined before the first determination and while the server is down. */
  serverProcessId(): Promise<number | undefined>;
}

/** Called by the editor, once, with the first text that the manifest names. */
export function activate(context: vscode.ExtensionContext): ExtensionState {
  const log = vscode.window.createOutputChannel(PRODUCT_NAME, { log: true });
  context.subscriptions.push(log);

  const start = () => {
    server ??= loadAndStart(context, log, () => pages.refresh());
    return server;
  };
  const pages = new PageTexts(context.extensionUri, start);
  context.subscriptions.push(pages, followLetters(pages), registerPageEditor());
  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(PREVIEW, {
      deserializeWebviewPanel: async (panel, state) => (await start()).previews.restore(panel, state),
    }),
  );

  const startFor = (document: vscode.TextDocument) => {
    if (document.languageId !== LANGUAGE_ID) return;
    // by then the editor shows it
    void start().then(() => showOutlineOnce(context.globalState, document));
  };
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
  registerCommands(context, log, () => server, start, pages);
  context.subscriptions.push(new Recognition(new Answers(context)));
  for (const document of vscode.workspace.textDocuments) startFor(document);

  return { serverProcessId: async () => (await server)?.processId() };
}

/** Called by the editor at its end; done when the server has ended. */
export async function deactivate(): Promise<void> {
  const running = server;
  server = undefined;
  await (await running)?.stop();
}

async function loadAndStart(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  onPagesChanged: () => void,
): Promise<ServerKeeper> {
  const { startServer } = await import('./server/languageClient.ts');
  await vscode.commands.executeCommand('setContext', SERVER_STARTED_CONTEXT, true);
  return startServer(context, log, onPagesChanged);
}
