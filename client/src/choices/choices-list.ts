import * as vscode from 'vscode';
import type { IgnoredFinding } from '../../../server/src/choices/ignore-list.ts';
import { type IgnoreLists, openIgnoreList } from './ignore-lists.ts';
import { type RuleOff, rulesOff, setLevel } from './rule-levels.ts';
import { type Choice, takeBackAll } from './take-back.ts';

/** A row of the list: a choice, or a heading. */
type Row = vscode.QuickPickItem & (Choice | { readonly kind: vscode.QuickPickItemKind.Separator });

const OPEN_FILE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('go-to-file'),
  tooltip: 'Open the list as a file',
};

/**
 * Lists the findings that are ignored and the rules that are turned off in the folder of the active letter, else in every
 * folder, and takes back what the user selects.
 */
export async function listChoices(lists: IgnoreLists): Promise<void> {
  const folders = foldersAtHand();
  const rows = await allRows(lists, folders);
  if (!rows) return;
  if (!rows.some(isChoice)) {
    void vscode.window.showInformationMessage('No finding is ignored and no rule is off.');
    return;
  }
  const selected = await pick(rows, folders);
  if (!selected) return;
  if (selected.length === 0) {
    void vscode.window.showInformationMessage(
      'No box was checked, so nothing changes. Check what is to be reported again, and press OK.',
    );
    return;
  }
  const { done, failed } = await takeBackAll(selected.filter(isChoice));
  if (done.length > 0) void vscode.window.showInformationMessage(`Reported again: ${done.join(', ')}.`);
  if (failed.length > 0)
    void vscode.window.showErrorMessage(`Could not be taken back: ${failed.join(', ')}.`);
}

function isChoice(row: Row): row is vscode.QuickPickItem & Choice {
  return 'takeBack' in row;
}

function foldersAtHand(): readonly vscode.WorkspaceFolder[] {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = active && vscode.workspace.getWorkspaceFolder(active);
  return folder ? [folder] : (vscode.workspace.workspaceFolders ?? []);
}

/** The rows of all folders; undefined while the server is down, which a message says. */
async function allRows(
  lists: IgnoreLists,
  folders: readonly vscode.WorkspaceFolder[],
): Promise<Row[] | undefined> {
  try {
    const all = await Promise.all(folders.map((folder) => rowsOf(lists, folder, folders.length > 1)));
    return all.flat();
  } catch {
    void vscode.window.showErrorMessage('The list cannot be shown: the IMR language server is not running.');
    return undefined;
  }
}

async function rowsOf(lists: IgnoreLists, folder: vscode.WorkspaceFolder, isNamed: boolean): Promise<Row[]> {
  const { entries, titles } = await lists.shown(folder);
  const ignored = entries.map((entry) => rowOfEntry(lists, folder, entry, titles[entry.rule] ?? entry.rule));
  const off = rulesOff(folder).map((rule) => rowOfRule(folder, rule, titles[rule.code] ?? rule.code));
  const heading = (label: string): Row => ({
    label: isNamed ? `${label} in ${folder.name}` : label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  return [
    ...(ignored.length > 0 ? [heading('Ignored findings'), ...ignored] : []),
    ...(off.length > 0 ? [heading('Rules turned off'), ...off] : []),
  ];
}

function rowOfEntry(
  lists: IgnoreLists,
  folder: vscode.WorkspaceFolder,
  { excerpt, ...entry }: IgnoredFinding & { readonly excerpt: string | null },
  title: string,
): Row {
  const where = entry.covers === 'folder' ? 'in the whole folder' : 'in one place';
  const origin = [entry.date && `ignored ${inAmerican(entry.date)}`, entry.file && `in ${entry.file}`];
  return {
    label: title,
    description: excerpt === null ? `words ${where}` : `“${excerpt}” ${where}`,
    detail: origin.filter(Boolean).join(' ') || 'date and file unknown',
    takeBack: () => lists.change(folder, 'remove', entry),
  };
}

function rowOfRule(folder: vscode.WorkspaceFolder, { code, target }: RuleOff, title: string): Row {
  const scopes = {
    [vscode.ConfigurationTarget.WorkspaceFolder]: 'in this folder',
    [vscode.ConfigurationTarget.Workspace]: 'in this workspace',
    [vscode.ConfigurationTarget.Global]: 'everywhere, in the user settings',
  };
  return {
    label: title,
    description: `off ${scopes[target]}`,
    takeBack: async () => {
      await setLevel(folder, code, undefined, target);
      return true;
    },
  };
}

/** The rows that the user checks, none perhaps; undefined where the list is left. */
function pick(
  rows: readonly Row[],
  folders: readonly vscode.WorkspaceFolder[],
): Promise<readonly Row[] | undefined> {
  const list = vscode.window.createQuickPick<Row>();
  list.title = 'Ignored findings and rules turned off';
  list.placeholder = 'Check what is to be reported again, then press OK';
  list.items = rows;
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  if (folders.length === 1) list.buttons = [OPEN_FILE];
  return new Promise((done) => {
    list.onDidTriggerButton(() => {
      list.hide();
      for (const folder of folders) void openIgnoreList(folder);
    });
    list.onDidAccept(() => {
      done(list.selectedItems);
      list.hide();
    });
    list.onDidHide(() => {
      done(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** `2026-11-27` as `11/27/2026`; other words as they are. */
function inAmerican(date: string): string {
  return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
}
