import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileProblem } from '../../text/json-file.ts';
import { toRange } from '../answers/convert.ts';

/** The problems of a workspace's own JSON file as diagnostics on it; `code` names the kind of file. */
export function problemsOfFile(
  file: string,
  text: string,
  code: string,
  problems: readonly FileProblem[],
): Diagnostic[] {
  const document = TextDocument.create(file, 'json', 0, text);
  return problems.map(({ message, range, severity }) => ({
    range: toRange(document, range),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'imr',
    message,
  }));
}
