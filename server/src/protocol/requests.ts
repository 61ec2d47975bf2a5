import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  type Range as ProtocolRange,
  ReferencesRequest,
  type RequestType,
  SelectionRangeRequest,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type Range, range } from '../text/range.ts';
import { codeActionsIn, resolvedAction } from './answers/actions.ts';
import { completionsAt, hintsIn, hoverAt, resolvedCompletion } from './answers/assistance.ts';
import { definitionAt, highlightsAt, linksOf, referencesAt } from './answers/navigation.ts';
import { foldingsOf, selectionsAt, symbolsOf } from './answers/structure.ts';
import { pulledDiagnostics } from './diagnostics.ts';
import { type Handler, invalidParams, onRequest } from './dispatch.ts';
import { isPosition, type OpenDocument, offsetInside } from './documents.ts';
import type { ServerState } from './state.ts';
import { at, isString, type Unchecked } from './streams/unchecked.ts';
import { CARD_REQUEST, cardAt } from './workspace/catalogue-pages.ts';

interface AboutDocument {
  textDocument: TextDocumentIdentifier;
}

interface AboutPlace extends AboutDocument {
  position: Position;
}

interface AboutArea extends AboutDocument {
  range: ProtocolRange;
}

/** What the server answers; what it offers to clients is in `capabilities.ts`. */
export const REQUESTS: readonly Handler<ServerState>[] = [
  onDocument(DocumentSymbolRequest.type, symbolsOf),
  onDocument(FoldingRangeRequest.type, foldingsOf),
  onDocument(SelectionRangeRequest.type, selectionsAt),
  onDocument(DocumentLinkRequest.type, linksOf),
  onPlace(HoverRequest.type, hoverAt),
  onPlace(DefinitionRequest.type, definitionAt),
  onPlace(ReferencesRequest.type, referencesAt),
  onPlace(DocumentHighlightRequest.type, highlightsAt),
  onPlace(CompletionRequest.type, completionsAt),
  onArea(InlayHintRequest.type, hintsIn),
  onArea(CodeActionRequest.type, codeActionsIn),
  onAnyDocument(DocumentDiagnosticRequest.type, pulledDiagnostics),
  onRequest(CompletionResolveRequest.type, resolvedCompletion),
  onRequest(CodeActionResolveRequest.type, resolvedAction),
  onRequest(CARD_REQUEST, cardAt),
];

/** A request about a document, whether it is open and read or not. */
function onAnyDocument<Params extends AboutDocument, Result, Failure>(
  type: RequestType<Params, Result, Failure>,
  answer: (document: OpenDocument | undefined, state: ServerState, params: Unchecked<Params>) => Result,
): Handler<ServerState> {
  return onRequest(type, (params: Unchecked<Params>, state: ServerState) => {
    const uri = at(params.textDocument, 'uri');
    if (!isString(uri)) throw invalidParams('textDocument.uri');
    const answered = answer(state.documents.get(uri), state, params);
    // an answer is at hand at once; a promise might never resolve, and its document may have changed by then
    if (answered instanceof Promise) {
      answered.catch(() => {});
      throw new TypeError('a promise is no answer');
    }
    return answered;
  });
}

/** A request about an open document; null where it is not open, or too long to be read. */
function onDocument<Params extends AboutDocument, Result, Failure>(
  type: RequestType<Params, Result | null, Failure>,
  answer: (document: OpenDocument, state: ServerState, params: Unchecked<Params>) => Result | null,
): Handler<ServerState> {
  return onAnyDocument(type, (document, state, params) =>
    document?.isRead ? answer(document, state, params) : null,
  );
}

/** A request about a place in an open document; `offset` lies inside its text. */
function onPlace<Params extends AboutPlace, Result, Failure>(
  type: RequestType<Params, Result | null, Failure>,
  answer: (document: OpenDocument, state: ServerState, offset: number) => Result | null,
): Handler<ServerState> {
  return onDocument(type, (document, state, { position }: Unchecked<Params>) =>
    answer(document, state, offsetOf(document, position)),
  );
}

/** A request about a part of an open document; `area` lies inside its text. */
function onArea<Params extends AboutArea, Result, Failure>(
  type: RequestType<Params, Result | null, Failure>,
  answer: (
    document: OpenDocument,
    state: ServerState,
    area: Range,
    params: Unchecked<Params>,
  ) => Result | null,
): Handler<ServerState> {
  return onDocument(type, (document, state, params: Unchecked<Params>) => {
    const [start, end] = [at(params.range, 'start'), at(params.range, 'end')];
    return answer(document, state, range(offsetOf(document, start), offsetOf(document, end)), params);
  });
}

function offsetOf({ text }: OpenDocument, position: unknown): number {
  if (!isPosition(position)) throw invalidParams('position');
  return offsetInside(text, position);
}
