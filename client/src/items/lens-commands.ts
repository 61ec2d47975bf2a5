import * as vscode from 'vscode';
import type { LensGoal } from '../../../server/src/protocol/steady-lenses.ts';
import { goTo } from '../go-to.ts';
import { findingsIn } from '../status/findings.ts';
import { writeUserSetting } from '../user-setting.ts';

/** The commands of the server's code lenses. */
const OPEN_COMMAND = 'imrDetermination.openLens';
const HIDE_COMMAND = 'imrDetermination.hideLenses';

/** The setting that shows them. */
const SHOWN = 'codeLens';

/** Has the editor show what a code lens speaks of, and turn the lenses off. */
export function registerLensCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_COMMAND, openLens),
    vscode.commands.registerCommand(HIDE_COMMAND, hideLenses),
  );
}

/** Goes to where something is missing, else to the next finding after the cursor, from the last one to the first. */
async function openLens({ uri, kind, range: { start, end } }: LensGoal): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const editor = await vscode.window.showTextDocument(document);
  const area = document.validateRange(new vscode.Range(start.line, start.character, end.line, end.character));
  if (kind === 'gap') return goTo(editor, area);
  const findings = findingsIn(document)
    .filter(({ range }) => area.contains(range.start))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  const next = findings.find(({ range }) => range.start.isAfter(editor.selection.active)) ?? findings[0];
  if (!next) return;
  // nothing is selected: what is typed next must not replace the words
  goTo(editor, new vscode.Range(next.range.start, next.range.start));
  await vscode.commands.executeCommand('editor.action.showHover');
}

async function hideLenses(): Promise<void> {
  await writeUserSetting(SHOWN, false);
  const answer = await vscode.window.showInformationMessage(
    'The lines above letters and items are hidden. The setting is “Code Lens”.',
    'Undo',
  );
  if (answer === 'Undo') await writeUserSetting(SHOWN, undefined);
}
