import { NotificationType, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { type IgnoreList, NO_CHOICES } from '../../choices/choices.ts';
import { readIgnoreList } from '../../choices/ignore-list.ts';
import { at, isString } from '../streams/unchecked.ts';
import { type FolderFile, isInside } from './catalogues.ts';
import { problemsOfFile } from './file-problems.ts';

/** Gives the server a folder's `.imr/ignore.json`, at the start and whenever it changes. */
export const IGNORE_LIST_NOTIFICATION = new NotificationType<FolderFile>('imr/workspaceIgnoreList');

/** The findings to pass over, by workspace folder. */
export class IgnoreLists {
  readonly #byFolder = new Map<string, IgnoreList>();

  /** Takes over what a notification says; null when it has not the shape, else the problems of the file to be shown. */
  take(params: unknown): PublishDiagnosticsParams | null {
    const [folder, file, text] = ['folder', 'file', 'text'].map((key) => at(params, key));
    if (!isString(folder) || !isString(file) || !(isString(text) || text === null)) return null;
    const key = folder.replace(/\/$/, '');
    if (text === null) {
      this.#byFolder.delete(key);
      return { uri: file, diagnostics: [] };
    }
    const { ignored, problems } = readIgnoreList(text);
    this.#byFolder.set(key, ignored);
    const diagnostics = problemsOfFile(file, text, 'ignore-list', problems);
    return { uri: file, diagnostics };
  }

  /** The list of the innermost folder with one that the document lies in. */
  of(uri: string): IgnoreList {
    let innermost = '';
    for (const folder of this.#byFolder.keys()) {
      if (isInside(uri, folder) && folder.length > innermost.length) innermost = folder;
    }
    return this.#byFolder.get(innermost) ?? NO_CHOICES.ignored;
  }
}
