import { RequestType } from 'vscode-languageserver';
import {
  type IgnoredFinding,
  readIgnoreList,
  withIgnored,
  withoutIgnored,
} from '../../choices/ignore-list.ts';
import { ignoredWords } from '../../features/actions/ignored-words.ts';
import { formerCodesOf } from '../../rules/former-codes.ts';
import { rules } from '../../rules/registry.ts';
import { invalidParams } from '../dispatch.ts';
import type { ServerState } from '../state.ts';
import { at, isString, type Unchecked } from '../streams/unchecked.ts';
import { isInside } from '../workspace/folders.ts';

/** A folder's ignore list; the text is null where there is no file. */
interface FolderList {
  /** The address of the folder. */
  folder: string;
  text: string | null;
}

/** What a client needs to show what is ignored in a folder. */
export interface ShownList {
  /** The entries that are understood; `excerpt` is what one covers, as it is in an open letter, null where none has it. */
  entries: (IgnoredFinding & { readonly excerpt: string | null })[];
  /** The titles of all rules by code, former codes included. */
  titles: Record<string, string>;
}

/** What is ignored in a folder, in words. */
export const SHOWN_LIST_REQUEST = new RequestType<FolderList, ShownList, void>('imr/ignoredFindings');

interface Change {
  /** The ignore list; null where there is no file yet. */
  text: string | null;
  does: 'add' | 'remove';
  entry: IgnoredFinding;
}

/** The text of an ignore list once an entry is added or removed; null when the list cannot be understood. */
export const CHANGED_LIST_REQUEST = new RequestType<Change, string | null, void>('imr/changedIgnoreList');

/**
 * What is ignored in a folder, with what it covers in the open letters. Any text will do: entries that are not understood are left
 * out. Throws `invalidParams` for params of another shape.
 */
export function shownList({ folder, text }: Unchecked<FolderList>, { documents }: ServerState): ShownList {
  if (!isString(folder) || !(isString(text) || text === null)) throw invalidParams('folder or text');
  const letters = documents
    .uris()
    .filter((uri) => isInside(uri, folder.replace(/\/$/, '')))
    .flatMap((uri) => documents.get(uri) ?? [])
    .filter(({ isRead }) => isRead);
  const entries = readIgnoreList(text ?? '').entries.map((entry) => {
    const excerpts = letters.map((letter) =>
      ignoredWords(entry, letter.text.getText(), letter.analysis.findings),
    );
    return { ...entry, excerpt: excerpts.find((words) => words !== null) ?? null };
  });
  const titles = rules.flatMap(({ code, title }) =>
    [code, ...formerCodesOf(code)].map((name) => [name, title]),
  );
  return { entries, titles: Object.fromEntries(titles) };
}

/**
 * The text of an ignore list with an entry added or removed, comments and form kept; null where the list cannot be understood.
 * Throws `invalidParams` for params of another shape.
 */
export function changedList({ text, does, entry }: Unchecked<Change>): string | null {
  if (!(isString(text) || text === null)) throw invalidParams('text');
  if (!isEntry(entry)) throw invalidParams('entry');
  const { rule, covers, words, date, file } = entry;
  const asWritten = { rule, covers, words, date, file };
  return does === 'remove' ? withoutIgnored(text ?? '', asWritten) : withIgnored(text, asWritten);
}

/** Whether an entry that a client sends has the shape of one. */
function isEntry(value: unknown): value is IgnoredFinding {
  const covers = at(value, 'covers');
  const isText = (key: string) => isString(at(value, key));
  const isTextOrNull = (key: string) => isText(key) || at(value, key) === null;
  if (covers !== 'place' && covers !== 'folder') return false;
  return ['rule', 'words'].every(isText) && ['date', 'file'].every(isTextOrNull);
}
