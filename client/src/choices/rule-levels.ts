import * as vscode from 'vscode';
import { SETTINGS } from '../names.ts';

type Levels = Readonly<Record<string, string>>;

/** A rule that is turned off, and where. */
export interface RuleOff {
  readonly code: string;
  readonly target: vscode.ConfigurationTarget;
}

/**
 * Sets the level of a rule in a folder's settings, or for `target` elsewhere; undefined takes it out. Gives the level that was
 * set there before. Rejects where the settings cannot be written, such as a file with errors; the user has not been informed then.
 */
export async function setLevel(
  folder: vscode.WorkspaceFolder,
  code: string,
  level: string | undefined,
  target = vscode.ConfigurationTarget.WorkspaceFolder,
): Promise<string | undefined> {
  const { [code]: before } = levelsIn(folder, target);
  const write = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration(SETTINGS, folder.uri).update(name, value, target);
  await write(`rules.${code}`, level);
  const { [code]: left, ...others } = levelsIn(folder, target);
  // it may also be named in the setting that has several rules
  if (level === undefined && left !== undefined)
    await write('rules', Object.keys(others).length > 0 ? others : undefined);
  return before;
}

/** The rules that are turned off for a folder: in its own settings, in those of the workspace, and in the user's. */
export function rulesOff(folder: vscode.WorkspaceFolder): RuleOff[] {
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  // where a single folder is open its settings are those of the workspace
  const targets = vscode.workspace.workspaceFile
    ? [WorkspaceFolder, Workspace, Global]
    : [WorkspaceFolder, Global];
  return targets.flatMap((target) =>
    Object.entries(levelsIn(folder, target))
      .filter(([, level]) => level === 'off')
      .map(([code]) => ({ code, target })),
  );
}

function levelsIn(folder: vscode.WorkspaceFolder, target: vscode.ConfigurationTarget): Levels {
  const found = vscode.workspace.getConfiguration(SETTINGS, folder.uri).inspect<Levels>('rules');
  const { WorkspaceFolder, Workspace } = vscode.ConfigurationTarget;
  if (target === WorkspaceFolder) return found?.workspaceFolderValue ?? {};
  return (target === Workspace ? found?.workspaceValue : found?.globalValue) ?? {};
}
