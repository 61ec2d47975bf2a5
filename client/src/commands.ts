import * as vscode from 'vscode';
import { COMMANDS } from './names.ts';
import { openSample } from './sample.ts';
import type { ServerKeeper } from './server/languageClient.ts';

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
