import * as vscode from 'vscode';
import { goToNextPlace } from './drafting/next-place.ts';
import { rewrapParagraph } from './drafting/rewrap.ts';
import { addItem, changeItem, type ItemChange } from './items/change-item.ts';
import { COMMANDS, LANGUAGE_ID, WALKTHROUGH } from './names.ts';
import { RULE_INDEX } from './pages/addresses.ts';
import { checkBeforeSending, showCitedGuidelines, showFindingsOfFact } from './pages/letter-pages.ts';
import type { PageTexts } from './pages/page-texts.ts';
import type { AskServer } from './server/ask-server.ts';
import type { ServerKeeper } from './server/languageClient.ts';
import { listFindings } from './status/findings.ts';
import { openTexts } from './texts/open-texts.ts';

const SAMPLE = 'opioid-and-muscle-relaxant.imr';
const FAULTY_SAMPLE = 'deliberate-faults.imr';

/** Registers the commands of the manifest but for those on plain text, which `Recognition` brings. `server` is undefined until the first determination has been met; `start` starts it. */
export function registerCommands(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  server: () => Promise<ServerKeeper> | undefined,
  start: () => Promise<ServerKeeper>,
  pages: PageTexts,
): void {
  const { executeCommand } = vscode.commands;
  const { id } = context.extension;
  const onItem = (change: ItemChange) => async () => changeItem(await askOf(server), change);
  const handlers = {
    [COMMANDS.restartServer]: async () => (await server())?.restart(),
    [COMMANDS.showIgnored]: async () => (await server())?.listChoices(),
    [COMMANDS.goToNextPlace]: async () => goToNextPlace(await askOf(server)),
    [COMMANDS.rewrapParagraph]: async () => rewrapParagraph(await askOf(server)),
    [COMMANDS.showLog]: () => log.show(true),
    [COMMANDS.newDetermination]: async () => (await start()).newDetermination(),
    [COMMANDS.openPreview]: async (letter: unknown) => (await start()).previews.show(letter),
    [COMMANDS.showFindingsInPreview]: async () => (await server())?.previews.markFindings(true),
    [COMMANDS.hideFindingsInPreview]: async () => (await server())?.previews.markFindings(false),
    [COMMANDS.printInBrowser]: async (asked: unknown) => (await start()).printLetter(asked),
    [COMMANDS.openSample]: () => openSample(context, SAMPLE),
    [COMMANDS.openFaultySample]: () => openSample(context, FAULTY_SAMPLE),
    [COMMANDS.openTexts]: () => openTexts(),
    [COMMANDS.showRules]: () => executeCommand('vscode.open', vscode.Uri.parse(RULE_INDEX)),
    [COMMANDS.openSettings]: () => executeCommand('workbench.action.openSettings', `@ext:${id}`),
    [COMMANDS.getStarted]: () =>
      executeCommand('workbench.action.openWalkthrough', `${id}#${WALKTHROUGH}`, false),
    [COMMANDS.showOutline]: () => executeCommand('outline.focus'),
    [COMMANDS.showFindings]: () => listFindings(),
    [COMMANDS.showFindingsOfFact]: () => showFindingsOfFact(pages),
    [COMMANDS.showCitedGuidelines]: () => showCitedGuidelines(pages),
    [COMMANDS.checkBeforeSending]: () => checkBeforeSending(pages),
    [COMMANDS.saveRedactedCopy]: async () => (await server())?.saveRedactedCopy(),
    [COMMANDS.exportLetter]: async (asked: unknown) => (await start()).exportLetter(asked),
    [COMMANDS.openAsText]: async (file: unknown, files: unknown) => (await start()).openAsText(file, files),
    [COMMANDS.addItem]: async () => addItem(await askOf(server)),
    [COMMANDS.moveItemUp]: onItem('move-up'),
    [COMMANDS.moveItemDown]: onItem('move-down'),
    [COMMANDS.duplicateItem]: onItem('duplicate'),
    [COMMANDS.deleteItem]: onItem('delete'),
    [COMMANDS.showProblems]: () => executeCommand('workbench.actions.view.problems'),
  };
  for (const [command, handler] of Object.entries(handlers)) {
    context.subscriptions.push(vscode.commands.registerCommand(command, handler));
  }
}

/** How the server is asked; it may be down, or not be there yet. */
async function askOf(server: () => Promise<ServerKeeper> | undefined): Promise<AskServer> {
  const keeper = await server();
  return async (method, params) => keeper?.ask(method, params);
}

/** Opens a sample as a new untitled determination: it can be changed at will, the shipped file is not. */
async function openSample(context: vscode.ExtensionContext, name: string): Promise<void> {
  const file = vscode.Uri.joinPath(context.extensionUri, 'samples', name);
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content });
  await vscode.window.showTextDocument(document, { preview: false });
}
