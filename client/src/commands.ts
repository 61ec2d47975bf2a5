import * as vscode from 'vscode';
import { COMMANDS, LANGUAGE_ID } from './names.ts';
import type { ServerKeeper } from './server/languageClient.ts';

const SAMPLE = ['samples', 'opioid-and-muscle-relaxant.imr'];

/** Registers the commands of the manifest. `server` is undefined until the first determination has been met. */
export function registerCommands(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  server: () => Promise<ServerKeeper> | undefined,
): void {
  const handlers: Record<(typeof COMMANDS)[keyof typeof COMMANDS], () => unknown> = {
    [COMMANDS.restartServer]: async () => (await server())?.restart(),
    [COMMANDS.showLog]: () => log.show(true),
    [COMMANDS.openSample]: () => openSample(context),
    [COMMANDS.showOutline]: () => vscode.commands.executeCommand('outline.focus'),
    [COMMANDS.showProblems]: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
  };
  for (const [command, handler] of Object.entries(handlers)) {
    context.subscriptions.push(vscode.commands.registerCommand(command, handler));
  }
}

/** Opens the sample determination as a new untitled document: it can be changed at will, the shipped file is not. */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, ...SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content });
  await vscode.window.showTextDocument(document);
}
