import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from './answers/convert.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { OpenDocument } from './documents.ts';
import type { Judgements } from './judgements.ts';
import { MOST_FINDINGS, notRead, notShown } from './limits.ts';
import { isString, type Unchecked } from './streams/unchecked.ts';

/** The findings of a document as its client is to show them, in order; what a limit left out is said by one more. */
export function diagnosticsOf(
  document: OpenDocument,
  client: ClientAbilities,
  judgements: Judgements,
): Diagnostic[] {
  const { isRead, text } = document;
  if (!isRead) return [notRead(text)];
  const findings = judgements.findingsOf(document);
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => toDiagnostic(text, finding, client));
  const [first, ...others] = findings.slice(MOST_FINDINGS);
  return first ? [...shown, notShown(text, [first, ...others])] : shown;
}

/**
 * The answer to a client that asks; nothing for a document that is not open. `unchanged` when it has the diagnostics of
 * this very content, judged as now, and while the findings wait for the document to be saved.
 */
export function pulledDiagnostics(
  document: OpenDocument | undefined,
  { client, judgements }: { readonly client: ClientAbilities; readonly judgements: Judgements },
  { previousResultId }: Unchecked<DocumentDiagnosticParams>,
): DocumentDiagnosticReport {
  if (!document) return { kind: 'full', items: [] };
  if (
    isString(previousResultId) &&
    judgements.knows(previousResultId) &&
    judgements.waitsForSave(document.uri)
  ) {
    return { kind: 'unchanged', resultId: previousResultId };
  }
  const resultId = judgements.resultId(document);
  if (previousResultId === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(document, client, judgements) };
}
