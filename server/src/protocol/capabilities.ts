import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';

/** The kind of the action that mends all that is safe to mend. */
export const FIX_ALL = 'source.fixAll.imrDetermination';

/** What the server offers; the same to every client, since each answer is fitted to what its client can show. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
  documentSymbolProvider: { label: 'IMR determination' },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', ':'], resolveProvider: true },
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL], resolveProvider: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  diagnosticProvider: {
    identifier: 'imr-determination',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  },
};
