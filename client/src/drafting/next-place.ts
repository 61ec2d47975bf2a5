import * as vscode from 'vscode';
import { goTo } from '../go-to.ts';
import { LANGUAGE_ID } from '../names.ts';
import type { AskServer } from '../server/ask-server.ts';
import { type Place, toPosition } from '../server/protocol-edits.ts';

const PLACES_REQUEST = 'imr/placesToFillIn';

interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/**
 * Selects the next place of the active letter that is not filled in, after the last one the first. Tab stops do the same only
 * until Escape ends them, or the letter is closed.
 */
export async function goToNextPlace(ask: AskServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) return say('Open a determination first.');
  const { document } = editor;
  const { version } = document;
  const places = await ask<PlaceRange[] | null>(PLACES_REQUEST, {
    textDocument: { uri: document.uri.toString() },
  });
  if (places === undefined) return say('The IMR language server is not running. Choose IMR: Restart Server.');
  if (places === null) return say('This document is too long to be read as a determination.');
  // what was typed in the meantime would be in other places
  if (document.version !== version) return;
  const { end: cursor } = editor.selection;
  // the place that is selected ends where the cursor is, and is passed over
  const next = places.find(({ end }) => isAfter(end, cursor)) ?? places[0];
  if (!next) return say('Nothing is left to fill in.');
  goTo(editor, new vscode.Range(toPosition(next.start), toPosition(next.end)));
}

function isAfter(place: Place, other: Place): boolean {
  return place.line > other.line || (place.line === other.line && place.character > other.character);
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
