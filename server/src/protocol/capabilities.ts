import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { LEGEND } from './answers/semantic-tokens.ts';
import type { ClientAbilities } from './client-abilities.ts';

/** The kind of the action that applies all safe fixes. */
export const FIX_ALL = 'source.fixAll.imrDetermination';

/**
 * What the server offers: the same to every client, since each answer is fitted to what its client can show, but for the one option that
 * only a client may be sent that knows it.
 */
export function capabilitiesFor({ preparesRename }: ClientAbilities): ServerCapabilities {
  return { ...CAPABILITIES, renameProvider: preparesRename ? { prepareProvider: true } : true };
}

const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
  documentSymbolProvider: { label: 'IMR determination' },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', ':'], resolveProvider: true },
  semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  codeLensProvider: { resolveProvider: false },
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', FIX_ALL] },
  linkedEditingRangeProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  diagnosticProvider: {
    identifier: 'imr-determination',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  },
};
