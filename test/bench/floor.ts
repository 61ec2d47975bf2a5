// The protocol floor: a server that knows no language and answers everything with nothing. What it takes is what the
// protocol, the library, the pipe and Node take.
import {
  createConnection,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    hoverProvider: true,
    definitionProvider: true,
    completionProvider: {},
    documentSymbolProvider: true,
  },
}));
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }));
connection.onHover(() => null);
connection.onDefinition(() => null);
connection.onCompletion(() => []);
connection.onDocumentSymbol(() => []);
documents.listen(connection);
connection.listen();
