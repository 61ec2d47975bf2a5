import {
  type CodeAction,
  CodeActionTriggerKind,
  type MessageConnection,
  MessageType,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { IGNORE_FILE, ignoring } from '../choices/ignore-list.ts';
import { SETTINGS_FILE, turningOff } from '../choices/rule-off.ts';
import { surroundingsOf } from '../choices/surroundings.ts';
import { type FindingAction, findingActions } from '../features/actions/code-actions.ts';
import { safeMends } from '../features/actions/mend.ts';
import { analyse } from '../features/analysis.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edits.ts';
import { FIX_ALL } from './capabilities.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { toDiagnostic, toRange } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { Judgements } from './judgements.ts';
import { at, isString } from './streams/shapes.ts';

/**
 * The request with which the server asks a client for a file of the workspace folder that a document lies in: `{
 * document, path }`. The answer is `{ uri, version, text }`, the version of an editor's document or null, the text null
 * where there is no such file; or null where the document lies in no folder.
 */
export const FILE_METHOD = 'imr/workspaceFile';

/** The client's command that saves a file: a choice counts when it is written. Its argument is the file's address. */
const KEEP_COMMAND = 'imrDetermination.keepChoice';

/** What can be done at a place. `context` is that of the request, of any shape. */
export function codeActionsAt(
  document: OpenDocument,
  client: ClientAbilities,
  judgements: Judgements,
  area: Range,
  context: unknown,
  inFolder: boolean,
): CodeAction[] {
  if (!client.codeActions) return [];
  const only = at(context, 'only');
  const wanted = (kind: string) =>
    !Array.isArray(only) || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wanted('quickfix')) {
    const canKeep = inFolder && client.keepsChoices && client.resolvesEdits && client.createsFiles;
    for (const action of findingActions(judgements.findingsOf(document), area, canKeep)) {
      actions.push(toCodeAction(document, client, action));
    }
  }
  // it costs another reading of the letter: too much for the light bulb that follows the cursor
  const isAutomatic = at(context, 'triggerKind') === CodeActionTriggerKind.Automatic && !Array.isArray(only);
  if (wanted(FIX_ALL) && !isAutomatic) actions.push(...fixAll(document, client, judgements));
  return actions;
}

function toCodeAction(document: OpenDocument, client: ClientAbilities, action: FindingAction): CodeAction {
  const { finding, title } = action;
  const base = { title, kind: 'quickfix', diagnostics: [toDiagnostic(document.text, finding, client)] };
  if (action.does === 'mend') {
    const edit = letterEdit(document, client, action.fix.edits);
    return { ...base, edit, ...(action.fix.preferred ? { isPreferred: true } : {}) };
  }
  const words = surroundingsOf(document.text.getText(), finding.range);
  return { ...base, data: { does: action.does, document: document.uri, code: finding.code, words } };
}

function fixAll(document: OpenDocument, client: ClientAbilities, judgements: Judgements): CodeAction[] {
  const source = document.text.getText();
  const { analysis } = document;
  const edits = safeMends(source, (text) => {
    const { findings } =
      text === source ? analysis : analyse(text, undefined, () => analysis.letter.catalogue);
    return judgements.chosenIn(document, text, findings);
  });
  if (edits.length === 0) return [];
  return [
    { title: 'Mend all that is safe to mend', kind: FIX_ALL, edit: letterEdit(document, client, edits) },
  ];
}

/** Edits of the letter in the version they were made for, if the client can be told it. */
function letterEdit(
  { uri, version, text }: OpenDocument,
  client: ClientAbilities,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const protocolEdits = edits.map((edit) => ({ range: toRange(text, edit.range), newText: edit.text }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }] }
    : { changes: { [uri]: protocolEdits } };
}

/**
 * A chosen action with its edit: the file that keeps the choice is asked for when it is needed, so that the edit fits
 * it. An action that was not made by `codeActionsAt` comes back as it is.
 */
export async function resolvedAction(action: object, connection: MessageConnection): Promise<object> {
  const [does, document, code, words] = ['does', 'document', 'code', 'words'].map((key) =>
    at(action, 'data', key),
  );
  if (!isString(document) || !isString(code) || !isString(words)) return action;
  if (does !== 'ignore' && does !== 'turn-off') return action;
  const path = does === 'ignore' ? IGNORE_FILE : SETTINGS_FILE;
  const file = await connection.sendRequest(FILE_METHOD, { document, path });
  const [uri, version, text] = ['uri', 'version', 'text'].map((key) => at(file, key));
  if (!isString(uri) || !(isString(text) || text === null)) return action;
  const edits = does === 'ignore' ? ignoring(text, code, words) : turningOff(text, code);
  if (!edits) {
    const message = `${path} cannot be understood, so the choice was not written into it. Mend that file first.`;
    await connection.sendNotification('window/showMessage', { type: MessageType.Warning, message });
    return action;
  }
  const before = TextDocument.create(uri, 'json', 0, text ?? '');
  const change = {
    textDocument: { uri, version: typeof version === 'number' ? version : null },
    edits: edits.map((edit) => ({ range: toRange(before, edit.range), newText: edit.text })),
  };
  const creation = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const edit = { documentChanges: text === null ? [creation, change] : [change] };
  return { ...action, edit, command: { title: 'Save', command: KEEP_COMMAND, arguments: [uri] } };
}
