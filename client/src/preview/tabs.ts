import * as vscode from 'vscode';

/** The addresses of the texts that a tab shows; of two that are compared, both. */
export function textsIn({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}

/** Whether a tab of any group shows a text. The editor keeps texts open that none shows: for minutes where an extension has read one. */
export function isInTab(text: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(textsIn).some((uri) => uri.toString() === text.toString());
}
