import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  type Range as ProtocolRange,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineKind, OutlineRow } from '../../features/outline.ts';
import type { Finding, Severity, Tag } from '../../rules/finding.ts';
import type { Range } from '../../text/range.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { rulePageAddress } from '../rule-pages.ts';

/** Offsets of the engine to lines and characters of the protocol; both count UTF-16 units. */
export function toRange(text: TextDocument, area: Range): ProtocolRange {
  return { start: text.positionAt(area.start), end: text.positionAt(area.end) };
}

/** Gives the line of an offset, counted from 0. */
export function linesOf(text: TextDocument): (offset: number) => number {
  return (offset) => text.positionAt(offset).line;
}

/** The words in `area` replaced by others. */
export function toTextEdit(text: TextDocument, area: Range, newText: string): TextEdit {
  return { range: toRange(text, area), newText };
}

/** Kinds choose the icons of the outline, and a screen reader says them after the name: plain words of a form. */
const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  header: SymbolKind.File,
  credentials: SymbolKind.Property,
  section: SymbolKind.Module,
  item: SymbolKind.Object,
  field: SymbolKind.Field,
};

/** A row of the outline with its children; offsets into the text become lines and characters. */
export function toSymbol(text: TextDocument, row: OutlineRow): DocumentSymbol {
  return {
    name: row.name,
    detail: row.detail,
    kind: SYMBOL_KINDS[row.kind],
    range: toRange(text, row.range),
    selectionRange: toRange(text, row.selectionRange),
    children: row.children.map((child) => toSymbol(text, child)),
  };
}

/** The rows one after the other, for clients that know no tree. */
export function toFlatSymbols(
  text: TextDocument,
  rows: readonly OutlineRow[],
  containerName?: string,
): SymbolInformation[] {
  return rows.flatMap((row) => [
    {
      name: row.name,
      kind: SYMBOL_KINDS[row.kind],
      location: { uri: text.uri, range: toRange(text, row.range) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...toFlatSymbols(text, row.children, row.name),
  ]);
}

/** Ranges of one line cannot be folded and are left out. */
export function toFoldingRanges(
  text: TextDocument,
  areas: readonly Range[],
  client: ClientAbilities,
): FoldingRange[] {
  const foldings = areas
    .map((area) => toRange(text, area))
    .filter(({ start, end }) => start.line < end.line)
    .map(({ start, end }) =>
      client.foldsWholeLines
        ? { startLine: start.line, endLine: end.line }
        : {
            startLine: start.line,
            startCharacter: lineEnd(text, start.line),
            endLine: end.line,
            endCharacter: end.character,
          },
    );
  return client.foldingLimit === null ? foldings : foldings.slice(0, client.foldingLimit);
}

/** Folding starts after the line's last character, so that the heading or label stays to be read. */
function lineEnd(text: TextDocument, line: number): number {
  return text.positionAt(text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character;
}

/** `steps` innermost first, at least one. */
export function toSelectionRange(text: TextDocument, steps: readonly Range[]): SelectionRange {
  const [innermost, ...outer] = steps as readonly [Range, ...Range[]];
  const range = toRange(text, innermost);
  return outer.length > 0 ? { range, parent: toSelectionRange(text, outer) } : { range };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it; offsets into the text become lines and characters. What the client cannot show is left out. */
export function toDiagnostic(text: TextDocument, finding: Finding, client: ClientAbilities): Diagnostic {
  const { code, severity, message, related } = finding;
  const href = rulePageAddress(code, client);
  return {
    range: toRange(text, finding.range),
    severity: SEVERITIES[severity],
    code,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: 'imr',
    message,
    ...(related && client.relatedInformation
      ? {
          relatedInformation: related.map((place) => ({
            location: { uri: text.uri, range: toRange(text, place.range) },
            message: place.message,
          })),
        }
      : {}),
    ...tagsOf(finding, client),
  };
}

function tagsOf({ tags = [] }: Finding, client: ClientAbilities): { tags?: DiagnosticTag[] } {
  const shown = tags.map((tag) => TAGS[tag]).filter((tag) => client.diagnosticTags.includes(tag));
  return shown.length > 0 ? { tags: shown } : {};
}

const TAGS: Readonly<Record<Tag, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};
