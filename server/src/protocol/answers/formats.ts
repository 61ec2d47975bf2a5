import {
  MessageType,
  type Position,
  RequestType,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import { format } from '../../features/formatting/format.ts';
import { formatWithin as formatted } from '../../features/formatting/format-part.ts';
import type { FormattedPart } from '../../features/formatting/formatted-part.ts';
import { type Refusal, refusalWords } from '../../features/formatting/refusal.ts';
import { rewrapParagraph } from '../../features/formatting/rewrap-paragraph.ts';
import type { Range } from '../../text/range.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { DEFAULT_SETTINGS } from '../workspace/settings.ts';
import { toTextEdit } from './convert.ts';

/** Asks for the edits that wrap the paragraph at a place anew; null where the letter is not open, or too long to be read. */
export const REWRAP_REQUEST = new RequestType<
  { textDocument: TextDocumentIdentifier; position: Position },
  TextEdit[] | null,
  void
>('imr/rewrapParagraph');

/** The edits that format a letter. */
export function formatOf(document: OpenDocument, state: ServerState): TextEdit[] {
  return answer(document, state, format(document.analysis.letter, wrapOf(document, state)));
}

/** The edits that format the paragraphs of an area. */
export function formatWithin(document: OpenDocument, state: ServerState, area: Range): TextEdit[] {
  return answer(document, state, formatted(document.analysis.letter, wrapOf(document, state), area));
}

/** The edits that wrap the paragraph at an offset anew. */
export function rewrapAt(document: OpenDocument, state: ServerState, offset: number): TextEdit[] {
  return answer(document, state, rewrapParagraph(document.analysis.letter, wrapOf(document, state), offset));
}

function wrapOf({ uri }: OpenDocument, { settings }: ServerState) {
  return (settings.of(uri) ?? DEFAULT_SETTINGS).wrap;
}

function answer(
  { uri, text }: OpenDocument,
  state: ServerState,
  { edits, refusal }: FormattedPart,
): TextEdit[] {
  if (refusal) tell(state, uri, refusal);
  return edits.map((edit) => toTextEdit(text, edit.range, edit.text));
}

/** Says why a letter is not formatted: once for each reason, since it may be asked for with every save. */
function tell({ connection, notFormatted }: ServerState, uri: string, refusal: Refusal): void {
  const key = `${refusal} ${uri}`;
  if (notFormatted.has(key)) return;
  notFormatted.add(key);
  const message = `The letter was not formatted: ${refusalWords(refusal)}.`;
  connection
    .sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
    .catch(() => {}); // a client that cannot be written to cannot be informed
}
