import { ErrorCodes, type Hover, ResponseError, type SelectionRange } from 'vscode-languageserver';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { outline } from '../features/outline.ts';
import { selectionSteps } from '../features/selection.ts';
import { range } from '../text/range.ts';
import { completionsAt, hintsIn, isCompletionItem, resolvedCompletion } from './assistance.ts';
import { CARD_METHOD, cardAt } from './catalogue-pages.ts';
import type { Catalogues } from './catalogues.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { toFlatSymbols, toFoldingRanges, toRange, toSelectionRange, toSymbol } from './convert.ts';
import { pulledDiagnostics } from './diagnostics.ts';
import { type Documents, isPosition, type OpenDocument, offsetInside } from './documents.ts';
import { definitionAt, highlightsAt, linksOf, referencesAt } from './navigation.ts';
import type { SettingsOfDocuments } from './settings.ts';
import { at, isString } from './shapes.ts';

/**
 * Answers one kind of request about an open document. It answers at once, from the text as it stands: messages are
 * handled in the order they come in, so no edit can fall between the question and the answer.
 */
type Answer = (
  document: OpenDocument,
  client: ClientAbilities,
  params: unknown,
  settings: SettingsOfDocuments,
) => unknown;

const ANSWERS: Readonly<Record<string, Answer>> = {
  'textDocument/documentSymbol': ({ analysis, text }, client) => {
    const rows = outline(analysis.determination);
    return client.symbolTree ? rows.map((row) => toSymbol(text, row)) : toFlatSymbols(text, rows);
  },

  'textDocument/hover': ({ analysis, text }, client, params): Hover | null => {
    const offset = offsetOf(text, params);
    const found = hover(analysis, offset);
    if (!found) return null;
    const value = client.hoverFormat === 'markdown' ? found.markdown : found.plain;
    return { contents: { kind: client.hoverFormat, value }, range: toRange(text, found.range) };
  },

  'textDocument/foldingRange': ({ analysis, text }, client) =>
    toFoldingRanges(text, foldingRanges(analysis.determination), client),

  'textDocument/selectionRange': ({ analysis, text }, _client, params): SelectionRange[] => {
    const positions = at(params, 'positions');
    if (!Array.isArray(positions)) throw invalidParams('positions');
    return positions.map((place) => {
      const offset = offsetInside(text, position(place));
      return toSelectionRange(text, selectionSteps(analysis.determination, offset));
    });
  },

  'textDocument/definition': (document, client, params) =>
    definitionAt(document, client, offsetOf(document.text, params)),

  'textDocument/references': (document, _client, params) =>
    referencesAt(document, offsetOf(document.text, params)),

  'textDocument/documentHighlight': (document, _client, params) =>
    highlightsAt(document, offsetOf(document.text, params)),

  'textDocument/documentLink': (document, client) => linksOf(document, client),

  'textDocument/completion': (document, client, params) =>
    completionsAt(document, client, offsetOf(document.text, params)),

  'textDocument/inlayHint': (document, client, params, settings) => {
    const [start, end] = ['start', 'end'].map((edge) =>
      offsetInside(document.text, position(at(params, 'range', edge))),
    ) as [number, number];
    return hintsIn(document, client, settings.of(document.uri), range(start, end));
  },

  'textDocument/diagnostic': (document, client, params) =>
    pulledDiagnostics(document, client, at(params, 'previousResultId')),
};

/** What is answered about a document that is not open: nothing is known of it. */
const NOTHING: Readonly<Record<string, unknown>> = {
  'textDocument/diagnostic': { kind: 'full', items: [] },
};

/** Asks for the documentation of a proposal; params: the proposal. */
const RESOLVE_METHOD = 'completionItem/resolve';

/** The methods that `answer` knows. */
export function isFeature(method: string): boolean {
  return Object.hasOwn(ANSWERS, method) || method === CARD_METHOD || method === RESOLVE_METHOD;
}

/** Answers a request about a document; params of a wrong shape throw a `ResponseError` that says which. */
export function answer(
  method: string,
  params: unknown,
  documents: Documents,
  catalogues: Catalogues,
  client: ClientAbilities,
  settings: SettingsOfDocuments,
): unknown {
  if (method === CARD_METHOD) return cardOf(params, catalogues);
  if (method === RESOLVE_METHOD) {
    if (!isCompletionItem(params)) throw invalidParams('label');
    return resolvedCompletion(params, catalogues, client);
  }
  const uri = at(params, 'textDocument', 'uri');
  if (!isString(uri)) throw invalidParams('textDocument.uri');
  const document = documents.get(uri);
  const give = ANSWERS[method];
  return document && give ? give(document, client, params, settings) : (NOTHING[method] ?? null);
}

/** A card is none of the open documents, and belongs to none. */
function cardOf(params: unknown, catalogues: Catalogues): string | null {
  const uri = at(params, 'uri');
  if (!isString(uri)) throw invalidParams('uri');
  return cardAt(uri, catalogues);
}

function offsetOf(text: OpenDocument['text'], params: unknown): number {
  return offsetInside(text, position(at(params, 'position')));
}

function position(value: unknown): { line: number; character: number } {
  if (!isPosition(value)) throw invalidParams('position');
  return value;
}

function invalidParams(name: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `${name} is missing or of the wrong type`);
}
