import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/text-edits.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import type { OpenDocument } from '../documents.ts';
import { toTextEdit } from './convert.ts';

/** Edits of the letter in the version they were made for, if the client understands versions. */
export function letterEdit(
  { uri, version, text }: OpenDocument,
  client: ClientAbilities,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const protocolEdits = edits.map((edit) => toTextEdit(text, edit.range, edit.text));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }] }
    : { changes: { [uri]: protocolEdits } };
}
