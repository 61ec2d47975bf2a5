import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type LinkedEditingRanges,
  LSPErrorCodes,
  type Range as ProtocolRange,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fact, Renamed } from '../../features/renaming/fact.ts';
import { factAt } from '../../features/renaming/fact-at.ts';
import { linkedRanges } from '../../features/renaming/linked-ranges.ts';
import { rename } from '../../features/renaming/rename.ts';
import { doubtInWords, NOTHING_TO_RENAME, unfitInWords } from '../../features/renaming/renaming-words.ts';
import { invalidParams } from '../dispatch.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { isString, type Unchecked } from '../streams/unchecked.ts';
import { toRange, toTextEdit } from './convert.ts';
import { letterEdit } from './letter-edit.ts';

/** The words at an offset that can be renamed. Editors show the refusal beside the cursor. */
export function renamableAt(
  { analysis, text }: OpenDocument,
  _state: ServerState,
  offset: number,
): { range: ProtocolRange; placeholder: string } {
  const { range, words } = factFor(factAt(analysis.letter, offset));
  return { range: toRange(text, range), placeholder: words };
}

/**
 * The edits that state the fact at an offset in new words. Those in doubt are for a client that asks the reviewer about each, and left
 * out for any other. Null where nothing changes.
 */
export function renamedAt(
  document: OpenDocument,
  { client }: ServerState,
  offset: number,
  { newName }: Unchecked<RenameParams>,
): WorkspaceEdit | null {
  if (!isString(newName)) throw invalidParams('newName');
  const { letter } = document.analysis;
  const edits = rename(letter, factFor(factAt(letter, offset)), newName);
  if (typeof edits === 'string') throw refusal(unfitInWords(edits));
  if (client.confirmsEdits && edits.some(({ doubt }) => doubt !== null)) return annotated(document, edits);
  const certain = edits.filter(({ doubt }) => doubt === null);
  return certain.length > 0 ? letterEdit(document, client, certain) : null;
}

/** Edits with a heading for each kind of doubt; the client asks before it makes these. */
function annotated({ uri, version, text }: OpenDocument, edits: readonly Renamed[]): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const protocolEdits = edits.map((edit): AnnotatedTextEdit | ReturnType<typeof toTextEdit> => {
    const plain = toTextEdit(text, edit.range, edit.text);
    if (edit.doubt === null) return plain;
    changeAnnotations[edit.doubt] = { label: doubtInWords(edit.doubt), needsConfirmation: true };
    return { ...plain, annotationId: edit.doubt };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }], changeAnnotations };
}

function factFor(fact: Fact | null): Fact {
  if (!fact) throw refusal(NOTHING_TO_RENAME);
  return fact;
}

/** A refusal in words for the reviewer. Clients log it, too: it quotes nothing of the letter. */
function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** A request on one line, and no colon, which ends it. */
const REQUEST_WORDS = '[^:\\r\\n\\f]+';

/** The places that are typed in together with the one at an offset; null where there is none. */
export function linkedAt(
  { analysis, text }: OpenDocument,
  _state: ServerState,
  offset: number,
): LinkedEditingRanges | null {
  const ranges = linkedRanges(analysis.letter, offset);
  if (ranges.length === 0) return null;
  return { ranges: ranges.map((place) => toRange(text, place)), wordPattern: REQUEST_WORDS };
}
