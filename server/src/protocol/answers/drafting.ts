import {
  type CodeAction,
  type CodeLens,
  type Range as ProtocolRange,
  RequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type NewLetter, NOTHING_KNOWN, newLetter } from '../../features/drafting/new-letter.ts';
import { type PastedRequests, pastedRequests } from '../../features/drafting/pasted-requests.ts';
import { asSnippet, asText } from '../../features/drafting/pieces.ts';
import { findPlaceholders } from '../../rules/malformed/placeholders.ts';
import { isDay } from '../../text/days.ts';
import { range } from '../../text/range.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { invalidParams } from '../dispatch.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { isString, type Unchecked } from '../streams/unchecked.ts';
import { toRange, toTextEdit } from './convert.ts';

/** Asks for a new letter as a snippet with a tab stop for each place that the reviewer owes. */
export const NEW_LETTER_REQUEST = new RequestType<NewLetter, string, void>('imr/newDetermination');

/** Asks for the requests that copied words hold, a line each, and whether it is plain that they are requests. */
export const PASTED_REQUEST = new RequestType<{ text: string }, PastedRequests, void>('imr/requestsIn');

/** Asks for the places of a letter that are not filled in, in order. */
export const PLACES_REQUEST = new RequestType<
  { textDocument: TextDocumentIdentifier },
  ProtocolRange[] | null,
  void
>('imr/placesToFillIn');

/** The client's command that asks for what is known of a new letter and inserts it. */
const NEW_COMMAND = 'imrDetermination.newDetermination';
const NEW_TITLE = 'New determination';

/** The new letter; each text is put on one line. */
export function newLetterFor({ requests, date, licenses, specialties }: Unchecked<NewLetter>): string {
  if (date !== null && !(isString(date) && isDay(date))) throw invalidParams('date');
  return asSnippet(
    newLetter({
      requests: linesOf(requests, 'requests'),
      date,
      licenses: linesOf(licenses, 'licenses'),
      specialties: linesOf(specialties, 'specialties'),
    }),
  );
}

/** The requests in copied words. */
export function requestsIn(
  { text }: Unchecked<{ text: string }>,
  { catalogues }: ServerState,
): PastedRequests {
  if (!isString(text)) throw invalidParams('text');
  return pastedRequests(text, catalogues.ofFolder(null));
}

/** The gaps of the form, and whatever else was left to be filled in. */
export function placesToFillIn({ text }: OpenDocument): ProtocolRange[] {
  return findPlaceholders(text.getText()).map((place) => toRange(text, place));
}

/** What is shown above an empty document, in a client that has the command; nothing above any other. */
export function newLetterLenses({ text }: OpenDocument, client: ClientAbilities): CodeLens[] {
  if (!client.newDeterminations || !isEmpty(text)) return [];
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: start }, command: { title: `${NEW_TITLE}\u2026`, command: NEW_COMMAND } }];
}

/** What an empty document is offered: the command where the client has it, else the form as text; nothing for any other. */
export function newLetterActions({ uri, text }: OpenDocument, client: ClientAbilities): CodeAction[] {
  if (!isEmpty(text)) return [];
  const base = { title: NEW_TITLE, kind: 'quickfix' };
  if (client.newDeterminations) return [{ ...base, command: { title: NEW_TITLE, command: NEW_COMMAND } }];
  const edit = toTextEdit(text, range(0, text.getText().length), asText(newLetter(NOTHING_KNOWN)));
  return [{ ...base, edit: { changes: { [uri]: [edit] } } }];
}

function isEmpty(text: TextDocument): boolean {
  return text.getText().trim() === '';
}

function linesOf(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || !value.every(isString)) throw invalidParams(name);
  return value.map((words) => words.replace(/\s+/g, ' ').trim());
}
