import * as vscode from 'vscode';

/** The place at the top of an editor: its first line that is visible, with the part of it that is above; null while nothing is. */
export function placeOfEditor({ document, visibleRanges }: vscode.TextEditor): number | null {
  const start = visibleRanges[0]?.start;
  if (!start) return null;
  const line = document.lineAt(Math.min(start.line, document.lineCount - 1));
  return line.lineNumber + start.character / (line.text.length + 1);
}

/** The character at a place. */
export function positionOf(document: vscode.TextDocument, place: number): vscode.Position {
  const line = document.lineAt(Math.max(0, Math.min(Math.floor(place), document.lineCount - 1)));
  const character = Math.floor((place - line.lineNumber) * line.text.length);
  return new vscode.Position(line.lineNumber, Math.max(0, Math.min(character, line.text.length)));
}

/** Scrolls an editor so that a place is at its top. The cursor stays where it is. */
export function revealPlace(editor: vscode.TextEditor, place: number): void {
  const top = positionOf(editor.document, place);
  editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
}
