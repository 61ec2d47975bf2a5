import * as vscode from 'vscode';
import { LANGUAGE_ID } from './names.ts';

const SAMPLE = ['samples', 'opioid-and-muscle-relaxant.imr'];

/** Opens the sample determination as a new untitled document: it can be changed at will, the shipped file is not. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, ...SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content });
  await vscode.window.showTextDocument(document);
}
