import {
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  type NotificationType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type Handler, onNotification } from './dispatch.ts';
import { isPosition, type OpenDocument, offsetInside } from './documents.ts';
import type { ServerState } from './state.ts';
import { at, isString, type Unchecked } from './streams/unchecked.ts';
import {
  CATALOGUE_NOTIFICATION,
  type FolderFiles,
  IGNORE_LIST_NOTIFICATION,
  TEXTS_NOTIFICATION,
} from './workspace/folder-files.ts';
import { isInside } from './workspace/folders.ts';

/** What the server follows; it keeps in step with the client's documents, settings and workspace files. */
export const NOTIFICATIONS: readonly Handler<ServerState>[] = [
  onNotification(InitializedNotification.type, (_params, { settings }: ServerState) =>
    settings.clientReady(),
  ),
  onNotification(DidChangeConfigurationNotification.type, (params, { settings }: ServerState) =>
    settings.changed(params),
  ),
  onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }, { folders }: ServerState) =>
    folders.follow(event),
  ),
  onNotification(CATALOGUE_NOTIFICATION, takeCatalogue),
  onNotification(IGNORE_LIST_NOTIFICATION, takeIgnoreList),
  onNotification(TEXTS_NOTIFICATION, takeTexts),
  onDocument(DidOpenTextDocumentNotification.type, opened),
  onDocument(DidChangeTextDocumentNotification.type, changed),
  onDocument(DidSaveTextDocumentNotification.type, (uri, { judgements }) => judgements.saved(uri)),
  onDocument(DidCloseTextDocumentNotification.type, closed),
];

/** A notification about a document; one without an address is about none. */
function onDocument<Params extends { textDocument: TextDocumentIdentifier }>(
  type: NotificationType<Params>,
  follow: (uri: string, state: ServerState, params: Unchecked<Params>) => void,
): Handler<ServerState> {
  return onNotification(type, (params: Unchecked<Params>, state: ServerState) => {
    const uri = at(params.textDocument, 'uri');
    if (isString(uri)) follow(uri, state, params);
  });
}

function opened(
  uri: string,
  { documents, settings, lenses, reports }: ServerState,
  params: Unchecked<{ textDocument: unknown }>,
): void {
  lenses.closed(uri);
  const [version, text] = ['version', 'text'].map((key) => at(params.textDocument, key));
  documents.open(uri, typeof version === 'number' ? version : 0, isString(text) ? text : '');
  settings.opened(uri);
  reports.schedule(uri);
}

function changed(
  uri: string,
  { documents, judgements, lenses, reports, log }: ServerState,
  { textDocument, contentChanges }: Unchecked<{ textDocument: unknown; contentChanges: unknown }>,
): void {
  const document = documents.change(uri, at(textDocument, 'version'), contentChanges);
  if (!document) {
    log('An edit was not understood, or its document is not open.');
    return;
  }
  judgements.edited(uri, placeOfEdit(document, contentChanges));
  lenses.edited(uri, contentChanges);
  reports.schedule(uri);
}

function closed(
  uri: string,
  { documents, settings, judgements, lenses, tokens, reports }: ServerState,
): void {
  judgements.closed(uri);
  lenses.closed(uri);
  tokens.closed(uri);
  documents.close(uri);
  settings.closed(uri);
  reports.clear(uri);
}

/** Takes over a folder's file and shows what is wrong with it; the folder, or null where that was not understood. */
function taken(
  files: FolderFiles<unknown>,
  title: string,
  params: unknown,
  state: ServerState,
): string | null {
  const found = files.take(params);
  if (found) state.reports.publish(found.report);
  else state.log(`The ${title} of a workspace folder was not understood.`);
  return found?.folder ?? null;
}

/** Reads the documents of a folder anew by its catalogue. */
function takeCatalogue(params: unknown, state: ServerState): void {
  const folder = taken(state.catalogues, 'catalogue', params, state);
  if (folder === null) return;
  const renewed = state.documents.renew((uri) => isInside(uri, folder));
  for (const uri of renewed) state.reports.schedule(uri);
  if (renewed.length > 0) state.refresh(...state.client.refreshes);
}

function takeIgnoreList(params: unknown, state: ServerState): void {
  if (taken(state.ignoreLists, 'ignore list', params, state) !== null) state.rulesChanged();
}

/** Nothing that is shown depends on them: completion is asked for when it is wanted. */
function takeTexts(params: unknown, state: ServerState): void {
  taken(state.ownTexts, 'file of own texts', params, state);
}

/** The offset after what was typed, where one place was edited; null for several edits and for a whole new text. */
function placeOfEdit({ text }: OpenDocument, changes: unknown): number | null {
  const change = Array.isArray(changes) && changes.length === 1 ? changes[0] : undefined;
  const [start, typed] = [at(change, 'range', 'start'), at(change, 'text')];
  return isPosition(start) && isString(typed) ? offsetInside(text, start) + typed.length : null;
}
