import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';

/** What the server offers; the same to every client, since each answer is fitted to what its client can show. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'IMR determination' },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', ':'], resolveProvider: true },
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  diagnosticProvider: {
    identifier: 'imr-determination',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  },
};
