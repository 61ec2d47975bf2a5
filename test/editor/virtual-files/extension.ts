/**
 * A helper of the suite: brings the editor a file system, so that a window can be opened whose only folder is virtual. Its
 * files are copies of those in the folder named by EDITOR_VIRTUAL_FILES.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files.ts';

/** Called by the editor before the folder is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  const folder = process.env.EDITOR_VIRTUAL_FILES;
  for (const name of folder ? readdirSync(folder) : [])
    files.put(`/letters/${name}`, readFileSync(join(folder as string, name)));
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('imr-virtual', files));
}
