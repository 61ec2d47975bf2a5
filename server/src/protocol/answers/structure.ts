import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SelectionRangeParams,
  SymbolInformation,
} from 'vscode-languageserver';
import { foldingRanges } from '../../features/folding.ts';
import { outline } from '../../features/outline.ts';
import { selectionSteps } from '../../features/selection.ts';
import { invalidParams } from '../dispatch.ts';
import { isPosition, type OpenDocument, offsetInside } from '../documents.ts';
import type { ServerState } from '../state.ts';
import type { Unchecked } from '../streams/unchecked.ts';
import { toFlatSymbols, toFoldingRanges, toSelectionRange, toSymbol } from './convert.ts';

/** The outline: a tree where the client can show one. */
export function symbolsOf(
  { analysis, text }: OpenDocument,
  { client }: ServerState,
): DocumentSymbol[] | SymbolInformation[] {
  const rows = outline(analysis.letter);
  return client.symbolTree ? rows.map((row) => toSymbol(text, row)) : toFlatSymbols(text, rows);
}

/** What can be folded. */
export function foldingsOf({ analysis, text }: OpenDocument, { client }: ServerState): FoldingRange[] {
  return toFoldingRanges(text, foldingRanges(analysis.letter), client);
}

/** The steps by which a selection grows, for each of the positions asked about. */
export function selectionsAt(
  { analysis, text }: OpenDocument,
  _state: ServerState,
  { positions }: Unchecked<SelectionRangeParams>,
): SelectionRange[] {
  if (!Array.isArray(positions)) throw invalidParams('positions');
  return positions.map((position) => {
    if (!isPosition(position)) throw invalidParams('position');
    return toSelectionRange(text, selectionSteps(analysis.letter, offsetInside(text, position)));
  });
}
