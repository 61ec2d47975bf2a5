import {
  type CodeAction,
  CodeActionKind,
  type Position,
  RequestType,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { asSnippet, asText } from '../../features/drafting/pieces.ts';
import { type AddedItem, addItem, NO_PLACE_FOR_ITEMS } from '../../features/items/added-item.ts';
import { changeItem } from '../../features/items/item-changes.ts';
import {
  type ChangedLetter,
  canChange,
  ITEM_CHANGES,
  type ItemChange,
  itemAt,
  mapped,
} from '../../features/items/item-places.ts';
import { openRequests } from '../../features/items/open-requests.ts';
import { type Range, range } from '../../text/range.ts';
import { applyEdits, inOrder, type TextEdit as LetterEdit } from '../../text/text-edits.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { invalidParams } from '../dispatch.ts';
import { isPosition, type OpenDocument, offsetInside } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { isString, type Unchecked } from '../streams/unchecked.ts';
import { toTextEdit } from './convert.ts';
import { letterEdit } from './letter-edit.ts';

interface ChangeItemParams {
  textDocument: TextDocumentIdentifier;
  change: ItemChange | 'add';
  /** What is requested by the item that is added; may be empty. */
  request?: string;
  /** Where the selection was begun, and where its cursor is: the change is of the item there. */
  anchor: Position;
  active: Position;
}

/** What a letter becomes: edits of the version named, and the selection after them. */
export interface LetterChange {
  readonly version: number;
  /** In order, apart. They are plain text, never a snippet. */
  readonly edits: readonly TextEdit[];
  readonly selection: { readonly anchor: Position; readonly active: Position };
}

/** How a letter gets an item: edits of the version named, plain text too, and after them a snippet. */
export interface ItemAddition {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** Its tab stops are the places to fill in; `place` is counted after the edits. */
  readonly snippet: { readonly place: Position; readonly text: string };
}

/** Why a letter stays as it is, in words for the reviewer. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Adds, moves, doubles or takes out a disputed item. The client applies the edits as one step of its undo history and sets the selection,
 * so that the cursor stays on its word. Null where the letter is not open, or too long to be read.
 */
export const CHANGE_ITEM_REQUEST = new RequestType<
  ChangeItemParams,
  LetterChange | ItemAddition | Refusal | null,
  void
>('imr/changeItem');

const NO_ITEM = 'Put the cursor in a disputed item first.';
const AT_THE_END: Readonly<Record<string, string>> = {
  'move-up': 'This is the first item.',
  'move-down': 'This is the last item.',
};

/** Asks for the requests that the letter names in a list and no item decides. */
export const OPEN_REQUESTS_REQUEST = new RequestType<
  { textDocument: TextDocumentIdentifier },
  string[] | null,
  void
>('imr/openRequests');

/** These requests, as the letter has them. */
export function requestsWithoutItem({ analysis }: OpenDocument): string[] {
  return openRequests(analysis.letter);
}

/** The edits of a change, or why there are none. */
export function changedItem(
  document: OpenDocument,
  _state: ServerState,
  { change, request, anchor, active }: Unchecked<ChangeItemParams>,
): LetterChange | ItemAddition | Refusal {
  if (change !== 'add' && !isItemChange(change)) throw invalidParams('change');
  if (!isPosition(anchor) || !isPosition(active)) throw invalidParams('active');
  const [begun, cursor] = [anchor, active].map((place) => offsetInside(document.text, place)) as [
    number,
    number,
  ];
  const { letter } = document.analysis;
  if (change === 'add') {
    const added = addItem(letter, cursor, isString(request) ? request : '');
    if (!added) return { refused: NO_PLACE_FOR_ITEMS };
    const { place, pieces, renumbered } = added;
    return {
      ...editsOf(document, renumbered),
      snippet: {
        place: textAfter(document, renumbered).positionAt(mapped(renumbered, place)),
        text: asSnippet(pieces),
      },
    };
  }
  const changed = changeItem(letter, { anchor: begun, active: cursor }, change);
  if (changed) return toLetterChange(document, changed);
  return { refused: (itemAt(letter, cursor) && AT_THE_END[change]) || NO_ITEM };
}

/** A change as the protocol counts places. */
function toLetterChange(document: OpenDocument, { edits, selection }: ChangedLetter): LetterChange {
  const after = textAfter(document, edits);
  return {
    ...editsOf(document, edits),
    selection: {
      anchor: after.positionAt(selection.anchor),
      active: after.positionAt(selection.active),
    },
  };
}

function editsOf({ text, version }: OpenDocument, edits: readonly LetterEdit[]) {
  return { version, edits: edits.map((edit) => toTextEdit(text, edit.range, edit.text)) };
}

function textAfter({ text, version }: OpenDocument, edits: readonly LetterEdit[]): TextDocument {
  return TextDocument.create(text.uri, text.languageId, version, applyEdits(text.getText(), edits));
}

/** An item as plain text, for an editor without the command. */
function editsToAdd({ place, pieces, renumbered }: AddedItem): LetterEdit[] {
  return inOrder([{ range: range(place, place), text: asText(pieces) }, ...renumbered]);
}

function isItemChange(value: unknown): value is ItemChange {
  return isString(value) && (ITEM_CHANGES as readonly string[]).includes(value);
}

/** The kind of actions that move words, which the library has no name for. */
const MOVE = `${CodeActionKind.Refactor}.move`;

/** How the changes are offered where the light bulb is asked, and the client's commands, by which the cursor stays on its word. */
const ACTIONS: Readonly<
  Record<ItemChange, { readonly title: string; readonly kind: string; readonly command: string }>
> = {
  'move-up': { title: 'Move item up', kind: MOVE, command: 'imrDetermination.moveItemUp' },
  'move-down': { title: 'Move item down', kind: MOVE, command: 'imrDetermination.moveItemDown' },
  duplicate: {
    title: 'Duplicate item',
    kind: CodeActionKind.RefactorRewrite,
    command: 'imrDetermination.duplicateItem',
  },
  delete: {
    title: 'Delete item',
    kind: CodeActionKind.RefactorRewrite,
    command: 'imrDetermination.deleteItem',
  },
};

const ADD_ACTION = {
  title: 'Add item below',
  kind: CodeActionKind.RefactorRewrite,
  command: 'imrDetermination.addItem',
};

/** What can be done to the item at the end of an area; `isWanted` says which kinds of action are asked for. */
export function itemActions(
  document: OpenDocument,
  client: ClientAbilities,
  area: Range,
  isWanted: (kind: string) => boolean,
): CodeAction[] {
  if (!ITEM_CHANGES.some((change) => isWanted(ACTIONS[change].kind))) return [];
  const { letter } = document.analysis;
  const item = itemAt(letter, area.end);
  if (!item) return [];
  const { title: addTitle, kind: addKind, command: addCommand } = ADD_ACTION;
  const added = addItem(letter, area.end, '');
  const add = client.changesItems
    ? { command: { title: addTitle, command: addCommand } }
    : { edit: letterEdit(document, client, added ? editsToAdd(added) : []) };
  const adding = isWanted(addKind) && added ? [{ title: addTitle, kind: addKind, ...add }] : [];
  const changing = ITEM_CHANGES.flatMap((change): CodeAction[] => {
    const { title, kind, command } = ACTIONS[change];
    if (!isWanted(kind) || !canChange(letter, item, change)) return [];
    if (client.changesItems) return [{ title, kind, command: { title, command } }];
    const changed = changeItem(letter, { anchor: area.start, active: area.end }, change);
    return changed ? [{ title, kind, edit: letterEdit(document, client, changed.edits) }] : [];
  });
  return [...changing, ...adding];
}
