import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type InlayHint,
  InsertTextFormat,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Card, cardAsMarkdown, cardAsPlainText } from '../features/card.ts';
import { type Completion, complete } from '../features/completion.ts';
import { completionCard } from '../features/completion-card.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { type Range, range } from '../text/range.ts';
import type { Catalogues } from './catalogues.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { toRange } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { Settings } from './settings.ts';
import { at, isObject, isString } from './shapes.ts';

/** What is proposed at `offset`, in our order; the documentation of an item comes when it is asked for. */
export function completionsAt(
  { analysis, text, folder }: OpenDocument,
  client: ClientAbilities,
  offset: number,
): CompletionList {
  const { items, isIncomplete } = complete(analysis, offset);
  return {
    isIncomplete,
    items: items.map((item, i) => toCompletionItem(text, item, i, offset, folder, client)),
  };
}

/** The item with its documentation, where its `data` names something that the catalogue has; else as it came. */
export function resolvedCompletion(item: object, catalogues: Catalogues, client: ClientAbilities): object {
  const [folder, guideline, topic] = ['folder', 'guideline', 'topic'].map((key) => at(item, 'data', key));
  if (!isString(guideline) || !(isString(topic) || topic === null)) return item;
  const catalogue = catalogues.ofFolder(isString(folder) ? folder : null);
  const card = completionCard({ guideline, topic }, catalogue);
  return card ? { ...item, documentation: cardIn(client.documentationFormat, card) } : item;
}

/** The hints in a part of the text; none where they are switched off. */
export function hintsIn(
  { analysis, text }: OpenDocument,
  client: ClientAbilities,
  settings: Settings | null,
  area: Range,
): InlayHint[] {
  if (!settings?.inlayHints) return [];
  return inlayHints(analysis, area).map(({ offset, label, blankBefore, tooltip }) => ({
    position: text.positionAt(offset),
    label,
    paddingLeft: blankBefore,
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
};

function toCompletionItem(
  text: TextDocument,
  item: Completion,
  place: number,
  offset: number,
  folder: string | null,
  client: ClientAbilities,
): CompletionItem {
  const { edit, others } = editsOf(text, item, offset);
  const { label, detail, filterText, fact } = item;
  return {
    label,
    kind: ITEM_KINDS[item.kind],
    ...(detail === '' ? {} : client.labelDetails ? { labelDetails: { description: detail } } : { detail }),
    // editors sort by this text; ours is the order that counts
    sortText: String(place).padStart(3, '0'),
    filterText,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: edit,
    ...(others.length > 0 ? { additionalTextEdits: others } : {}),
    ...(fact ? { data: { folder, ...fact } } : {}),
  };
}

/**
 * The protocol wants the edit of an item on the line of the cursor: what is replaced on other lines goes into edits
 * of its own beside it.
 */
function editsOf(
  text: TextDocument,
  { range: replaced, insertText, commaAt }: Completion,
  offset: number,
): { edit: TextEdit; others: TextEdit[] } {
  const { line } = text.positionAt(offset);
  const start = Math.max(replaced.start, text.offsetAt({ line, character: 0 }));
  const lineEnd = text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const end = Math.min(replaced.end, Math.max(lineEnd, offset));
  const others: TextEdit[] = [];
  if (commaAt !== null) others.push({ range: toRange(text, range(commaAt, commaAt)), newText: ',' });
  if (replaced.start < start)
    others.push({ range: toRange(text, range(replaced.start, start)), newText: '' });
  if (end < replaced.end) others.push({ range: toRange(text, range(end, replaced.end)), newText: '' });
  return { edit: { range: toRange(text, range(start, end)), newText: insertText }, others };
}

function cardIn(format: ClientAbilities['hoverFormat'], card: Card): MarkupContent | string {
  return format === 'markdown' ? { kind: 'markdown', value: cardAsMarkdown(card) } : cardAsPlainText(card);
}

/** Whether the value can be an item that we gave. */
export function isCompletionItem(value: unknown): value is object {
  return isObject(value) && isString(value.label);
}
