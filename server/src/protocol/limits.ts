import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../rules/finding.ts';
import type { Range } from '../text/range.ts';
import { toRange } from './answers/convert.ts';

/**
 * The longest text that is read, in UTF-16 units: some hundred times the longest letter. A longer one is no
 * determination, and would keep every other document waiting after each keystroke.
 */
export const LONGEST_READ = 2_000_000;

/** The most findings of a document that are sent; editors show no more of one source. */
export const MOST_FINDINGS = 1000;

/** Says of a text that is too long that it was not read. */
export function notRead(text: TextDocument): Diagnostic {
  const message = `Not checked: this document is longer than ${LONGEST_READ / 1_000_000} million characters. It has no outline, hovers or checks.`;
  return information(text, { start: 0, end: 0 }, 'text-too-long', message);
}

/** Says where the first finding is that is not sent, and how many there are from there on. */
export function notShown(text: TextDocument, left: readonly [Finding, ...Finding[]]): Diagnostic {
  const count = left.length === 1 ? '1 more finding is' : `${left.length} more findings are`;
  const message = `${count} not shown, from here to the end of the document. The limit is ${MOST_FINDINGS}.`;
  return information(text, left[0].range, 'findings-left-out', message);
}

function information(text: TextDocument, area: Range, code: string, message: string): Diagnostic {
  return {
    range: toRange(text, area),
    severity: DiagnosticSeverity.Information,
    source: 'imr',
    code,
    message,
  };
}
