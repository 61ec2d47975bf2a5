import { type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver';
import { lenses } from '../../features/lenses/lenses.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import type { ShownLens } from '../steady-lenses.ts';
import { toRange } from './convert.ts';
import { newLetterLenses } from './drafting.ts';

/** The client's command that shows what a lens speaks of; its argument is a `LensGoal`. */
const OPEN_COMMAND = 'imrDetermination.openLens';
/** The client's command that turns the lenses off. */
const HIDE_COMMAND = 'imrDetermination.hideLenses';
const HIDE_TITLE = 'Hide';

/**
 * The state of the letter and of its items, or the offer to start one above an empty document; titles are given at once, since
 * one that comes later would make text jump.
 */
export function lensesOf(document: OpenDocument, state: ServerState): CodeLens[] {
  const { client, judgements, settings } = state;
  const chosen = settings.of(document.uri);
  // until the setting is known nothing is shown, where the client can be asked to ask again
  if (!(chosen ? chosen.codeLens : !client.refreshes.includes(CodeLensRefreshRequest.method))) return [];
  const offer = newLetterLenses(document, client);
  if (offer.length > 0) return offer;
  const { text, uri, analysis } = document;
  const now = lenses(analysis.letter, judgements.findingsOf(document)).map(
    ({ about, offset, title, leadsTo }): ShownLens => ({
      place: text.positionAt(offset),
      title,
      goal: leadsTo && { uri, kind: leadsTo.kind, range: toRange(text, leadsTo.range) },
      isFirst: about === 'letter',
    }),
  );
  return state.lenses.steady(uri, now).flatMap(({ place, title, goal, isFirst }) => {
    const range = { start: place, end: place };
    const command =
      goal && client.lensCommands
        ? { title, command: OPEN_COMMAND, arguments: [goal] }
        : { title, command: '' };
    const hide = { range, command: { title: HIDE_TITLE, command: HIDE_COMMAND } };
    return [{ range, command }, ...(isFirst && client.lensCommands ? [hide] : [])];
  });
}
