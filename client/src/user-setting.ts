import * as vscode from 'vscode';
import { SETTINGS } from './names.ts';

/** Writes a setting of ours for the user; undefined takes it out. Says so where that fails. */
export async function writeUserSetting(name: string, value: unknown): Promise<void> {
  try {
    await vscode.workspace.getConfiguration(SETTINGS).update(name, value, vscode.ConfigurationTarget.Global);
  } catch {
    void vscode.window.showErrorMessage('The setting could not be written.');
  }
}
