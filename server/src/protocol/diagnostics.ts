import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { toDiagnostic } from './convert.ts';
import type { OpenDocument } from './documents.ts';

/** The findings of a document as its client is to show them, in order. */
export function diagnosticsOf(document: OpenDocument, client: ClientAbilities): Diagnostic[] {
  return document.analysis.findings.map((finding) => toDiagnostic(document.text, finding, client));
}

/** The answer to a client that asks: `unchanged` when it has the diagnostics of this very content already. */
export function pulledDiagnostics(
  document: OpenDocument,
  client: ClientAbilities,
  previousResultId: unknown,
): DocumentDiagnosticReport {
  const resultId = String(document.serial);
  if (previousResultId === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(document, client) };
}
