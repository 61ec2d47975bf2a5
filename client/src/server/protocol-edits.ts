import * as vscode from 'vscode';

/** A place as the protocol counts it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** An edit of the server's; its text is plain, never a snippet. */
export interface ProtocolEdit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

/** Makes the edits in one step of the undo history, or a part of one; whether they could be made. */
export function makeEdits(
  editor: vscode.TextEditor,
  edits: readonly ProtocolEdit[],
  step: { undoStopBefore: boolean; undoStopAfter: boolean } = { undoStopBefore: true, undoStopAfter: true },
): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { range, newText } of edits)
      builder.replace(new vscode.Range(toPosition(range.start), toPosition(range.end)), newText);
  }, step);
}

/** A place as the editor has it. */
export function toPosition({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}
