import * as vscode from 'vscode';

/** Selects a place and shows it. */
export function goTo(
  editor: vscode.TextEditor,
  range: vscode.Range,
  reveal = vscode.TextEditorRevealType.InCenterIfOutsideViewport,
): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, reveal);
}
