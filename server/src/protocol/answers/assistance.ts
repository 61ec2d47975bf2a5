import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  type Hover,
  type InlayHint,
  InsertTextFormat,
  type MarkupContent,
  type Range as ProtocolRange,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Card, cardAsMarkdown, cardAsPlainText } from '../../features/cards/card.ts';
import { complete } from '../../features/completion/completion.ts';
import { completionCard } from '../../features/completion/completion-card.ts';
import type { Completion } from '../../features/completion/proposals.ts';
import { hover } from '../../features/hover/hover.ts';
import { inlayHints } from '../../features/inlay-hints.ts';
import { type Range, range } from '../../text/range.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { invalidParams } from '../dispatch.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { at, isString, type Unchecked } from '../streams/unchecked.ts';
import { toRange, toTextEdit } from './convert.ts';

/** What is said of the words at `offset`. */
export function hoverAt(
  { analysis, text }: OpenDocument,
  { client }: ServerState,
  offset: number,
): Hover | null {
  const found = hover(analysis.letter, offset);
  if (!found) return null;
  const value = client.hoverFormat === 'markdown' ? found.markdown : found.plain;
  return { contents: { kind: client.hoverFormat, value }, range: toRange(text, found.range) };
}

/**
 * What is proposed at `offset`, in our order; documentation comes when asked for. What most items replace is sent once if
 * possible.
 */
export function completionsAt(
  { uri, analysis, text, folder }: OpenDocument,
  { client, ownTexts, settings }: ServerState,
  offset: number,
  { context }: Unchecked<{ context: unknown }>,
): CompletionList {
  const isAsked = at(context, 'triggerKind') !== CompletionTriggerKind.TriggerCharacter;
  const texts = ownTexts.ofFolder(ownTexts.folderOf(uri));
  const profiles = settings.of(uri)?.profiles ?? [];
  const items = complete(analysis.letter, offset, { isAsked, texts, profiles });
  const placeOf = replacedPlaces(text, offset);
  const usual = client.defaultEditRange && items[0] ? placeOf(items[0].range) : null;
  return {
    // to be asked again with each character: a word that is whole by then is proposed no longer
    isIncomplete: items.length > 0,
    ...(usual ? { itemDefaults: { editRange: usual.range } } : {}),
    items: items.map((item, i) => {
      const place = placeOf(item.range);
      const { commaAt } = item;
      const isSnippet = client.snippets && item.snippet !== undefined;
      const insertText = isSnippet ? item.snippet : item.insertText;
      const comma = commaAt === null ? [] : [toTextEdit(text, range(commaAt, commaAt), ',')];
      const others = [...comma, ...place.others];
      return {
        ...toCompletionItem(item, i, folder, client),
        ...(isSnippet || place !== usual
          ? { insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText }
          : {}),
        ...(place === usual
          ? { textEditText: insertText }
          : { textEdit: { range: place.range, newText: insertText } }),
        ...(others.length > 0 ? { additionalTextEdits: others } : {}),
      };
    }),
  };
}

/** The item with its documentation, where its `data` names something that the catalogue has; else as it came. */
export function resolvedCompletion(
  item: Unchecked<CompletionItem>,
  { catalogues, client }: ServerState,
): CompletionItem {
  if (!isProposal(item)) throw invalidParams('label');
  const [folder, guideline, topic] = ['folder', 'guideline', 'topic'].map((key) => at(item, 'data', key));
  if (!isString(guideline) || !(isString(topic) || topic === null)) return item;
  const catalogue = catalogues.ofFolder(isString(folder) ? folder : null);
  const card = completionCard({ guideline, topic }, catalogue);
  return card ? { ...item, documentation: cardIn(client.documentationFormat, card) } : item;
}

/** The hints in a part of the text; none where they are switched off. */
export function hintsIn(document: OpenDocument, { client, settings }: ServerState, area: Range): InlayHint[] {
  const places = settings.of(document.uri)?.inlayHints ?? 'off';
  if (places === 'off') return [];
  const { analysis, text } = document;
  return inlayHints(analysis.letter, area, places).map(({ offset, label, tooltip }) => ({
    position: text.positionAt(offset),
    label,
    paddingLeft: true,
    tooltip: cardIn(client.hoverFormat, tooltip),
  }));
}

/** Kinds choose the icons of the list. */
const ITEM_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  guideline: CompletionItemKind.Module,
  topic: CompletionItemKind.Reference,
  pages: CompletionItemKind.Value,
  phrase: CompletionItemKind.Text,
  label: CompletionItemKind.Field,
  heading: CompletionItemKind.Class,
  decision: CompletionItemKind.EnumMember,
  snippet: CompletionItemKind.Snippet,
};

function toCompletionItem(
  { label, kind, detail, filterText, fact }: Completion,
  rank: number,
  folder: string | null,
  client: ClientAbilities,
): CompletionItem {
  return {
    label,
    kind: ITEM_KINDS[kind],
    ...(detail === '' ? {} : client.labelDetails ? { labelDetails: { description: detail } } : { detail }),
    // editors sort by this text; ours is the order that counts
    sortText: String(rank).padStart(3, '0'),
    // a client takes the label where it is not sent
    ...(filterText === label ? {} : { filterText }),
    ...(fact ? { data: folder === null ? fact : { folder, ...fact } } : {}),
  };
}

/** What an item replaces: words on the line of the cursor, and words on other lines beside them. */
interface ReplacedPlace {
  readonly range: ProtocolRange;
  readonly others: readonly TextEdit[];
}

/**
 * The protocol wants the edit of an item on the line of the cursor: what is replaced on other lines goes into edits
 * of its own beside it. Gives the same place for the same range: the items of a list share theirs.
 */
function replacedPlaces(text: TextDocument, offset: number): (replaced: Range) => ReplacedPlace {
  const { line } = text.positionAt(offset);
  const lineStart = text.offsetAt({ line, character: 0 });
  const lineEnd = Math.max(text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }), offset);
  const places = new Map<Range, ReplacedPlace>();
  return (replaced) => {
    let place = places.get(replaced);
    if (!place) {
      const [start, end] = [Math.max(replaced.start, lineStart), Math.min(replaced.end, lineEnd)];
      const others = [range(replaced.start, start), range(end, replaced.end)]
        .filter((part) => part.start < part.end)
        .map((part) => toTextEdit(text, part, ''));
      place = { range: toRange(text, range(start, end)), others };
      places.set(replaced, place);
    }
    return place;
  };
}

function cardIn(format: ClientAbilities['hoverFormat'], card: Card): MarkupContent | string {
  return format === 'markdown' ? { kind: 'markdown', value: cardAsMarkdown(card) } : cardAsPlainText(card);
}

/** Whether this can be an item of ours. */
function isProposal(item: Unchecked<CompletionItem>): item is CompletionItem {
  return isString(item.label);
}
