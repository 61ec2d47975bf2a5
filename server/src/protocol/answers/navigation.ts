import {
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type Location,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { definitions } from '../../features/definition.ts';
import { links } from '../../features/links.ts';
import { mentionsAt } from '../../features/mentions.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { cardUri } from '../workspace/catalogue-pages.ts';
import { toRange } from './convert.ts';

/** Where the word at `offset` is explained; null for a client that cannot show the cards. */
export function definitionAt(
  { analysis, text, folder }: OpenDocument,
  { client }: ServerState,
  offset: number,
): Definition | DefinitionLink[] | null {
  if (!client.guidelineCards) return null;
  const found = definitions(analysis.letter, offset);
  const targets: DefinitionLink[] = found.map((definition) => {
    const card = TextDocument.create('', 'markdown', 0, definition.page.text);
    const line = card.positionAt(definition.target.start).line;
    const targetUri = cardUri(definition, line > 0 ? line : null, folder);
    return {
      originSelectionRange: toRange(text, definition.origin),
      targetUri,
      targetRange: toRange(card, definition.target),
      targetSelectionRange: toRange(card, definition.name),
    };
  });
  if (client.definitionLinks) return targets;
  return targets.map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
  }));
}

/** All places of the document that speak of what is at `offset`. */
export function referencesAt(
  { analysis, uri, text }: OpenDocument,
  _state: ServerState,
  offset: number,
): Location[] {
  return mentionsAt(analysis.letter, offset).map(({ range }) => ({ uri, range: toRange(text, range) }));
}

/** The same, to be highlighted. An empty list, not null: with null, editors highlight every other such word instead. */
export function highlightsAt(
  { analysis, text }: OpenDocument,
  _state: ServerState,
  offset: number,
): DocumentHighlight[] {
  return mentionsAt(analysis.letter, offset).map(({ range, kind }) => ({
    range: toRange(text, range),
    kind: kind === 'cited' ? DocumentHighlightKind.Read : DocumentHighlightKind.Text,
  }));
}

/** The citations that lead to a document on the web. */
export function linksOf({ analysis, text }: OpenDocument, { client }: ServerState): DocumentLink[] {
  return links(analysis.letter).map((link) => ({
    range: toRange(text, link.range),
    target: link.target,
    ...(client.linkTooltips ? { tooltip: link.tooltip } : {}),
  }));
}
