import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type CreateFile,
  MessageType,
  RequestType,
  ShowMessageNotification,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { IGNORE_FILE, ignoring } from '../../choices/ignore-list.ts';
import { SETTINGS_FILE, turningOff } from '../../choices/rule-off.ts';
import { surroundingsOf } from '../../choices/surroundings.ts';
import { type FindingAction, findingActions } from '../../features/actions/code-actions.ts';
import { safeMends } from '../../features/actions/mend.ts';
import { analyse } from '../../features/analysis.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edits.ts';
import { FIX_ALL } from '../capabilities.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { invalidParams } from '../dispatch.ts';
import type { OpenDocument } from '../documents.ts';
import type { Judgements } from '../judgements.ts';
import type { ServerState } from '../state.ts';
import { at, isString, type Unchecked } from '../streams/unchecked.ts';
import { toDiagnostic, toTextEdit } from './convert.ts';

/** A file of a workspace as the client has it. */
interface WorkspaceFile {
  readonly uri: string;
  /** The version of the editor's document; null for a file that is not open. */
  readonly version: number | null;
  /** Null where there is no such file. */
  readonly text: string | null;
}

/** Asks the client for a file of the workspace folder that a document is in; null where it is in none. */
const FILE_REQUEST = new RequestType<{ document: string; path: string }, WorkspaceFile | null, void>(
  'imr/workspaceFile',
);

/** The client's command that saves a file: a choice counts when it is written. Its argument is the file's address. */
const KEEP_COMMAND = 'imrDetermination.keepChoice';

/** What can be done about the findings in a part of the text. */
export function codeActionsIn(
  document: OpenDocument,
  { client, judgements, folders }: ServerState,
  area: Range,
  { context }: Unchecked<CodeActionParams>,
): CodeAction[] {
  if (!client.codeActions) return [];
  const only = at(context, 'only');
  const isWanted = (kind: string) =>
    !Array.isArray(only) || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (isWanted('quickfix')) {
    const canKeep =
      folders.hold(document.uri) && client.keepsChoices && client.resolvesEdits && client.createsFiles;
    for (const action of findingActions(judgements.findingsOf(document), area, canKeep)) {
      actions.push(toCodeAction(document, client, action));
    }
  }
  // it reads the letter once more: too much for the light bulb that follows the cursor
  const isAutomatic = at(context, 'triggerKind') === CodeActionTriggerKind.Automatic && !Array.isArray(only);
  if (isWanted(FIX_ALL) && !isAutomatic) actions.push(...fixAll(document, client, judgements));
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
  const protocolEdits = edits.map((edit) => toTextEdit(text, edit.range, edit.text));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }] }
    : { changes: { [uri]: protocolEdits } };
}

/**
 * A chosen action with its edit: the file that keeps the choice is asked for when it is needed, so that the edit fits
 * it. An action that was not made by `codeActionsIn` comes back as it is.
 */
export async function resolvedAction(
  action: Unchecked<CodeAction>,
  { connection }: ServerState,
): Promise<CodeAction> {
  if (!isAction(action)) throw invalidParams('title');
  const [does, document, code, words] = ['does', 'document', 'code', 'words'].map((key) =>
    at(action.data, key),
  );
  if (!isString(document) || !isString(code) || !isString(words)) return action;
  if (does !== 'ignore' && does !== 'turn-off') return action;
  const path = does === 'ignore' ? IGNORE_FILE : SETTINGS_FILE;
  const file: unknown = await connection.sendRequest(FILE_REQUEST, { document, path });
  const [uri, version, text] = ['uri', 'version', 'text'].map((key) => at(file, key));
  if (!isString(uri) || !(isString(text) || text === null)) return action;
  const edits = does === 'ignore' ? ignoring(text, code, words) : turningOff(text, code);
  if (!edits) {
    const message = `${path} cannot be understood, so the choice was not written into it. Mend that file first.`;
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return action;
  }
  const before = TextDocument.create(uri, 'json', 0, text ?? '');
  const change: TextDocumentEdit = {
    textDocument: { uri, version: typeof version === 'number' ? version : null },
    edits: edits.map((edit) => toTextEdit(before, edit.range, edit.text)),
  };
  const creation: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const edit = { documentChanges: text === null ? [creation, change] : [change] };
  return { ...action, edit, command: { title: 'Save', command: KEEP_COMMAND, arguments: [uri] } };
}

/** Whether this can be an action of ours. */
function isAction(action: Unchecked<CodeAction>): action is CodeAction {
  return isString(action.title);
}
