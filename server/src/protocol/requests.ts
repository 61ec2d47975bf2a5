import {
  ErrorCodes,
  type Hover,
  type MessageConnection,
  ResponseError,
  type SelectionRange,
} from 'vscode-languageserver';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover/hover.ts';
import { outline } from '../features/outline.ts';
import { selectionSteps } from '../features/selection.ts';
import { type Range, range } from '../text/range.ts';
import { codeActionsAt, resolvedAction } from './actions.ts';
import { completionsAt, hintsIn, isCompletionItem, resolvedCompletion } from './assistance.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { toFlatSymbols, toFoldingRanges, toRange, toSelectionRange, toSymbol } from './convert.ts';
import { pulledDiagnostics } from './diagnostics.ts';
import { type Documents, isPosition, type OpenDocument, offsetInside } from './documents.ts';
import type { Judgements } from './judgements.ts';
import { definitionAt, highlightsAt, linksOf, referencesAt } from './navigation.ts';
import { at, isObject, isString } from './streams/shapes.ts';
import { CARD_METHOD, cardAt } from './workspace/catalogue-pages.ts';
import type { Catalogues } from './workspace/catalogues.ts';
import type { SettingsOfDocuments } from './workspace/settings.ts';

/**
 * Answers one kind of request about an open document. It answers at once, from the text as it stands: messages are
 * handled in the order they come in, so no edit can fall between the question and the answer.
 */
type Answer = (
  document: OpenDocument,
  client: ClientAbilities,
  params: unknown,
  around: Surroundings,
) => unknown;

/** What answers depend on besides the document. */
export interface Surroundings {
  readonly documents: Documents;
  readonly catalogues: Catalogues;
  readonly client: ClientAbilities;
  readonly settings: SettingsOfDocuments;
  readonly judgements: Judgements;
  readonly connection: MessageConnection;
  /** Whether a document lies in a folder of the workspace. */
  readonly isInFolder: (uri: string) => boolean;
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  'textDocument/documentSymbol': ({ analysis, text }, client) => {
    const rows = outline(analysis.letter);
    return client.symbolTree ? rows.map((row) => toSymbol(text, row)) : toFlatSymbols(text, rows);
  },

  'textDocument/hover': ({ analysis, text }, client, params): Hover | null => {
    const offset = offsetOf(text, params);
    const found = hover(analysis.letter, offset);
    if (!found) return null;
    const value = client.hoverFormat === 'markdown' ? found.markdown : found.plain;
    return { contents: { kind: client.hoverFormat, value }, range: toRange(text, found.range) };
  },

  'textDocument/foldingRange': ({ analysis, text }, client) =>
    toFoldingRanges(text, foldingRanges(analysis.letter), client),

  'textDocument/selectionRange': ({ analysis, text }, _client, params): SelectionRange[] => {
    const positions = at(params, 'positions');
    if (!Array.isArray(positions)) throw invalidParams('positions');
    return positions.map((place) => {
      const offset = offsetInside(text, position(place));
      return toSelectionRange(text, selectionSteps(analysis.letter, offset));
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

  'textDocument/inlayHint': (document, client, params, { settings }) =>
    hintsIn(document, client, settings.of(document.uri), rangeOf(document.text, params)),

  'textDocument/codeAction': (document, client, params, { judgements, isInFolder }) => {
    const area = rangeOf(document.text, params);
    return codeActionsAt(document, client, judgements, area, at(params, 'context'), isInFolder(document.uri));
  },

  'textDocument/diagnostic': (document, client, params, { judgements }) =>
    pulledDiagnostics(document, client, judgements, at(params, 'previousResultId')),
};

/** What is answered about a document that is not open: nothing is known of it. */
const NOTHING: Readonly<Record<string, unknown>> = {
  'textDocument/diagnostic': { kind: 'full', items: [] },
};

/** What is answered about a text that is too long to be read: that it is. All else is null. */
const SAYS_WHY: ReadonlySet<string> = new Set(['textDocument/diagnostic']);

/** Asks for the documentation of a proposal; params: the proposal. */
const RESOLVE_METHOD = 'completionItem/resolve';

/** Asks for the edit of a code action that was chosen; params: the action. */
const RESOLVE_ACTION_METHOD = 'codeAction/resolve';

/** The methods that `answer` knows. */
export function isFeature(method: string): boolean {
  return (
    Object.hasOwn(ANSWERS, method) || [CARD_METHOD, RESOLVE_METHOD, RESOLVE_ACTION_METHOD].includes(method)
  );
}

/** Answers a request about a document; params of a wrong shape throw a `ResponseError` that says which. */
export function answer(method: string, params: unknown, around: Surroundings): unknown {
  const { documents, catalogues, client, connection } = around;
  if (method === CARD_METHOD) return cardOf(params, catalogues);
  if (method === RESOLVE_METHOD) {
    if (!isCompletionItem(params)) throw invalidParams('label');
    return resolvedCompletion(params, catalogues, client);
  }
  if (method === RESOLVE_ACTION_METHOD) {
    if (!isObject(params)) throw invalidParams('action');
    return resolvedAction(params, connection);
  }
  const uri = at(params, 'textDocument', 'uri');
  if (!isString(uri)) throw invalidParams('textDocument.uri');
  const document = documents.get(uri);
  const give = ANSWERS[method];
  if (!document || !give) return NOTHING[method] ?? null;
  if (!document.isRead && !SAYS_WHY.has(method)) return null;
  const given = give(document, client, params, around);
  // every answer is at hand at once; one that may never come would leave its client waiting
  if (given instanceof Promise) {
    given.catch(() => {});
    throw new TypeError('a promise is no answer');
  }
  return given;
}

/** A card is none of the open documents, and belongs to none. */
function cardOf(params: unknown, catalogues: Catalogues): string | null {
  const uri = at(params, 'uri');
  if (!isString(uri)) throw invalidParams('uri');
  return cardAt(uri, catalogues);
}

function rangeOf(text: OpenDocument['text'], params: unknown): Range {
  const [start, end] = ['start', 'end'].map((edge) =>
    offsetInside(text, position(at(params, 'range', edge))),
  ) as [number, number];
  return range(start, end);
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
