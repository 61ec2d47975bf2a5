import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  type Position,
  PrepareRenameRequest,
  type Range as ProtocolRange,
  ReferencesRequest,
  RenameRequest,
  type RequestType,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type Range, range } from '../text/range.ts';
import { codeActionsIn } from './answers/actions.ts';
import { completionsAt, hintsIn, hoverAt, resolvedCompletion } from './answers/assistance.ts';
import {
  CHANGE_ITEM_REQUEST,
  changedItem,
  OPEN_REQUESTS_REQUEST,
  requestsWithoutItem,
} from './answers/changed-item.ts';
import { lensesOf } from './answers/code-lenses.ts';
import {
  NEW_LETTER_REQUEST,
  newLetterFor,
  PASTED_REQUEST,
  PLACES_REQUEST,
  placesToFillIn,
  requestsIn,
} from './answers/drafting.ts';
import { CITED_REQUEST, citedIn, FACTS_REQUEST, factsOf } from './answers/facts.ts';
import { EXPORT_REQUEST, exported, TEXT_REQUEST, textOfFile } from './answers/files.ts';
import { formatOf, formatWithin, REWRAP_REQUEST, rewrapAt } from './answers/formats.ts';
import { CHANGED_LIST_REQUEST, changedList, SHOWN_LIST_REQUEST, shownList } from './answers/ignored.ts';
import { definitionAt, highlightsAt, linksOf, referencesAt } from './answers/navigation.ts';
import { linkedAt, renamableAt, renamedAt } from './answers/renaming.ts';
import { tokenDelta, tokensIn, tokensOf } from './answers/semantic-tokens.ts';
import {
  COPY_REQUEST,
  copyOf,
  DETAILS_REQUEST,
  detailsOf,
  READINESS_REQUEST,
  readinessOf,
} from './answers/sending.ts';
import { PREVIEW_REQUEST, previewOf } from './answers/shown-preview.ts';
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
  onDocument(FACTS_REQUEST, factsOf),
  onDocument(CITED_REQUEST, citedIn),
  onDocument(READINESS_REQUEST, readinessOf),
  onDocument(PREVIEW_REQUEST, previewOf),
  onDocument(DETAILS_REQUEST, detailsOf),
  onDocument(COPY_REQUEST, copyOf),
  onDocument(DocumentFormattingRequest.type, formatOf),
  onDocument(SemanticTokensRequest.type, tokensOf),
  onDocument(SemanticTokensDeltaRequest.type, tokenDelta),
  onArea(SemanticTokensRangeRequest.type, tokensIn),
  onDocument(CodeLensRequest.type, lensesOf),
  onDocument(CHANGE_ITEM_REQUEST, changedItem),
  onDocument(PLACES_REQUEST, placesToFillIn),
  onDocument(OPEN_REQUESTS_REQUEST, requestsWithoutItem),
  onPlace(HoverRequest.type, hoverAt),
  onPlace(DefinitionRequest.type, definitionAt),
  onPlace(ReferencesRequest.type, referencesAt),
  onPlace(DocumentHighlightRequest.type, highlightsAt),
  onPlace(PrepareRenameRequest.type, renamableAt),
  onPlace(RenameRequest.type, renamedAt),
  onPlace(LinkedEditingRangeRequest.type, linkedAt),
  onPlace(CompletionRequest.type, completionsAt),
  onPlace(REWRAP_REQUEST, rewrapAt),
  onArea(DocumentRangeFormattingRequest.type, formatWithin),
  onArea(InlayHintRequest.type, hintsIn),
  onArea(CodeActionRequest.type, codeActionsIn),
  onAnyDocument(DocumentDiagnosticRequest.type, pulledDiagnostics),
  onRequest(CompletionResolveRequest.type, resolvedCompletion),
  onRequest(CARD_REQUEST, cardAt),
  onRequest(NEW_LETTER_REQUEST, newLetterFor),
  onRequest(PASTED_REQUEST, requestsIn),
  onRequest(SHOWN_LIST_REQUEST, shownList),
  onRequest(CHANGED_LIST_REQUEST, changedList),
  onRequest(EXPORT_REQUEST, exported),
  onRequest(TEXT_REQUEST, textOfFile),
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
  answer: (
    document: OpenDocument,
    state: ServerState,
    offset: number,
    params: Unchecked<Params>,
  ) => Result | null,
): Handler<ServerState> {
  return onDocument(type, (document, state, params: Unchecked<Params>) =>
    answer(document, state, offsetOf(document, params.position), params),
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
